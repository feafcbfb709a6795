import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { NotSignedIn, type Reader } from '#peerhouse/platform';
import { isEnough, levelOf, type Level } from '#peerhouse/vault';
import { NeedsProof } from '../guest.refusals.js';

/**
 * For whom and for which vault this sign-in has shown a right proof. `onlySince`: the vault was made beside an older one less
 * than a week ago, or was set aside for it again, by whoever had a house code; of the account it shows and changes what came since, and nothing from before.
 * `cardMark`: the first 8 bytes of the recovery card's proof as it is kept, by which a phone that has a card before it knows whether it is the one that counts.
 */
export interface VaultOfSignIn { accountId: string; vaultId: string; isSealed: boolean; onlySince: Date | null; cardMark: Uint8Array | null }

/** The moment from which a vault that was made beside an older one counts as any other. */
export const countsFrom = (madeAt: Date): Date => new Date(madeAt.getTime() + NEW_MS);

interface Row { provedAt: Date | null; vaultId: string | null; state: 'active' | 'sealed' | null; madeAt: Date | null; hasOlder: boolean; cardMark: Uint8Array | null }

const proof = `select s.proved_at as "provedAt", l.vault_id as "vaultId", l.state, l.made_at as "madeAt", substring(l.card_proof for 8) as "cardMark",
    exists (select 1 from guest_locks older where older.account_id = l.account_id and older.vault_id <> l.vault_id and older.made_at < l.made_at) as "hasOlder"
  from guest_sessions s left join guest_locks l on l.vault_id = s.proved_vault where s.id = $1 and s.ended_at is null`;

/** How long whoever lost a passphrase and began again is held to what came since: time for a guest who did not to see it and take their plans up. */
const NEW_MS = 7 * 86_400_000;

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
    const isNew = row.hasOlder && (isSealed || ctx.now < countsFrom(row.madeAt!));
    return { accountId, vaultId: row.vaultId, isSealed, onlySince: isNew ? row.madeAt : null, cardMark: row.cardMark };
  }

  /** How sure the server is of this sign-in. */
  async levelOf(reader: Reader, ctx: RequestContext): Promise<Level> {
    const [row] = await reader.sql<Row>(proof, [ctx.sessionId], 'vault-access');
    return row ? level_(row, ctx.now) : 'nobody';
  }
}

const level_ = ({ provedAt, vaultId }: Row, now: Date): Level => levelOf({ isSignedIn: true, provedAt: vaultId ? provedAt : null }, now);
