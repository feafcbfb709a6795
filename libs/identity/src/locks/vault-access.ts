import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { NotSignedIn, type Reader } from '#peerhouse/platform';
import { isEnough, levelOf, type Level } from '#peerhouse/vault';
import { NeedsProof } from '../guest.refusals.js';

/** For whom and for which vault this sign-in has shown a right proof. */
export interface VaultOfSignIn { accountId: string; vaultId: string; isSealed: boolean }

interface Row { provedAt: Date | null; vaultId: string | null; state: 'active' | 'sealed' | null }

const proof = `select s.proved_at as "provedAt", l.vault_id as "vaultId", l.state from guest_sessions s left join guest_locks l on l.vault_id = s.proved_vault
  where s.id = $1 and s.ended_at is null`;

/** Asks, in the transaction of each act, how sure the server is of a guest's sign-in, and for which vault. */
@Injectable()
export class VaultAccess {
  /** The account that is signed in, for acts that want no proof (`in`). */
  accountOf(ctx: RequestContext): string {
    if (!ctx.guestAccountId) throw new NotSignedIn();
    return ctx.guestAccountId;
  }

  /**
   * The vault for which this sign-in is at that level; `NeedsProof` where it is not. A vault that was sealed by starting
   * again can only be read and taken away: it counts where `sealedToo` says so.
   */
  async atLeast(reader: Reader, ctx: RequestContext, level: 'proved' | 'fresh', { sealedToo = false } = {}): Promise<VaultOfSignIn | NeedsProof> {
    const accountId = this.accountOf(ctx);
    const [row] = await reader.sql<Row>(proof, [ctx.sessionId], 'vault-access');
    if (!row) throw new NotSignedIn();
    const isSealed = row.state === 'sealed';
    if (!row.vaultId || (isSealed && !sealedToo) || !isEnough(level_(row, ctx.now), level)) return new NeedsProof();
    return { accountId, vaultId: row.vaultId, isSealed };
  }

  /** How sure the server is of this sign-in. */
  async levelOf(reader: Reader, ctx: RequestContext): Promise<Level> {
    const [row] = await reader.sql<Row>(proof, [ctx.sessionId], 'vault-access');
    return row ? level_(row, ctx.now) : 'nobody';
  }
}

const level_ = ({ provedAt, vaultId }: Row, now: Date): Level => levelOf({ isSignedIn: true, provedAt: vaultId ? provedAt : null }, now);
