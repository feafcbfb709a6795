import { Injectable } from '@nestjs/common';
import { GuestsOfSignIn, type KeysMissing } from '#peerhouse/identity';
import { addDays, isRefusal, nightsBetween, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { ChangedElsewhere, Database, InvalidInput, NotHere, type Tx } from '#peerhouse/platform';
import { NotNow } from '#peerhouse/stays';
import { afterStop, most } from './agreement.rules.js';
import { AgreementWriter } from './agreement-writer.js';
import type { FollowUpInput } from './agreements.graphql.js';
import { isOpen, type GuestResult } from './check-in.rules.js';
import { CheckInOver, FollowUpThere, NotAboutAMatch, TooSoon } from './follow-up.refusals.js';
import type { WhyNot } from './follow-up.types.js';
import { dueMoment } from './hours.rules.js';
import { dayThere } from './kept.js';
import { MyFollowUpQuery } from './my-follow-up.query.js';
import { canRing } from './my-follow-up.view.js';
import { OwnFollowUps } from './own-follow-ups.js';
import { nextSlot } from './rhythm.rules.js';
import { offeredBy } from './typed.js';
import { wayOfMatching } from './way-of-matching.js';
import { FollowUpWays } from './ways.js';
import { FollowUpWriter, isDone, type Open } from './writer.js';

/** What a person can say to a check-in. */
export const guestAnswers = ['good', 'wants_call_back', 'wants_another_peer', 'skipped', 'later', 'no_more'] as const satisfies readonly GuestResult['says'][];
export type GuestAnswer = (typeof guestAnswers)[number];

type Done = null | Refusal;

/** What the person does about staying in touch. It holds at once, whoever has the card; nothing of it has, or asks for, why. */
@Injectable()
export class MyFollowUpService {
  constructor(
    private readonly database: Database, private readonly signIn: GuestsOfSignIn, private readonly writer: FollowUpWriter, private readonly agreements: AgreementWriter,
    private readonly ways: FollowUpWays, private readonly own: OwnFollowUps, private readonly query: MyFollowUpQuery,
  ) {}

  /** The same said twice is said once. “Don’t ask again” holds whatever became of the check-in. `than`: the match that was shown where they said so; who came since is not whom they would not meet. */
  answer(ctx: RequestContext, checkInId: string, says: GuestAnswer, { on, than }: { on: HouseDay | null; than: string | null }): Promise<Done> {
    return this.open(ctx, { checkInId }, async (open) => {
      const checkIn = open.checkIns.find(({ id }) => id === checkInId)!;
      if (!isOpen(checkIn)) return says === 'no_more' ? this.stopped(open) : checkIn.outcome === says ? null : new CheckInOver(checkIn.outcome);
      const match = says === 'wants_another_peer' ? (await wayOfMatching(open.tx, open.followUp.companionshipId))?.match : null;
      if (match && match !== than) return new ChangedElsewhere();
      const result = resultOf(open, says, on);
      if (isRefusal(result)) return result;
      const done = await this.writer.happen(open, checkInId, { does: 'guestSays', result });
      return isDone(done) ? null : typeof done === 'string' ? refusalOf(done, open) : done;
    }, { overToo: true });
  }

  /** Asked twice they are rung once, and keep the place on the list. */
  ringMe(ctx: RequestContext, followUpId: string): Promise<Done> {
    return this.open(ctx, { followUpId }, async (open) => {
      const { stoppedAt, endedAt } = open.followUp;
      if (stoppedAt) return new NotNow('stopped');
      const told = await this.ways.of(open.tx, followUpId);
      if (isRefusal(told)) return told;
      if (!canRing(told, offeredBy(open.charter, open.followUp.about).channels)) return endedAt ? new NotNow('ended') : new InvalidInput([{ field: 'ways', problem: 'no_number' }]);
      await this.writer.callBack(open, 'asked');
      return null;
    }, { overToo: true });
  }

  stop(ctx: RequestContext, followUpId: string): Promise<Done> {
    return this.open(ctx, { followUpId }, (open) => this.stopped(open), { overToo: true });
  }

  /** As it was agreed, from today on: days that went by are not made up for. Where none is left it is counted from today; where that leaves none either, it is over. */
  beginAgain(ctx: RequestContext, followUpId: string): Promise<Done> {
    return this.open(ctx, { followUpId }, async (open) => {
      if (!open.followUp.stoppedAt) return null;
      const { rhythm } = open.followUp;
      const today = dayThere(open.followUp, ctx.now);
      const again = (await this.goesOn(open, rhythm.from, today)) || ((rhythm.until === null || rhythm.until > today) && (await this.goesOn(open, today, today)));
      return again ? null : new NotNow('ended');
    });
  }

  change(ctx: RequestContext, followUpId: string, version: number, input: FollowUpInput): Promise<Done> {
    return this.open(ctx, { followUpId }, async (open) => {
      const { followUp, tx } = open;
      if (followUp.stoppedAt) return new NotNow('stopped');
      if (followUp.version !== version) return new ChangedElsewhere();
      // From whom they would like to hear is said to a worker; what they said of it stays.
      return this.agreements.change(open, { ...input, onlyFrom: followUp.onlyFrom, notFrom: followUp.notFrom }, await wayOfMatching(tx, followUp.companionshipId));
    });
  }

  /** Begun by themself, where the charter offers it and nothing is agreed yet; what is agreed by then, in another window or with a worker, is told as that. */
  async agree(ctx: RequestContext, offerId: string, input: FollowUpInput): Promise<Done> {
    const done = await this.database.run<Done>(ctx, async (tx) => {
      const { guests } = await this.signIn.of(tx, ctx);
      const own = await this.own.of(tx, ctx, guests);
      const there = own.find(({ followUp }) => !followUp.endedAt && `${followUp.about}-${followUp.guestId}` === offerId);
      if (there) return new FollowUpThere(there.followUp.id);
      const offer = (await this.query.mayBegin(tx, ctx, guests, own)).find(({ id }) => id === offerId);
      if (!offer) throw new NotHere();
      const { house, about, guestId, charterVersionId, charter, way } = offer;
      const agreed = await this.agreements.agree(tx, ctx, { serviceId: house.id, guestId, charterVersionId, charter, about, way, timeZone: house.timeZone, today: house.today, from: way?.metOn ?? house.today }, { ...input, onlyFrom: null, notFrom: null });
      return isRefusal(agreed) ? agreed : null;
    }, { follow_ups_once: () => new FollowUpThere('') });
    // In the same moment: by now it can be said which.
    return done instanceof FollowUpThere && !done.id ? this.agree(ctx, offerId, input) : done;
  }

  /** One of theirs, its row ours until this is done. Another's, or of a house that this sign-in is not told of, is not here; `overToo`: what they asked for is there after the end. */
  private open(ctx: RequestContext, by: { followUpId: string } | { checkInId: string }, work: (open: Open) => Promise<Done>, { overToo = false } = {}): Promise<Done> {
    return this.database.run<Done>(ctx, async (tx: Tx) => {
      const { guests } = await this.signIn.of(tx, ctx);
      const open = await this.writer.open(tx, ctx, by);
      if (!open || !guests.includes(open.followUp.guestId) || (open.followUp.endedAt && !overToo)) throw new NotHere();
      return work(open);
    });
  }

  /** They say yes once more, with days counted from there; whether any is left. A day that was asked about is not one. */
  private async goesOn(open: Open, from: HouseDay, today: HouseDay): Promise<boolean> {
    const { tx, ctx: { now }, followUp } = open;
    await tx.sql("update follow_ups set stopped_at = null, stopped_by_check_in = null, from_day = $2, planned_until = $3, agreed_at = $4, agreed_on = $3, agreed_with = 'guest', agreed_by = null, version = version + 1 where id = $1", [followUp.id, from, today, now]);
    open.followUp = { ...followUp, stoppedAt: null, stoppedByCheckIn: null, rhythm: { ...followUp.rhythm, from }, plannedUntil: today };
    await this.writer.plan(open);
    const { rhythm, plannedUntil } = open.followUp;
    return rhythm.kind === 'only_if_i_ask' || open.checkIns.some((one) => one.kind === 'planned' && isOpen(one)) || nextSlot(rhythm, plannedUntil) !== null;
  }

  /** Nothing comes any more: also not what was put off, also no call-back. */
  private async stopped(open: Open): Promise<null | KeysMissing> {
    await this.writer.stop(open, null);
    await this.writer.sweep(open, afterStop(open.checkIns), 'no_more');
    return null;
  }
}

/** Another time is a day of theirs, at the hour they like, out of their quiet hours. */
function resultOf({ followUp, ctx }: Open, says: GuestAnswer, on: HouseDay | null): GuestResult | InvalidInput {
  if (says !== 'later') return { says };
  const { times } = followUp;
  if (on && nightsBetween(dayThere(followUp, ctx.now), on) > most.daysAhead) return new InvalidInput([{ field: 'on', problem: 'too_far', limit: most.daysAhead }]);
  const when = on && dueMoment(times, on);
  return when ? { says, when } : new InvalidInput([{ field: 'on', problem: 'missing' }]);
}

function refusalOf(whyNot: WhyNot, { followUp, ctx }: Open): Refusal {
  switch (whyNot) {
    case 'TooSoon': return new TooSoon(addDays(dayThere(followUp, ctx.now), 1));
    case 'NotAboutAMatch': return new NotAboutAMatch();
    case 'AlreadyAnswered': return new CheckInOver(null);
    default: return new NotNow(followUp.stoppedAt ? 'stopped' : 'closed');
  }
}
