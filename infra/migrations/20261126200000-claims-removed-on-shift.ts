import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A claim is put there and changed on shift alone, and taken out on shift alone as well: a delete asks only who sees the row. */
export class ClaimsRemovedOnShift1795723200000 implements MigrationInterface {
  name = 'ClaimsRemovedOnShift1795723200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create policy claims_staff_removes on claims as restrictive for delete to peerhouse_staff using (organisation_id = (select app_organisation()) and service_id = (select app_shift()))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy claims_staff_removes on claims');
  }
}
