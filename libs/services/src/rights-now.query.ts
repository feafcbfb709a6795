import { Injectable } from '@nestjs/common';
import { Clock, type HouseDay } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { firstReaderOfComplaints, languagesOf, outsideOf } from './charter.rules.js';
import { charterLanguages } from './charter.words.js';
import { Houses } from './houses.js';
import type { RightsNow } from './rights-now.graphql.js';
import { rightsTextsInWords } from './rights-texts.js';

/** What houses publish of rights and complaints, for whoever opens a page. */
@Injectable()
export class RightsNowQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly clock: Clock) {}

  /** Of the houses of that organisation, else of the installation's only one; by name. An organisation nobody has, has none. */
  async of(at: string | null, language: string): Promise<RightsNow[]> {
    const organisation = at ?? (await this.only());
    return organisation ? this.ofHouses(organisation, language) : [];
  }

  private async only(): Promise<string | null> {
    const [row] = await this.database.readAs({}, (reader) => reader.sql<{ only: string | null }>('select only_organisation() as only', [], 'only-organisation'));
    return row?.only ?? null;
  }

  private ofHouses(organisationId: string, wanted: string): Promise<RightsNow[]> {
    return this.database.readAs({ organisation: organisationId }, async (reader) => {
      const rows = await reader.sql<{ id: string }>(`select id from services where kind = 'house' order by lower(name), id`, [], 'houses-of');
      const seen = await this.houses.seeAll(reader, { organisationId, now: this.clock.now() }, rows.map(({ id }) => id));
      const starts = await reader.sql<{ id: string; on: HouseDay }>('select id, starts_on as "on" from charter_versions where id = any($1)', [[...seen.values()].map(({ charterVersionId }) => charterVersionId)], 'starts-of');
      return rows.flatMap(({ id }) => seen.get(id) ?? []).map(({ id, name, charter, charterVersion, charterVersionId }) => {
        const language = [wanted, ...languagesOf(charter)].find((one) => charterLanguages.includes(one)) ?? 'en';
        return {
          houseId: id, name, phone: charter.phone, charterVersion: String(charterVersion), startsOn: starts.find((one) => one.id === charterVersionId)!.on, language,
          texts: rightsTextsInWords(charter, language), officer: firstReaderOfComplaints(charter), outside: outsideOf(charter),
        };
      });
    });
  }
}
