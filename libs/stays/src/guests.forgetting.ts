import { forgetWaysIn } from '#peerhouse/identity';
import type { Tx } from '#peerhouse/platform';

const alone = `select id from guests g where id = any($1::uuid[]) and not exists (select from stays s where s.guest_id = g.id)
  and not exists (select from companionships c where c.guest_id = g.id) and not exists (select from follow_ups f where f.guest_id = g.id)`;

/** Those of them on whom nothing hangs any more: whoever forgets the last thing that does forgets the person, with their name and ways in. */
export async function forgetGuests(tx: Tx, guestIds: readonly string[]): Promise<void> {
  const gone = (await tx.sql<{ id: string }>(alone, [[...new Set(guestIds)]])).map(({ id }) => id);
  await forgetWaysIn(tx, gone);
  await tx.sql('delete from guest_names where guest_id = any($1::uuid[])', [gone]);
  await tx.sql('delete from guests where id = any($1::uuid[])', [gone]);
}
