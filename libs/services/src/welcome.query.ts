import { Injectable } from '@nestjs/common';
import { PublicHouses } from './public-houses.js';
import { Welcome } from './welcome.graphql.js';

/** What the guest app shows before anybody is signed in. */
@Injectable()
export class WelcomeQuery {
  constructor(private readonly houses: PublicHouses) {}

  /** Of the organisation that the address names, else of the installation's only one; empty where there is no house. */
  async welcome(at: string | null): Promise<Welcome> {
    const all = await this.houses.read(at, async (_, houses) => houses);
    const houses = all.map(({ id, name, charter }) => ({ id, kind: charter.kind, name, phone: charter.phone, languages: charter.languages }));
    return new Welcome({ organisation: all[0]?.organisationId ?? null, houses, languages: [...new Set(houses.flatMap(({ languages }) => languages))] });
  }
}
