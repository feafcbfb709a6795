import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database, ScheduledJob } from '#peerhouse/platform';
import { fromBase64url, newestNumber, REREAD_MS, sealAtRest, unsealAtRest, withNextKek, withoutUnused, type Keyring } from '#peerhouse/vault';
import { readKeyring, writeKeyring } from './keyring-file.js';
import { SealedTable } from './sealed-table.js';
import { KEYRING_FILE } from './server-keys.js';

/** Where the keyring is copied to before a new key is used; null where nowhere. */
export const KEYRING_COPY = Symbol('copy of the keyring');

/** A night comes after so long: a little less than a day, so that a key is never kept a night longer for want of a minute (ours). */
const nightMs = 23.5 * 3_600_000;

interface Row { key: string[]; kekNo: number; sealed: Uint8Array }

const shares = { table: 'keys.lock_shares', row: 'lock_shares', key: ['vault_id'] } as const;
/** The server's shares of guests' locks. */
@Injectable()
export class SealedLockShares extends SealedTable {
  readonly table = shares.table;
  readonly row = shares.row;
  readonly key = shares.key;
}

/**
 * The night of the keyring: keys that nothing is sealed under any more are dropped, the next one is made, copied, and put
 * in the file; five minutes later, when every process has read it, all rows are sealed under it. Where it was killed shows
 * from the file and the rows alone, so the next run goes on from there.
 */
@Injectable()
export class KeyringNight extends ScheduledJob implements OnModuleInit {
  readonly name = 'keyring-night';
  readonly every = 60;
  private readonly log = new Logger('keyring');
  private tables: SealedTable[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
    @Inject(KEYRING_FILE) private readonly file: string | null,
    @Inject(KEYRING_COPY) private readonly copy: string | null,
  ) {
    super();
  }

  onModuleInit(): void {
    const providers = new Set(this.discovery.getProviders().map(({ instance }) => instance as unknown));
    this.tables = [...providers].filter((one) => one instanceof SealedTable);
  }

  async run(now: Date): Promise<void> {
    const keyring = readKeyring(this.file);
    const newest = keyring && newestNumber(keyring.keks);
    if (!keyring || newest === null) return;
    const age = now.getTime() - Date.parse(keyring.keks[newest]!.made);
    if (age >= nightMs) this.write(withNextKek(withoutUnused(keyring, await this.named(), now), randomBytes(32).toString('base64url'), now));
    else if (age >= REREAD_MS) await this.reseal(keyring, newest);
  }

  /** The copy first: no row is ever sealed under a key that only one disk has. */
  private write(keyring: Keyring): void {
    for (const place of [this.copy, this.file]) if (place) writeKeyring(place, keyring);
  }

  /** The numbers of all keys that a row is sealed under. */
  private async named(): Promise<Set<number>> {
    const found = await Promise.all(this.tables.map(({ table }) => this.database.readAs({}, (reader) => reader.sql<{ number: number }>(`select distinct kek_no as number from ${table}`))));
    return new Set(found.flat().map(({ number }) => number));
  }

  private async reseal(keyring: Keyring, newest: number): Promise<void> {
    let lost = 0;
    for (const table of this.tables) {
      const columns = table.key.map((column) => `${column}::text`).join(', ');
      const rows = await this.database.readAs({}, (reader) => reader.sql<Row>(`select array[${columns}] as key, kek_no as "kekNo", sealed from ${table.table} where kek_no <> $1`, [newest]));
      for (const row of rows) if (!(await this.resealRow(table, row, keyring, newest))) lost += 1;
    }
    if (lost) this.log.error(`${lost} keys are sealed under a key that is not in the keyring. "npm run doctor" says what to do.`);
  }

  /** Never an insert: a row that was taken out meanwhile stays out, and one that was changed stays as it is. */
  private async resealRow({ table, row, key }: SealedTable, { key: ids, kekNo, sealed }: Row, keyring: Keyring, newest: number): Promise<boolean> {
    const place = { table: row, key: ids };
    const old = keyring.keks[kekNo];
    const value = old && unsealAtRest(fromBase64url(old.key)!, new Uint8Array(sealed), place);
    if (!(value instanceof Uint8Array)) return false;
    const anew = sealAtRest(fromBase64url(keyring.keks[newest]!.key)!, value, place);
    const where = key.map((column, at) => `${column} = $${at + 4}`).join(' and ');
    await this.database.runAs({}, (tx) => tx.sql(`update ${table} set kek_no = $1, sealed = $2 where sealed = $3 and ${where}`, [newest, anew, sealed, ...ids]));
    return true;
  }
}
