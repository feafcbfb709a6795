import { createHash } from 'node:crypto';

/** A head written down outside the database: up to here the chain must still be what it was then. */
export interface AuditAnchor { organisationId: string; seq: number; hash: string }

/** What a chain looked like: whole, or the first place where it is not. */
export interface ChainFound {
  organisationId: string;
  /** Lines that hang together, from the first on. */
  lines: number;
  /** Hash of the last of them, in hex. */
  hash: string;
  /** The first row that is not what it was, in words; null when the chain is whole. */
  broken: string | null;
}

/** Runs one statement on a connection that is inside a transaction with one view of the data (repeatable read). */
export type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

interface Row {
  seq: string; hash: string; link: string; id: string | null; organisation: string; at: string;
  account: string | null; service: string | null; about: string | null; what: string; detail: string | null;
}

/** Rows fetched at once. */
const some = 10_000;
const genesis = createHash('sha256').update('peerhouse audit 1').digest();

const chain = `select c.seq, encode(c.hash, 'hex') as hash, c.audit_id as link, a.id, a.organisation_id as organisation,
    (extract(epoch from a.at) * 1000000)::bigint as at, a.account_id as account, a.service_id as service, a.about_id as about, a.what, a.detail
  from audit_chain c left join audit a on a.id = c.audit_id
  where c.organisation_id = $1 and c.seq > $2 order by c.seq limit ${some}`;
const organisations = 'select organisation_id as id from audit_chain union select organisation_id from audit_heads union select organisation_id from audit order by 1';
const unchained = 'select a.id from audit a left join audit_chain c on c.audit_id = a.id where a.organisation_id = $1 and c.audit_id is null order by a.id limit 1';
const headOf = "select seq, encode(hash, 'hex') as hash from audit_heads where organisation_id = $1";

const text = (value: string | null): string => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`);

/** The bytes under a line's hash: ids as they are, texts with their length before them, so that nothing can slide from one field into the next. */
const written = (row: Row): string => [
  row.organisation, row.seq, row.id, row.at, row.account ?? '-', row.service ?? '-', row.about ?? '-', text(row.what), text(row.detail),
].join('\n');

const linkOf = (previous: Buffer, row: Row): Buffer => createHash('sha256').update(previous).update(written(row)).digest();

/**
 * Walks the chain of every organisation and compares it with the anchors: one answer for each organisation that has
 * lines or an anchor. Believes the rows alone, never the database's own functions.
 */
export async function walkAuditChains(ask: Ask, anchors: readonly AuditAnchor[]): Promise<ChainFound[]> {
  const known = (await ask<{ id: string }>(organisations)).map(({ id }) => id);
  const all = [...new Set([...known, ...anchors.map(({ organisationId }) => organisationId)])];
  const found: ChainFound[] = [];
  for (const organisationId of all) found.push(await walk(ask, organisationId, anchors.filter((anchor) => anchor.organisationId === organisationId)));
  return found;
}

async function walk(ask: Ask, organisationId: string, anchors: readonly AuditAnchor[]): Promise<ChainFound> {
  const anchored = new Map<number, Set<string>>();
  for (const { seq, hash } of anchors) anchored.set(seq, (anchored.get(seq) ?? new Set()).add(hash));
  const so = { hash: genesis, lines: 0 };
  const found = (broken: string | null): ChainFound => ({ organisationId, lines: so.lines, hash: so.hash.toString('hex'), broken });
  for (let rows: Row[] | null = null; rows === null || rows.length === some;) {
    rows = await ask<Row>(chain, [organisationId, so.lines]);
    for (const row of rows) {
      const next = linkOf(so.hash, row);
      const wrong = wrongWith(row, so.lines + 1, next, anchored);
      if (wrong) return found(wrong);
      Object.assign(so, { hash: next, lines: so.lines + 1 });
    }
  }
  return found(await wrongAtTheEnd(ask, organisationId, so, Math.max(0, ...anchored.keys())));
}

function wrongWith(row: Row, expected: number, hash: Buffer, anchored: ReadonlyMap<number, ReadonlySet<string>>): string | null {
  if (Number(row.seq) !== expected) return `link ${expected} is gone`;
  if (row.id === null) return `line ${row.link} (link ${expected}) is gone`;
  if (row.hash !== hash.toString('hex')) return `line ${row.link} (link ${expected}) is not what was written, or not where it was written`;
  if ([...(anchored.get(expected) ?? [])].some((known) => known !== row.hash)) return `line ${row.link} (link ${expected}) is not what the anchor says: the chain was written anew up to here`;
  return null;
}

async function wrongAtTheEnd(ask: Ask, organisationId: string, { lines, hash }: { lines: number; hash: Buffer }, last: number): Promise<string | null> {
  if (last > lines) return `the end is gone: an anchor knows ${last} links, there are ${lines}`;
  const [head] = await ask<{ seq: string; hash: string }>(headOf, [organisationId]);
  if (head ? Number(head.seq) !== lines || head.hash !== hash.toString('hex') : lines > 0) return `the head does not name the last link (${lines}): the end was changed`;
  const [loose] = await ask<{ id: string }>(unchained, [organisationId]);
  return loose ? `line ${loose.id} hangs on no chain: it was put in from outside` : null;
}
