import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Day places beside beds and never mixed with them: counts say so when they are of the day; who asks says whether they stayed here before. */
export class DayPlaces1795736400000 implements MigrationInterface {
  name = 'DayPlaces1795736400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table facts add column space_kind text check (space_kind = 'day')`);
    await runner.query('alter table enquiries add column stayed_here boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table facts drop column space_kind; alter table enquiries drop column stayed_here');
  }
}
