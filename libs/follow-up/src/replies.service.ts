import { Injectable } from '@nestjs/common';
import { ServerKeys } from '#peerhouse/identity';
import { isRefusal } from '#peerhouse/kernel';
import { rowContextValues, setRowContext, type Tx } from '#peerhouse/platform';
import { afterStop } from './agreement.rules.js';
import { isUnderWay } from './check-in.rules.js';
import { TakesReplies, type OutsideReply } from './channels/takes-replies.js';
import { readReply, type Reply } from './replies.rules.js';
import { FollowUpWays } from './ways.js';
import { isTheirNumber } from './ways.rules.js';
import { FollowUpWriter, type Open } from './writer.js';

/** Most signs that are kept of what somebody wrote before a worker read it (ours): some dozen texts. */
const mostSigns = 4_000;

interface Reached { followUpId: string; guestId: string; organisationId: string; lastOutAt: Date | null }

const reachedBy = `select follow_up_id as "followUpId", guest_id as "guestId", organisation_id as "organisationId", last_out_at as "lastOutAt" from (select distinct r.* from unnest($1::text[]) hash, follow_ups_reached_by(hash) r) r order by last_out_at desc nulls last, follow_up_id`;
const wordsOf = 'select kek_no as "kekNo", sealed from check_in_words where check_in_id = $1';
const putWords = 'insert into check_in_words (check_in_id, organisation_id, service_id, kek_no, sealed, written_at) values ($1, $2, $3, $4, $5, $6)';

/**
 * What follows from a text that somebody wrote back: as if they had said it in their own app. A stop holds for everybody whose number it is;
 * anything else is an answer to what went out last to one of them. What no rule can read is read by a person, and nothing goes out meanwhile.
 */
@Injectable()
export class RepliesService extends TakesReplies {
  constructor(private readonly writer: FollowUpWriter, private readonly ways: FollowUpWays, private readonly keys: ServerKeys) {
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
    if (asked?.hasWords) return this.read(open, asked.id, text, at);
    if (asked && says !== 'unclear') return void (await this.writer.happen(open, asked.id, { does: 'guestSays', result: { says } }));
    if (says === 'good') return; // nobody had asked; it is good to hear
    if (says === 'wants_call_back') return this.writer.callBack(open);
    await this.read(open, asked?.id ?? null, text, at);
  }

  /** A worker reads it: on the card of what they were asked, else on one of its own. */
  private async read(open: Open, askedId: string | null, text: string, at: Date): Promise<void> {
    if (askedId) await this.writer.happen(open, askedId, { does: 'needsPerson', why: 'wrote' });
    else await this.writer.callBack(open, 'wrote');
    const { tx, followUp: { id: followUpId, organisationId, serviceId } } = open;
    const checkInId = askedId ?? (await tx.sql<{ id: string }>("select id from check_ins where follow_up_id = $1 and kind = 'call_back' and state <> 'closed'", [followUpId]))[0]!.id;
    const [before] = await tx.sql<{ kekNo: number; sealed: Uint8Array }>(wordsOf, [checkInId]);
    const row = { table: 'check_in_words' as const, key: [checkInId] };
    const earlier = before && this.keys.unseal(before, row);
    const words = isRefusal(earlier) ? earlier : this.keys.seal(Buffer.from([...(earlier ? [Buffer.from(earlier).toString('utf8')] : []), text].join('\n').slice(-mostSigns), 'utf8'), row);
    // Thrown, so that the gateway hands it over again: nobody's words are lost for want of a key.
    if (isRefusal(words)) throw new Error('nothing can be kept of a reply without the keyring');
    await tx.sql('delete from check_in_words where check_in_id = $1', [checkInId]);
    await tx.sql(putWords, [checkInId, organisationId, serviceId, words.kekNo, words.sealed, at]);
  }
}
