import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The waiting list needs one thing more than an enquiry has: the day on which a space was last offered from it. Its order is the order of asking. */
export class WaitingList1795737000000 implements MigrationInterface {
  name = 'WaitingList1795737000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table enquiries add column offered_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table enquiries drop column offered_on');
  }
}
