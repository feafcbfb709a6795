import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An enquiry goes on in another house of the organisation: where it went, and which house it came from. One that came and
 * that nobody there has touched can be taken out again; nothing else can be.
 */
export class AnotherOfOurHouses1795739400000 implements MigrationInterface {
  name = 'AnotherOfOurHouses1795739400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table enquiries add column passed_to uuid, add column passed_to_house uuid references services, add column came_from uuid references services,
      add constraint enquiries_passed_to check ((passed_to is null) = (passed_to_house is null) and (passed_to is null or state = 'closed'))`);
    await runner.query('grant delete on enquiries to peerhouse_staff');
    await runner.query(`create policy enquiries_staff_removes on enquiries as restrictive for delete to peerhouse_staff
      using (organisation_id = (select app_organisation()) and service_id = (select app_shift()) and came_from is not null and version = 1)`);
  }

  async down(): Promise<void> {
    throw new Error('Where an enquiry went is not to be lost: restore a backup instead.');
  }
}
