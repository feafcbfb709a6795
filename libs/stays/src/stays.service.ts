import { Injectable } from '@nestjs/common';
import { addDays, calendarDayAt, isRefusal, nightAt, nightsBetween, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, type Tx } from '#peerhouse/platform';
import { Facts, longerNeeds, longestNights, needsATalk, type House } from '#peerhouse/services';
import { Claims, range } from './claims.service.js';
import { StayOpener, type OpenStay } from './open-stay.js';
import { ChangedElsewhere, HoldExpired, NotNow, NotYet, SpaceTaken, TalkFirst, TooLongAgo } from './refusals.js';
import { Claim, Stay } from './stay.entity.js';
import { nightsOfStay, undoUntil, whenProblem, writableHours } from './stay.rules.js';

type Result<R> = Promise<string | R>;
const oneClaim = 'one_claim_a_night';

/** The use cases of a stay, from coming in to leaving. Each gives the stay's id, or the named refusal. */
@Injectable()
export class StaysService {
  constructor(
    private readonly database: Database,
    private readonly opener: StayOpener,
    private readonly claims: Claims,
    private readonly facts: Facts,
  ) {}

  /** The guest comes in, now or up to 72 hours ago, into the space kept for them or another that is free. */
  welcome(ctx: RequestContext, stayId: string, at: Date | null, spaceId: string | null): Result<SpaceTaken | HoldExpired | NotNow | TooLongAgo | NotYet> {
    return this.change(ctx, stayId, async (tx, { house, stay }) => {
      const when = at ?? ctx.now;
      const problem = refuseWhen(when, ctx.now);
      if (problem) return problem;
      const [own] = await this.claims.ofStay(tx, stay.id);
      if (stay.state === 'here') return !spaceId || own?.spaceId === spaceId ? stay.id : new NotNow(stay.state);
      const lapsed = stay.state === 'not_taken_up' && stay.keptUntil !== null && ctx.now < undoUntil(stay.keptUntil);
      if (stay.state !== 'expected' && !lapsed) return new NotNow(stay.state);
      const night = nightAt(when, house.clock);
      const leaves = stay.leaves > night ? stay.leaves : addDays(night, 1);
      // A space that has been let go by itself is given again only by naming it, for a day: nothing is lost by coming late.
      if (lapsed && !spaceId) {
        return new HoldExpired(stay.keptUntil!, await this.claims.free(tx, ctx.now, house.id, 'night', night, nightsBetween(night, leaves)));
      }
      const space = spaceId ?? own!.spaceId;
      if (await this.someoneInside(tx, house, stay.id, space, night)) {
        return this.claims.taken(tx, ctx.now, house, { spaceId: space, from: night, nights: nightsBetween(night, leaves) });
      }
      await tx.delete(Claim, { stayId: stay.id });
      await this.claims.add(tx, ctx, stay, { spaceId: space, from: night, to: leaves }, null);
      await this.set(tx, stay, { state: 'here', arrives: night, leaves, cameInAt: when, welcomeWrittenAt: ctx.now, writtenLate: stay.writtenLate || when < ctx.now });
      if (lapsed) await this.facts.add(tx, house, { what: 'hold_lapsed', day: stay.arrives, n: -1, outcome: 'expected' });
      await this.facts.add(tx, house, { what: 'stay_began', day: night, cohortDay: night, n: 1 });
      if (night < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
      return stay.id;
    }, (house, stay) => this.conflict(ctx, house, spaceId, stay));
  }

  /** A guest who is still there has the space, whatever the plan said. */
  private async someoneInside(tx: Tx, house: House, stayId: string, spaceId: string, night: HouseDay): Promise<boolean> {
    const rows = await tx.sql(
      `select 1 from stays s join claims c on c.stay_id = s.id
       where s.service_id = $1 and s.state = 'here' and s.id <> $2 and c.space_id = $3 and c.until = s.leaves and s.leaves <= $4`,
      [house.id, stayId, spaceId, night]);
    return rows.length > 0;
  }

  /** Takes a wrong arrival back, within 24 hours: the guest is expected again. */
  undoWelcome(ctx: RequestContext, stayId: string): Result<SpaceTaken | NotNow | TooLongAgo> {
    return this.change(ctx, stayId, async (tx, { house, stay }) => {
      if (stay.state === 'expected') return stay.id;
      if (stay.state !== 'here') return new NotNow(stay.state);
      if (ctx.now >= undoUntil(stay.welcomeWrittenAt!)) return new TooLongAgo(24);
      const keptUntil = this.claims.keptUntil(house, ctx.now, stay.arrives);
      await tx.update(Claim, { stayId: stay.id }, { endsAt: keptUntil });
      await this.set(tx, stay, { state: 'expected', cameInAt: null, welcomeWrittenAt: null, keptUntil });
      await this.facts.add(tx, house, { what: 'stay_began', day: stay.arrives, cohortDay: stay.arrives, n: -1 });
      await this.claims.nightsChanged(tx, ctx, house);
      return stay.id;
    });
  }

  /** The stay is to last until that morning. Past the nominal longest it needs a talk first; it ends nothing. */
  changeNights(ctx: RequestContext, stayId: string, leaves: HouseDay, version: number | null, talked: boolean): Result<SpaceTaken | TalkFirst | NotNow | ChangedElsewhere | InvalidInput> {
    return this.change(ctx, stayId, async (tx, { house, stay }) => {
      if (stay.state !== 'expected' && stay.state !== 'here') return new NotNow(stay.state);
      if (stay.leaves === leaves) return stay.id;
      if (version !== null && version !== stay.version) return new ChangedElsewhere();
      if (leaves <= stay.arrives || (stay.state === 'here' && leaves < house.today)) return new InvalidInput([{ field: 'leaves', problem: 'wrong_order' }]);
      const nights = nightsBetween(stay.arrives, leaves);
      if (nights > 365) return new InvalidInput([{ field: 'leaves', problem: 'too_far', limit: 365 }]);
      if (leaves > stay.leaves && needsATalk(house.charter, nights) && !talked) return new TalkFirst(longestNights(house.charter)!, longerNeeds(house.charter));
      await this.claims.endStayOn(tx, stay.id, leaves);
      await this.set(tx, stay, { leaves });
      return stay.id;
    }, (house, stay) => this.conflict(ctx, house, null, stay, leaves));
  }

  /** Another space, from that night on (tonight unless said); the stay stays one. */
  move(ctx: RequestContext, stayId: string, spaceId: string, from: HouseDay | null): Result<SpaceTaken | NotNow | InvalidInput | TooLongAgo> {
    return this.change(ctx, stayId, async (tx, { house, stay }) => {
      if (stay.state !== 'expected' && stay.state !== 'here') return new NotNow(stay.state);
      const segments = await this.claims.ofStay(tx, stay.id);
      const first = stay.state === 'expected' ? stay.arrives : (from ?? (house.tonight > stay.arrives ? house.tonight : stay.arrives));
      if (first < stay.arrives || first >= stay.leaves) return new InvalidInput([{ field: 'from', problem: 'wrong_order' }]);
      if (nightsBetween(first, house.tonight) > writableHours / 24) return new TooLongAgo(writableHours);
      if (segments.filter((one) => one.to > first).every((one) => one.spaceId === spaceId)) return stay.id;
      if (stay.state === 'here' && (await this.someoneInside(tx, house, stay.id, spaceId, first))) {
        return this.claims.taken(tx, ctx.now, house, { spaceId, from: first, nights: nightsBetween(first, stay.leaves) });
      }
      await tx.sql('delete from claims where stay_id = $1 and first_night >= $2', [stay.id, first]);
      await tx.sql('update claims set nights = daterange(first_night, $2) where stay_id = $1 and until > $2', [stay.id, first]);
      await this.claims.add(tx, ctx, stay, { spaceId, from: first, to: stay.leaves }, stay.state === 'expected' ? stay.keptUntil : null);
      await this.set(tx, stay, {});
      if (first < house.tonight) await this.claims.nightsChanged(tx, ctx, house);
      return stay.id;
    }, (house, stay) => this.conflict(ctx, house, spaceId, stay));
  }

  /** The guest leaves, now or up to 72 hours ago. No reason is asked; how it ended is the guest's own view, if they say. */
  recordLeaving(ctx: RequestContext, stayId: string, leaving: { at: Date | null; how: string; hopeMet: boolean | null }): Result<NotNow | TooLongAgo | NotYet | InvalidInput> {
    return this.change(ctx, stayId, async (tx, { house, stay }) => {
      const when = leaving.at ?? ctx.now;
      const problem = refuseWhen(when, ctx.now);
      if (problem) return problem;
      if (stay.state === 'left' && stay.how === leaving.how && stay.hopeMet === leaving.hopeMet) return stay.id;
      if (stay.state !== 'here') return new NotNow(stay.state);
      if (when < stay.cameInAt!) return new InvalidInput([{ field: 'at', problem: 'wrong_order' }]);
      const day = calendarDayAt(when, house.timeZone);
      const segments = await this.claims.ofStay(tx, stay.id);
      const last = segments.find((one) => one.from <= day && day <= one.to) ?? segments.at(-1);
      const left = day > stay.arrives ? day : stay.arrives;
      if (left > stay.arrives) {
        // Nights that somebody else has claimed meanwhile stay theirs; the stay's own count is told by its dates.
        if (left < stay.leaves) await this.claims.endStayOn(tx, stay.id, left);
        else await this.stretch(tx, segments.at(-1), left);
      } else await tx.delete(Claim, { stayId: stay.id });
      await this.set(tx, stay, {
        state: 'left', leaves: left, plannedLeaves: stay.leaves, leftFrom: last?.spaceId ?? null, leftAt: when, leavingWrittenAt: ctx.now,
        how: leaving.how, hopeMet: leaving.hopeMet, writtenLate: stay.writtenLate || when < ctx.now,
      });
      await this.facts.add(tx, house, this.leavingFact({ ...stay, leaves: left, how: leaving.how, hopeMet: leaving.hopeMet }, 1));
      await this.claims.nightsChanged(tx, ctx, house);
      return stay.id;
    });
  }

  /** Carries the last claim on to that morning, as far as nobody else has the nights. */
  private async stretch(tx: Tx, last: { id: string; spaceId: string; to: HouseDay } | undefined, until: HouseDay): Promise<void> {
    if (!last || until <= last.to) return;
    await tx.sql(
      `update claims c set nights = daterange(c.first_night, $2) where c.id = $1
         and not exists (select 1 from claims o where o.space_id = c.space_id and o.id <> c.id and o.until > c.until and o.first_night < $2)`, [last.id, until]);
  }

  /** Takes a leaving back, within 24 hours, if the space is still free. */
  undoLeaving(ctx: RequestContext, stayId: string): Result<SpaceTaken | NotNow | TooLongAgo> {
    return this.change<SpaceTaken | NotNow | TooLongAgo>(ctx, stayId, async (tx, { house, stay }) => {
      if (stay.state === 'here') return stay.id;
      if (stay.state !== 'left') return new NotNow(stay.state);
      if (ctx.now >= undoUntil(stay.leavingWrittenAt!)) return new TooLongAgo(24);
      const planned = stay.plannedLeaves! > stay.leaves ? stay.plannedLeaves! : stay.leaves;
      const last = (await this.claims.ofStay(tx, stay.id)).at(-1);
      if (last && last.spaceId === stay.leftFrom) await tx.update(Claim, { id: last.id }, { nights: range(last.from, planned) });
      else if (planned > stay.leaves) await this.claims.add(tx, ctx, stay, { spaceId: stay.leftFrom!, from: stay.leaves, to: planned }, null);
      await this.facts.add(tx, house, this.leavingFact(stay, -1));
      await this.set(tx, stay, { state: 'here', leaves: planned, plannedLeaves: null, leftFrom: null, leftAt: null, leavingWrittenAt: null, how: null, hopeMet: null });
      await this.claims.nightsChanged(tx, ctx, house);
      return stay.id;
    }, (house, stay) => this.conflict(ctx, house, stay.leftFrom, stay, stay.plannedLeaves));
  }

  private leavingFact(stay: Stay, n: 1 | -1) {
    return {
      what: 'stay_ended' as const, day: stay.leaves, cohortDay: stay.arrives, n, days: nightsOfStay(stay.arrives, stay.leaves), how: stay.how ?? undefined,
      hopeMet: stay.hopeMet === null ? undefined : stay.hopeMet ? ('yes' as const) : ('no' as const),
    };
  }

  private async set(tx: Tx, stay: Stay, values: Partial<Stay>): Promise<void> {
    await tx.update(Stay, { id: stay.id }, { ...values, version: stay.version + 1 });
  }

  /** One change of one stay in one transaction; the exclusion constraint's word becomes the refusal of who came second. */
  private change<R>(ctx: RequestContext, stayId: string, work: (tx: Tx, open: OpenStay) => Promise<string | R>, onTaken?: (house: House, stay: Stay) => Promise<R>): Promise<string | R> {
    let seen: OpenStay | undefined;
    return this.database.run<string | R>(ctx, async (tx) => {
      seen = await this.opener.open(tx, ctx, stayId);
      const result = await work(tx, seen);
      return isRefusal(result) ? result : stayId;
    }, onTaken ? { [oneClaim]: () => onTaken(seen!.house, seen!.stay) } : {});
  }

  private conflict(ctx: RequestContext, house: House, spaceId: string | null, stay: Stay, until: HouseDay | null = null): Promise<SpaceTaken> {
    return this.database.read(ctx, async (reader) => {
      const own = (await this.claims.ofStay(reader, stay.id)).at(-1);
      const from = until && until > stay.leaves ? stay.leaves : stay.arrives;
      const to = until && until > from ? until : stay.leaves;
      return this.claims.taken(reader, ctx.now, house, { spaceId: spaceId ?? own!.spaceId, from, nights: Math.max(1, nightsBetween(from, to)) });
    });
  }
}

function refuseWhen(at: Date, now: Date): TooLongAgo | NotYet | null {
  const problem = whenProblem(at, now);
  if (problem === 'TooLongAgo') return new TooLongAgo(writableHours);
  return problem ? new NotYet() : null;
}
