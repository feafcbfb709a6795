import DataLoader from 'dataloader';
import { In, IsNull, LessThan, MoreThan, type DataSource } from 'typeorm';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { lastNight, readSince, takenOf, type PeerClaim, type PeerHouse, type PeerStay } from '../board-rules.js';
import { CharterRow, ClaimRow, StayRow, type RoleRow } from './entities.js';

/** What resolvers are handed, new for each request. */
export interface Asking { now: Date; roles: RoleRow[]; onShift: boolean; loaders: Loaders; req: { headers: { cookie?: string } } }

/** One statement for all claims of a board, one for their stays, one for the charters of those. */
export class Loaders {
  private seen: { house: PeerHouse; from: HouseDay; until: HouseDay };

  constructor(private readonly source: DataSource, private readonly now: Date) {}

  look(house: PeerHouse, from: HouseDay, nights: number): void {
    this.seen = { house, from, until: addDays(from, nights) };
  }

  /** By space: what is taken on it in the nights shown, first night first. */
  readonly taken = new DataLoader<string, PeerClaim[]>(async (spaces) => {
    const { house, from, until } = this.seen;
    const shown = { serviceId: house.id, spaceId: In([...spaces]), until: MoreThan(readSince(house, from, this.now)), firstNight: LessThan(until) };
    const rows = await this.source.getRepository(ClaimRow).find({ where: [{ ...shown, endsAt: IsNull() }, { ...shown, endsAt: MoreThan(this.now) }], order: { firstNight: 'ASC' } });
    const stays = await Promise.all(rows.map(({ stayId }) => (stayId ? this.stays.load(stayId) : null)));
    const claims = rows.map((row, at): PeerClaim & { spaceId: string } => ({ ...row, from: row.firstNight, to: row.until, stay: stays[at] ?? null }));
    const last = lastNight(house, this.now);
    return spaces.map((id) => takenOf(claims.filter(({ spaceId }) => spaceId === id), last).filter(({ to }) => to > from));
  });

  private readonly stays = new DataLoader<string, PeerStay>(async (ids) => {
    const rows = await this.source.getRepository(StayRow).findBy({ id: In([...ids]) });
    const stays = new Map(await Promise.all(rows.map(async (row): Promise<[string, PeerStay]> => [row.id, { ...row, longest: (await this.charters.load(row.charterVersionId)).charter.nights?.longest ?? null }])));
    return ids.map((id) => stays.get(id)!);
  });

  private readonly charters = new DataLoader<string, CharterRow>(async (ids) => {
    const rows = new Map((await this.source.getRepository(CharterRow).findBy({ id: In([...ids]) })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id)!);
  });
}
