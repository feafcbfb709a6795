import { Injectable } from '@nestjs/common';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import { GuestTies } from './guest-ties.js';
import { VaultAccess } from './vault-access.js';

/** Whose rows a sign-in is told of. `opensMore`: there may be others, once the plans are opened. */
interface GuestsOfThis { guests: readonly string[]; opensMore: boolean }

/**
 * The guest's row that signed in, and all others tied to the account once its plans are opened. A code that a house gives opens what
 * that house holds: nobody of one house comes by another's with it. Of an account that was begun anew beside older plans the others
 * wait until that is a week ago.
 */
@Injectable()
export class GuestsOfSignIn {
  constructor(private readonly ties: GuestTies, private readonly access: VaultAccess) {}

  async of(reader: Reader, ctx: RequestContext): Promise<GuestsOfThis> {
    const own = ctx.guestId ? [ctx.guestId] : [];
    if (!ctx.guestAccountId) return { guests: own, opensMore: false };
    const others = (await this.ties.guestsOf(reader, ctx.guestAccountId)).filter((id) => id !== ctx.guestId);
    if (!others.length) return { guests: own, opensMore: false };
    const proved = await this.access.atLeast(reader, ctx, 'proved', { sealedToo: true });
    return isRefusal(proved) || proved.onlySince ? { guests: own, opensMore: true } : { guests: [...own, ...others], opensMore: false };
  }
}
