import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody wrote back is a row a text: it outlives the card it stood on, and goes to another one, sealed as it is, until somebody has read it. */
export class WordsStay1795863900000 implements MigrationInterface {
  name = 'WordsStay1795863900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('What people wrote is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';
const theirs = `${ours} and check_in_id in (select c.id from check_ins c)`;

/** What was kept before was sealed for its card: the id of that is its own from now on. */
const statements = `
alter table check_in_words add column id uuid;
alter table check_in_words add column place integer not null default 1;
alter table check_in_words no force row level security;
update check_in_words set id = check_in_id;
alter table check_in_words force row level security;
alter table check_in_words alter column place drop default;
alter table check_in_words drop constraint check_in_words_pkey;
alter table check_in_words add primary key (id);
create index check_in_words_of on check_in_words (check_in_id);
grant update (check_in_id) on check_in_words to peerhouse_guest;
drop policy check_in_words_guest_writes on check_in_words;
alter policy check_in_words_guest on check_in_words with check (${theirs});
`;
