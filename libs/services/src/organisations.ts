import { Injectable } from '@nestjs/common';
import { OrganisationReader, ShiftEnding } from '#peerhouse/identity';
import type { Reader, Tx } from '#peerhouse/platform';
import { versionInForce } from './version-in-force.js';

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

  async held(reader: Reader): Promise<string[]> {
    const rows = await reader.sql<{ id: string }>('select id from organisations where sending_held_since is not null', [], 'held-organisations');
    return rows.map(({ id }) => id);
  }

  async sendingOf(reader: Reader, organisationId: string): Promise<{ held: boolean; restoredAt: Date | null }> {
    const [row] = await reader.sql<{ held: boolean; restoredAt: Date | null }>('select sending_held_since is not null as held, restored_at as "restoredAt" from organisations where id = $1', [organisationId], 'sending-of');
    return row ?? { held: false, restoredAt: null };
  }

  async looksKept(reader: Reader, now: Date): Promise<ReadonlyMap<string, number>> {
    const rows = await reader.sql<{ organisationId: string; days: number }>(
      `select s.organisation_id as "organisationId", max((v.charter #>> '{records,keep_days,looks}')::int) as days from services s, lateral (${versionInForce('s.id', '$1::date')}) v group by s.organisation_id`, [now], 'looks-kept');
    return new Map(rows.map(({ organisationId, days }) => [organisationId, days]));
  }

  async timeZones(reader: Reader): Promise<string[]> {
    const rows = await reader.sql<{ zone: string }>('select distinct time_zone as zone from services', [], 'time-zones');
    return rows.map(({ zone }) => zone);
  }
}

/** An account that ends takes its running shift with it. */
@Injectable()
export class ShiftsOfAccounts extends ShiftEnding {
  async endShiftsOf(tx: Tx, accountId: string, now: Date): Promise<void> {
    await tx.sql('update shifts set ended_at = $2 where account_id = $1 and ended_at is null and ends_at > $2', [accountId, now]);
  }
}
