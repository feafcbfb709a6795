import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who starts an entry: the person, a team that the charter names, or anyone with the person's consent. Of a team its name is kept, of others nothing. */
export class WhoStarts1795732860000 implements MigrationInterface {
  name = 'WhoStarts1795732860000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table enquiries add column started_team text check (length(started_team) <= 80),
      add constraint enquiries_started_by check (started_by in ('self', 'team', 'anyone_with_consent')),
      add constraint enquiries_started_team check ((started_by = 'team') = (started_team is not null))`);
  }

  async down(): Promise<void> {
    throw new Error('Who started an entry is not to be lost: restore a backup instead.');
  }
}
