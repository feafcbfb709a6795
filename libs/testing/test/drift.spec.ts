import { DataSource, type EntityMetadata } from 'typeorm';
import { testStaffApi, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let entities: EntityMetadata[];
const there = new Map<string, string[]>();

const line = (name: string, type: string, nullable: boolean) => `${name}: ${type}${nullable ? ', may be null' : ''}`;

beforeAll(async () => {
  api = await testStaffApi();
  const source = api.app.get(DataSource, { strict: false });
  entities = source.entityMetadatas;
  const { rows } = await api.database.admin.query<{ table: string; name: string; type: string; nullable: boolean }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`);
  for (const { table, name, type, nullable } of rows) there.set(table, [...(there.get(table) ?? []), line(name, type, nullable)]);
});
afterAll(() => api.close());

/** The columns as the entity describes them, in PostgreSQL's own names of types. */
function described(entity: EntityMetadata): string[] {
  const driver = api.app.get(DataSource, { strict: false }).driver;
  return entity.columns.map((column) => {
    const scale = column.precision == null ? '' : `(${column.precision},${column.scale ?? 0})`;
    return line(column.databaseName, `${driver.normalizeType(column)}${scale}${column.isArray ? '[]' : ''}`, column.isNullable);
  });
}

describe('the entities of every context', () => {
  it('are known, each for a table of its own', () => {
    const tables = entities.map(({ tableName }) => tableName);
    expect(tables.length).toBeGreaterThanOrEqual(10);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('describe the columns that the migrations made: names, types and what may be null', () => {
    const drifted = entities.map((entity) => {
      const [code, table] = [described(entity), there.get(entity.tableName) ?? []];
      return { table: entity.tableName, onlyInCode: code.filter((one) => !table.includes(one)), onlyInTheTable: table.filter((one) => !code.includes(one)) };
    });
    expect(drifted.filter(({ onlyInCode, onlyInTheTable }) => onlyInCode.length > 0 || onlyInTheTable.length > 0)).toEqual([]);
  });

  it('have the primary keys that the migrations made', async () => {
    const { rows } = await api.database.admin.query<{ table: string; columns: string[] }>(
      `select c.relname as table, array_agg(a.attname::text order by a.attname) as columns from pg_index i
       join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
       where i.indisprimary and c.relnamespace = 'public'::regnamespace group by c.relname`);
    const keys = new Map(rows.map(({ table, columns }) => [table, columns]));
    for (const { tableName, primaryColumns } of entities) {
      expect([tableName, primaryColumns.map(({ databaseName }) => databaseName).sort()]).toEqual([tableName, keys.get(tableName)]);
    }
  });
});
