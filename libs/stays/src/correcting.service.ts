import { Injectable } from '@nestjs/common';
import { calendarDayAt, nightAt, type RequestContext } from '#peerhouse/kernel';
import { InvalidInput, NotHere, type Tx } from '#peerhouse/platform';
import { Facts, type Fact, type House } from '#peerhouse/services';
import { Claims } from './claims.service.js';
import { asPlanned, nightsFrom, refitted, type Nights } from './correcting.rules.js';
import { KeptSpaces } from './kept-spaces.js';
import { OffOffer } from './off-offer.js';
import { StayOpener, type OpenStay } from './open-stay.js';
import { ChangedElsewhere, NotNow, type NotYet, type SpaceTaken, type TooLongAgo } from './refusals.js';
import { Claim, Stay } from './stay.entity.js';
import { waysOfLeaving, type Stretch } from './stay.rules.js';
import { arrivalFact, leavesOn, leavingFact, refuseWhen } from './written-down.js';

type Corrected = Promise<string | SpaceTaken | NotNow | ChangedElsewhere | InvalidInput | TooLongAgo | NotYet>;
type Refused = SpaceTaken | NotNow | ChangedElsewhere | InvalidInput | TooLongAgo | NotYet;
export interface RightArrival { at: Date | null; spaceId: string | null }
/** `at` null: the time was right. */
export interface RightLeaving { at: Date | null; how: string | null; hopeMet: boolean | null }

/** Puts right what was written down wrongly, for 72 hours after it happened. Shown as corrected; counted as the difference. */
@Injectable()
export class CorrectingService {
  constructor(private readonly opener: StayOpener, private readonly claims: Claims, private readonly offOffer: OffOffer, private readonly keptSpaces: KeptSpaces, private readonly facts: Facts) {}

  /** When the guest came in, and into which space: of those here or left. What is left out was right. */
  arrival(ctx: RequestContext, stayId: string, version: number, { at, spaceId }: RightArrival): Corrected {
    return this.opener.change<Refused>(ctx, stayId, async (tx, open) => {
      const { house, stay } = open;
      if ((stay.state !== 'here' && stay.state !== 'left') || stay.hereBefore) return new NotNow(stay.state);
      const when = at ?? stay.cameInAt!;
      const problem = refuseWhen(stay.cameInAt!, ctx.now) ?? refuseWhen(when, ctx.now);
      if (problem) return problem;
      const stretches = await this.claims.ofStay(tx, stay.id);
      const space = { was: stretches[0]?.spaceId ?? stay.leftFrom!, now: spaceId ?? stretches[0]?.spaceId ?? stay.leftFrom! };
      if (when.getTime() === stay.cameInAt!.getTime() && space.was === space.now) return stay.id;
      if (version !== stay.version) return new ChangedElsewhere();
      if (stay.leftAt && when > stay.leftAt) return new InvalidInput([{ field: 'at', problem: 'wrong_order' }]);
      if ((await this.claims.kindOf(tx, house, space.now)) !== stay.spaceKind) throw new NotHere();
      const night = nightAt(when, house.clock);
      const nights = nightsFrom(night, stay.leftAt ? leavesOn(calendarDayAt(stay.leftAt, house.timeZone), { ...stay, arrives: night }) : stay.leaves, stay.leftAt !== null);
      open.wanted = { spaceId: space.now, ...nights };
      const inside = space.now === space.was ? [] : await this.claims.spacesInside(tx, house, nights.from, stay.id);
      if (inside.includes(space.now)) return this.opener.takenBy(tx, ctx, open, inside);
      const spaces = { first: space.now === space.was ? undefined : space.now, last: space.now };
      const fitted = refitted(stretches, { from: stay.arrives, to: stay.leaves }, nights, spaces);
      await this.have(tx, ctx, open, fitted);
      // Who takes the leaving back or puts it right later goes on from the arrival as it is now.
      const planned = asPlanned(stretches, stay);
      const until = planned.at(-1)?.to ?? stay.leaves;
      const plannedStretches = stay.plannedStretches && refitted(planned, { from: stay.arrives, to: until }, { from: nights.from, to: until }, spaces);
      const cameInKept = space.now === space.was ? stay.cameInKept : await this.keptSpaces.noteUse(tx, ctx, house, space.now);
      const after = { arrives: nights.from, leaves: nights.to, plannedStretches, cameInAt: when, cameInKept, leftFrom: stay.state === 'left' ? (fitted.at(-1)?.spaceId ?? space.now) : null };
      await this.write(tx, ctx, open, after, when);
      await this.difference(tx, house, arrivalFact(stay, -1), arrivalFact({ ...stay, ...after }, 1));
      if (stay.state === 'left') await this.difference(tx, house, leavingFact(stay, -1), leavingFact({ ...stay, ...after }, 1));
      return stay.id;
    });
  }

  /** When and how a guest left who has left. Nights they stayed on for need to be free. */
  leaving(ctx: RequestContext, stayId: string, version: number, { how, hopeMet, ...right }: RightLeaving): Corrected {
    return this.opener.change<Refused>(ctx, stayId, async (tx, open) => {
      const { house, stay } = open;
      if (stay.state !== 'left') return new NotNow(stay.state);
      const at = right.at ?? stay.leftAt!;
      const problem = refuseWhen(stay.leftAt!, ctx.now) ?? refuseWhen(at, ctx.now);
      if (problem) return problem;
      if (how !== null && !(waysOfLeaving as readonly string[]).includes(how)) return new InvalidInput([{ field: 'how', problem: 'not_a_choice' }]);
      if (at.getTime() === stay.leftAt!.getTime() && how === stay.how && hopeMet === stay.hopeMet) return stay.id;
      if (version !== stay.version) return new ChangedElsewhere();
      if (at < stay.cameInAt!) return new InvalidInput([{ field: 'at', problem: 'wrong_order' }]);
      const from = stay.hereBefore ? nightAt(stay.welcomeWrittenAt!, house.clock) : stay.arrives;
      const day = calendarDayAt(at, house.timeZone);
      const nights: Nights = { from, to: leavesOn(day, stay) };
      const planned = asPlanned(await this.claims.ofStay(tx, stay.id), stay);
      if (nights.to !== stay.leaves) await this.have(tx, ctx, open, refitted(planned, { from, to: planned.at(-1)?.to ?? stay.leaves }, nights, { last: stay.leftFrom! }));
      const leftFrom = planned.findLast((one) => one.from <= day)?.spaceId ?? stay.leftFrom;
      const after = { leaves: nights.to, leftFrom, leftAt: at, how, hopeMet };
      await this.write(tx, ctx, open, after, at);
      if (at.getTime() !== stay.leftAt!.getTime()) await this.claims.tellOfLeaving(tx, ctx, stay.id, 'left');
      await this.difference(tx, house, leavingFact(stay, -1), leavingFact({ ...stay, ...after }, 1));
      return stay.id;
    });
  }

  /** The stay has these stretches and no others, also of nights that the house does not offer; the database refuses those that are somebody else's. */
  private async have(tx: Tx, ctx: RequestContext, open: OpenStay, stretches: readonly Stretch[]): Promise<void> {
    await tx.delete(Claim, { stayId: open.stay.id });
    for (const stretch of stretches) {
      open.wanted = stretch;
      await this.offOffer.giveBack(tx, ctx, stretch);
      await this.claims.add(tx, ctx, open.stay, stretch, null);
    }
  }

  private async write(tx: Tx, ctx: RequestContext, { house, stay }: OpenStay, values: Partial<Stay>, at: Date): Promise<void> {
    await tx.update(Stay, { id: stay.id }, { ...values, writtenLate: stay.writtenLate || at < ctx.now, correctedAt: ctx.now, correctedBy: ctx.accountId, version: stay.version + 1 });
    await this.claims.nightsChanged(tx, ctx, house);
  }

  /** What was counted is outweighed and counted anew, where it counts differently. */
  private async difference(tx: Tx, house: House, was: Fact, now: Fact): Promise<void> {
    if (JSON.stringify({ ...was, n: 1 }) === JSON.stringify(now)) return;
    await this.facts.add(tx, house, was);
    await this.facts.add(tx, house, now);
  }
}
