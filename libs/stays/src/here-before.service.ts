import { Injectable } from '@nestjs/common';
import { instantOf, newId, nightsBetween, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, type Tx } from '#peerhouse/platform';
import { Facts, Houses, lastDayOfBeginning, type House } from '#peerhouse/services';
import { Claims } from './claims.service.js';
import { hereBeforeProblems, nameOf, type HereBefore } from './here-before.rules.js';
import { KeptSpaces } from './kept-spaces.js';
import { BeginningOver, type SpaceTaken } from './refusals.js';
import { Guest, GuestName, Stay } from './stay.entity.js';
import { arrivalFact } from './written-down.js';

type Result = string | SpaceTaken | BeginningOver | InvalidInput;
const idTaken = () => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]);

/** Writing down who was here before the house began with Peerhouse: no enquiry, no voices, their own first night. */
@Injectable()
export class HereBeforeService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly keptSpaces: KeptSpaces, private readonly facts: Facts) {}

  /**
   * A guest who is here already, since whenever; the space is theirs from tonight on. In the house's first days alone.
   * Gives the stay's id; `id` is one of the caller's own, so that the same sent again is one stay (decision 0014).
   */
  writeDown(ctx: RequestContext, houseId: string, typed: HereBefore, id: string = newId()): Promise<Result> {
    let house: House | undefined;
    const taken = () => this.database.read(ctx, (reader) => this.claims.taken(reader, ctx.now, house!, { spaceId: typed.spaceId, from: house!.tonight, nights: Math.max(1, nightsBetween(house!.tonight, typed.leaves)) }));
    return this.database.run<Result>(ctx, async (tx) => {
      mustIn(ctx, 'stays.welcome', houseId);
      house = await this.houses.lock(tx, ctx, houseId);
      await this.claims.tidy(tx, ctx, house);
      const there = await tx.find(Stay, { id });
      if (there) return there.hereBefore && there.serviceId === houseId ? id : idTaken();
      const until = lastDayOfBeginning(house.firstDay);
      if (house.today > until) return new BeginningOver(until);
      const problems = hereBeforeProblems(typed, house.tonight);
      if (problems.length) return new InvalidInput(problems);
      if ((await this.claims.kindOf(tx, house, typed.spaceId)) !== 'night') return new InvalidInput([{ field: 'spaceId', problem: 'not_a_choice' }]);
      if ((await this.claims.spacesInside(tx, house, house.tonight, null)).includes(typed.spaceId)) return taken();
      const cameInKept = await this.keptSpaces.noteUse(tx, ctx, house, typed.spaceId);
      await this.insert(tx, ctx, house, typed, { id, cameInKept });
      await this.facts.add(tx, house, arrivalFact({ arrives: typed.since, cameInKept, spaceKind: 'night' }, 1));
      return id;
    }, { one_claim_a_night: taken, stays_pkey: idTaken });
  }

  private async insert(tx: Tx, ctx: RequestContext, house: House, typed: HereBefore, { id, cameInKept }: { id: string; cameInKept: boolean }): Promise<void> {
    const ours = { organisationId: house.organisationId, serviceId: house.id };
    const guestId = newId();
    const called = nameOf(typed);
    await tx.insert(Guest, { id: guestId, ...ours, createdAt: ctx.now });
    if (called) await tx.insert(GuestName, { guestId, ...ours, called });
    const stay = {
      id, ...ours, guestId, charterVersionId: house.charterVersionId, state: 'here' as const, arrives: typed.since, leaves: typed.leaves, spaceKind: 'night', hereBefore: true, cameInKept,
      cameInAt: cameIn(typed.since, house, ctx.now), welcomeWrittenAt: ctx.now, writtenLate: typed.since < house.tonight, version: 1, createdAt: ctx.now,
    };
    await tx.insert(Stay, stay);
    await this.claims.add(tx, ctx, stay, { spaceId: typed.spaceId, from: house.tonight, to: typed.leaves }, null);
  }
}

/** The hour is not known and never shown; it stands for the day, and is never ahead. */
function cameIn(since: HouseDay, { timeZone }: House, now: Date): Date {
  const at = instantOf(since, '00:00', timeZone);
  return at < now ? at : now;
}
