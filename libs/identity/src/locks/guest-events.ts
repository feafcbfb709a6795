import { Injectable } from '@nestjs/common';
import { newId, type PlaceInList, type RequestContext } from '#peerhouse/kernel';
import { stretchOf, type Reader, type Tx } from '#peerhouse/platform';

export const guestEventKinds = [
  'opened_by_passphrase', 'opened_by_card', 'opened_by_phone', 'opened_by_handover', 'refused', 'vault_made', 'started_again', 'unsealed',
  'passphrase_changed', 'card_made', 'card_removed', 'phone_kept', 'phone_removed', 'handover_offered', 'code_made', 'code_used', 'bar_typed_in', 'bar_taken_back',
] as const;
export type GuestEventKind = (typeof guestEventKinds)[number];

/** Something that happened with an account, for the guest alone. `who`: the worker's name where a worker did it; `whom`: the worker's whom it is about. */
export interface GuestHappening extends PlaceInList { at: Date; kind: GuestEventKind; who: string | null; whom: string | null }

/** Which stretch of a list: what stands behind that place (null: from its beginning), nothing from before `since`. */
export interface Stretch { after: PlaceInList | null; since: Date | null; atMost: number }

/** Of what was typed in before, that it is taken back says that it still stood: it is told where that it was typed in is. */
const typedInSince = "exists (select 1 from guest_events typed where typed.kind = 'bar_typed_in' and typed.who = line.who and typed.whom = line.whom and typed.at between $3 and line.at)";
const stretch = stretchOf("select at, 'event/' || id as key, kind, who, whom from guest_events", `$3::timestamptz is null or at >= $3 and (kind <> 'bar_taken_back' or ${typedInSince})`);

/** What a guest is shown of their own account; nobody else sees any of it. */
@Injectable()
export class GuestEvents {
  /** Leaves word in the same transaction as what it tells of. Nothing where there is no such account: a try of a name nobody has takes the same work. */
  async add(tx: Tx, accountId: string, kind: GuestEventKind, now: Date, who: string | null = null): Promise<void> {
    await tx.sql('insert into guest_events (id, organisation_id, account_id, kind, who, at) select $1, organisation_id, id, $3, $4, $5 from guest_accounts where id = $2', [newId(), accountId, kind, who, now]);
  }

  /** A worker on shift has done something for this guest; which account that is, staff never learn. */
  async byStaff(tx: Tx, ctx: RequestContext, kind: 'code_made' | 'bar_typed_in' | 'bar_taken_back', { guestId, serviceId, who, whom = null }: { guestId: string; serviceId: string; who: string; whom?: string | null }): Promise<void> {
    await tx.sql(`insert into guest_events (id, organisation_id, service_id, guest_id, kind, who, whom, at) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [newId(), ctx.organisationId, serviceId, guestId, kind, who, whom, ctx.now]);
  }

  /** The newest first; row-level security shows nobody another's. */
  async stretch(reader: Reader, { after, since, atMost }: Stretch): Promise<GuestHappening[]> {
    return reader.sql<GuestHappening>(stretch, [after?.moment ?? null, after?.key ?? null, since, atMost], 'guest-events');
  }
}
