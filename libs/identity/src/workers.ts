import { Injectable } from '@nestjs/common';
import type { Role } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import { Worker } from './identity.graphql.js';

/** Names of the people who work here, for other contexts, which keep only account ids. */
@Injectable()
export class Workers {
  /** By account id, in the order of their names; ids of another organisation are left out. Ended accounts keep their name. */
  async named(reader: Reader, accountIds: readonly (string | null)[]): Promise<ReadonlyMap<string, Worker>> {
    return this.read(reader, accountIds, 'select id, called from accounts where id = any($1) order by called, id', 'worker-names');
  }

  /** The same, without those whose account was ended. */
  async active(reader: Reader, accountIds: readonly (string | null)[]): Promise<ReadonlyMap<string, Worker>> {
    return this.read(reader, accountIds, 'select id, called from accounts where id = any($1) and ended_at is null order by called, id', 'active-worker-names');
  }

  /** Who works shifts in those houses now, by house and name; one who works in two is there twice. */
  async inHouses(reader: Reader, houseIds: readonly string[]): Promise<{ accountId: string; called: string; houseId: string }[]> {
    return reader.sql(
      `select a.id as "accountId", a.called, r.service_id as "houseId" from account_roles r join accounts a on a.id = r.account_id and a.ended_at is null
       where r.service_id = any($1::uuid[]) and r.role in ('peer_worker', 'house_lead') group by a.id, a.called, r.service_id order by r.service_id, a.called, a.id`, [houseIds], 'workers-in-houses');
  }

  /** Who works in that service now, by name, with their roles there. */
  async ofService(reader: Reader, serviceId: string): Promise<{ accountId: string; called: string; roles: Role[] }[]> {
    return reader.sql(
      `select a.id as "accountId", a.called, array_agg(r.role::text order by r.role) as roles from account_roles r join accounts a on a.id = r.account_id and a.ended_at is null
       where r.service_id = $1 group by a.id, a.called order by a.called, a.id`, [serviceId], 'workers-of-service');
  }

  private async read(reader: Reader, accountIds: readonly (string | null)[], text: string, name: string): Promise<ReadonlyMap<string, Worker>> {
    const wanted = [...new Set(accountIds.filter((id) => id !== null))];
    if (wanted.length === 0) return new Map();
    const rows = await reader.sql<{ id: string; called: string }>(text, [wanted], name);
    return new Map(rows.map(({ id, called }) => [id, Object.assign(new Worker(), { accountId: id, called })]));
  }
}
