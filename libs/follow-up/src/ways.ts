import { Injectable } from '@nestjs/common';
import { Keys, KeysMissing, ServerKeys, type Sealed } from '#peerhouse/identity';
import { isRefusal, newId } from '#peerhouse/kernel';
import type { Reader, Tx } from '#peerhouse/platform';
import type { Channel, ContactRules, Never, Way } from './follow-up.types.js';
import type { KeptFollowUp } from './kept.js';
import type { FollowUpWay } from './agreements.graphql.js';
import { endOfNumber, endsOfNumber, isTheirNumber, usableWays } from './ways.rules.js';

type Ways = Pick<ContactRules, 'ways' | 'never'>;
/** As they are kept: each line by its id, which stays while the line is the same. */
export type KeptWays = Ways & { wayIds: readonly string[]; neverIds: readonly string[] };
type Of = Pick<KeptFollowUp, 'id' | 'organisationId' | 'serviceId'>;
type Table = 'follow_up_ways' | 'follow_up_never' | 'check_in_words';
type Row = { id: string; followUpId: string; channel: Channel | null; kekNo: number | null; sealed: Uint8Array | null };

const rowsOf = (table: 'follow_up_ways' | 'follow_up_never') => `select id, follow_up_id as "followUpId", channel, kek_no as "kekNo", sealed from ${table} where follow_up_id = any($1::uuid[]) order by ${table === 'follow_up_ways' ? 'follow_up_id, place' : 'id'}`;
interface KeptLine { id: string; channel: Channel | null; kekNo: number | null; sealed: string | null }
/** What a follow-up has of both, sealed as it lies. */
export interface KeptLines { ways: readonly (KeptLine & { channel: Channel })[]; never: readonly KeptLine[] }
const linesOf = (table: string, order: string) => `coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'channel', w.channel, 'kekNo', w.kek_no, 'sealed', encode(w.sealed, 'base64')) order by w.${order}) from ${table} w where w.follow_up_id = f.id), '[]')`;
/** SQL: both of a follow-up `f`, beside its other columns. */
export const keptLines = `${linesOf('follow_up_ways', 'place')} as ways, ${linesOf('follow_up_never', 'id')} as never`;
/** Others that the same person agreed to with us: under the same row, or the same account. */
const besides = `select f.id, f.organisation_id as "organisationId", f.service_id as "serviceId" from follow_ups f where f.organisation_id = $2 and f.id <> $1
  and (f.guest_id = $3 or f.guest_id in (select o.guest_id from guest_account_guests g join guest_account_guests o on o.account_id = g.account_id where g.guest_id = $3)) order by f.id for no key update of f`;
const insertWay = `insert into follow_up_ways (id, organisation_id, service_id, follow_up_id, place, channel, kek_no, sealed, reached_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const insertNever = `insert into follow_up_never (id, organisation_id, service_id, follow_up_id, channel, kek_no, sealed, by_check_in) values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const insertWords = `insert into check_in_words (id, organisation_id, service_id, check_in_id, kek_no, sealed, written_at, place)
  values ($1, $2, $3, $4, $5, $6, $7, (select coalesce(max(w.place), 0) + 1 from check_in_words w where w.check_in_id = $4))`;
/** Most texts that are kept of what somebody wrote before a worker read it (ours). */
const mostTexts = 40;
const tooMany = `delete from check_in_words where check_in_id = $1 and id not in (select w.id from check_in_words w where w.check_in_id = $1 order by w.written_at desc, w.place desc limit ${mostTexts})`;

/** Numbers and addresses: sealed under the keyring where they lie, open in memory alone, and never in an event, a queue or a log. */
@Injectable()
export class FollowUpWays {
  constructor(private readonly keys: ServerKeys, private readonly secrets: Keys) {}

  /** The ways of a follow-up in the person's order, and what is never to be used. */
  async of(reader: Reader, followUpId: string): Promise<KeptWays | KeysMissing> {
    const all = await this.ofEach(reader, [followUpId]);
    return isRefusal(all) ? all : all.get(followUpId)!;
  }

  /** The same of several at once. */
  async ofEach(reader: Reader, followUpIds: readonly string[]): Promise<Map<string, KeptWays> | KeysMissing> {
    const all = new Map(followUpIds.map((id) => [id, { ways: [] as Way[], never: [] as Never[], wayIds: [] as string[], neverIds: [] as string[] }]));
    for (const { followUpId, channel, ...row } of await reader.sql<Row>(rowsOf('follow_up_ways'), [followUpIds], 'ways-of')) {
      const address = row.sealed && this.open('follow_up_ways', row);
      if (isRefusal(address)) return address;
      const its = all.get(followUpId)!;
      its.ways.push({ channel: channel!, address });
      its.wayIds.push(row.id);
    }
    for (const { followUpId, channel, ...row } of await reader.sql<Row>(rowsOf('follow_up_never'), [followUpIds], 'never-of')) {
      const address = channel === null ? this.open('follow_up_never', row) : null;
      if (isRefusal(address)) return address;
      const its = all.get(followUpId)!;
      its.never.push(address === null ? { channel: channel! } : { address });
      its.neverIds.push(row.id);
    }
    return all;
  }

  /** Which of the ways may be used now, with their places and without their numbers: those are opened in memory alone, and only where some number is never used. One that cannot be opened is used by nobody. */
  usable({ ways, never }: KeptLines, offered: readonly Channel[]): FollowUpWay[] {
    const isOpened = never.some(({ sealed }) => sealed !== null);
    const addressOf = (table: Table, { sealed, ...line }: KeptLine): string | null => {
      const address = sealed === null ? null : isOpened ? this.open(table, { ...line, sealed: Buffer.from(sealed, 'base64') }) : '';
      return isRefusal(address) ? null : address;
    };
    const theirs = ways.map((line): Way => ({ channel: line.channel, address: addressOf('follow_up_ways', line) }));
    const nowhere = never.flatMap((line): Never[] => { const address = addressOf('follow_up_never', line); return line.channel ? [{ channel: line.channel }] : address === null ? [] : [{ address }]; });
    const mayBe = usableWays({ ways: theirs, never: nowhere }, offered);
    return theirs.flatMap((way, at) => (mayBe.includes(way) ? [{ id: ways[at]!.id, place: at + 1, channel: way.channel }] : []));
  }

  /** What was typed takes the place of what was there, but for lines of the never-list that stay. A way that is there already keeps its id. Null: it is done. */
  async write(tx: Tx, of: Of, { ways, never }: Ways, wayIds: readonly (string | null)[] = [], stays: readonly string[] = []): Promise<KeysMissing | null> {
    await tx.sql('delete from follow_up_ways where follow_up_id = $1', [of.id]);
    await tx.sql('delete from follow_up_never where follow_up_id = $1 and id <> all($2::uuid[])', [of.id, stays]);
    for (const [at, { channel, address }] of ways.entries()) {
      const id = wayIds[at] ?? newId();
      const kept = address === null ? null : this.seal('follow_up_ways', id, address);
      if (isRefusal(kept)) return kept;
      await tx.sql(insertWay, [id, of.organisationId, of.serviceId, of.id, at + 1, channel, kept?.kekNo ?? null, kept?.sealed ?? null, address === null || channel === 'email' ? null : this.hashOf(endOfNumber(address))]);
    }
    for (const one of never) {
      const problem = 'channel' in one ? await this.neverChannel(tx, of, one.channel) : await this.neverAgain(tx, of, one.address, null);
      if (problem) return problem;
    }
    return null;
  }

  /** An address that is somebody else's: by which result it was said, so that taking that back takes this back. */
  async neverAgain(tx: Tx, of: Of, address: string, byCheckIn: string | null): Promise<KeysMissing | null> {
    const id = newId();
    const kept = this.seal('follow_up_never', id, address);
    if (isRefusal(kept)) return kept;
    await tx.sql(insertNever, [id, of.organisationId, of.serviceId, of.id, null, kept.kekNo, kept.sealed, byCheckIn]);
    return null;
  }

  /** A wrong number is one wherever the same person gave it to this organisation, once that can no longer be taken back. Gives what was changed by it. */
  async neverBesides(tx: Tx, { id, organisationId, guestId }: KeptFollowUp, checkInId: string): Promise<readonly string[] | KeysMissing> {
    const theirs = await this.of(tx, id);
    if (isRefusal(theirs)) return theirs;
    const by = new Set((await tx.sql<{ id: string }>('select id from follow_up_never where by_check_in = $1 and follow_up_id = $2', [checkInId, id])).map((row) => row.id));
    const wrong = theirs.never.flatMap((one, at) => ('address' in one && by.has(theirs.neverIds[at]!) ? [one.address] : []));
    const others = await tx.sql<Of>(besides, [id, organisationId, guestId]);
    const all = await this.ofEach(tx, others.map((other) => other.id));
    if (isRefusal(all)) return all;
    const changed: string[] = [];
    for (const other of others) {
      for (const address of wrong.filter((each) => isTheirNumber(all.get(other.id)!, each))) {
        const problem = await this.neverAgain(tx, other, address, checkInId);
        if (problem) return problem;
        changed.push(other.id);
      }
    }
    return changed;
  }

  async rememberAgain(tx: Tx, checkInId: string): Promise<void> {
    await tx.sql('delete from follow_up_never where by_check_in = $1', [checkInId]);
  }

  /** What somebody wrote back that no rule can read, a line each time; null: nothing, or it was read. */
  async wordsOf(reader: Reader, checkInId: string): Promise<string | null | KeysMissing> {
    const rows = await reader.sql<{ id: string; kekNo: number; sealed: Uint8Array }>('select id, kek_no as "kekNo", sealed from check_in_words where check_in_id = $1 order by written_at, place', [checkInId], 'words-of-check-in');
    const lines: string[] = [];
    for (const row of rows) {
      const words = this.open('check_in_words', row);
      if (isRefusal(words)) return words;
      lines.push(words);
    }
    return lines.length ? lines.join('\n') : null;
  }

  /** The same to a worker who has the card: what was seen is gone with what they say of it. */
  async showWords(tx: Tx, checkInId: string, at: Date): Promise<string | null | KeysMissing> {
    const words = await this.wordsOf(tx, checkInId);
    if (!isRefusal(words)) await tx.sql('update check_in_words set shown_at = $2 where check_in_id = $1 and shown_at is null', [checkInId, at]);
    return words;
  }

  /** They wrote that, and a person is to read it. */
  async addWords(tx: Tx, { organisationId, serviceId }: Of, checkInId: string, words: string, at: Date): Promise<KeysMissing | null> {
    const id = newId();
    const kept = this.seal('check_in_words', id, words);
    if (isRefusal(kept)) return kept;
    await tx.sql(insertWords, [id, organisationId, serviceId, checkInId, kept.kekNo, kept.sealed, at]);
    await tx.sql(tooMany, [checkInId]);
    return null;
  }

  /** How the number of who writes back is looked for, in each of the ways in which it may have been typed. */
  reachedBy(from: string): string[] {
    return endsOfNumber(from).map((end) => this.hashOf(end));
  }

  /** The end of a number, hashed with a key of the installation. */
  private hashOf(end: string): string {
    return this.secrets.mac('follow-up-replies', end);
  }

  private async neverChannel(tx: Tx, of: Of, channel: Channel): Promise<null> {
    await tx.sql(insertNever, [newId(), of.organisationId, of.serviceId, of.id, channel, null, null, null]);
    return null;
  }

  private seal(table: Table, id: string, address: string): Sealed | KeysMissing {
    return this.keys.seal(new Uint8Array(Buffer.from(address.trim(), 'utf8')), { table, key: [id] });
  }

  private open(table: Table, { id, kekNo, sealed }: Pick<Row, 'id' | 'kekNo' | 'sealed'>): string | KeysMissing {
    const bytes = this.keys.unseal({ kekNo: kekNo!, sealed: sealed! }, { table, key: [id] });
    return isRefusal(bytes) ? bytes : Buffer.from(bytes).toString('utf8');
  }
}
