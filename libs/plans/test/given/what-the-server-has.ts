import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { hkdfSync } from 'node:crypto';
import { fromBase64url, hashOf, isRefused, readHouseKey, unsealAtRest, unsealSection, verifierOf, type Keyring } from '#peerhouse/vault';
import { passphraseSecrets, unwrapByPassphrase } from '../../../vault/src/keys/passphrase.js';
import { unwrapSectionKey } from '../../../vault/src/keys/section.js';
import type { Stretch } from '#peerhouse/vault';

type Row = Record<string, any>;
interface Sealed { kek_no: number; sealed: Buffer }

/** Everything that lies in the database: each table of each schema, each value; as a thief of a dump has it. */
export class Dump {
  private constructor(readonly tables: ReadonlyMap<string, Row[]>) {}

  static async take(admin: pg.Client): Promise<Dump> {
    const { rows } = await admin.query<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`);
    const tables = new Map<string, Row[]>();
    for (const { name } of rows) tables.set(name, (await admin.query<Row>(`select * from ${name}`)).rows);
    return new Dump(tables);
  }

  of(name: string): Row[] {
    const rows = this.tables.get(name);
    if (!rows) throw new Error(`there is no ${name}`);
    return rows;
  }

  /** All of it as text, bytes as they are and in the ways bytes are written. */
  get text(): string {
    const written = (value: unknown): string => {
      if (Buffer.isBuffer(value)) return `${value.toString('latin1')} ${value.toString('base64')} ${value.toString('hex')}`;
      return value !== null && typeof value === 'object' ? Object.values(value).map(written).join(' ') : String(value);
    };
    return [...this.tables.values()].flat().map(written).join('\n');
  }

  /** Every value of 32 bytes or more, and every stretch of 32 in what is not much longer: whatever could be a key. */
  get keyLike(): Uint8Array[] {
    const values = [...this.tables.values()].flat().flatMap((row) => Object.values(row)).filter((value): value is Buffer => Buffer.isBuffer(value) && value.length >= 32 && value.length <= 500);
    return values.flatMap((value) => [...new Set([0, 1, 25, value.length - 48, value.length - 32])].filter((at) => at >= 0 && at + 32 <= value.length).map((at) => new Uint8Array(value.subarray(at, at + 32))));
  }

  get versionsByVault(): ReadonlyMap<string, Row[]> {
    const byVault = new Map<string, Row[]>();
    for (const row of this.of('public.plan_versions')) byVault.set(row['vault_id'], [...(byVault.get(row['vault_id']) ?? []), row]);
    return byVault;
  }

  private tried: Map<string, Uint8Array[]> | null = null;

  /** What lies in the dump itself and opens a vault as its guest's own key does. Half a million tries: made once, whatever else a thief has. */
  keysIn(vault: string): Uint8Array[] {
    this.tried ??= this.tryAll();
    return this.tried.get(vault)!;
  }

  /** Each against each; what another dump had too was tried then, on the same bytes. */
  private tryAll(): Map<string, Uint8Array[]> {
    const keys = new Map(this.keyLike.map((key) => [Buffer.from(key).toString('latin1'), key]));
    return new Map([...this.versionsByVault].map(([vault, [row]]) => {
      const place = `${JSON.stringify(placeOf(row!))} ${row!['wrap'].toString('latin1')}`;
      const before = opened.get(place) ?? new Map<string, boolean>();
      opened.set(place, before);
      for (const [bytes, key] of keys) if (!before.has(bytes)) before.set(bytes, isUnder(row!, key));
      return [vault, [...keys].flatMap(([bytes, key]) => (before.get(bytes) ? [key] : []))];
    }));
  }
}

/** Whether a key opened what is wrapped at a place: by the place with its bytes, and by the key's. */
const opened = new Map<string, Map<string, boolean>>();

/** The server's keys as a thief of its disk has them: the keyring, and the installation's key with all that is made of it. */
export class StolenKeys {
  readonly keyring: Keyring;

  constructor(file: string | Keyring, private readonly root = '07'.repeat(32)) {
    this.keyring = typeof file === 'string' ? JSON.parse(readFileSync(file, 'utf8')) as Keyring : file;
  }

  static readonly none = new StolenKeys({ peppers: {}, keks: {} }, '');

  get all(): Uint8Array[] {
    const root = Buffer.from(this.root, 'hex');
    const purposes = ['totp', 'attempts', 'guest-codes'];
    return [
      ...Object.values(this.keyring.peppers).map((key) => fromBase64url(key)!), ...Object.values(this.keyring.keks).map(({ key }) => fromBase64url(key)!),
      ...(root.length ? [new Uint8Array(root), ...purposes.map((purpose) => new Uint8Array(hkdfSync('sha256', root, '', `peerhouse/${purpose}`, 32)))] : []),
    ];
  }

  unseal({ kek_no: number, sealed }: Sealed, table: 'lock_shares' | 'house_keys' | 'card_keys' | 'plan_suggestions', ids: string[]): Uint8Array | null {
    const key = this.keyring.keks[number]?.key;
    const found = key ? unsealAtRest(fromBase64url(key)!, new Uint8Array(sealed), { table, key: ids }) : null;
    return found instanceof Uint8Array ? found : null;
  }
}

export interface Found { vault: string; section: string; version: number; text: string }

/** Tries to read sections with all that the server has: as the server would, and with whatever could be a key. */
export class Thief {
  constructor(private readonly dump: Dump, private readonly keys: StolenKeys) {}

  /** Whatever opens. */
  read(): Found[] {
    const found = [...this.asTheServer(), ...this.withWhateverThereIs()];
    return [...new Map(found.map((one) => [`${one.vault} ${one.section} ${one.version}`, one])).values()];
  }

  /** Keys of shares with houses and workers, unsealed by the keyring. */
  private asTheServer(): Found[] {
    const vaultOf = new Map(this.dump.of('public.plan_grants').map(({ id, vault_id: vault }) => [id, vault]));
    return this.dump.of('keys.house_keys').flatMap((row) => {
      const bytes = this.keys.unseal(row as unknown as Sealed, 'house_keys', [row['grant_id'], row['section_id']]);
      const key = bytes && readHouseKey(bytes);
      const version = this.dump.of('public.plan_versions').find((one) => one['vault_id'] === vaultOf.get(row['grant_id']) && one['section_id'] === row['section_id'] && one['version'] === row['version']);
      return key && !isRefused(key) && version ? this.opened(version, key.sectionKey.key) : [];
    });
  }

  /** Each of them as the guest's own key, under which every section's key is wrapped; and as the key of the text itself. */
  private withWhateverThereIs(): Found[] {
    const stolen = [...this.keys.all, ...this.openShares()];
    return [...this.dump.versionsByVault].flatMap(([vault, rows]) => {
      const guestKeys = [...this.dump.keysIn(vault), ...stolen.filter((key) => isUnder(rows[0]!, key))];
      return rows.flatMap((row) => {
        const keys = [...guestKeys.flatMap((key) => { const section = unwrapped(row, key); return isRefused(section) ? [] : [section.key]; }), ...this.keys.all];
        return keys.flatMap((key) => this.opened(row, key));
      });
    });
  }

  private openShares(): Uint8Array[] {
    return this.dump.of('keys.lock_shares').flatMap((row) => this.keys.unseal(row as unknown as Sealed, 'lock_shares', [row['vault_id']]) ?? []);
  }

  private opened(row: Row, key: Uint8Array): Found[] {
    const ciphertext = new Uint8Array(row['ct']);
    const text = unsealSection(ciphertext, { key, hash: hashOf(ciphertext) }, placeOf(row));
    return isRefused(text) ? [] : [{ ...placeOf(row), text: Buffer.from(text).toString('utf8') }];
  }

  /**
   * Whether a guess of somebody's passphrase can be told from a wrong one: by the kept verifier, or as it opens the wrap.
   * With the keyring it can, each guess slowly; without it there is nothing to hold it against.
   */
  async confirms(lock: { organisation: string; name: string; vault: string }, guess: string, stretch: Stretch): Promise<boolean> {
    const row = this.dump.of('public.guest_locks').find((one) => one['vault_id'] === lock.vault)!;
    const { proof, unlock } = await passphraseSecrets(lock.organisation, lock.name, guess, stretch);
    const everything = [...this.keys.all, ...this.dump.keyLike, ...this.openShares(), new Uint8Array(32)];
    const isVerified = everything.some((pepper) => Buffer.from(verifierOf(pepper, lock.vault, proof)).equals(row['verifier']));
    return isVerified || everything.some((share) => unwrapByPassphrase(new Uint8Array(row['wrap_pass']), unlock, share, lock.vault) instanceof Uint8Array);
  }
}

const unwrapped = (row: Row, key: Uint8Array) => unwrapSectionKey(key, new Uint8Array(row['wrap']), placeOf(row));
const isUnder = (row: Row, key: Uint8Array): boolean => !isRefused(unwrapped(row, key));
const placeOf = (row: Row) => ({ vault: row['vault_id'] as string, section: row['section_id'] as string, version: row['version'] as number });
