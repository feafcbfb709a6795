import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail to the people who work here, and a new authenticator with a second person. A mail is a row with ids: to whom it
 * goes and what it says is put together at the moment it is sent, and kept nowhere.
 */
export class MailAndAuthenticators1795725000000 implements MigrationInterface {
  name = 'MailAndAuthenticators1795725000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(access);
  }

  async down(): Promise<void> {
    throw new Error('What was sent and confirmed is not to be lost: restore a backup instead.');
  }
}

const tables = `
create table mails (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  account_id uuid not null references accounts,
  kind text not null check (kind in ('invitation', 'access_given', 'access_taken', 'authenticator_asked', 'authenticator_link', 'leave_near')),
  -- The business key: the event, or the day, that the mail is about. One mail each.
  about text not null unique,
  state text not null check (state in ('waiting', 'sending', 'sent', 'logged', 'unsure', 'given_up', 'not_needed')),
  tries integer not null default 0,
  made_at timestamptz not null,
  next_at timestamptz not null,
  settled_at timestamptz
);
create unique index mails_waiting_once on mails (account_id, kind) where state = 'waiting';
create index mails_due on mails (next_at) where state in ('waiting', 'sending');
create index mails_account on mails (account_id, made_at);

alter table one_time_links add column made_at timestamptz, add column mail_id uuid references mails;
alter table one_time_links drop constraint one_time_links_purpose_check;
alter table one_time_links add constraint one_time_links_purpose_check check (purpose in ('set_up', 'invitation', 'authenticator'));

create table authenticator_requests (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  account_id uuid not null references accounts,
  started_by uuid not null references accounts,
  started_at timestamptz not null,
  ends_at timestamptz not null,
  confirmed_by uuid references accounts,
  called_off_by uuid references accounts,
  settled_at timestamptz,
  check (started_by <> account_id),
  check (confirmed_by <> account_id),
  check (confirmed_by <> started_by),
  check ((settled_at is null) = (confirmed_by is null and called_off_by is null))
);
create unique index authenticator_requests_open on authenticator_requests (account_id) where settled_at is null;
`;

const ours = 'organisation_id = (select app_organisation())';

const access = `
alter table mails enable row level security; alter table mails force row level security;
grant select on mails to peerhouse_staff;
create policy mails_staff on mails for select to peerhouse_staff using (${ours});
grant select, insert, delete, update (state, tries, next_at, settled_at) on mails to peerhouse_worker;
create policy mails_worker on mails to peerhouse_worker using (true) with check (true);

alter table authenticator_requests enable row level security; alter table authenticator_requests force row level security;
grant select, insert, update (confirmed_by, called_off_by, settled_at) on authenticator_requests to peerhouse_staff;
create policy authenticator_requests_staff on authenticator_requests to peerhouse_staff using (${ours}) with check (${ours});

grant select (purpose, account_id, made_at, mail_id), insert on one_time_links to peerhouse_worker;
create policy one_time_links_worker_makes on one_time_links for insert to peerhouse_worker with check (${ours});
`;
