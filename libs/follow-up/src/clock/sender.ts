import { Injectable } from '@nestjs/common';
import { isRefusal } from '#peerhouse/kernel';
import { Database, MailNotSent, systemContext } from '#peerhouse/platform';
import { followUpChannelsOffered, followUpTries } from '#peerhouse/services';
import { OutsideChannels } from '../channels/outside-channels.js';
import type { OutsideMessage } from '../channels/outside-channel.js';
import { outsideText } from '../channels/outside-texts.js';
import type { MessageKind, MessageState } from '../follow-up.types.js';
import { nowOf, rulesOf, type KeptCheckIn } from '../kept.js';
import { afterHandingOver, countsAsTry, decide, type Decision, type HandedOver, type WaitsFor } from '../sending.rules.js';
import { FollowUpWays } from '../ways.js';
import { FollowUpWriter, unstopUntil, type Open } from '../writer.js';
import { Elsewhere } from './elsewhere.js';

/** A message that waits, as it is found. */
export interface Waiting { id: string; checkInId: string; organisationId: string }
/** One that is ours to hand over: committed as such before anything leaves. */
export interface Claimed extends Waiting { channel: 'text' | 'email'; message: OutsideMessage }
interface Row { kind: MessageKind; state: MessageState; madeAt: Date; handedOver: number }

/** Minutes until a message that waits for nothing with a moment is looked at again (ours). */
const lookAgain = 5;
/** Milliseconds that any other waits at least: what it waits for may be over and not written yet, and a run that finds it again at once does not end. */
const leastWait = 5_000;

const row = 'select kind, state, made_at as "madeAt", handed_over as "handedOver" from follow_up_messages where id = $1';
const dueRow = `${row} and state = 'waiting' and next_at <= $2 for update`;
const claimed = `update follow_up_messages set state = 'sending', channel = $2, claimed_at = $3, handed_over = handed_over + 1, waits_for = null where id = $1`;
const shown = `update follow_up_messages set state = 'sent', channel = 'app', claimed_at = $2, settled_at = $2, handed_over = handed_over + 1, waits_for = null where id = $1`;
const waits = 'update follow_up_messages set next_at = $2, waits_for = $3 where id = $1';
const notNeeded = "update follow_up_messages set state = 'not_needed', settled_at = $2, waits_for = null where id = $1";
const unsure = "update follow_up_messages set state = 'unsure', settled_at = $2, waits_for = null where id = $1";
const settled = 'update follow_up_messages set state = $2, next_at = coalesce($3, next_at), settled_at = $4, waits_for = $5 where id = $1';
const lastOut = `select greatest((select max(m.claimed_at) from follow_up_messages m where m.follow_up_id = $1 and m.state in ('sending', 'sent', 'logged', 'unsure')),
    (select max(c.last_try_at) from check_ins c where c.follow_up_id = $1)) as at`;

/** No number can be opened: said of what waits for it, since no gateway was asked. */
export class NoKeyring extends Error {
  override name = 'NoKeyring';
}

const isUnsure = (decision: Decision): boolean => decision.do === 'person' && decision.because === 'may_have_gone_out';

/**
 * One message: decided and claimed in one transaction, handed over with none open, settled in another. Handed over at most once for each
 * claim: who claimed it and is gone leaves it as it stands, and after a while it may have gone out (`isAbandoned`).
 */
@Injectable()
export class Sender {
  constructor(private readonly database: Database, private readonly writer: FollowUpWriter, private readonly ways: FollowUpWays, private readonly elsewhere: Elsewhere, private readonly channels: OutsideChannels) {}

  /** Decides by what holds now; null where it is not to be handed over, now or ever, or somebody else has it. */
  claim(one: Waiting, now: Date): Promise<Claimed | null> {
    return this.database.runAs({ organisation: one.organisationId }, async (tx) => {
      const open = await this.writer.open(tx, systemContext(one.organisationId, now), { checkInId: one.checkInId });
      const [message] = await tx.sql<Row>(dueRow, [one.id, now]);
      const checkIn = open?.checkIns.find(({ id }) => id === one.checkInId);
      return open && message && checkIn ? this.decided(open, checkIn, one, message) : null;
    });
  }

  /** Outside of every transaction. What is thrown that is no answer leaves it as it stands. */
  async handOver({ channel, message }: Claimed): Promise<HandedOver> {
    try {
      return await this.channels.of(channel).send(message);
    } catch (problem) {
      if (problem instanceof MailNotSent) return problem.how;
      throw problem;
    }
  }

  /** What came of it, and what follows for its check-in. One that counts as gone out already is put right, and counted no second time. */
  async settle({ id, checkInId, organisationId }: Waiting, how: HandedOver, now: Date): Promise<void> {
    await this.database.runAs({ organisation: organisationId }, async (tx) => {
      const open = await this.writer.open(tx, systemContext(organisationId, now), { checkInId });
      const [message] = await tx.sql<Row>(`${row} and state in ('sending', 'unsure') for update`, [id]);
      if (!open || !message) return;
      const counted = message.state === 'unsure';
      const { state, nextAt } = counted && how === 'later' ? { state: 'given_up' as const, nextAt: null } : afterHandingOver(message, how, now);
      await tx.sql(settled, [id, state, nextAt, state === 'waiting' ? null : now, state === 'waiting' ? 'gateway' : null]);
      if (counted || message.kind === 'last_word') return;
      if (countsAsTry(state)) await this.writer.happen(open, checkInId, { does: 'wentOut', unsure: state === 'unsure' });
      if (state === 'given_up') await this.writer.happen(open, checkInId, { does: 'needsPerson', why: 'could_not_reach' });
    });
  }

  private async decided(open: Open, checkIn: KeptCheckIn, one: Waiting, { kind, madeAt, handedOver }: Row): Promise<Claimed | null> {
    const { tx, followUp, charter, ctx: { now } } = open;
    const theirs = await this.ways.of(tx, followUp.id);
    if (isRefusal(theirs)) throw new NoKeyring();
    const [last] = await tx.sql<{ at: Date | null }>(lastOut, [followUp.id]);
    const elsewhere = await this.elsewhere.of(open);
    const decision = decide({
      now, kind, madeAt, attempt: checkIn.tries + 1, followUp: nowOf(followUp, { ...elsewhere, unstopUntil: unstopUntil(open) }), checkIn, rules: rulesOf(followUp, theirs),
      offered: followUpChannelsOffered(charter), lastOutAt: last!.at, hoursBetween: followUpTries(charter).hoursBetween,
    });
    if (decision.do !== 'send') return this.notNow(open, one, decision);
    const { channel, address } = decision.way;
    if (channel === 'app') return this.showInApp(open, one, kind);
    await tx.sql(claimed, [one.id, channel, now]);
    const words = outsideText({ kind, about: followUp.about, says: followUp.says, worker: elsewhere.askerCalled, language: followUp.language, answersBy: this.channels.answersBy(channel) });
    return { ...one, channel, message: { to: address!, ...words, key: `${one.id}-${handedOver + 1}` } };
  }

  /** The app shows the check-in itself: it is there from this moment on. */
  private async showInApp({ tx, ctx: { now }, ...open }: Open, { id, checkInId }: Waiting, kind: MessageKind): Promise<null> {
    await tx.sql(shown, [id, now]);
    if (kind === 'ask') await this.writer.happen({ tx, ctx: { now, organisationId: open.followUp.organisationId, accountId: null }, ...open }, checkInId, { does: 'wentOut', unsure: false });
    return null;
  }

  private async notNow(open: Open, { id, checkInId }: Waiting, decision: Exclude<Decision, { do: 'send' }>): Promise<null> {
    const { tx, ctx: { now } } = open;
    if (decision.do === 'wait') await tx.sql(waits, [id, new Date(Math.max(now.getTime() + leastWait, decision.until?.getTime() ?? now.getTime() + lookAgain * 60_000)), decision.for satisfies WaitsFor]);
    else await tx.sql(isUnsure(decision) ? unsure : notNeeded, [id, now]);
    if (isUnsure(decision)) await this.writer.happen(open, checkInId, { does: 'wentOut', unsure: true });
    else if (decision.do === 'person') await this.writer.happen(open, checkInId, { does: 'needsPerson', why: decision.because });
    if (decision.do === 'never' && decision.because === 'here_again') await this.writer.happen(open, checkInId, { does: 'close', as: 'here_again' });
    return null;
  }
}
