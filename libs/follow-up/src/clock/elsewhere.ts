import { Injectable } from '@nestjs/common';
import { OrganisationReader } from '#peerhouse/identity';
import type { Reader } from '#peerhouse/platform';
import { StayLookup } from '#peerhouse/stays';
import type { FollowUpNow } from '../follow-up.types.js';
import type { KeptFollowUp } from '../kept.js';
import { askerOf } from '../list.rules.js';

/** Days without a shift after which whom they want to hear from is not there (ours): longer than anybody's weekend, shorter than a promise can wait for. */
export const awayDays = 14;

/** Whether they work there still; and whether they have been there in these days: a programme has no shifts to tell it by. */
const asker = `select a.called, exists (select from services s where s.id = $2 and s.kind = 'programme') or exists (select from shifts h where h.account_id = $1 and h.ends_at > $3::timestamptz - make_interval(days => ${awayDays})) as there
  from accounts a where a.id = $1 and a.ended_at is null and exists (select from account_roles r where r.account_id = a.id and r.service_id = $2 and r.role <> 'rights_officer')`;

/** What holds a message back and is known elsewhere: the house they may stay in, who works, what a restore holds. For the worker's jobs. */
@Injectable()
export class Elsewhere {
  constructor(private readonly stays: StayLookup, private readonly organisations: OrganisationReader) {}

  async of(reader: Reader, { organisationId, serviceId, guestId, onlyFrom }: KeptFollowUp, now: Date): Promise<Pick<FollowUpNow, 'inTheHouse' | 'askerAway' | 'askerLeft' | 'sendingHeld' | 'restoredAt'>> {
    const { held, restoredAt } = await this.organisations.sendingOf(reader, organisationId);
    const [theirs] = onlyFrom === null ? [{ there: true }] : await reader.sql<{ there: boolean }>(asker, [onlyFrom, serviceId, now], 'asker-is-there');
    return { inTheHouse: await this.stays.isHere(reader, guestId), askerAway: theirs?.there === false, askerLeft: !theirs, sendingHeld: held, restoredAt };
  }

  isInTheHouse(reader: Reader, { guestId }: KeptFollowUp): Promise<boolean> {
    return this.stays.isHere(reader, guestId);
  }

  /** First name of whoever asks; null: anybody may, or they are gone. */
  async askerCalled(reader: Reader, { serviceId, about, madeBy, onlyFrom, notFrom }: KeptFollowUp, now: Date): Promise<string | null> {
    const who = askerOf({ about, madeBy, onlyFrom, notFrom, theirPeers: [] });
    const [theirs] = who === null ? [] : await reader.sql<{ called: string }>(asker, [who, serviceId, now], 'asker-is-called');
    return theirs?.called ?? null;
  }
}
