import { Injectable } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { Houses } from './houses.js';
import { Welcome } from './welcome.graphql.js';

/** What the guest app shows before anybody is signed in. */
@Injectable()
export class WelcomeQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly clock: Clock) {}

  /** Of the organisation that the address names, else of the installation's only one. One that nobody has is an empty welcome, as several without an address are. */
  async welcome(at: string | null): Promise<Welcome> {
    const organisation = at ?? (await this.only());
    const houses = organisation ? await this.housesOf(organisation) : [];
    return new Welcome({ organisation: houses.length ? organisation : null, houses, languages: [...new Set(houses.flatMap(({ languages }) => languages))] });
  }

  private async only(): Promise<string | null> {
    const [row] = await this.database.readAs({}, (reader) => reader.sql<{ only: string | null }>('select only_organisation() as only', [], 'only-organisation'));
    return row?.only ?? null;
  }

  private housesOf(organisationId: string): Promise<Welcome['houses']> {
    return this.database.readAs({ organisation: organisationId }, async (reader) => {
      const rows = await reader.sql<{ id: string }>(`select id from services where kind = 'house' order by lower(name), id`, [], 'houses-of');
      const seen = await this.houses.seeAll(reader, { organisationId, now: this.clock.now() }, rows.map(({ id }) => id));
      return rows.flatMap(({ id }) => seen.get(id) ?? []).map(({ id, name, charter }) => ({ id, name, phone: charter.phone, languages: charter.languages }));
    });
  }
}
