import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit becomes a chain for each organisation: each line's hash covers what it says and the hash before it, so that
 * a line that was changed, taken out, put in or moved is noticed (`npm run audit:verify`).
 *
 * The link is made when the transaction commits: whoever writes an audit line in the middle of their work waits for
 * nobody, and the row of the head, last lock of all, is held for no longer than the commit itself.
 */
export class AuditChain1795719600000 implements MigrationInterface {
  name = 'AuditChain1795719600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(access);
    await runner.query(functions);
    await runner.query(linesSoFar);
    await runner.query(triggers);
  }

  async down(): Promise<void> {
    throw new Error('A chain that was taken apart proves nothing: restore a backup instead.');
  }
}

const tables = `
create table audit_chain (
  organisation_id uuid not null references organisations,
  seq bigint not null check (seq > 0),
  audit_id bigint not null unique,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (organisation_id, seq)
);
create table audit_heads (
  organisation_id uuid primary key references organisations,
  seq bigint not null,
  hash bytea not null
);
`;

const ours = 'organisation_id = (select app_organisation())';

/** The chain is written by the function alone, which is the owner's; nobody else has more than a look. */
const access = `
alter table audit_chain enable row level security; alter table audit_chain force row level security;
alter table audit_heads enable row level security; alter table audit_heads force row level security;
create policy audit_owner on audit for select to peerhouse_owner using (true);
create policy audit_chain_owner on audit_chain to peerhouse_owner using (true) with check (true);
create policy audit_heads_owner on audit_heads to peerhouse_owner using (true) with check (true);
grant select on audit_chain, audit_heads to peerhouse_staff;
create policy audit_chain_staff on audit_chain for select to peerhouse_staff using (${ours});
create policy audit_heads_staff on audit_heads for select to peerhouse_staff using (${ours});
grant select on audit_heads to peerhouse_worker;
create policy audit_heads_worker on audit_heads for select to peerhouse_worker using (true);
`;

/** What is hashed is written out in libs/identity/src/audit-chain.ts as well, which checks it without asking the database. */
const functions = `
create function audit_hash(previous bytea, line audit, seq bigint) returns bytea language sql immutable as $$
  select sha256(previous || convert_to(concat_ws(E'\\n', line.organisation_id, seq, line.id, (extract(epoch from line.at) * 1000000)::bigint,
    coalesce(line.account_id::text, '-'), coalesce(line.service_id::text, '-'), coalesce(line.about_id::text, '-'),
    octet_length(convert_to(line.what, 'UTF8')) || ':' || line.what,
    coalesce(octet_length(convert_to(line.detail, 'UTF8')) || ':' || line.detail, '-')), 'UTF8'))
$$;

create function append_to_audit_chain(line audit) returns void language plpgsql as $$
declare head audit_heads;
begin
  insert into audit_heads as h (organisation_id, seq, hash)
    values (line.organisation_id, 1, audit_hash(sha256(convert_to('peerhouse audit 1', 'UTF8')), line, 1))
    on conflict (organisation_id) do update set seq = h.seq + 1, hash = audit_hash(h.hash, line, h.seq + 1)
    returning h.* into head;
  insert into audit_chain (organisation_id, seq, audit_id, hash) values (head.organisation_id, head.seq, line.id, head.hash);
end $$;
revoke execute on function append_to_audit_chain(audit) from public;

create function chain_audit_line() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform append_to_audit_chain(new);
  return null;
end $$;

-- The invented lines of a demo that was stopped half-way may be taken out by the administrator of the database.
create function audit_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from public.organisations where id = old.organisation_id and demo) then return old; end if;
  raise exception 'the audit is only ever added to' using errcode = 'insufficient_privilege';
end $$;
`;

/** Lines from before this version, in the order in which they were written. */
const linesSoFar = `
do $$
declare line audit;
begin
  for line in select * from audit order by id loop
    perform append_to_audit_chain(line);
  end loop;
end $$;
`;

const triggers = `
create constraint trigger audit_chained after insert on audit deferrable initially deferred for each row execute function chain_audit_line();
create trigger audit_kept before update or delete on audit for each row execute function audit_is_kept();
create trigger audit_kept_whole before truncate on audit for each statement execute function audit_is_kept();
create trigger audit_chain_kept before update or delete on audit_chain for each row execute function audit_is_kept();
create trigger audit_chain_kept_whole before truncate on audit_chain for each statement execute function audit_is_kept();
`;
