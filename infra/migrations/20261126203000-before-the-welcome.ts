import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was agreed stays with a stay after the guest has come in, so that a wrong arrival can be taken back whole: the
 * nights, and the space (none when it had been let go). The kind of space is the stay's own: it is known too when it has none.
 */
export class BeforeTheWelcome1795725000000 implements MigrationInterface {
  name = 'BeforeTheWelcome1795725000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(kindsSoFar);
  }

  async down(): Promise<void> {
    throw new Error('What was agreed before a welcome is not to be lost: restore a backup instead.');
  }
}

const columns = `
alter table stays add column expected_arrives date, add column expected_leaves date, add column expected_in uuid references spaces,
  add column space_kind text not null default 'night' check (space_kind in ('night', 'day')),
  add constraint stays_expected check ((expected_arrives is null) = (expected_leaves is null) and (expected_in is null or expected_arrives is not null));
`;

/** Row-level security is forced on the owner too, who has no policy here: it stands aside for this one statement. */
const kindsSoFar = `
alter table stays no force row level security; alter table claims no force row level security; alter table spaces no force row level security;
update stays s set space_kind = p.kind from claims c join spaces p on p.id = c.space_id where c.stay_id = s.id and p.kind <> s.space_kind;
alter table stays force row level security; alter table claims force row level security; alter table spaces force row level security;
`;
