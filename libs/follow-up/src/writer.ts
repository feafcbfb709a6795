import { Injectable } from '@nestjs/common';
import { instantOf, isRefusal, newId, nightsBetween, type RequestContext } from '#peerhouse/kernel';
import type { KeysMissing } from '#peerhouse/identity';
import { Outbox, type Tx } from '#peerhouse/platform';
import { Facts, followUpChannelsOffered, followUpTries, Houses, type Charter } from '#peerhouse/services';
import { afterEnd, afterStop, openCallBack, type Sweep } from './agreement.rules.js';
import { after, isRefused, isToRead, isUnderWay, newCheckIn, undoSeconds, type Around, type Follows, type Happening } from './check-in.rules.js';
import { anotherPeerAsked } from './follow-up.events.js';
import { isMessageChannel, type CheckIn, type ContactRules, type Outcome, type Settling, type WhyNot } from './follow-up.types.js';
import { checkInsOf, dayThere, lockFollowUp, rulesOf, type KeptCheckIn, type KeptFollowUp } from './kept.js';
import { dueMoment } from './hours.rules.js';
import { toPlan } from './rhythm.rules.js';
import { wayOfMatching } from './way-of-matching.js';
import { FollowUpWays } from './ways.js';
import { usableWays, wayOfTry } from './ways.rules.js';

/** Who acts, and when: a worker, the person themself, or the house by itself. */
export type Acting = Pick<RequestContext, 'organisationId' | 'accountId' | 'now'>;

/** A follow-up whose row is ours until the transaction ends, with those of its check-ins that something can still happen to. */
export interface Open { tx: Tx; ctx: Acting; followUp: KeptFollowUp; charter: Charter; checkIns: KeptCheckIn[] }

/** What became of it. `messageId`: a message that is to go out now. */
export interface Happened { checkIn: KeptCheckIn; messageId: string | null }

const update = `update check_ins set state = $2, promised_at = $3, due_at = $4, put_off = $5, asked = $6, tries = $7, last_try_at = $8, why = $9, taken_by = $10, taken_until = $11, taken_from = $12, outcome = $13, closed_at = $14,
    settling_by = $15, settling_until = $16, settling_before = $17, queued_at = null, version = version + 1 where id = $1`;
/** What is there already, of that day or to be rung, stays what it is. */
const insert = `insert into check_ins (id, organisation_id, service_id, follow_up_id, kind, slot, state, promised_at, due_at, why)
    select n.id, $2, $3, $1, n.kind, n.slot, n.state, n."promisedAt", n."dueAt", n.why from jsonb_to_recordset($4::jsonb) as n (id uuid, kind text, slot date, state text, "promisedAt" timestamptz, "dueAt" timestamptz, why text)
    on conflict do nothing returning id`;
const insertMessage = `insert into follow_up_messages (id, organisation_id, service_id, follow_up_id, check_in_id, kind, number, state, made_at, next_at) values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $8) on conflict (check_in_id, kind, number) do nothing`;
/** The way of the last try: of a message that left, else a worker's own. */
const lastChannel = `select coalesce((select m.channel from follow_up_messages m where m.check_in_id = $1 and m.kind = 'ask' and m.state in ('sent', 'logged', 'unsure') order by m.number desc limit 1),
    (select w.channel from follow_up_ways w where w.follow_up_id = $2 and w.channel in ('call', 'in_person') order by w.place limit 1)) as channel`;

/**
 * Everything that happens to a follow-up and its check-ins: the follow-up's row is locked first, then a rule says what follows, and that is
 * written, in one transaction. For whoever may: a worker of the house, the person in their own app, the worker's jobs.
 */
@Injectable()
export class FollowUpWriter {
  constructor(private readonly houses: Houses, private readonly outbox: Outbox, private readonly facts: Facts, private readonly ways: FollowUpWays) {}

  /** Waits for whoever changes it now; then it is as they left it. Null: gone, or not theirs. */
  async open(tx: Tx, ctx: Acting, by: { followUpId: string } | { checkInId: string }): Promise<Open | null> {
    const followUp = await lockFollowUp(tx, by);
    if (!followUp) return null;
    const charter = await this.houses.charterOf(tx, followUp.charterVersionId);
    const checkIns = await checkInsOf(tx, followUp.id, 'checkInId' in by ? by.checkInId : null);
    // Meanwhile it went over to what they agreed to anew, or is gone.
    if ('checkInId' in by && !checkIns.some(({ id }) => id === by.checkInId)) return this.open(tx, ctx, by);
    return { tx, ctx, followUp, charter, checkIns };
  }

  /** One thing happens to one of its check-ins, with everything that follows; or why it cannot. `wrong`: the number that is somebody else's. */
  async happen(open: Open, checkInId: string, happening: Happening, wrong: string | null = null): Promise<Happened | WhyNot | KeysMissing> {
    const before = open.checkIns.find(({ id }) => id === checkInId);
    if (!before) return 'NotNow';
    const result = after(bare(before), happening, aroundOf(open));
    if (isRefused(result)) return result;
    const checkIn = await this.write(open, before, result.checkIn);
    const messageId = checkIn.asked > before.asked ? await this.message(open, checkIn, 'ask') : null;
    for (const what of result.follows) {
      const problem = await this.follows(open, before, checkIn, what, happening.does === 'workerSays' ? wrong : null);
      if (problem) return problem;
    }
    // What came back with an undo is over where it has ended since, or they have asked us to stop.
    if (happening.does === 'undo' && isSince(open.followUp.endedAt, before)) await this.sweep(open, afterEnd(open.checkIns), 'ended');
    if (happening.does === 'undo' && isSince(open.followUp.stoppedAt, before)) await this.sweep(open, afterStop(open.checkIns), 'no_more');
    return { checkIn: open.checkIns.find(({ id }) => id === checkInId) ?? checkIn, messageId };
  }

  /** Its moment has come, or nobody answered: which way the next try goes is worked out from what is agreed now. */
  async comesUp(open: Open, checkInId: string, theirs: Pick<ContactRules, 'ways' | 'never'>): Promise<Happened | WhyNot | KeysMissing> {
    const checkIn = open.checkIns.find(({ id }) => id === checkInId);
    if (!checkIn) return 'NotNow';
    const way = wayOfTry(usableWays(rulesOf(open.followUp, theirs), followUpChannelsOffered(open.charter)), checkIn.tries + 1);
    const another = open.checkIns.some((other) => other.id !== checkInId && isUnderWay(other));
    return this.happen(open, checkInId, { does: 'comesUp', next: !way ? 'no_way' : isMessageChannel(way.channel) ? 'message' : 'person', another });
  }

  /** Nothing of it comes any more, from this moment on. `byCheckIn`: by a result that can still be taken back; a stop that is there already is not made its own by it. */
  async stop(open: Open, byCheckIn: string | null): Promise<void> {
    const { id, stoppedAt, stoppedByCheckIn } = open.followUp;
    const by = byCheckIn === null || stoppedAt === null ? byCheckIn : stoppedByCheckIn;
    await open.tx.sql('update follow_ups set stopped_at = coalesce(stopped_at, $2), stopped_by_check_in = $3, version = version + 1 where id = $1', [id, open.ctx.now, by]);
    open.followUp = { ...open.followUp, stoppedAt: stoppedAt ?? open.ctx.now, stoppedByCheckIn: by };
  }

  /** It is over: the match has ended, or there is no day left. Who asked to be rung is rung all the same. */
  async end(open: Open): Promise<void> {
    await open.tx.sql('update follow_ups set ended_at = $2, version = version + 1 where id = $1 and ended_at is null', [open.followUp.id, open.ctx.now]);
    await this.sweep(open, afterEnd(open.checkIns), 'ended');
    open.followUp = { ...open.followUp, endedAt: open.followUp.endedAt ?? open.ctx.now };
  }

  /** They agreed anew: of two agreements of one person with one house the later holds, and the phone is asked by that one. What is to be read, or at what hour they are rung, and who has that in hand goes over to it. */
  async giveWay(earlier: Open, later: Open): Promise<void> {
    await earlier.tx.sql('update follow_ups set gave_way_to = $2 where id = $1', [earlier.followUp.id, later.followUp.id]);
    await this.end(earlier);
    const card = openCallBack(earlier.checkIns);
    if (!card) return;
    if (openCallBack(later.checkIns)) {
      await this.move(later, card.id, (await this.callBack(later, isToRead(card) ? 'wrote' : 'asked')).id);
      earlier.checkIns = earlier.checkIns.map((one) => (one === card ? { ...one, hasWords: false } : one));
      return void (await this.happen(earlier, card.id, { does: 'close', as: 'ended' }));
    }
    await earlier.tx.sql('update check_ins set follow_up_id = $2, queued_at = null, version = version + 1 where id = $1', [card.id, later.followUp.id]);
    earlier.checkIns = earlier.checkIns.filter((one) => one !== card);
    later.checkIns = [...later.checkIns, { ...card, followUpId: later.followUp.id, version: card.version + 1 }];
  }

  /** Takes out what has not come up, and closes what is under way, and that on which something they wrote stands still. */
  async sweep(open: Open, { out, close }: Sweep<KeptCheckIn>, as: 'no_more' | 'changed' | 'ended'): Promise<void> {
    const gone = out.filter(({ hasWords }) => !hasWords);
    if (gone.length) await open.tx.sql('delete from check_ins where id = any($1::uuid[])', [gone.map(({ id }) => id)]);
    open.checkIns = open.checkIns.filter((one) => !gone.includes(one));
    for (const { id } of [...out.filter(({ hasWords }) => hasWords), ...close]) await this.happen(open, id, { does: 'close', as });
  }

  /**
   * They would like to be rung, or wrote something that a person reads; asked twice they are rung once, and keep the place on the list. What
   * was put off to an hour stays there, unless they write: that is read now.
   */
  async callBack(open: Open, why: 'asked' | 'wrote'): Promise<KeptCheckIn> {
    const there = openCallBack(open.checkIns);
    if (!there) return (await this.insert(open, [{ ...newCheckIn(dayThere(open.followUp, open.ctx.now), open.ctx.now, 'call_back'), why }]))[0]!;
    const isHeard = there.why === 'asked' || (there.state === 'planned' ? why === 'asked' : there.why === why);
    if (!isHeard) await this.happen(open, there.id, { does: 'needsPerson', why });
    return there;
  }

  /** The days that are not rows yet, as far ahead as they are made; the same day twice is one. */
  async plan(open: Open): Promise<void> {
    const { followUp, ctx } = open;
    const { slots, plannedUntil } = toPlan(followUp.rhythm, followUp.plannedUntil, dayThere(followUp, ctx.now));
    if (plannedUntil === followUp.plannedUntil) return;
    await this.insert(open, slots.map((slot) => newCheckIn(slot, dueMoment(followUp.times, slot) ?? instantOf(slot, '12:00', followUp.times.timeZone))));
    await open.tx.sql('update follow_ups set planned_until = $2 where id = $1', [followUp.id, plannedUntil]);
    open.followUp = { ...followUp, plannedUntil };
  }

  /** Writes a check-in as it is now. */
  async write(open: Open, before: KeptCheckIn, now: CheckIn): Promise<KeptCheckIn> {
    const closedAt = now.outcome === null ? null : (before.closedAt ?? open.ctx.now);
    const { taken, settling } = now;
    await open.tx.sql(update, [before.id, now.state, now.promisedAt, now.dueAt, now.putOff, now.asked, now.tries, now.lastTryAt, now.why, taken?.by ?? null, taken?.until ?? null, taken?.from ?? null, now.outcome, closedAt,
      settling?.by ?? null, settling?.until ?? null, settling && JSON.stringify(settling.before)]);
    // Also of what was put off, once that can no longer be taken back: what they answer to the next message is an answer.
    const isOver = settling === null && (closedAt !== null || (before.settling !== null && now.state !== 'taken'));
    const kept = { ...before, ...now, closedAt, version: before.version + 1 };
    open.checkIns = open.checkIns.map((one) => (one.id === kept.id ? kept : one));
    if (before.hasWords && isOver) await this.leavesWords(open, kept, before.settling);
    return kept;
  }

  /**
   * What was looked at before somebody said what came of it goes with the last moment in which that can be taken back. What nobody saw by then
   * is still to be read: where it stands, if that is on the list, else on a card of its own.
   */
  private async leavesWords(open: Open, { id, state }: KeptCheckIn, said: Settling | null): Promise<void> {
    if (said) await open.tx.sql('delete from check_in_words where check_in_id = $1 and shown_at <= $2', [id, saidAt(said)]);
    const [left] = await open.tx.sql('select id from check_in_words where check_in_id = $1 limit 1', [id]);
    if (left && state !== 'planned' && state !== 'closed') return;
    open.checkIns = open.checkIns.map((one) => (one.id === id ? { ...one, hasWords: false } : one));
    if (left) await this.move(open, id, (await this.callBack(open, 'wrote')).id);
  }

  /** What they wrote stands on that card from now on. */
  private async move(open: Open, from: string, to: string): Promise<void> {
    const moved = await open.tx.sql('update check_in_words set check_in_id = $2 where check_in_id = $1 returning id', [from, to]);
    if (moved.length) open.checkIns = open.checkIns.map((one) => (one.id === to ? { ...one, hasWords: true } : one));
  }

  /** Those that were not there yet. */
  private async insert(open: Open, fresh: readonly CheckIn[]): Promise<KeptCheckIn[]> {
    const { tx, followUp: { id, organisationId, serviceId } } = open;
    const rows = fresh.map((one): KeptCheckIn => ({ ...one, id: newId(), followUpId: id, closedAt: null, hasWords: false, version: 1 }));
    if (!rows.length) return [];
    const there = await tx.sql<{ id: string }>(insert, [id, organisationId, serviceId, JSON.stringify(rows)]);
    const made = rows.filter((row) => there.some((one) => one.id === row.id));
    open.checkIns = [...open.checkIns, ...made];
    return made;
  }

  private async message({ tx, ctx, followUp }: Open, checkIn: KeptCheckIn, kind: 'ask' | 'last_word'): Promise<string> {
    const id = newId();
    await tx.sql(insertMessage, [id, followUp.organisationId, followUp.serviceId, followUp.id, checkIn.id, kind, kind === 'ask' ? checkIn.asked : 0, ctx.now]);
    return id;
  }

  private async follows(open: Open, before: KeptCheckIn, checkIn: KeptCheckIn, what: Follows, wrong: string | null): Promise<KeysMissing | null> {
    const { tx, ctx, followUp } = open;
    switch (what) {
      case 'stop': await this.stop(open, checkIn.settling ? checkIn.id : null); return null;
      case 'unstop': await this.unstop(open, checkIn.id); return null;
      case 'close_rest':
        if (followUp.stoppedAt) await this.sweep(open, afterStop(open.checkIns.filter((one) => one.id !== checkIn.id && !isAskedAfter(one, followUp.stoppedAt!))), 'no_more');
        return this.looksAgain(open);
      // Whoever said since then that we should stop is not rung; who asks for it after a stop is.
      case 'call_back': if (followUp.stoppedAt === null || followUp.stoppedAt < checkIn.closedAt!) await this.callBack(open, 'asked'); return null;
      case 'last_word': await this.message(open, checkIn, 'last_word'); return null;
      case 'forget_way': if (wrong === null) return null; await this.isOther(open); return this.ways.neverAgain(tx, followUp, wrong, checkIn.id);
      case 'remember_way': await this.isOther(open); await this.ways.rememberAgain(tx, checkIn.id); return null;
      case 'rematch': await this.outbox.add(tx, ctx, anotherPeerAsked(followUp.companionshipId!, checkIn.closedAt!, before.settling?.by ?? null, (await wayOfMatching(tx, followUp.companionshipId))?.match ?? null)); return null;
      case 'count': await this.count(open, checkIn); return null;
    }
  }

  /** What was agreed is another than a form that is open knows. */
  private async isOther({ tx, followUp }: Open): Promise<void> {
    await tx.sql('update follow_ups set version = version + 1 where id = $1', [followUp.id]);
  }

  /** Taken back is only the stop that this result was; what they said since then holds. */
  private async unstop(open: Open, checkInId: string): Promise<void> {
    if (open.followUp.stoppedByCheckIn !== checkInId) return;
    await open.tx.sql('update follow_ups set stopped_at = null, stopped_by_check_in = null, version = version + 1 where id = $1', [open.followUp.id]);
    open.followUp = { ...open.followUp, stoppedAt: null, stoppedByCheckIn: null };
    await this.looksAgain(open);
  }

  /** What came up while a stop could still be taken back was left as it was: now it is looked at. */
  private async looksAgain({ tx, followUp }: Open): Promise<null> {
    await tx.sql("update check_ins set queued_at = null where follow_up_id = $1 and state in ('planned', 'waiting') and queued_at is not null", [followUp.id]);
    return null;
  }

  /** A contact that was wished, how it ended, by which way, and how many days after what was promised. */
  private async count({ tx, ctx, followUp }: Open, checkIn: KeptCheckIn): Promise<void> {
    const [way] = await tx.sql<{ channel: string | null }>(lastChannel, [checkIn.id, followUp.id]);
    const amount = Math.max(0, nightsBetween(dayThere(followUp, checkIn.promisedAt), dayThere(followUp, checkIn.closedAt!)));
    const house = await this.houses.see(tx, ctx, followUp.serviceId);
    await this.facts.add(tx, { ...house, charterVersionId: followUp.charterVersionId }, { what: 'check_in', day: checkIn.slot, n: 1, outcome: checkIn.outcome as Outcome, amount, ...(way?.channel ? { channel: way.channel } : {}) });
  }
}

/** Whoever asks to be rung after a stop is rung. */
const isAskedAfter = ({ kind, promisedAt }: KeptCheckIn, stoppedAt: Date): boolean => kind === 'call_back' && promisedAt > stoppedAt;

/** As the rules know it. */
const bare = ({ id: _id, followUpId: _of, closedAt: _at, hasWords: _words, version: _version, ...checkIn }: KeptCheckIn): CheckIn => checkIn;

/** When somebody said what came of it. */
const saidAt = ({ until }: Settling): Date => new Date(until.getTime() - undoSeconds * 1_000);
/** Whether that came after what was said of it, or with it. */
const isSince = (at: Date | null, { settling }: KeptCheckIn): boolean => at !== null && settling !== null && at >= saidAt(settling);

/** Until when the result that stopped it can be taken back; null: no result did, or it is past that. */
export const unstopUntil = ({ followUp: { stoppedByCheckIn }, checkIns }: Pick<Open, 'followUp' | 'checkIns'>): Date | null => checkIns.find(({ id }) => id === stoppedByCheckIn)?.settling?.until ?? null;

/** What a rule needs to know beside the check-in. */
export function aroundOf({ ctx, followUp: { about, voicemail }, charter }: Pick<Open, 'ctx' | 'followUp' | 'charter'>): Around {
  const { tries, hoursBetween } = followUpTries(charter);
  return { now: ctx.now, tries: { most: tries, hoursBetween }, about, voicemail };
}

/** Whether it happened. */
export const isDone = (result: Happened | WhyNot | KeysMissing): result is Happened => typeof result === 'object' && !isRefusal(result);
