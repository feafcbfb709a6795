import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may not look, typed in by mistake: whoever typed it takes it back, until the guest has confirmed it; and the guest is told who it was about. */
export class TypedBarsTakenBack1795825200000 implements MigrationInterface {
  name = 'TypedBarsTakenBack1795825200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(typed);
    await runner.query(back);
    await runner.query(told);
  }

  async down(): Promise<void> {
    throw new Error('What guests wrote is theirs: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';
const mineTyped = `${ours} and typed_account = (select app_account()) and account_id in (select t.account_id from guest_account_guests t where t.service_id = (select app_shift()))`;

/** By the account and not by the name: two can go by one name. What was typed in before this is known by its name alone, and the guest's to undo. */
const typed = `
alter table plan_barred add column typed_account uuid references accounts, add check (typed_account is null or typed_at is not null);
grant update (typed_account) on plan_barred to peerhouse_guest;
create or replace function keep_from_reading(guest uuid, worker uuid, who text, at timestamptz) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into plan_barred (account_id, worker_id, organisation_id, typed_by, typed_at, typed_account)
  select t.account_id, worker, t.organisation_id, who, at, app_account() from guest_account_guests t where t.guest_id = guest
  on conflict do nothing
$$;
`;

/** The owner now sees what whoever asks typed in too, so who asks is named where that matters. */
const back = `
create or replace function keeps_me_from_reading(vault uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from guest_locks l join plan_barred b on b.account_id = l.account_id where l.vault_id = vault and b.worker_id = app_account())
$$;
create policy plan_barred_owner_typed on plan_barred to peerhouse_owner using (${mineTyped});
create function take_back_bar(guest uuid, worker uuid) returns boolean language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from plan_barred where typed_account = app_account() and worker_id = worker and account_id in (select t.account_id from guest_account_guests t where t.guest_id = guest) returning 1)
  select exists (select 1 from gone)
$$;
revoke execute on function take_back_bar(uuid, uuid) from public;
grant execute on function take_back_bar(uuid, uuid) to peerhouse_staff;
`;

const told = `
alter table guest_events add column whom text check (length(whom) between 1 and 60);
alter table guest_events drop constraint guest_events_kind_check;
alter table guest_events add constraint guest_events_kind_check check (kind in ('opened_by_passphrase', 'opened_by_card', 'opened_by_phone', 'opened_by_handover', 'refused', 'vault_made', 'started_again', 'unsealed',
  'passphrase_changed', 'card_made', 'card_removed', 'phone_kept', 'phone_removed', 'handover_offered', 'code_made', 'code_used', 'bar_typed_in', 'bar_taken_back'));
drop policy guest_events_staff on guest_events;
create policy guest_events_staff on guest_events for insert to peerhouse_staff
  with check (${ours} and service_id = (select app_shift()) and account_id is null and kind in ('code_made', 'bar_typed_in', 'bar_taken_back'));
`;
