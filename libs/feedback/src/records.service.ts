import { Injectable } from '@nestjs/common';
import { calendarDayAt, instantOf, newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { GuestTies, Workers } from '#peerhouse/identity';
import { Database, InvalidInput, mustIn, NotHere, type Tx } from '#peerhouse/platform';
import { emergencyCallsTo, Facts, Houses, mayRecordCall, reviewFollows, type CallReason, type House } from '#peerhouse/services';
import { GuestMessages, NotYet, StayLookup, whenProblem, writableHours, type TypedMessage } from '#peerhouse/stays';
import { Deviation, EmergencyCall, Review } from './feedback.entity.js';
import { callProblems, deviationProblems, isByPolicy, isLate, isTooFar, writableDays, type TypedCall, type TypedDeviation } from './feedback.rules.js';
import { reasonsWritten, whomCalled } from './feedback.types.js';
import { deciding, withRole } from './house-workers.js';

/** `id`: one of the caller's own, so that what is sent twice is written down once. */
export interface CallTyped extends TypedCall { id?: string | null; calledAt?: Date | null; asked: boolean; told: boolean }
export interface DeviationTyped extends TypedDeviation { id?: string | null; day?: HouseDay | null; told: boolean }

const idTaken = () => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]);
const tooFar = (field: string) => new InvalidInput([{ field, problem: 'too_far', limit: writableDays }]);

/** Writes down what the service did. Each gives the record's id; a review about the service opens with it. */
@Injectable()
export class RecordsService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly facts: Facts, private readonly stays: StayLookup, private readonly messages: GuestMessages, private readonly workers: Workers, private readonly ties: GuestTies) {}

  /** A call for help from outside, now or earlier. One outside the policy is written down too, and marked so. */
  writeDownCall(ctx: RequestContext, houseId: string, typed: CallTyped): Promise<string | InvalidInput | NotYet> {
    return this.database.run<string | InvalidInput | NotYet>(ctx, async (tx) => {
      const house = await this.open(tx, ctx, houseId);
      const calledAt = typed.calledAt ?? ctx.now;
      if (whenProblem(calledAt, ctx.now) === 'NotYet') return new NotYet();
      if (isTooFar(calledAt, ctx.now)) return tooFar('calledAt');
      const problems = callProblems(typed, { reasons: reasonsWritten, whom: whomCalled, workers: await withRole(tx, houseId, deciding) });
      if (problems.length) return new InvalidInput(problems);
      const again = await this.writtenAlready(tx, EmergencyCall, typed.id, house, ctx.accountId!);
      if (again) return again;
      return this.keepCall(tx, ctx, await this.asItWas(tx, ctx, house, calledAt), typed, calledAt);
    }, { emergency_calls_pkey: idTaken }); // somebody else's, whom we may not see
  }

  private async keepCall(tx: Tx, ctx: RequestContext, then: House, typed: CallTyped, calledAt: Date): Promise<string> {
    const whom = whomCalled.filter((one) => typed.whom.includes(one));
    const reasonAllowed = typed.reason !== 'none_of_these' && mayRecordCall(then.charter, typed.reason as CallReason);
    const byPolicy = isByPolicy({ whom, reason: typed.reason }, { reasonAllowed, whom: emergencyCallsTo(then.charter) });
    const id = typed.id ?? newId();
    await tx.insert(EmergencyCall, {
      id, ...written(ctx, then), whom, reason: typed.reason, byPolicy, calledAt, decidedBy: typed.decidedById,
      asked: typed.asked || typed.reason === 'own_wish', told: typed.told, writtenLate: isLate(calledAt, ctx.now, writableHours),
    });
    if (typed.reason === 'none_of_these' || reviewFollows(typed.reason as CallReason)) await this.openReview(tx, ctx, then, { callId: id, deviationId: null, decidedBy: typed.decidedById });
    await this.facts.add(tx, then, {
      what: 'emergency_call', day: calendarDayAt(calledAt, then.timeZone), n: 1, channel: whom.join('+'), outcome: typed.reason, how: byPolicy ? 'by_policy' : 'outside_policy',
    });
    return id;
  }

  /** Something the service did against a wish or a plan, today or on an earlier day. */
  writeDownDeviation(ctx: RequestContext, houseId: string, typed: DeviationTyped): Promise<string | InvalidInput | NotYet> {
    return this.database.run<string | InvalidInput | NotYet>(ctx, async (tx) => this.keepDeviation(tx, ctx, await this.open(tx, ctx, houseId), typed), { deviations_pkey: idTaken });
  }

  /** We did something a guest's plan asked us not to: who has a sign-in is told in the same transaction; whoever has none is still to be told. Gives the house's id. */
  tellPlanNotFollowed(ctx: RequestContext, stayId: string, { what, why, ...typed }: Omit<DeviationTyped, 'kind' | 'told'> & TypedMessage): Promise<string | InvalidInput | NotYet> {
    return this.database.run<string | InvalidInput | NotYet>(ctx, async (tx) => {
      const stay = await this.stays.find(tx, stayId);
      if (!stay) throw new NotHere();
      const house = await this.open(tx, ctx, stay.houseId);
      const problems = this.messages.problems({ what, why });
      if (problems.length) return new InvalidInput(problems);
      if (typed.id && (await tx.find(Deviation, { id: typed.id }))?.writtenBy === ctx.accountId) return house.id;
      const told = (await this.ties.accountOf(tx, stay.guestId)) !== null;
      const kept = await this.keepDeviation(tx, ctx, house, { ...typed, kind: 'plan_not_followed', told });
      if (typeof kept !== 'string') return kept;
      const called = await this.workers.named(tx, [typed.decidedById, ctx.accountId!]);
      await this.messages.planNotFollowed(tx, ctx, { houseId: house.id, stayId, day: typed.day ?? house.today, what, why, decidedBy: called.get(typed.decidedById)!.called, writtenBy: called.get(ctx.accountId!)!.called });
      return house.id;
    }, { deviations_pkey: idTaken });
  }

  private async keepDeviation(tx: Tx, ctx: RequestContext, house: House, typed: DeviationTyped): Promise<string | InvalidInput | NotYet> {
    const day = typed.day ?? house.today;
    if (day > house.today) return new NotYet();
    const noon = instantOf(day, '12:00', house.timeZone);
    if (isTooFar(noon, ctx.now)) return tooFar('day');
    const problems = deviationProblems(typed, await withRole(tx, house.id, deciding));
    if (problems.length) return new InvalidInput(problems);
    const again = await this.writtenAlready(tx, Deviation, typed.id, house, ctx.accountId!);
    if (again) return again;
    const then = await this.asItWas(tx, ctx, house, noon);
    const id = typed.id ?? newId();
    await tx.insert(Deviation, { id, ...written(ctx, then), kind: typed.kind, day, decidedBy: typed.decidedById, told: typed.told, writtenLate: isLate(noon, ctx.now, writableHours) });
    await this.openReview(tx, ctx, then, { callId: null, deviationId: id, decidedBy: typed.decidedById });
    await this.facts.add(tx, then, { what: 'deviation', day, n: 1, outcome: typed.kind });
    return id;
  }

  /** The person was told of it, on paper or by word. Told twice is told. Gives the house's id. */
  notePersonTold(ctx: RequestContext, recordId: string): Promise<string> {
    return this.database.run<string>(ctx, async (tx) => {
      const record = (await tx.find(EmergencyCall, { id: recordId })) ?? (await tx.find(Deviation, { id: recordId }));
      if (!record) throw new NotHere();
      await this.open(tx, ctx, record.serviceId);
      if (!record.told) await tx.update(record instanceof EmergencyCall ? EmergencyCall : Deviation, { id: recordId }, { told: true });
      return record.serviceId;
    });
  }

  private open(tx: Tx, ctx: RequestContext, houseId: string): Promise<House> {
    mustIn(ctx, 'rights.record', houseId);
    return this.houses.lock(tx, ctx, houseId);
  }

  /** The house of today under the charter of that moment: what was promised then is what counts, and it is written down today. */
  private async asItWas(tx: Tx, ctx: RequestContext, house: House, at: Date): Promise<House> {
    const then = (await this.houses.seeAll(tx, { organisationId: ctx.organisationId, now: at }, [house.id])).get(house.id);
    return { ...(then ?? house), today: house.today, tonight: house.tonight };
  }

  private async openReview(tx: Tx, ctx: RequestContext, house: House, about: Pick<Review, 'callId' | 'deviationId' | 'decidedBy'>): Promise<void> {
    await tx.insert(Review, { id: newId(), organisationId: house.organisationId, serviceId: house.id, ...about, state: 'open', openedAt: ctx.now, version: 1 });
  }

  private async writtenAlready(tx: Tx, what: typeof EmergencyCall | typeof Deviation, id: string | null | undefined, house: House, by: string): Promise<string | InvalidInput | null> {
    const there = id ? await tx.find<EmergencyCall | Deviation>(what, { id }) : null;
    if (!there) return null;
    return there.serviceId === house.id && there.writtenBy === by ? there.id : idTaken();
  }
}

const written = (ctx: RequestContext, house: House) => ({
  organisationId: house.organisationId, serviceId: house.id, charterVersionId: house.charterVersionId, writtenBy: ctx.accountId!, writtenAt: ctx.now,
});
