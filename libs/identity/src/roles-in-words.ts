import { roles } from '#peerhouse/kernel';
import { policyTable, type Permission } from '#peerhouse/platform';
import { Allowed, RoleInWords } from './identity.graphql.js';

/** What each role may do, made of the one policy table: what stands there is what the guards ask. */
export function rolesInWords(): RoleInWords[] {
  const rows: Permission[] = Object.values(policyTable);
  return roles.map((role) => Object.assign(new RoleInWords(), {
    role,
    may: rows.filter((row) => row.roles.includes(role)).map(({ words, reach }) => Object.assign(new Allowed(), { words, reach: role === 'administrator' ? 'organisation' : reach })),
  }));
}
