import { Injectable } from '@nestjs/common';
import { OrganisationReader } from '#peerhouse/identity';
import type { Reader } from '#peerhouse/platform';

/** The reader's organisation and the names of its services. */
@Injectable()
export class Organisations extends OrganisationReader {
  async organisation(reader: Reader): Promise<{ name: string; demo: boolean } | null> {
    const [row] = await reader.sql<{ name: string; demo: boolean }>('select name, demo from organisations', [], 'organisation');
    return row ?? null;
  }

  async serviceNames(reader: Reader): Promise<ReadonlyMap<string, string>> {
    const rows = await reader.sql<{ id: string; name: string }>('select id, name from services', [], 'service-names');
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
