import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rights texts as they were shown: the exact words of the day, once for each version of the charter, language and wording.
 * And promises to go along, ring or visit when somebody goes to a hospital or is taken: they hang on the stay and go with it.
 */
export class RightsShownAndAccompanying1795732800000 implements MigrationInterface {
  name = 'RightsShownAndAccompanying1795732800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(access);
  }

  async down(): Promise<void> {
    throw new Error('What guests were shown is not to be lost: restore a backup instead.');
  }
}

const tables = `
create table rights_texts_shown (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  charter_version_id uuid not null references charter_versions,
  language text not null,
  key text not null,
  heading text not null,
  words text not null,
  hash text not null check (length(hash) = 64),
  first_shown_on date not null,
  unique (charter_version_id, language, key, hash)
);

create table accompanying (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  stay_id uuid not null references stays on delete cascade,
  kind text not null check (kind in ('go_along', 'ring', 'visit', 'bring_something')),
  day date not null,
  line text check (length(line) between 1 and 200),
  promised_by uuid not null references accounts,
  promised_at timestamptz not null,
  done_by uuid references accounts,
  done_at timestamptz,
  check ((done_at is null) = (done_by is null))
);
create index accompanying_stay on accompanying (stay_id);
create index accompanying_open on accompanying (service_id, day) where done_at is null;
`;

const ours = 'organisation_id = (select app_organisation())';
const onShift = `${ours} and service_id = (select app_shift())`;

const access = `
alter table rights_texts_shown enable row level security; alter table rights_texts_shown force row level security;
alter table accompanying enable row level security; alter table accompanying force row level security;
grant select, insert on rights_texts_shown to peerhouse_staff;
create policy rights_texts_shown_staff on rights_texts_shown to peerhouse_staff using (${ours}) with check (${onShift});
grant select, insert, update (done_by, done_at) on accompanying to peerhouse_staff;
create policy accompanying_staff on accompanying to peerhouse_staff using (${onShift}) with check (${onShift});
select tell_changes_of('accompanying', 'rights', '');
`;
