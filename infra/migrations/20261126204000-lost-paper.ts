import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A lost paper: workers on shift end a guest's codes and sign-ins. Staff still see no guest's sign-ins, whether there are
 * any is the guest's own matter: a function ends them and says nothing.
 */
export class LostPaper1795725600000 implements MigrationInterface {
  name = 'LostPaper1795725600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(codes);
    await runner.query(signIns);
  }

  async down(): Promise<void> {
    throw new Error('Without it a lost paper opens a guest’s page for days: restore a backup instead.');
  }
}

const codes = 'grant update (ends_at) on guest_codes to peerhouse_staff';

/** The function runs as the owner, on whom row-level security is forced: it reaches the house of the shift and no further. */
const ofTheShift = 'organisation_id = (select app_organisation()) and service_id = (select app_shift())';

const signIns = `
create policy guest_sessions_owner on guest_sessions to peerhouse_owner using (${ofTheShift}) with check (${ofTheShift});
create function end_guest_sign_ins(guest uuid, at timestamptz) returns void language sql security definer set search_path = public, pg_temp as $$
  update guest_sessions set ended_at = at
  where guest_id = guest and ended_at is null
$$;
revoke execute on function end_guest_sign_ins(uuid, timestamptz) from public;
grant execute on function end_guest_sign_ins(uuid, timestamptz) to peerhouse_staff;
`;
