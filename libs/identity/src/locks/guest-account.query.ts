import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { guestSessionMinutes } from '../guest-sessions.js';
import { GuestDevices } from './guest-devices.js';
import { GuestAccount, type GuestDevice, type GuestSignIn } from './guest-locks.graphql.js';
import { VaultAccess } from './vault-access.js';

type Row = Omit<GuestAccount, 'level'>;

/** Of several that were set aside the one this sign-in has proved, else the oldest: whoever begins again twice hides none. */
const account = `select a.id, a.sign_in_name as "signInName", a.organisation_id as organisation, l.vault_id as vault, l.card_proof is not null as "hasCard",
  (select s.vault_id from guest_locks s where s.account_id = a.id and s.state = 'sealed'
    order by s.vault_id is not distinct from (select g.proved_vault from guest_sessions g where g.id = $2) desc, s.made_at limit 1) as "sealedVault"
  from guest_accounts a left join guest_locks l on l.account_id = a.id and l.state = 'active' where a.id = $1`;

/** What a guest sees of their own account. */
@Injectable()
export class GuestAccountQuery {
  constructor(private readonly database: Database, private readonly access: VaultAccess, private readonly phones: GuestDevices) {}

  async account(ctx: RequestContext): Promise<GuestAccount | null> {
    if (!ctx.guestAccountId) return null;
    return this.database.read(ctx, async (reader) => {
      const [row] = await reader.sql<Row>(account, [ctx.guestAccountId, ctx.sessionId], 'guest-account');
      return row ? new GuestAccount({ ...row, level: await this.access.levelOf(reader, ctx) }) : null;
    });
  }

  async devices(ctx: RequestContext): Promise<GuestDevice[]> {
    return ctx.guestAccountId ? this.database.read(ctx, (reader) => this.phones.kept(reader, ctx)) : [];
  }

  async signIns(ctx: RequestContext): Promise<GuestSignIn[]> {
    if (!ctx.guestAccountId) return [];
    return this.database.read(ctx, (reader) => reader.sql<GuestSignIn>(
      `select id, began_at as "beganAt", seen_at as "seenAt", ends_at - began_at > make_interval(mins => $3) as "ownPhone", id = $4 as "isThis"
       from guest_sessions where account_id = $1 and ended_at is null and ends_at > $2 order by seen_at desc, id`,
      [ctx.guestAccountId, ctx.now, guestSessionMinutes.absolute, ctx.sessionId], 'guest-sign-ins'));
  }
}
