import pg from 'pg';

/** The statements that reach the database while that is done, in order. Specs share a process: nothing of the spy stays, also where it failed. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const asked = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return asked.mock.calls.map(([query]) => (typeof query === 'string' ? query : (query as unknown as { text: string }).text)).filter((text) => text !== 'select 1'); // a listening connection asks by itself, now and then, whether it is still there
  } finally {
    asked.mockRestore();
  }
}

/** How many they are, once whatever is read once and kept has been read. */
export async function statementCount(work: () => Promise<unknown>): Promise<number> {
  await work();
  return (await statementsOf(work)).length;
}
