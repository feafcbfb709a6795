import { Injectable } from '@nestjs/common';
import { OrganisationReader, Workers } from '#peerhouse/identity';
import type { Reader } from '#peerhouse/platform';
import { StayLookup } from '#peerhouse/stays';
import { askedOf } from '../access.js';
import type { FollowUpNow } from '../follow-up.types.js';
import type { KeptFollowUp } from '../kept.js';
import { askerOf } from '../list.rules.js';
import { wayOfMatching } from '../way-of-matching.js';
import type { Open } from '../writer.js';

/** Days without a shift after which whom they want to hear from is not there (ours): longer than anybody's weekend, shorter than a promise can wait for. */
export const awayDays = 14;

/** Whether they have been there in these days. */
const there = `select exists (select from shifts where account_id = $1 and ends_at > $2::timestamptz - make_interval(days => ${awayDays})) as there`;

/** As sending looks at it; and the first name of whoever asks, null where anybody may. */
type Found = Pick<FollowUpNow, 'inTheHouse' | 'askerAway' | 'askerLeft' | 'sendingHeld' | 'restoredAt'> & { askerCalled: string | null };

/** What holds a message back and is known elsewhere: the house they may stay in, who works, what a restore holds. For the worker's jobs. */
@Injectable()
export class Elsewhere {
  constructor(private readonly stays: StayLookup, private readonly organisations: OrganisationReader, private readonly workers: Workers) {}

  async of({ tx, followUp, charter, ctx: { now } }: Open): Promise<Found> {
    const { held, restoredAt } = await this.organisations.sendingOf(tx, followUp.organisationId);
    return { inTheHouse: await this.stays.isHere(tx, followUp.guestId), sendingHeld: held, restoredAt, ...(await this.asker(tx, followUp, charter, now)) };
  }

  isInTheHouse(reader: Reader, { guestId }: KeptFollowUp): Promise<boolean> {
    return this.stays.isHere(reader, guestId);
  }

  /** Who asks, as their card says it; nobody is looked for where nobody is named. A programme has no shifts to tell by who is away. */
  private async asker(reader: Reader, followUp: KeptFollowUp, charter: Open['charter'], now: Date): Promise<Pick<Found, 'askerAway' | 'askerLeft' | 'askerCalled'>> {
    if (!followUp.onlyFrom && !followUp.madeBy) return { askerAway: false, askerLeft: false, askerCalled: null };
    const workers = await this.workers.ofService(reader, followUp.serviceId);
    const asked = askedOf(followUp, await wayOfMatching(reader, followUp.companionshipId), workers, charter);
    const [seen] = asked.onlyFrom && charter.kind === 'house' ? await reader.sql<{ there: boolean }>(there, [asked.onlyFrom, now], 'asker-is-there') : [];
    const who = askerOf(asked);
    return { askerAway: seen?.there === false, askerLeft: followUp.onlyFrom !== asked.onlyFrom, askerCalled: workers.find(({ accountId }) => accountId === who)?.called ?? null };
  }
}
