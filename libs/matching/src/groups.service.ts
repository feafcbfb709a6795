import { Injectable } from '@nestjs/common';
import { checkName, newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, NotHere, type Tx } from '#peerhouse/platform';
import { GuestAddress } from '#peerhouse/identity';
import { Facts } from '#peerhouse/services';
import { GroupsQuery, nextWeekday } from './groups.query.js';
import type { MatchInvitation, ProgrammeGroups } from './meetings.graphql.js';
import { Programmes, sentencesOf, type Programme } from './programme.js';
import { rangeProblems, timeProblems } from './typed.js';

export interface TypedGroup { name: string; weekday: number; time: string; place: string; ledBy: string }
const most = { name: 80, place: 120, people: 200 } as const;

/** Weekly groups: a name, a day, a place, who leads, and how many came. */
@Injectable()
export class GroupsService {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly query: GroupsQuery, private readonly facts: Facts, private readonly address: GuestAddress) {}

  all(ctx: RequestContext, programmeId: string): Promise<ProgrammeGroups> {
    mustIn(ctx, 'matching.see', programmeId);
    return this.database.read(ctx, async (reader) => ({ programmeId, groups: await this.query.ofProgramme(reader, await this.programmes.see(reader, ctx, programmeId)) }));
  }

  /** Makes one, or changes it; sent again with the same id it is made once. */
  write(ctx: RequestContext, programmeId: string, id: string | null, typed: TypedGroup): Promise<string | InvalidInput> {
    mustIn(ctx, 'matching.desk', programmeId);
    return this.database.run<string | InvalidInput>(ctx, async (tx) => {
      const programme = await this.programmes.lock(tx, ctx, programmeId);
      const problems = [
        checkName(typed.name, 'name', most.name), ...timeProblems('time', typed.time), checkName(typed.place, 'place', most.place), ...(typed.time ? [] : [{ field: 'time', problem: 'missing' }]),
        ...(Number.isInteger(typed.weekday) && typed.weekday >= 1 && typed.weekday <= 7 ? [] : [{ field: 'weekday', problem: 'not_a_choice' }]),
        ...((await tx.sql('select 1 from account_roles where service_id = $1 and account_id = $2', [programmeId, typed.ledBy])).length ? [] : [{ field: 'ledBy', problem: 'not_a_choice' }]),
      ].filter((problem) => problem !== null);
      if (problems.length) return new InvalidInput(problems);
      const values = [typed.name.trim(), typed.weekday, typed.time, typed.place.trim(), typed.ledBy];
      const [there] = id ? await tx.sql<{ serviceId: string }>('select service_id as "serviceId" from programme_groups where id = $1', [id]) : [];
      if (there && there.serviceId !== programmeId) throw new NotHere();
      if (there) await tx.sql('update programme_groups set name = $2, weekday = $3, time = $4, place = $5, led_by = $6 where id = $1', [id, ...values]);
      else await tx.sql('insert into programme_groups (id, organisation_id, service_id, name, weekday, time, place, led_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id ?? newId(), programme.organisationId, programme.id, ...values]);
      return programmeId;
    });
  }

  end(ctx: RequestContext, groupId: string): Promise<string> {
    return this.database.run(ctx, async (tx) => {
      const { programme } = await this.open(tx, ctx, groupId, 'matching.desk');
      await tx.sql('update programme_groups set ended_on = $2 where id = $1 and ended_on is null', [groupId, programme.today]);
      return programme.id;
    });
  }

  /** How many people were there on a day: a number, nobody's name. Counted anew, the earlier number is uncounted. */
  count(ctx: RequestContext, groupId: string, day: HouseDay, people: number): Promise<string | InvalidInput> {
    return this.database.run<string | InvalidInput>(ctx, async (tx) => {
      const { programme, weekday } = await this.open(tx, ctx, groupId, 'matching.see');
      if (day > programme.today) return new InvalidInput([{ field: 'day', problem: 'to_come' }]);
      if (nextWeekday(day, weekday) !== day) return new InvalidInput([{ field: 'day', problem: 'not_a_choice' }]);
      const problems = rangeProblems('people', people, most.people);
      if (problems.length) return new InvalidInput(problems);
      const [was] = await tx.sql<{ people: number }>('select people from group_meetings where group_id = $1 and day = $2', [groupId, day]);
      if (was?.people === people) return programme.id;
      if (was) {
        await this.facts.add(tx, programme, { what: 'gathering', day, amount: was.people, n: -1 });
        await tx.sql('update group_meetings set people = $3 where group_id = $1 and day = $2', [groupId, day, people]);
      } else await tx.sql('insert into group_meetings (group_id, day, organisation_id, service_id, people) values ($1, $2, $3, $4, $5)', [groupId, day, programme.organisationId, programme.id, people]);
      await this.facts.add(tx, programme, { what: 'gathering', day, amount: people, n: 1 });
      return programme.id;
    });
  }

  /** What the ward's one page says. Nothing in it is about anybody. */
  invitation(ctx: RequestContext, programmeId: string): Promise<MatchInvitation> {
    mustIn(ctx, 'matching.see', programmeId);
    return this.database.run(ctx, async (tx) => {
      const programme = await this.programmes.see(tx, ctx, programmeId);
      return { programmeId, name: programme.name, phone: programme.charter.phone, sentences: sentencesOf(programme), catchments: programme.matching.catchments, groups: await this.query.ofProgramme(tx, programme), address: await this.address.interested(tx, ctx.organisationId, programmeId) };
    });
  }

  private async open(tx: Tx, ctx: RequestContext, groupId: string, needs: 'matching.desk' | 'matching.see'): Promise<{ programme: Programme; weekday: number }> {
    const [group] = await tx.sql<{ serviceId: string; weekday: number }>('select service_id as "serviceId", weekday from programme_groups where id = $1', [groupId]);
    if (!group) throw new NotHere();
    mustIn(ctx, needs, group.serviceId);
    return { programme: await this.programmes.lock(tx, ctx, group.serviceId), weekday: group.weekday };
  }
}
