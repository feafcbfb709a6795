import { Injectable } from '@nestjs/common';
import { addDays, calendarDayAt, nightAt, nightsBetween, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { InvalidInput, NotHere, type Tx } from '#peerhouse/platform';
import { factKind, Facts, Houses, longerMissing, longestNights } from '#peerhouse/services';
import { asPlanned } from './correcting.rules.js';
import { Claims } from './claims.service.js';
import { isForTheDay, refuseDayPlace } from './day-places.js';
import { KeptSpaces } from './kept-spaces.js';
import { OffOffer } from './off-offer.js';
import { StayOpener, type OpenStay } from './open-stay.js';
import { afterMove } from './ready.rules.js';
import { ReadySpaces } from './ready.service.js';
import { ChangedElsewhere, EarlyArrival, HoldExpired, NotNow, TalkFirst, TooLongAgo, type KeptSpace, type NotForADayPlace, type NotReadyYet, type NotYet, type SpaceTaken } from './refusals.js';
import { Claim, GuestName, Stay } from './stay.entity.js';
import { longestWritten, mayComeIn, undoUntil, waysOfLeaving, writableHours, type Stretch } from './stay.rules.js';
import { arrivalFact, leavesOn, leavingFact, refuseWhen } from './written-down.js';

type Result<R> = Promise<string | R>;
interface Welcome { at: Date | null; spaceId: string | null; early: boolean; kept: boolean }

/** The use cases of a stay, from coming in to leaving. Each gives the stay's id, or the named refusal. */
@Injectable()
export class StaysService {
  constructor(
    private readonly opener: StayOpener,
    private readonly houses: Houses,
    private readonly claims: Claims,
    private readonly offOffer: OffOffer,
    private readonly facts: Facts,
    private readonly keptSpaces: KeptSpaces,
    private readonly ready: ReadySpaces,
  ) {}

  /** The guest comes in, now or up to 72 hours ago, into the space kept for them or another that is free. Nights before those agreed are added only when `early` says so. */
  welcome(ctx: RequestContext, stayId: string, { at, spaceId, early, kept }: Welcome): Result<SpaceTaken | KeptSpace | NotReadyYet | HoldExpired | EarlyArrival | NotNow | TooLongAgo | NotYet> {
    return this.opener.change(ctx, stayId, async (tx, open) => {
      const { house, stay } = open;
      const when = at ?? ctx.now;
      const problem = refuseWhen(when, ctx.now);
      if (problem) return problem;
      const [own] = await this.claims.ofStay(tx, stay.id);
      if (stay.state === 'here') return !spaceId || own?.spaceId === spaceId ? stay.id : new NotNow(stay.state);
      if (!mayComeIn(stay, when)) return new NotNow(stay.state);
      const night = nightAt(when, house.clock);
      if (night < stay.arrives && !early) return new EarlyArrival(stay.arrives, nightsBetween(night, stay.arrives));
      const leaves = stay.leaves > night ? stay.leaves : addDays(night, 1);
      // A space that has been let go by itself is given again only by naming it, for a day: nothing is lost by coming late.
      const space = spaceId ?? own?.spaceId;
      if (!space) {
        const free = await this.claims.free(tx, ctx.now, house, { kind: stay.spaceKind, from: night, nights: nightsBetween(night, leaves) });
        const inside = await this.claims.spacesInside(tx, house, night, stay.id);
        return new HoldExpired(stay.keptUntil!, free.filter((one) => !inside.includes(one.spaceId)));
      }
      const refusal = await this.takeSpace(tx, ctx, open, { spaceId: space, from: night, to: leaves }, { kept, at: when });
      if (refusal) return refusal;
      const cameInKept = await this.keptSpaces.isKept(tx, house, space);
      const agreed = { expectedArrives: stay.arrives, expectedLeaves: stay.leaves, expectedIn: own?.spaceId ?? null };
      await this.set(tx, stay, { ...agreed, state: 'here', arrives: night, leaves, cameInAt: when, cameInKept, welcomeWrittenAt: ctx.now, writtenLate: stay.writtenLate || when < ctx.now });
      if (stay.state === 'not_taken_up') await this.facts.add(tx, house, { what: 'hold_lapsed', day: stay.arrives, n: -1, outcome: 'expected', ...factKind(stay.spaceKind) });
      await this.facts.add(tx, house, arrivalFact({ ...stay, arrives: night, cameInKept }, 1));
      if (night < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
      return stay.id;
    });
  }

  /** Gives the guest who comes in that space for those nights, in place of what was kept. Refused while somebody is still inside, or it is being got ready. */
  private async takeSpace(tx: Tx, ctx: RequestContext, open: OpenStay, wanted: Stretch, { kept, at }: { kept: boolean; at: Date }): Promise<SpaceTaken | KeptSpace | NotReadyYet | null> {
    if ((await this.claims.kindOf(tx, open.house, wanted.spaceId)) !== open.stay.spaceKind) throw new NotHere();
    open.wanted = wanted;
    const inside = await this.claims.spacesInside(tx, open.house, wanted.from, open.stay.id);
    if (inside.includes(wanted.spaceId)) return this.opener.takenBy(tx, ctx, open, inside);
    const own = (await this.claims.ofStay(tx, open.stay.id))[0]?.spaceId === wanted.spaceId;
    const refusal = own ? null : await this.keptSpaces.refuse(tx, ctx, open.house, askedOf(wanted, open.stay), kept, inside);
    if (refusal) return refusal;
    const notReady = await this.ready.refuse(tx, open.house, wanted.spaceId, at, open.stay.id);
    if (notReady) return notReady;
    await tx.delete(Claim, { stayId: open.stay.id });
    await this.claims.add(tx, ctx, open.stay, wanted, null);
    return null;
  }

  /** Takes a wrong arrival back, within 24 hours: nights, space and hour are again as agreed; `SpaceTaken` when the space is gone. */
  undoWelcome(ctx: RequestContext, stayId: string): Result<SpaceTaken | NotNow | TooLongAgo> {
    return this.opener.change(ctx, stayId, async (tx, open) => {
      const { house, stay } = open;
      if (stay.state === 'expected' || stay.state === 'not_taken_up') return stay.id;
      if (stay.state !== 'here') return new NotNow(stay.state);
      if (ctx.now >= undoUntil(stay.welcomeWrittenAt!)) return new TooLongAgo(24);
      const refusal = stay.hereBefore ? await this.takeOut(tx, ctx, stay) : await this.expectAgain(tx, ctx, open);
      if (refusal) return refusal;
      await this.facts.add(tx, house, arrivalFact(stay, -1));
      await this.claims.nightsChanged(tx, ctx, house);
      return stay.id;
    });
  }

  /** Who was never here: there is no agreement to go back to. */
  private async takeOut(tx: Tx, ctx: RequestContext, stay: Stay): Promise<null> {
    await tx.delete(Claim, { stayId: stay.id });
    await tx.delete(GuestName, { guestId: stay.guestId });
    await this.set(tx, stay, { state: 'not_taken_up', takenBackAt: ctx.now, cameInAt: null, cameInKept: false, welcomeWrittenAt: null });
    return null;
  }

  /** As it was before the guest came in. An hour that has passed meanwhile is not put back: the space is kept for two hours more. */
  private async expectAgain(tx: Tx, ctx: RequestContext, open: OpenStay): Promise<SpaceTaken | null> {
    const { house, stay } = open;
    const own = await this.claims.ofStay(tx, stay.id);
    // A welcome written down by an earlier version kept nothing: then the nights are those it has.
    const agreed = stay.expectedArrives ? { from: stay.expectedArrives, to: stay.expectedLeaves!, spaceId: stay.expectedIn } : { from: stay.arrives, to: stay.leaves, spaceId: own[0]!.spaceId };
    const back = { arrives: agreed.from, leaves: agreed.to, expectedArrives: null, expectedLeaves: null, expectedIn: null, cameInAt: null, cameInKept: false, welcomeWrittenAt: null, writtenLate: false };
    await tx.delete(Claim, { stayId: stay.id });
    if (agreed.spaceId === null) {
      await this.set(tx, stay, { ...back, state: 'not_taken_up' });
      await this.facts.add(tx, house, { what: 'hold_lapsed', day: agreed.from, n: 1, outcome: 'expected', ...factKind(stay.spaceKind) });
      return null;
    }
    open.wanted = { ...agreed, spaceId: agreed.spaceId };
    const inside = agreed.from <= house.tonight ? await this.claims.spacesInside(tx, house, house.tonight, stay.id) : [];
    if (inside.includes(agreed.spaceId)) return this.opener.takenBy(tx, ctx, open, inside);
    const keptUntil = stay.keptUntil && stay.keptUntil > ctx.now ? stay.keptUntil : this.claims.keptUntil(house, ctx.now, agreed.from);
    await this.offOffer.giveBack(tx, ctx, open.wanted);
    await this.claims.add(tx, ctx, stay, open.wanted, keptUntil);
    await this.set(tx, stay, { ...back, state: 'expected', keptUntil });
    return null;
  }

  /** The stay is to last until that morning. Past the nominal longest it needs a talk first; it ends nothing. */
  changeNights(ctx: RequestContext, stayId: string, leaves: HouseDay, version: number | null, talked: boolean): Result<SpaceTaken | NotForADayPlace | TalkFirst | NotNow | ChangedElsewhere | InvalidInput> {
    return this.opener.change(ctx, stayId, async (tx, open) => {
      const { house, stay } = open;
      if (stay.state !== 'expected' && stay.state !== 'here') return new NotNow(stay.state);
      if (stay.leaves === leaves) return stay.id;
      if (version !== null && version !== stay.version) return new ChangedElsewhere();
      if (leaves <= stay.arrives || (stay.state === 'here' && leaves < house.today)) return new InvalidInput([{ field: 'leaves', problem: 'wrong_order' }]);
      const nights = nightsBetween(stay.arrives, leaves);
      if (nights > longestWritten) return new InvalidInput([{ field: 'leaves', problem: 'too_far', limit: longestWritten }]);
      const charter = await this.houses.charterOf(tx, stay.charterVersionId);
      const refusal = isForTheDay(stay) && leaves > stay.leaves ? refuseDayPlace(charter, { days: nights, stayedHere: true }) : null;
      if (refusal) return refusal;
      const voices = !isForTheDay(stay) && leaves > stay.leaves && !talked ? longerMissing(charter, nights, []) : [];
      if (voices.length) return new TalkFirst(longestNights(charter)!, voices);
      const last = (await this.claims.ofStay(tx, stay.id)).at(-1)!;
      open.wanted = { spaceId: last.spaceId, from: last.to, to: leaves };
      await this.offOffer.giveBack(tx, ctx, open.wanted);
      await this.claims.endStayOn(tx, stay.id, leaves);
      await this.set(tx, stay, { leaves });
      return stay.id;
    });
  }

  /** Another space, from that night on (tonight unless said); the stay stays one. */
  move(ctx: RequestContext, stayId: string, spaceId: string, from: HouseDay | null, kept: boolean): Result<SpaceTaken | KeptSpace | NotReadyYet | NotNow | InvalidInput | TooLongAgo> {
    return this.opener.change(ctx, stayId, async (tx, open) => {
      const { house, stay } = open;
      if (stay.state !== 'expected' && stay.state !== 'here') return new NotNow(stay.state);
      const segments = await this.claims.ofStay(tx, stay.id);
      if ((await this.claims.kindOf(tx, house, spaceId)) !== stay.spaceKind) throw new NotHere();
      const first = stay.state === 'expected' ? stay.arrives : (from ?? (house.tonight > stay.arrives ? house.tonight : stay.arrives));
      if (first < stay.arrives || first >= stay.leaves) return new InvalidInput([{ field: 'from', problem: 'wrong_order' }]);
      if (nightsBetween(first, house.tonight) > writableHours / 24) return new TooLongAgo(writableHours);
      if (segments.filter((one) => one.to > first).every((one) => one.spaceId === spaceId)) return stay.id;
      open.wanted = { spaceId, from: first, to: stay.leaves };
      open.notIn = (segments.findLast((one) => one.from <= first) ?? segments[0])!.spaceId;
      const inside = stay.state === 'here' && first <= house.tonight ? await this.claims.spacesInside(tx, house, first, stay.id) : [];
      if (inside.includes(spaceId)) return this.opener.takenBy(tx, ctx, open, inside);
      const refusal = await this.keptSpaces.refuse(tx, ctx, house, askedOf(open.wanted, stay), kept, [...inside, open.notIn]);
      if (refusal) return refusal;
      const movesNow = stay.state === 'here' && first === house.tonight;
      const notReady = movesNow ? await this.ready.refuse(tx, house, spaceId, ctx.now, stay.id) : null;
      if (notReady) return notReady;
      await this.claims.goOnIn(tx, ctx, stay, open.wanted, segments);
      await this.set(tx, stay, movesNow ? { movedOut: afterMove(stay.movedOut, open.notIn, spaceId, ctx.now) } : {});
      if (first < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
      return stay.id;
    });
  }

  /** The guest leaves, now or up to 72 hours ago. No reason is asked; how it ended is the guest's own view, if they say; null: not asked, or not said. */
  recordLeaving(ctx: RequestContext, stayId: string, leaving: { at: Date | null; how: string | null; hopeMet: boolean | null }): Result<NotNow | TooLongAgo | NotYet | InvalidInput> {
    return this.opener.change(ctx, stayId, async (tx, { house, stay }) => {
      const when = leaving.at ?? ctx.now;
      const problem = refuseWhen(when, ctx.now);
      if (problem) return problem;
      if (leaving.how !== null && !(waysOfLeaving as readonly string[]).includes(leaving.how)) return new InvalidInput([{ field: 'how', problem: 'not_a_choice' }]);
      if (stay.state === 'left' && stay.how === leaving.how && stay.hopeMet === leaving.hopeMet) return stay.id;
      if (stay.state !== 'here') return new NotNow(stay.state);
      if (when < stay.cameInAt!) return new InvalidInput([{ field: 'at', problem: 'wrong_order' }]);
      const day = calendarDayAt(when, house.timeZone);
      // Moving out of one space and into the next share a day: who undoes the leaving goes on in the next.
      const segments = await this.claims.ofStay(tx, stay.id);
      const last = segments.findLast((one) => one.from <= day) ?? segments[0];
      // Nights that somebody else has claimed meanwhile stay theirs; the stay's own count is told by its dates.
      const left = leavesOn(day, { ...stay, plannedLeaves: stay.leaves });
      if (left === stay.arrives) await tx.delete(Claim, { stayId: stay.id });
      else if (left < stay.leaves) await this.claims.endStayOn(tx, stay.id, left);
      await this.set(tx, stay, {
        state: 'left', leaves: left, plannedLeaves: stay.leaves, plannedStretches: segments.map(({ spaceId, from, to }) => ({ spaceId, from, to })), leftFrom: last?.spaceId ?? null, leftAt: when, leavingWrittenAt: ctx.now,
        how: leaving.how, hopeMet: leaving.hopeMet, writtenLate: stay.writtenLate || when < ctx.now,
      });
      await this.facts.add(tx, house, leavingFact({ ...stay, leaves: left, how: leaving.how, hopeMet: leaving.hopeMet }, 1));
      await this.claims.nightsChanged(tx, ctx, house);
      await this.claims.tellOfLeaving(tx, ctx, stay.id, 'left');
      return stay.id;
    });
  }

  /** Takes a leaving back, within 24 hours, if the space is still free. */
  undoLeaving(ctx: RequestContext, stayId: string): Result<SpaceTaken | NotNow | TooLongAgo> {
    return this.opener.change(ctx, stayId, async (tx, open) => {
      const { house, stay } = open;
      if (stay.state === 'here') return stay.id;
      if (stay.state !== 'left') return new NotNow(stay.state);
      if (ctx.now >= undoUntil(stay.leavingWrittenAt!)) return new TooLongAgo(24);
      const planned = stay.plannedLeaves! > stay.leaves ? stay.plannedLeaves! : stay.leaves;
      const first = stay.hereBefore ? nightAt(stay.welcomeWrittenAt!, house.clock) : stay.arrives;
      open.wanted = { spaceId: stay.leftFrom!, from: stay.leaves > first ? stay.leaves : first, to: planned };
      const inside = await this.claims.spacesInside(tx, house, house.tonight, stay.id);
      if (inside.includes(stay.leftFrom!)) return this.opener.takenBy(tx, ctx, open, inside);
      const ahead = asPlanned([], stay);
      for (const stretch of ahead.length || planned === stay.leaves ? ahead : [open.wanted]) {
        open.wanted = stretch;
        await this.offOffer.giveBack(tx, ctx, stretch);
        await this.claims.goOnIn(tx, ctx, { ...stay, keptUntil: null }, stretch, await this.claims.ofStay(tx, stay.id));
      }
      await this.facts.add(tx, house, leavingFact(stay, -1));
      await this.set(tx, stay, { state: 'here', leaves: planned, plannedLeaves: null, plannedStretches: null, leftFrom: null, leftAt: null, leavingWrittenAt: null, how: null, hopeMet: null });
      await this.claims.nightsChanged(tx, ctx, house);
      await this.claims.tellOfLeaving(tx, ctx, stay.id, 'taken back');
      return stay.id;
    });
  }

  private async set(tx: Tx, stay: Stay, values: Partial<Stay>): Promise<void> {
    await tx.update(Stay, { id: stay.id }, { ...values, version: stay.version + 1 });
  }
}

const askedOf = ({ spaceId, from, to }: Stretch, stay: Stay) => ({ spaceId, from, nights: nightsBetween(from, to), askedFor: stay.id });
