import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting that is moved or called off is told to the other side, with its day; and a person may say that meetings go on, by themself. */
export class MeetingsTold1795821000000 implements MigrationInterface {
  name = 'MeetingsTold1795821000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for is not to be lost: restore a backup instead.');
  }
}

const statements = `
alter table match_news add column about_day date;
grant update (half_day) on matches to peerhouse_guest;
select tell_changes_of('meeting_series', 'matching', '');
`;
