import { Injectable } from '@nestjs/common';
import type { Reader } from '#peerhouse/platform';

/** Which guest rows of houses are one account's: tied by a paper code, by nothing else. */
@Injectable()
export class GuestTies {
  /** Houses that know the guest by a row of theirs, the one tied last first. */
  async housesOf(reader: Reader, accountId: string): Promise<string[]> {
    const rows = await reader.sql<{ id: string }>('select service_id as id from guest_account_guests where account_id = $1 group by service_id order by max(tied_at) desc, service_id', [accountId], 'houses-of-guest');
    return rows.map(({ id }) => id);
  }

  /** The house of a guest's row, where it is this account's. */
  async houseOf(reader: Reader, accountId: string, guestId: string): Promise<string | null> {
    const [row] = await reader.sql<{ id: string }>('select service_id as id from guest_account_guests where account_id = $1 and guest_id = $2', [accountId, guestId], 'house-of-guest');
    return row?.id ?? null;
  }

  /** The guest's rows in houses, the one tied last first. */
  async guestsOf(reader: Reader, accountId: string): Promise<string[]> {
    const rows = await reader.sql<{ id: string }>('select guest_id as id from guest_account_guests where account_id = $1 order by tied_at desc, guest_id', [accountId], 'guests-of-account');
    return rows.map(({ id }) => id);
  }

  /** The account to which words go that are meant for a guest of the shift's house; null where they have none. Whose it is staff cannot read: the database says it. */
  async accountOf(reader: Reader, guestId: string): Promise<string | null> {
    const [row] = await reader.sql<{ id: string | null }>('select account_of_guest($1) as id', [guestId], 'account-of-guest');
    return row!.id;
  }
}
