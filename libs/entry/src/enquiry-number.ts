import type { Tx } from '#peerhouse/platform';
import type { House } from '#peerhouse/services';

/** The number of the house's next enquiry; counts on though enquiries are forgotten. */
export async function nextNumber(tx: Tx, house: House): Promise<number> {
  const [next] = await tx.sql<{ number: number }>(
    `insert into enquiry_numbers (service_id, organisation_id, last) select $1, $2, coalesce(max(number), 0)::int + 1 from enquiries where service_id = $1
     on conflict (service_id) do update set last = greatest(enquiry_numbers.last + 1, excluded.last) returning last as number`, [house.id, house.organisationId]);
  return next!.number;
}
