import { Injectable } from '@nestjs/common';
import { isRefusal } from '#peerhouse/kernel';
import { EventHandler, systemContext, type Tx, type WrittenEvent } from '#peerhouse/platform';
import { wayOfMatching } from '../way-of-matching.js';
import { FollowUpWays } from '../ways.js';
import { FollowUpWriter, isDone, unstopUntil, type Open } from '../writer.js';
import type { CheckInDue } from './clock.events.js';
import { Elsewhere } from './elsewhere.js';

const laterOne = `select f.id from follow_ups f where f.service_id = $2 and f.about = 'keeping_in_touch' and f.ended_at is null and f.id <> $1 and (f.agreed_at, f.id) > ($4, $1::uuid)
  and f.guest_id in (select guests_like($3)) order by f.agreed_at desc, f.id desc limit 1`;

/**
 * What is due of a check-in: a card goes back, a result settles, its moment has come. Whatever of it is no longer so, by the clock and the
 * agreement of now, does not happen; a message that comes of it is sent by `SendMessages`.
 */
@Injectable()
export class TakeUpCheckIn extends EventHandler<CheckInDue> {
  readonly name = 'CheckInDue';

  constructor(private readonly writer: FollowUpWriter, private readonly ways: FollowUpWays, private readonly elsewhere: Elsewhere) {
    super();
  }

  async handle(tx: Tx, { payload: { checkInId }, organisationId, now }: WrittenEvent<CheckInDue>): Promise<void> {
    const open = await this.writer.open(tx, systemContext(organisationId!, now), { checkInId });
    if (!open) return;
    await this.writer.happen(open, checkInId, { does: 'leaseEnds' });
    const settled = await this.writer.happen(open, checkInId, { does: 'settle' });
    if (isDone(settled) && settled.checkIn.outcome === 'wrong_number') await this.wrongBesides(open, checkInId);
    const checkIn = open.checkIns.find(({ id }) => id === checkInId);
    const isUp = checkIn !== undefined && ['planned', 'waiting'].includes(checkIn.state) && checkIn.dueAt <= now;
    if (!isUp) return;
    const { stoppedAt, endedAt } = open.followUp;
    // That stop can still be taken back, and then this day is one of theirs: it is looked at again when that is over.
    if (unstopUntil(open)) return;
    // A stop or an end takes what there is; whoever asked to be rung, after the one or before the other, is rung.
    if (checkIn.kind === 'planned' && (endedAt || stoppedAt)) return void (await this.writer.happen(open, checkInId, { does: 'close', as: endedAt ? 'ended' : 'no_more' }));
    if (!endedAt && (await this.isOver(tx, open))) {
      await this.writer.end(open);
      if (checkIn.kind === 'planned') return;
    }
    const later = open.followUp.endedAt ? null : await this.agreedLater(tx, open);
    if (later) return this.writer.giveWay(open, later);
    if (await this.elsewhere.isInTheHouse(tx, open.followUp)) return void (await this.writer.happen(open, checkInId, { does: 'close', as: 'here_again' }));
    const theirs = await this.ways.of(tx, open.followUp.id);
    // Thrown, so that it is tried again: the keyring comes back, the promise stays.
    if (isRefusal(theirs)) throw new Error('no number can be opened without the keyring');
    await this.writer.comesUp(open, checkInId, theirs);
  }

  /** They agreed anew with the same house, and were tied to it by their own code since: one of the two asks. */
  private async agreedLater(tx: Tx, { ctx, followUp: { id, serviceId, guestId, about, agreedAt } }: Open): Promise<Open | null> {
    if (about !== 'keeping_in_touch') return null;
    const [row] = await tx.sql<{ id: string }>(laterOne, [id, serviceId, guestId, agreedAt]);
    return row ? this.writer.open(tx, ctx, { followUpId: row.id }) : null;
  }

  /** Whoever has that number is not rung by another list of ours either. */
  private async wrongBesides({ tx, followUp }: Open, checkInId: string): Promise<void> {
    const changed = await this.ways.neverBesides(tx, followUp, checkInId);
    if (isRefusal(changed)) throw new Error('no number can be kept without the keyring');
    await tx.sql('update follow_ups set version = version + 1 where id = any($1::uuid[])', [changed]);
  }

  /** Nobody asks how a match goes that is no more, also where the news of its end is still on its way. */
  private async isOver(tx: Tx, { followUp: { about, companionshipId } }: Open): Promise<boolean> {
    if (about !== 'match') return false;
    const way = await wayOfMatching(tx, companionshipId);
    return way === null || way.closedOn !== null;
  }
}
