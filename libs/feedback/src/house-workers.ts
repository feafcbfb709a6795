import type { Reader } from '#peerhouse/platform';

/** Roles whose acts are the house's: those who decide at the house, and those who look at it afterwards. */
export const deciding = ['peer_worker', 'house_lead'] as const;
export const doing = [...deciding, 'rights_officer'] as const;

/** Account ids of those who have one of the roles in the house now. */
export async function withRole(reader: Reader, serviceId: string, roles: readonly string[]): Promise<string[]> {
  const rows = await reader.sql<{ id: string }>('select distinct account_id as id from account_roles where service_id = $1 and role = any($2)', [serviceId, roles], 'with-role');
  return rows.map(({ id }) => id);
}
