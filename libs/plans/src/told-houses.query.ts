import { Injectable } from '@nestjs/common';
import { GuestTies, VaultAccess, Workers } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import { StayLookup } from '#peerhouse/stays';

/** `opensMore`: the plans are locked, or were begun anew (`onlySince`), and there may be more to tell. `onlySince` is null where all is told, and undefined while they are locked. */
export interface ToldHouses { houseIds: string[]; opensMore: boolean; onlySince: Date | null | undefined }

/** Which of a guest's houses a sign-in is told of. */
@Injectable()
export class ToldHousesQuery {
  constructor(private readonly access: VaultAccess, private readonly ties: GuestTies, private readonly workers: Workers, private readonly stays: StayLookup) {}

  /**
   * All, once the plans are opened; else that of the code alone: nobody of one house comes by another's name with a code they made,
   * nor by whom the guest keeps from reading. Of an account begun anew beside older plans the rest waits until that is a week ago.
   */
  async of(reader: Reader, ctx: RequestContext): Promise<ToldHouses> {
    const account = this.access.accountOf(ctx);
    const proved = await this.access.atLeast(reader, ctx, 'proved', { sealedToo: true });
    if (!isRefusal(proved) && !proved.onlySince) return { houseIds: await this.ties.housesOf(reader, account), opensMore: false, onlySince: null };
    const house = ctx.guestId && (await this.ties.houseOf(reader, account, ctx.guestId));
    return { houseIds: house ? [house] : [], opensMore: true, onlySince: isRefusal(proved) ? undefined : proved.onlySince };
  }

  /** Of shares the cards, and those with these houses and who works there; of a worker of two houses none that ends with a stay in the other. */
  async sharesOf<Row extends { reader: string; to: string | null; stay: string | null }>(reader: Reader, houseIds: readonly string[], all: readonly Row[]): Promise<Row[]> {
    const known = new Set([...houseIds, ...(await this.workers.inHouses(reader, houseIds)).map(({ accountId }) => accountId)]);
    const rows = all.filter(({ to }) => to === null || known.has(to));
    const stays = await this.stays.housesOf(reader, rows.flatMap(({ reader: kind, stay }) => (kind === 'worker' && stay ? [stay] : [])));
    return rows.filter(({ stay }) => !stay || !stays.has(stay) || houseIds.includes(stays.get(stay)!));
  }
}
