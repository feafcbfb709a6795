import type { Reader } from '#peerhouse/platform';

/** What those accounts are called at work, as the database tells a person who is signed in by a code: of whom they may know it. */
export async function calledAtWork(reader: Reader, accounts: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(accounts.filter((id) => id !== null))];
  const rows = ids.length ? await reader.sql<{ id: string; called: string }>('select id, called from called_at_work($1)', [ids], 'called-at-work') : [];
  return new Map(rows.map(({ id, called }) => [id, called]));
}
