import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was asked for a second voice, and that we rang back as we said we would: for what needs a person now. */
export class Now1795729200000 implements MigrationInterface {
  name = 'Now1795729200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table enquiries add column second_asked_at timestamptz, add column rung_at timestamptz, add column rung_by uuid references accounts;
      update enquiries set second_asked_at = created_at where second_asked is not null;
      alter table enquiries add constraint asked_at_some_time check ((second_asked is null) = (second_asked_at is null)),
        add constraint rung_by_somebody check ((rung_at is null) = (rung_by is null));
      create index enquiries_to_ring on enquiries (service_id, ring_back_on) where ring_back_on is not null and rung_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was promised and kept does not come back: restore a backup instead.');
  }
}
