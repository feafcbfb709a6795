import { Injectable } from '@nestjs/common';
import type { Tx } from '#peerhouse/platform';
import { beginning } from './happenings.rules.js';
import type { Programme } from './programme.js';
import { textOrNull, type TypedInterest } from './typed.js';
import { WayActs } from './way-acts.js';
import type { Way } from './ways.js';

export interface Opens { id: string; guestId: string; /** They were here before, and their way has ended: the same guest, who is kept apart from whom they were. */ isBack?: boolean; channel: Way['channel']; /** Null: the person themself. */ notedBy: string | null }

/** Somebody's way begins, whoever notes it: the guest, the way, how to reach them, room for their wishes; and it is counted. */
@Injectable()
export class WayOpening {
  constructor(private readonly acts: WayActs) {}

  async open(tx: Tx, programme: Programme, { id, guestId, isBack = false, channel, notedBy }: Opens, typed: Omit<TypedInterest, 'channel'>, now: Date): Promise<void> {
    const ours = [programme.organisationId, programme.id];
    const called = textOrNull(typed.called);
    const leavesHospitalOn = typed.leavesHospitalOn ?? null;
    if (!isBack) await tx.sql('insert into guests (id, organisation_id, service_id, created_at) values ($1, $2, $3, $4)', [guestId, ...ours, now]);
    if (called) await nameGuest(tx, guestId, ours, called);
    // Who noted it is no column of a person's: they may not write it.
    await tx.sql(
      `insert into companionships (id, organisation_id, service_id, guest_id, charter_version_id, number, channel, interested_at, interested_on, place, leaves_hospital_on${notedBy ? ', noted_by' : ''})
       values ($1, $2, $3, $4, $5, next_companionship_number($3), $6, $7, $8, $9, $10${notedBy ? ', $11' : ''})`,
      [id, ...ours, guestId, programme.charterVersionId, channel, now, programme.today, typed.place || null, leavesHospitalOn, ...(notedBy ? [notedBy] : [])]);
    await tx.sql('insert into companionship_reach (companionship_id, organisation_id, service_id, reach, message_safe) values ($1, $2, $3, $4, $5)', [id, ...ours, textOrNull(typed.reach), typed.messageSafe ?? false]);
    await tx.sql('insert into companionship_wishes (companionship_id, organisation_id, service_id) values ($1, $2, $3)', [id, ...ours]);
    const begun = beginning({ interestedOn: programme.today, leavesHospitalOn });
    await this.acts.count({ tx, programme, way: { channel, charterVersionId: programme.charterVersionId, thread: begun.thread } }, begun);
  }
}

/** What they want to be called by, in place of what they said before. */
export async function nameGuest(tx: Tx, guestId: string, [organisationId, programmeId]: readonly string[], called: string): Promise<void> {
  await tx.sql('insert into guest_names (guest_id, organisation_id, service_id, called) values ($1, $2, $3, $4) on conflict (guest_id) do update set called = excluded.called', [guestId, organisationId, programmeId, called]);
}
