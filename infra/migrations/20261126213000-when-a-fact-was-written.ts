import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which day a fact was written down, so that reports can count whole weeks and stand still in between. A day, never a clock time. */
export class WhenAFactWasWritten1795728600000 implements MigrationInterface {
  name = 'WhenAFactWasWritten1795728600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
  }

  async down(): Promise<void> {
    throw new Error('When facts were written is not to be lost: restore a backup instead.');
  }
}

/** Facts so far count as written on the day they tell of. Row-level security is forced on the owner too: it stands aside for that one statement. */
const column = `
alter table facts add column written_on date;
alter table facts no force row level security;
update facts set written_on = greatest(day, coalesce(cohort_day, day));
alter table facts force row level security;
alter table facts alter column written_on set not null;
`;
