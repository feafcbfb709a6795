import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A way that ended before anybody was met is counted with the days it had waited, so that a report can tell who still waits. Those counted before facts said so
 * are counted so too, where the way is still kept.
 */
export class WhoLeftWithoutAMeeting1795849200000 implements MigrationInterface {
  name = 'WhoLeftWithoutAMeeting1795849200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(waited);
  }

  async down(): Promise<void> {
    throw new Error('What was counted is not to be lost: restore a backup instead.');
  }
}

/** Which fact was whose nobody knows: any one of that day and way of ending will do. Row-level security is forced on the owner too: it stands aside for that one statement. */
const waited = `
alter table facts no force row level security;
alter table companionships no force row level security;
with never as (
  select service_id, closed_on as day, closed_as as outcome, closed_on - interested_on as days,
    row_number() over (partition by service_id, closed_on, closed_as, closed_on - interested_on order by id) as nth
  from companionships where closed_on is not null and first_met_on is null
), missing as (
  select service_id, day, outcome, days, row_number() over (partition by service_id, day, outcome order by days, nth) as place
  from never n where nth > (select count(*) from facts f where f.what = 'companionship_closed' and f.service_id = n.service_id and f.day = n.day and f.outcome = n.outcome and f.days = n.days)
), bare as (
  select id, service_id, day, outcome, row_number() over (partition by service_id, day, outcome order by id) as place
  from facts where what = 'companionship_closed' and days is null and n = 1
)
update facts set days = missing.days from bare join missing using (service_id, day, outcome, place) where facts.id = bare.id;
alter table facts force row level security;
alter table companionships force row level security;
`;
