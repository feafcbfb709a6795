import type { MigrationInterface, QueryRunner } from 'typeorm';
import { plainGrants, rules } from './ground/access.js';
import { contextFunctions } from './ground/context.js';
import { houseTables } from './ground/house.js';
import { organisationTables } from './ground/organisation.js';

/**
 * Everything a house needs, in one timeline. Personal data and organisation data lie under forced row-level
 * security; each application has its own role and sees only what its policies name. Context comes from
 * set_config(..., true) in the same transaction; an unset context sees nothing.
 */
export class Ground1764028800000 implements MigrationInterface {
  name = 'Ground1764028800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists btree_gist');
    await runner.query(contextFunctions);
    await runner.query(organisationTables);
    await runner.query(houseTables);
    for (const rule of rules) {
      await runner.query(`alter table ${rule.table} enable row level security; alter table ${rule.table} force row level security`);
      for (const [role, access] of Object.entries(rule.roles)) {
        await runner.query(`grant ${access.grant} on ${rule.table} to peerhouse_${role}`);
        await runner.query(
          `create policy ${rule.table}_${role} on ${rule.table} to peerhouse_${role} using (${access.see})` +
            (access.write ? ` with check (${access.write})` : ''),
        );
      }
    }
    await runner.query(plainGrants);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has no way back: restore a backup instead.');
  }
}
