import { Injectable } from '@nestjs/common';
import type { Reader } from '#peerhouse/platform';

/** Who works a shift in a house now. */
@Injectable()
export class OnShift {
  /** Whether that worker is on shift in that house at that moment. */
  async is(reader: Reader, accountId: string, houseId: string, now: Date): Promise<boolean> {
    const rows = await reader.sql('select 1 from shifts where account_id = $1 and service_id = $2 and ended_at is null and began_at <= $3 and ends_at > $3', [accountId, houseId, now], 'is-on-shift');
    return rows.length > 0;
  }
}
