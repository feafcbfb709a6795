/** One table in the copy an organisation takes of what it holds. Names of tables and columns are constants of the code. */
export interface ExportedTable {
  table: string;
  /** Name of its file, without the ending. */
  file: string;
  /** What one row is, in one sentence. */
  about: string;
  /** Each column that goes out, and what it says. The first one orders the rows. */
  columns: Readonly<Record<string, string>>;
  /** Columns that stay, and why. */
  stays?: Readonly<Record<string, string>>;
}

/**
 * What one context gives to that copy, and what it keeps back; found by its class among the staff application's
 * providers. A spec fails for a table or column that is named in neither.
 */
export abstract class ExportPart {
  abstract readonly tables: readonly ExportedTable[];
  /** Tables that stay, and why. */
  readonly leftOut: Readonly<Record<string, string>> = {};
}
