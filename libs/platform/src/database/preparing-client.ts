import { createHash } from 'node:crypto';
import pg from 'pg';

/** Statements known by name at most, the same name for the same text in every process; a text beyond them is planned each time, as it would be without us. */
const most = 1000;
const names = new Map<string, string>();

/** What its author calls it is for whoever reads the database's list; the text alone makes it another, so two authors may call theirs alike. */
function nameOf(text: string, called = 'p'): string | undefined {
  if (!names.has(text) && names.size < most) names.set(text, `${called.slice(0, 30)}-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`);
  return names.get(text);
}

/** A connection that lets PostgreSQL prepare each statement with parameters once: planning them anew was half of its work. */
export class PreparingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [first, second, ...rest] = given;
    const said = typeof first === 'string' && Array.isArray(second) ? { text: first, values: second } : first;
    const isPlain = said !== null && typeof said === 'object' && Object.getPrototypeOf(said) === Object.prototype;
    const { text, values, name } = (isPlain ? said : {}) as { text?: string; values?: unknown[]; name?: string };
    if (!text || !(values?.length || name)) return this.ask(given);
    return this.ask([{ ...(said as object), name: nameOf(text, name) }, ...(said === first ? given.slice(1) : rest)]);
  }

  private ask(given: unknown[]): never {
    return (super.query as (...given: unknown[]) => never).apply(this, given);
  }
}
