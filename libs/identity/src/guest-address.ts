import type { Reader } from '#peerhouse/platform';

/** Where guests open their own app, as it is printed beside a code. */
export class GuestAddress {
  /** `url`: http://127.0.0.1:4100, without a slash at the end. */
  constructor(private readonly url: string) {}

  /** Sign-in names are known in one organisation: where the installation has several, the address says which. */
  async of(reader: Reader, organisationId: string): Promise<string> {
    const [row] = await reader.sql<{ only: string | null }>('select only_organisation() as only');
    return row?.only ? this.url : `${this.url}/?at=${organisationId}`;
  }

  /** Where somebody says that they are interested in a programme: as short as it can be, as it is typed from paper too. */
  async interested(reader: Reader, organisationId: string, programmeId: string): Promise<string> {
    const [row] = await reader.sql<{ only: string | null; programmes: number }>(`select only_organisation() as only, (select count(*)::int from services where organisation_id = $1 and kind = 'programme') as programmes`, [organisationId]);
    const query = new URLSearchParams({ ...(row!.only ? {} : { at: organisationId }), ...(row!.programmes === 1 ? {} : { to: programmeId }) }).toString();
    return `${this.url}/interested${query ? `?${query}` : ''}`;
  }
}
