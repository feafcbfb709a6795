import { Injectable } from '@nestjs/common';
import { newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { GuestCodes, type GivenCode } from '#peerhouse/identity';
import { Database, InvalidInput, mustIn, NotHere, type Tx } from '#peerhouse/platform';
import { isInCatchment } from '#peerhouse/services';
import { beginning } from './happenings.rules.js';
import type { Wishes } from './lists.js';
import { OutsideCatchment } from './matching.refusals.js';
import { Programmes, type Programme } from './programme.js';
import { interestProblems, textOrNull, wishesOf, type TypedInterest, type TypedWishes } from './typed.js';
import { WayActs, type ActRefusal } from './way-acts.js';
import { Ways } from './ways.js';

/** Somebody is interested: noted on the ward or by phone, with as little as they like to say. */
@Injectable()
export class InterestService {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly ways: Ways, private readonly acts: WayActs, private readonly codes: GuestCodes) {}

  /** Gives the id of their way; sent again with the same id it is noted once. The moment is their place in the queue for good. */
  note(ctx: RequestContext, programmeId: string, typed: TypedInterest, id: string): Promise<string | InvalidInput | OutsideCatchment> {
    mustIn(ctx, 'matching.desk', programmeId);
    return this.database.run<string | InvalidInput | OutsideCatchment>(ctx, async (tx) => {
      const programme = await this.programmes.lock(tx, ctx, programmeId);
      const problems = interestProblems(typed, ['ward', 'phone']);
      if (problems.length) return new InvalidInput(problems);
      if (typed.place && !isInCatchment(programme.matching, typed.place)) return new OutsideCatchment(programme.matching.catchments);
      const there = await this.ways.find(tx, id);
      if (there) return there.serviceId === programmeId ? id : new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]);
      const guestId = newId();
      await tx.sql('insert into guests (id, organisation_id, service_id, created_at) values ($1, $2, $3, $4)', [guestId, programme.organisationId, programme.id, ctx.now]);
      const called = textOrNull(typed.called);
      if (called) await tx.sql('insert into guest_names (guest_id, organisation_id, service_id, called) values ($1, $2, $3, $4)', [guestId, programme.organisationId, programme.id, called]);
      await this.open(tx, ctx, programme, { id, guestId, channel: typed.channel, place: typed.place || null, leavesHospitalOn: typed.leavesHospitalOn ?? null });
      await tx.sql('insert into companionship_reach (companionship_id, organisation_id, service_id, reach, message_safe) values ($1, $2, $3, $4, $5)', [id, programme.organisationId, programme.id, textOrNull(typed.reach), typed.messageSafe ?? false]);
      await tx.sql('insert into companionship_wishes (companionship_id, organisation_id, service_id) values ($1, $2, $3)', [id, programme.organisationId, programme.id]);
      return id;
    }, { companionships_pkey: () => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]) });
  }

  /** What they would like, as a coordinator writes it down for them; the first time they come onto the list with it. */
  async wishes(ctx: RequestContext, wayId: string, typed: TypedWishes): Promise<string | InvalidInput | ActRefusal> {
    const checked = wishesOf(typed);
    return this.acts.byStaff<InvalidInput>(ctx, wayId, 'matching.desk', async ({ tx, way, programme }) => {
      if ('problems' in checked) return new InvalidInput(checked.problems);
      const place = typed.place === undefined ? way.place : (typed.place || null);
      if (place !== null && !isInCatchment(programme.matching, place)) return new InvalidInput([{ field: 'place', problem: 'not_a_choice' }]);
      await keepWishes(tx, way.id, checked.value, place);
      return { happening: { does: 'tellMore' } };
    });
  }

  /** How to reach them and what they want to be called by. */
  async reach(ctx: RequestContext, wayId: string, typed: { called?: string | null; reach?: string | null; messageSafe?: boolean | null }): Promise<string | InvalidInput | ActRefusal> {
    return this.acts.byStaff<InvalidInput>(ctx, wayId, 'matching.desk', async ({ tx, way }) => {
      const problems = interestProblems({ ...typed, channel: 'ward' }, ['ward']);
      if (problems.length) return new InvalidInput(problems);
      const called = textOrNull(typed.called);
      if (called) await tx.sql('insert into guest_names (guest_id, organisation_id, service_id, called) values ($1, $2, $3, $4) on conflict (guest_id) do update set called = $4', [way.guestId, way.organisationId, way.serviceId, called]);
      await tx.sql('update companionship_reach set reach = $2, message_safe = $3 where companionship_id = $1', [way.id, textOrNull(typed.reach), typed.messageSafe ?? false]);
      return null;
    });
  }

  /** A paper code for their own app. */
  giveCode(ctx: RequestContext, wayId: string): Promise<GivenCode> {
    return this.database.run(ctx, async (tx) => {
      const way = await this.ways.find(tx, wayId);
      if (!way || way.thread.closed) throw new NotHere();
      mustIn(ctx, 'matching.desk', way.serviceId);
      return this.codes.give(tx, ctx, { guestId: way.guestId, serviceId: way.serviceId });
    });
  }

  /** The way itself, and that it has begun. */
  private async open(tx: Tx, ctx: RequestContext, programme: Programme, { id, guestId, channel, place, leavesHospitalOn }: { id: string; guestId: string; channel: string; place: string | null; leavesHospitalOn: HouseDay | null }): Promise<void> {
    await tx.sql(
      `insert into companionships (id, organisation_id, service_id, guest_id, charter_version_id, number, channel, interested_at, interested_on, noted_by, place, leaves_hospital_on)
       values ($1, $2, $3, $4, $5, next_companionship_number($3), $6, $7, $8, $9, $10, $11)`,
      [id, programme.organisationId, programme.id, guestId, programme.charterVersionId, channel, ctx.now, programme.today, ctx.accountId, place, leavesHospitalOn]);
    const way = (await this.ways.find(tx, id))!;
    await this.acts.count({ tx, programme, way }, beginning({ interestedOn: programme.today, leavesHospitalOn }));
  }
}

export async function keepWishes(tx: Tx, wayId: string, { likes, background, languages, times, genders, olderThan, youngerThan, byPhone, asksFor }: Omit<Wishes, 'pinnedTo'>, place: string | null): Promise<void> {
  await tx.sql(
    'update companionship_wishes set likes = $2, background = $3, languages = $4, times = $5, genders = $6, older_than = $7, younger_than = $8, by_phone = $9, asks_for = $10 where companionship_id = $1',
    [wayId, likes, background, languages, times, genders, olderThan, youngerThan, byPhone, asksFor]);
  await tx.sql('update companionships set place = $2, version = version + 1 where id = $1', [wayId, place]);
}
