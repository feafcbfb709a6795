import { Injectable } from '@nestjs/common';
import { OrganisationReader, Workers } from '#peerhouse/identity';
import type { Reader } from '#peerhouse/platform';
import { StayLookup } from '#peerhouse/stays';
import type { FollowUpNow } from '../follow-up.types.js';
import type { KeptFollowUp } from '../kept.js';
import { askerOf } from '../list.rules.js';

/** Days without a shift after which whom they want to hear from is not there (ours): longer than anybody's weekend, shorter than a promise can wait for. */
export const awayDays = 14;

const isThere = `select exists (select from accounts a join account_roles r on r.account_id = a.id and r.service_id = $2 where a.id = $1 and a.ended_at is null)
  and ((select kind from services where id = $2) = 'programme' or exists (select from shifts h where h.account_id = $1 and h.ends_at > $3::timestamptz - make_interval(days => ${awayDays}))) as there`;

/** What holds a message back and is known elsewhere: the house they may stay in, who works, what a restore holds. For the worker's jobs. */
@Injectable()
export class Elsewhere {
  constructor(private readonly stays: StayLookup, private readonly organisations: OrganisationReader, private readonly workers: Workers) {}

  async of(reader: Reader, { organisationId, serviceId, guestId, onlyFrom }: KeptFollowUp, now: Date): Promise<Pick<FollowUpNow, 'inTheHouse' | 'askerAway' | 'sendingHeld'>> {
    const held = await this.organisations.held(reader);
    const [asker] = onlyFrom === null ? [{ there: true }] : await reader.sql<{ there: boolean }>(isThere, [onlyFrom, serviceId, now], 'asker-is-there');
    return { inTheHouse: await this.stays.isHere(reader, guestId), askerAway: !asker!.there, sendingHeld: held.includes(organisationId) };
  }

  isInTheHouse(reader: Reader, { guestId }: KeptFollowUp): Promise<boolean> {
    return this.stays.isHere(reader, guestId);
  }

  /** First name of whoever asks; null: anybody may, or they are gone. */
  async askerCalled(reader: Reader, { about, madeBy, onlyFrom, notFrom }: KeptFollowUp): Promise<string | null> {
    const asker = askerOf({ about, madeBy, onlyFrom, notFrom, theirPeers: [] });
    return (asker && (await this.workers.active(reader, [asker])).get(asker)?.called) ?? null;
  }
}
