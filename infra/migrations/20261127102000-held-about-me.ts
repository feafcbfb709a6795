import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a house holds about a guest, shown to that guest alone; their own words beside a line, which no worker can change or
 * remove; and what the house told them of what it did against their plan. All of it hangs on the stay and goes with it.
 */
export class HeldAboutMe1795774800000 implements MigrationInterface {
  name = 'HeldAboutMe1795774800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(staff);
    await runner.query(guest);
  }

  async down(): Promise<void> {
    throw new Error('Guests’ own words are not to be lost: restore a backup instead.');
  }
}

const tables = `
create table guest_notes (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  stay_id uuid not null references stays on delete cascade,
  line text not null check (line ~ '^[a-z_]{1,20}(:[0-9a-f-]{36})?$'),
  words text not null check (length(words) between 1 and 1000),
  written_at timestamptz not null,
  unique (stay_id, line)
);
create table guest_messages (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  stay_id uuid not null references stays on delete cascade,
  kind text not null check (kind in ('plan_not_followed')),
  day date not null,
  what text not null check (length(what) between 1 and 1000),
  why text not null check (length(why) between 1 and 1000),
  decided_by text not null check (length(decided_by) between 1 and 60),
  written_by text not null check (length(written_by) between 1 and 60),
  written_at timestamptz not null
);
create index guest_messages_stay on guest_messages (stay_id);
alter table guest_notes enable row level security; alter table guest_notes force row level security;
alter table guest_messages enable row level security; alter table guest_messages force row level security;
select tell_changes_of('guest_notes', 'stays', 'stay_id');
select tell_changes_of('guest_messages', 'stays', 'stay_id');
`;

const ours = 'organisation_id = (select app_organisation())';
const onShift = `${ours} and service_id = (select app_shift())`;
const mine = `${ours} and stay_id in (select s.id from stays s where s.guest_id = (select app_guest()))`;

const staff = `
grant select on guest_notes to peerhouse_staff;
create policy guest_notes_staff on guest_notes for select to peerhouse_staff using (${onShift});
grant select, insert on guest_messages to peerhouse_staff;
create policy guest_messages_staff on guest_messages to peerhouse_staff using (${onShift}) with check (${onShift});
`;

/** A function says what workers are called at work: guests see no account. */
const guest = `
grant select, insert, update (words, written_at), delete on guest_notes to peerhouse_guest;
create policy guest_notes_guest on guest_notes to peerhouse_guest using (${mine}) with check (${mine});
${['guest_messages', 'handover_lines', 'stay_hopes', 'accompanying'].map((table) => `grant select on ${table} to peerhouse_guest;
create policy ${table}_guest on ${table} for select to peerhouse_guest using (${mine});`).join('\n')}
grant select (organisation_id, stay_id, space_id, first_night, until) on claims to peerhouse_guest;
create policy claims_guest on claims for select to peerhouse_guest using (${mine});
grant select on rights_texts_shown to peerhouse_guest;
create policy rights_texts_shown_guest on rights_texts_shown for select to peerhouse_guest using (${ours});
grant select (number, asked_at, stay_id) on enquiries to peerhouse_guest;
create policy enquiries_guest_of_stay on enquiries for select to peerhouse_guest using (${mine});
grant select on enquiry_people to peerhouse_guest;
create policy enquiry_people_guest on enquiry_people for select to peerhouse_guest
  using (${ours} and enquiry_id in (select e.id from enquiries e where e.stay_id in (select s.id from stays s where s.guest_id = (select app_guest()))));
create policy voices_guest_of_stay on voices for select to peerhouse_guest
  using (${ours} and voice = 'guest' and enquiry_id in (select e.id from enquiries e where e.stay_id in (select s.id from stays s where s.guest_id = (select app_guest()))));
create policy accounts_owner_names on accounts for select to peerhouse_owner using (${ours});
create function called_at_work(workers uuid[]) returns table (id uuid, called text) language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.called from accounts a where a.id = any(workers)
$$;
revoke execute on function called_at_work(uuid[]) from public;
grant execute on function called_at_work(uuid[]) to peerhouse_guest;
`;
