import { Injectable } from '@nestjs/common';
import { calendarDayAt, isRefusal } from '#peerhouse/kernel';
import { rowContextValues, setRowContext, type Tx } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { afterStop } from './agreement.rules.js';
import { isUnderWay } from './check-in.rules.js';
import { TakesReplies, type OutsideReply } from './channels/takes-replies.js';
import type { KeptCheckIn } from './kept.js';
import { readReply, type Reply } from './replies.rules.js';
import { FollowUpWays } from './ways.js';
import { metSince } from './way-of-matching.js';
import { isTheirNumber } from './ways.rules.js';
import { FollowUpWriter, type Open } from './writer.js';

interface Reached { followUpId: string; guestId: string; organisationId: string; lastOutAt: Date | null }

const reachedBy = `select follow_up_id as "followUpId", guest_id as "guestId", organisation_id as "organisationId", last_out_at as "lastOutAt" from (select distinct r.* from unnest($1::text[]) hash, follow_ups_reached_by(hash) r) r order by last_out_at desc nulls last, is_over, follow_up_id`;

/**
 * What follows from a text that somebody wrote back: as if they had said it in their own app. A stop holds for everybody whose number it is;
 * anything else is an answer to what went out last to one of them, also where that is over since, and to nobody else. What no rule can read is
 * read by a person, and nothing goes out meanwhile.
 */
@Injectable()
export class RepliesService extends TakesReplies {
  constructor(private readonly writer: FollowUpWriter, private readonly ways: FollowUpWays, private readonly houses: Houses) {
    super();
  }

  async take(tx: Tx, reply: OutsideReply): Promise<void> {
    const reached = await tx.sql<Reached>(reachedBy, [this.ways.reachedBy(reply.from)]);
    const isStop = readReply(reply.text, 'keeping_in_touch') === 'no_more';
    for (const one of reached) {
      const open = await this.openAs(tx, one, reply.at);
      if (!open || !(await this.isTheirs(open, reply.from, isStop))) continue;
      await this.follow(open, reply, isStop ? 'no_more' : readReply(reply.text, open.followUp.about));
      if (!isStop) return;
    }
  }

  /** From here on the transaction is theirs: row-level security lets them at what is their own, and at nothing else. */
  private async openAs(tx: Tx, { followUpId, guestId, organisationId }: Reached, now: Date): Promise<Open | null> {
    await tx.sql(setRowContext, rowContextValues({ organisation: organisationId, guest: guestId }));
    return this.writer.open(tx, { organisationId, accountId: null, now }, { followUpId });
  }

  /** Whose number was a wrong one, or is never to be used, says nothing for them, also no stop: nothing goes there any more. Without the keyring a stop holds all the same. */
  private async isTheirs({ tx, followUp }: Open, from: string, isStop: boolean): Promise<boolean> {
    const theirs = await this.ways.of(tx, followUp.id);
    if (!isRefusal(theirs)) return isTheirNumber(theirs, from);
    if (!isStop) throw new Error('nobody is known by a number without the keyring');
    return true;
  }

  private async follow(open: Open, { text, at }: OutsideReply, says: Reply): Promise<void> {
    const asked = open.checkIns.find((one) => one.kind === 'planned' && isUnderWay(one));
    if (says === 'no_more') {
      await this.writer.stop(open, null);
      return this.writer.sweep(open, afterStop(open.checkIns), 'no_more');
    }
    // What they wrote before is still to be read: an answer after it is one of its lines, and closes nothing.
    if (asked?.hasWords) return this.read(open, asked, text, at);
    // The text said no name: where whom they met then has gone, a person finds out of whom they speak, and nobody else loses a peer by it.
    if (asked && says === 'wants_another_peer' && !(await this.isOfWhomTheyMeet(open, asked))) return this.read(open, asked, text, at);
    if (asked && says !== 'unclear') return void (await this.writer.happen(open, asked.id, { does: 'guestSays', result: { says } }));
    if (says === 'good') return; // nobody had asked; it is good to hear
    if (says === 'wants_call_back') return void (await this.writer.callBack(open, 'asked'));
    await this.read(open, asked ?? null, text, at);
  }

  /** By the days of the programme, whose day a first meeting has: on that very day nobody knows which of the two was first. */
  private async isOfWhomTheyMeet({ tx, ctx, followUp }: Open, { lastTryAt, dueAt }: KeptCheckIn): Promise<boolean> {
    const since = await metSince(tx, followUp.companionshipId);
    const { timeZone } = await this.houses.see(tx, ctx, followUp.serviceId);
    return since !== null && since < calendarDayAt(lastTryAt ?? dueAt, timeZone);
  }

  /** A worker reads it: on the card of what they were asked, else on one of its own. */
  private async read(open: Open, asked: KeptCheckIn | null, text: string, at: Date): Promise<void> {
    if (asked) await this.writer.happen(open, asked.id, { does: 'needsPerson', why: 'wrote' });
    const { id } = asked ?? (await this.writer.callBack(open, 'wrote'));
    // Thrown, so that the gateway hands it over again: nobody's words are lost for want of a key.
    if (await this.ways.addWords(open.tx, open.followUp, id, text, at)) throw new Error('nothing can be kept of a reply without the keyring');
  }
}
