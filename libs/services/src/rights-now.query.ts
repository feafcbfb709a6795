import { Injectable } from '@nestjs/common';
import type { HouseDay } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import { firstReaderOfComplaints, outsideOf } from './charter.rules.js';
import { languageInWords } from './charter.words.js';
import type { House } from './houses.js';
import { PublicHouses } from './public-houses.js';
import type { RightsNow } from './rights-now.graphql.js';
import { rightsTextsInWords } from './rights-texts.js';

/** What houses publish of rights and complaints, for whoever opens a page. */
@Injectable()
export class RightsNowQuery {
  constructor(private readonly houses: PublicHouses) {}

  /** Of the houses of that organisation, else of the installation's only one; by name. */
  of(at: string | null, language: string): Promise<RightsNow[]> {
    return this.houses.read(at, (reader, houses) => rightsOf(reader, houses, language));
  }
}

async function rightsOf(reader: Reader, houses: House[], wanted: string): Promise<RightsNow[]> {
  const starts = await reader.sql<{ id: string; on: HouseDay }>('select id, starts_on as "on" from charter_versions where id = any($1)', [houses.map(({ charterVersionId }) => charterVersionId)], 'starts-of');
  return houses.map(({ id, name, charter, charterVersion, charterVersionId }) => {
    const language = languageInWords(charter, wanted);
    return {
      houseId: id, kind: charter.kind, name, phone: charter.phone, charterVersion: String(charterVersion), startsOn: starts.find((one) => one.id === charterVersionId)!.on, language,
      texts: rightsTextsInWords(charter, language), officer: firstReaderOfComplaints(charter), outside: outsideOf(charter),
    };
  });
}
