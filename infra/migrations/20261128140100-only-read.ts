import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody wrote and a worker only read is an end of its own: nobody talked with them, and nobody was silent. */
export class OnlyRead1795874460000 implements MigrationInterface {
  name = 'OnlyRead1795874460000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outcomes);
  }

  async down(): Promise<void> {
    throw new Error('What was only read is not to be told as a talk: restore a backup instead.');
  }
}

const outcomes = `
alter table check_ins drop constraint check_ins_outcome_check;
alter table check_ins add constraint check_ins_outcome_check check (outcome in ('talked', 'read', 'good', 'wants_call_back', 'wants_another_peer', 'no_answer', 'wrong_number', 'no_more', 'skipped', 'with_earlier', 'here_again', 'changed', 'ended'));
`;
