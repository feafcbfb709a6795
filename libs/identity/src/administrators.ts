import { Injectable } from '@nestjs/common';
import { NotHere, type Tx } from '#peerhouse/platform';

/** Keeps an organisation from losing its last administrator. */
@Injectable()
export class Administrators {
  /**
   * Locks the person and every administrator, always in the same order: two administrators who take the role from each
   * other at the same moment wait for one another, and the second finds the first gone.
   */
  async lockBeside(tx: Tx, accountId: string): Promise<{ ended: boolean }> {
    const rows = await tx.sql<{ id: string }>(
      "select id from accounts where id = $1 or id in (select account_id from account_roles where role = 'administrator') order by id for no key update", [accountId]);
    if (!rows.some(({ id }) => id === accountId)) throw new NotHere();
    const [now] = await tx.sql<{ ended: boolean }>('select ended_at is not null as ended from accounts where id = $1', [accountId]);
    return now!;
  }

  /** Whether somebody else stays: may sign in as administrator, and has no last day. Asked after the lock, so that it is true until we commit. */
  async anotherStays(tx: Tx, accountId: string): Promise<boolean> {
    const rows = await tx.sql(
      `select 1 from account_roles r join accounts a on a.id = r.account_id
       where r.role = 'administrator' and a.id <> $1 and a.ended_at is null and a.password_hash is not null and a.leaves_at is null limit 1`, [accountId]);
    return rows.length === 1;
  }
}
