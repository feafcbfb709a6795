import { Injectable } from '@nestjs/common';
import { isId, newId, type RequestContext } from '#peerhouse/kernel';
import { GuestCodes, type GivenCode } from '#peerhouse/identity';
import { ChangedElsewhere, Database, InvalidInput, mustIn, NotHere, type Tx } from '#peerhouse/platform';
import { isInCatchment } from '#peerhouse/services';
import { Lists } from './lists.js';
import { OutsideCatchment } from './matching.refusals.js';
import { Programmes } from './programme.js';
import { interestProblems, textOrNull, wishesOf, type TypedInterest, type TypedWishes } from './typed.js';
import { WayActs, type ActRefusal, type Open, type Said } from './way-acts.js';
import { nameGuest, WayOpening } from './way-opening.js';
import { Ways, type Way } from './ways.js';

/** Somebody is interested: noted on the ward or by phone, with as little as they like to say. */
@Injectable()
export class InterestService {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly ways: Ways, private readonly acts: WayActs, private readonly lists: Lists, private readonly opening: WayOpening, private readonly codes: GuestCodes) {}

  /**
   * Gives the id of their way; sent again with the same id it is noted once. The moment is their place in the queue for good. `again`: the
   * way of theirs that ended, while it is not forgotten: whom they are kept apart from holds on this one too.
   */
  note(ctx: RequestContext, programmeId: string, typed: TypedInterest, id: string, again: string | null = null): Promise<string | InvalidInput | OutsideCatchment> {
    mustIn(ctx, 'matching.desk', programmeId);
    return this.database.run<string | InvalidInput | OutsideCatchment>(ctx, async (tx) => {
      const programme = await this.programmes.lock(tx, ctx, programmeId);
      const problems = interestProblems(typed, ['ward', 'phone']);
      if (problems.length) return new InvalidInput(problems);
      if (typed.place && !isInCatchment(programme.matching, typed.place)) return new OutsideCatchment(programme.matching.catchments);
      const there = await this.ways.find(tx, id);
      if (there) return there.serviceId === programmeId ? id : new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]);
      const earlier = again === null ? null : await this.ways.find(tx, again);
      if (earlier !== null && (earlier?.serviceId !== programmeId || !earlier.thread.closed)) return new InvalidInput([{ field: 'again', problem: 'not_a_choice' }]);
      if (earlier) await this.ways.lock(tx, earlier.id); // they may say so themself at this moment
      await this.opening.open(tx, programme, { id, guestId: earlier?.guestId ?? newId(), isBack: earlier !== null, channel: typed.channel as Way['channel'], notedBy: ctx.accountId }, typed, ctx.now);
      return id;
    }, { companionships_pkey: () => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]), companionships_once: () => new InvalidInput([{ field: 'again', problem: 'not_a_choice' }]) });
  }

  /** What they would like, as a coordinator writes it down for them; the first time they come onto the list with it. `seen`: what was there when they began to write. */
  async wishes(ctx: RequestContext, wayId: string, typed: TypedWishes, seen: TypedWishes | null = null): Promise<string | InvalidInput | ChangedElsewhere | ActRefusal> {
    return this.acts.byStaff<InvalidInput | ChangedElsewhere>(ctx, wayId, 'matching.desk', async (open) => {
      // The person writes here too, in their own app, and so may another of the desk.
      if (seen && !areSame(seen, { ...(await this.lists.wishesOf(open.tx, open.way.id)), place: open.way.place })) return new ChangedElsewhere();
      // Whom they ask for by name is theirs: it stays as it is but where the desk was told of another, or of nobody any more.
      const isSameName = seen !== null && (typed.asksFor || null) === (seen.asksFor || null);
      return keepWishes(open, isSameName ? { ...typed, asksFor: undefined } : typed);
    });
  }

  /** How to reach them and what they want to be called by. */
  async reach(ctx: RequestContext, wayId: string, typed: { called?: string | null; reach?: string | null; messageSafe?: boolean | null }): Promise<string | InvalidInput | ActRefusal> {
    return this.acts.byStaff<InvalidInput>(ctx, wayId, 'matching.desk', async ({ tx, way }) => {
      const problems = interestProblems({ ...typed, channel: 'ward' }, ['ward']);
      if (problems.length) return new InvalidInput(problems);
      const called = textOrNull(typed.called);
      if (called) await nameGuest(tx, way.guestId, [way.organisationId, way.serviceId], called);
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
}

/** But for whom they ask for by name: not everybody who was asked for is shown. */
const parts = (typed: TypedWishes) => { const checked = wishesOf({ ...typed, asksFor: null }); return JSON.stringify([typed.place || null, 'value' in checked ? checked.value : checked.problems]); };
const areSame = (a: TypedWishes, b: TypedWishes): boolean => parts(a) === parts(b);

/** Wishes as they were typed; where they want to meet, and whom they ask for by name, stays as it is where nothing was sent of it. */
export async function keepWishes({ tx, way, programme }: Open, typed: TypedWishes): Promise<Said | InvalidInput> {
  const checked = wishesOf(typed);
  if ('problems' in checked) return new InvalidInput(checked.problems);
  const place = typed.place === undefined ? way.place : (typed.place || null);
  const { likes, background, languages, times, genders, olderThan, youngerThan, byPhone, asksFor } = checked.value;
  const problems = [
    ...(place !== null && !isInCatchment(programme.matching, place) ? [{ field: 'place', problem: 'not_a_choice' }] : []),
    ...(asksFor !== null && !(await isPeerThere(tx, programme.id, asksFor)) ? [{ field: 'asksFor', problem: 'not_a_choice' }] : []),
  ];
  if (problems.length) return new InvalidInput(problems);
  await tx.sql(
    `update companionship_wishes set likes = $2, background = $3, languages = $4, times = $5, genders = $6, older_than = $7, younger_than = $8, by_phone = $9 ${typed.asksFor === undefined ? '' : ', asks_for = $10, asks_for_called = null'} where companionship_id = $1`,
    [way.id, likes, background, languages, times, genders, olderThan, youngerThan, byPhone, ...(typed.asksFor === undefined ? [] : [asksFor])]);
  await tx.sql('update companionships set place = $2, version = version + 1 where id = $1', [way.id, place]);
  return { happening: { does: 'tellMore' } };
}

/** Whether it is one of this programme's peers, and of no other's. */
const isPeerThere = async (tx: Tx, programmeId: string, peerId: string): Promise<boolean> => isId(peerId) && (await tx.sql('select 1 from peers where id = $1 and service_id = $2 and left_on is null', [peerId, programmeId])).length > 0;
