/** Takes out a demo that was stopped half-way. For the demo's invented people alone; needs the database's administrator. */
import pg from 'pg';

const ofOrganisations = `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and c.column_name = 'organisation_id' and t.table_type = 'BASE TABLE'`;

/** Removes every row of that organisation, tables that others refer to last; all of it or nothing. Refuses an organisation that is no demo. */
export async function takeOut(adminUrl: string, organisationId: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('begin');
    const tables = (await admin.query<{ name: string }>(ofOrganisations)).rows.map(({ name }) => name);
    await emptyAll(admin, tables, organisationId);
    const gone = await admin.query('delete from organisations where id = $1 and demo', [organisationId]);
    if (gone.rowCount !== 1) throw new Error('only a demo is taken out');
    await admin.query('commit');
  } finally {
    await admin.end();
  }
}

/** A table that another still refers to waits for the next turn. */
async function emptyAll(admin: pg.Client, tables: readonly string[], organisationId: string): Promise<void> {
  for (let left = tables; left.length > 0;) {
    const waiting: string[] = [];
    for (const table of left) if (!(await emptied(admin, table, organisationId))) waiting.push(table);
    if (waiting.length === left.length) throw new Error(`these tables refer to each other in a circle: ${waiting.join(', ')}`);
    left = waiting;
  }
}

async function emptied(admin: pg.Client, table: string, organisationId: string): Promise<boolean> {
  await admin.query('savepoint before_table');
  try {
    await admin.query(`delete from ${admin.escapeIdentifier(table)} where organisation_id = $1`, [organisationId]);
    return true;
  } catch (problem) {
    if ((problem as { code?: string }).code !== '23503') throw problem; // a foreign key: something still refers to it
    await admin.query('rollback to savepoint before_table');
    return false;
  }
}
