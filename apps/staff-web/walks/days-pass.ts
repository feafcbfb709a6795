import pg from 'pg';

/** A statement for each table, that makes everything in it of one follow-up ($1) so many days ($2) earlier, by their own clock on the wall ($3). */
const statements = `select format('update %I set %s where %I = $1 and $2::int <> 0 and $3::text is not null', table_name,
    string_agg(format(case data_type when 'date' then '%1$I = %1$I - $2' else '%1$I = (%1$I at time zone $3 - make_interval(days => $2)) at time zone $3' end, column_name), ', '),
    case table_name when 'follow_ups' then 'id' else 'follow_up_id' end) as text
  from information_schema.columns where table_schema = 'public' and table_name in ('follow_ups', 'check_ins', 'follow_up_messages') and data_type in ('date', 'timestamp with time zone') group by table_name`;

/** Days pass for what somebody agreed to about being in touch, and for nobody else. What is due then the worker finds by itself. */
export const daysPass = (followUpId: string, days: number): Promise<void> => inDatabase(async (database) => {
  const { rows } = await database.query<{ text: string }>(statements);
  const { rows: [followUp] } = await database.query<{ zone: string }>('select time_zone as zone from follow_ups where id = $1', [followUpId]);
  await database.query('begin');
  // By way of a far year: one day of a follow-up is one row, also in the middle of a statement.
  for (const by of [days + 36_500, -36_500]) for (const { text } of rows) await database.query(text, [followUpId, by, followUp!.zone]);
  await database.query('commit');
});

/** How many check-ins and messages of it may still come to something. */
export const stillToCome = (followUpId: string): Promise<number> => inDatabase(async (database) => {
  const { rows: [row] } = await database.query<{ n: number }>(
    "select (select count(*) from check_ins where follow_up_id = $1 and state <> 'closed')::int + (select count(*) from follow_up_messages where follow_up_id = $1 and state in ('waiting', 'sending'))::int as n", [followUpId]);
  return row!.n;
});

async function inDatabase<T>(work: (database: pg.Client) => Promise<T>): Promise<T> {
  const database = new pg.Client({ connectionString: process.env['PEERHOUSE_WALKS_DATABASE']! });
  await database.connect();
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}
