import { Injectable } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { Houses, type House } from './houses.js';

/** Houses and programmes for whoever opens a page, before anybody signs in. */
@Injectable()
export class PublicHouses {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly clock: Clock) {}

  /** Hands over those of the organisation that the address names, else of the installation's only one; by name. An organisation that nobody has has none, as several without an address have. */
  async read<Told>(at: string | null, tell: (reader: Reader, houses: House[]) => Promise<Told[]>): Promise<Told[]> {
    const organisationId = at ?? (await this.only());
    if (!organisationId) return [];
    return this.database.readAs({ organisation: organisationId }, async (reader) => {
      const rows = await reader.sql<{ id: string }>(`select id from services order by lower(name), id`, [], 'houses-of');
      const seen = await this.houses.seeAll(reader, { organisationId, now: this.clock.now() }, rows.map(({ id }) => id));
      return tell(reader, rows.flatMap(({ id }) => seen.get(id) ?? []));
    });
  }

  private async only(): Promise<string | null> {
    const [row] = await this.database.readAs({}, (reader) => reader.sql<{ only: string | null }>('select only_organisation() as only', [], 'only-organisation'));
    return row?.only ?? null;
  }
}
