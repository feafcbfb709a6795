import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { stringify } from 'csv-stringify/sync';
import type { RequestContext } from '#peerhouse/kernel';
import { Database, ExportPart, rowContextOf, type ExportedTable, type Reader } from '#peerhouse/platform';
import { Audit } from './audit.js';
import { zipped, type ZipFile } from './export-zip.js';

/** Rows fetched at once. */
const some = 500;

/** Somebody of the organisation takes the same copy just now. */
export class ExportBusy extends Error {}

/**
 * A copy of everything an organisation holds, for its administrators: one CSV a table, with a data dictionary. Guests'
 * names, numbers and words are not in it: only those on shift see them (decision 0011).
 */
@Injectable()
export class OrganisationExport implements OnModuleInit {
  private parts: readonly ExportPart[] = [];
  private readonly busy = new Set<string>();

  constructor(private readonly database: Database, private readonly audit: Audit, private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    this.parts = this.discovery.getProviders().map(({ instance }) => instance as unknown).filter((one) => one instanceof ExportPart);
  }

  get tables(): readonly ExportedTable[] {
    return this.parts.flatMap((part) => part.tables);
  }

  get leftOut(): Readonly<Record<string, string>> {
    return Object.assign({}, ...this.parts.map((part) => part.leftOut)) as Record<string, string>;
  }

  /**
   * Writes the zip to `write`, a piece at a time, waiting for each; the line in the audit comes first. Throws `ExportBusy`
   * while another copy of the same organisation is being taken.
   */
  async take(ctx: RequestContext, write: (piece: Buffer) => Promise<void>): Promise<void> {
    if (this.busy.has(ctx.organisationId)) throw new ExportBusy();
    this.busy.add(ctx.organisationId);
    try {
      await this.database.run(ctx, (tx) => this.audit.write(tx, ctx, { what: 'organisation.exported', aboutId: ctx.organisationId }));
      // Every service of the organisation, although the administrator works in none: stays and enquiries, without names. On no shift.
      const services = await this.database.read(ctx, (reader) => reader.sql<{ id: string }>('select id from services'));
      const row = { ...rowContextOf(ctx), services: services.map(({ id }) => id), shift: null };
      await this.database.readAs(row, async (reader) => {
        for await (const piece of zipped(this.files(reader, ctx), ctx.now)) await write(piece);
      }, { oneMoment: true });
    } finally {
      this.busy.delete(ctx.organisationId);
    }
  }

  private async *files(reader: Reader, ctx: RequestContext): AsyncGenerator<ZipFile> {
    yield { name: 'about.txt', parts: [about(ctx.now)] };
    yield { name: 'data-dictionary.csv', parts: [dictionary(this.tables, this.leftOut)] };
    for (const table of this.tables) yield { name: `${table.file}.csv`, parts: rowsOf(reader, table) };
  }
}

async function* rowsOf(reader: Reader, { table, columns }: ExportedTable): AsyncGenerator<string> {
  const names = Object.keys(columns);
  yield csv([names]);
  await reader.sql(`declare exported no scroll cursor for select ${names.join(', ')} from ${table} order by ${names[0]}`);
  for (;;) {
    const rows = await reader.sql<Record<string, unknown>>(`fetch ${some} from exported`);
    if (rows.length) yield csv(rows.map((row) => names.map((name) => cellOf(row[name]))));
    if (rows.length < some) break;
  }
  await reader.sql('close exported');
}

/** Numbers stay numbers, also those below nought. */
const cellOf = (value: unknown): string | number => (typeof value === 'number' ? value : textOf(value));

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

// Names are people's own words: a spreadsheet must not run them as a formula.
const csv = (lines: readonly (readonly (string | number)[])[]): string => stringify(lines.map((line) => [...line]), { escape_formulas: true, record_delimiter: 'windows' });

function dictionary(tables: readonly ExportedTable[], leftOut: Readonly<Record<string, string>>): string {
  const lines = tables.flatMap(({ file, about: what, columns, stays = {} }) => [
    [`${file}.csv`, '', what], ...Object.entries(columns).map(([column, says]) => [`${file}.csv`, column, says]),
    ...Object.entries(stays).map(([column, why]) => [`${file}.csv`, column, `Not in this copy: ${why}`]),
  ]);
  return csv([['file', 'column', 'meaning'], ...lines, ...Object.entries(leftOut).map(([table, why]) => [table, '', `Not in this copy: ${why}`])]);
}

const about = (at: Date): string => [
  'A copy of everything the organisation holds in Peerhouse.', `Taken ${at.toISOString()}. Times are in UTC, nights are days of the house.`, '',
  'One file a table, UTF-8; data-dictionary.csv says what each column means and what is left out, and why.',
  'Guests’ names, numbers and own words are not in it: only people on shift see them. Their plans are never in it.',
  'Handle it with care all the same: whoever knows when somebody stayed can find their stay.', '',
].join('\r\n');
