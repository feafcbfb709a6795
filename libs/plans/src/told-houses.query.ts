import { Injectable } from '@nestjs/common';
import { GuestTies, VaultAccess } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';

/** `opensMore`: the plans are locked, and there may be more to tell. */
export interface ToldHouses { houseIds: string[]; opensMore: boolean }

/** Which of a guest's houses a sign-in is told of. */
@Injectable()
export class ToldHousesQuery {
  constructor(private readonly access: VaultAccess, private readonly ties: GuestTies) {}

  /**
   * All, once the plans are opened; else that of the code alone: nobody of one house comes by another's name with a code they made,
   * nor by whom the guest keeps from reading. Of an account begun anew beside older plans the rest waits until that is a week ago.
   */
  async of(reader: Reader, ctx: RequestContext): Promise<ToldHouses> {
    const account = this.access.accountOf(ctx);
    const proved = await this.access.atLeast(reader, ctx, 'proved', { sealedToo: true });
    if (!isRefusal(proved) && !proved.onlySince) return { houseIds: await this.ties.housesOf(reader, account), opensMore: false };
    const house = ctx.guestId && (await this.ties.houseOf(reader, account, ctx.guestId));
    return { houseIds: house ? [house] : [], opensMore: true };
  }
}
