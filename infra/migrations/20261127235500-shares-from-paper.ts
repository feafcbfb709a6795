import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a guest wrote on paper about who may read what, typed in by a worker. That somebody may read waits as words do, and opens
 * nothing until the guest says yes where their keys are. That somebody may not counts at once: it only takes away.
 */
export class SharesFromPaper1795823700000 implements MigrationInterface {
  name = 'SharesFromPaper1795823700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(typed);
    await runner.query(told);
  }

  async down(): Promise<void> {
    throw new Error('What guests wrote is theirs: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';

const columns = `
alter table plan_suggestions add column kind text not null default 'words' check (kind in ('words', 'share'));
alter table plan_barred add column typed_by text check (length(typed_by) between 1 and 60), add column typed_at timestamptz, add check ((typed_by is null) = (typed_at is null));
grant update (typed_by, typed_at) on plan_barred to peerhouse_guest;
`;

/** Staff add a name for a guest of the shift and read none: whether it was there already they are not told. Anybody can be named, also whoever types. */
const typed = `
create policy plan_barred_owner_types on plan_barred for insert to peerhouse_owner
  with check (${ours} and account_id in (select t.account_id from guest_account_guests t where t.service_id = (select app_shift())));
create function keep_from_reading(guest uuid, worker uuid, who text, at timestamptz) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into plan_barred (account_id, worker_id, organisation_id, typed_by, typed_at)
  select t.account_id, worker, t.organisation_id, who, at from guest_account_guests t where t.guest_id = guest
  on conflict do nothing
$$;
revoke execute on function keep_from_reading(uuid, uuid, text, timestamptz) from public;
grant execute on function keep_from_reading(uuid, uuid, text, timestamptz) to peerhouse_staff;
`;

/** The guest sees who typed it in. */
const told = `
alter table guest_events drop constraint guest_events_kind_check;
alter table guest_events add constraint guest_events_kind_check check (kind in ('opened_by_passphrase', 'opened_by_card', 'opened_by_phone', 'opened_by_handover', 'refused', 'vault_made', 'started_again', 'unsealed',
  'passphrase_changed', 'card_made', 'card_removed', 'phone_kept', 'phone_removed', 'handover_offered', 'code_made', 'code_used', 'bar_typed_in'));
drop policy guest_events_staff on guest_events;
create policy guest_events_staff on guest_events for insert to peerhouse_staff
  with check (${ours} and service_id = (select app_shift()) and account_id is null and kind in ('code_made', 'bar_typed_in'));
`;
