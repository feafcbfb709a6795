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
}
