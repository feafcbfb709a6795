import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which spaces a stay had for which nights when its leaving was written down, moves ahead included: taking the leaving back gives them again. */
export class PlannedStretches1795738200000 implements MigrationInterface {
  name = 'PlannedStretches1795738200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table stays add column planned_stretches jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table stays drop column planned_stretches');
  }
}
