import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The guest says yes, not sure or no on their own phone. Before an agreement there is no guest, so the code is one of the
 * enquiry: it opens that enquiry's one voice and nothing else. What follows from the voice (an agreement, an end) is the
 * worker's to write: the guests' role gets the voice and no more.
 */
export class OwnVoice1795771800000 implements MigrationInterface {
  name = 'OwnVoice1795771800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(guest);
    await runner.query(worker);
  }

  async down(): Promise<void> {
    throw new Error('What somebody said themself is not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';
const onShift = `${ours} and service_id = (select app_shift())`;

const tables = `
create table enquiry_codes (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  service_id uuid not null references services,
  enquiry_id uuid not null references enquiries on delete cascade,
  code_hash text not null unique,
  given_by uuid not null references accounts,
  given_at timestamptz not null,
  ends_at timestamptz not null
);
create index enquiry_codes_enquiry on enquiry_codes (enquiry_id);
alter table enquiry_codes enable row level security; alter table enquiry_codes force row level security;
grant select, insert, update (ends_at) on enquiry_codes to peerhouse_staff;
create policy enquiry_codes_staff on enquiry_codes to peerhouse_staff using (${onShift}) with check (${onShift});
grant select on enquiry_codes to peerhouse_guest;
create policy enquiry_codes_guest on enquiry_codes for select to peerhouse_guest using (code_hash = (select app_secret()));
select tell_changes_of('enquiry_codes', 'enquiries', 'enquiry_id');
alter table voices add column own_phone boolean not null default false,
  add constraint voices_own_phone check (not own_phone or (voice = 'guest' and worker_id is null and written_by is null));
create function app_enquiry() returns uuid language sql stable as $$ select nullif(current_setting('app.enquiry', true), '')::uuid $$;
`;

const theirs = `${ours} and id = (select app_enquiry())`;
const theirVoice = `${ours} and enquiry_id = (select app_enquiry()) and voice = 'guest'`;

/** `version` and `heard_at`: that something happened; the state is not theirs to change. */
const guest = `
grant select (id, organisation_id, service_id, charter_version_id, state, space_kind, wants_from, wants_nights, version), update (version, heard_at) on enquiries to peerhouse_guest;
create policy enquiries_guest on enquiries to peerhouse_guest using (${theirs}) with check (${theirs});
grant select (id, organisation_id, enquiry_id, voice, answer, own_phone, spoken_at), insert, update (answer, worker_id, written_by, own_phone, spoken_at) on voices to peerhouse_guest;
create policy voices_guest on voices to peerhouse_guest using (${theirVoice}) with check (${theirVoice} and own_phone);
`;

/** The worker sees no name and no words: a function carries them to the stay, and shows them to nobody. */
const worker = `
grant select (organisation_id, service_id, id, voice, answer, worker_id, written_by, own_phone, spoken_at) on voices to peerhouse_worker;
grant insert on guests, stays to peerhouse_worker;
create policy guests_worker on guests for insert to peerhouse_worker with check (${ours});
create policy enquiry_people_owner on enquiry_people to peerhouse_owner using (${ours});
create policy guest_names_owner on guest_names for insert to peerhouse_owner with check (${ours});
create policy stay_hopes_owner on stay_hopes for insert to peerhouse_owner with check (${ours});
create function carry_words_to_stay(enquiry uuid, guest uuid, stay uuid, with_hopes boolean) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into guest_names (guest_id, organisation_id, service_id, called)
    select guest, organisation_id, service_id, called from enquiry_people where enquiry_id = enquiry and called is not null;
  insert into stay_hopes (stay_id, organisation_id, service_id, hopes)
    select stay, organisation_id, service_id, hopes from enquiry_people where enquiry_id = enquiry and hopes is not null and with_hopes;
$$;
revoke execute on function carry_words_to_stay(uuid, uuid, uuid, boolean) from public;
grant execute on function carry_words_to_stay(uuid, uuid, uuid, boolean) to peerhouse_worker;
`;
