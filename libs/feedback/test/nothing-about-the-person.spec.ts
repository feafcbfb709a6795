import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { testDatabase, type TestDatabase } from '#peerhouse/testing';

/**
 * A review looks at the service after harm; it has no field for a person's behaviour, and nothing in it leads to a
 * person or a stay. Each column and field is named here once more: a new one has to be thought about.
 */
const columns: Record<string, string[]> = {
  emergency_calls: ['asked', 'by_policy', 'called_at', 'charter_version_id', 'decided_by', 'id', 'organisation_id', 'reason', 'service_id', 'told', 'whom', 'written_at', 'written_by', 'written_late'],
  deviations: ['charter_version_id', 'day', 'decided_by', 'id', 'kind', 'organisation_id', 'service_id', 'told', 'written_at', 'written_by', 'written_late'],
  felt_sheets: ['afraid', 'id', 'kept_in', 'left_out', 'made_to', 'organisation_id', 'passed_over', 'service_id'],
  reviews: ['by_whom', 'call_id', 'closed_at', 'closed_by', 'decided_by', 'deviation_id', 'id', 'opened_at', 'organisation_id', 'service_id', 'state', 'until', 'version', 'what_changes', 'what_differently', 'what_we_did', 'written_at', 'written_by'],
};
const fields: Record<string, string[]> = {
  RightsRecord: ['about', 'asked', 'byPolicy', 'calledAt', 'charterVersion', 'day', 'decidedBy', 'houseId', 'id', 'kind', 'reason', 'reviewId', 'reviewState', 'told', 'whom', 'writtenAt', 'writtenBy', 'writtenLate'],
  Review: ['actions', 'byWhom', 'closedAt', 'closedBy', 'id', 'openedAt', 'record', 'state', 'until', 'version', 'whatChanges', 'whatDifferently', 'whatWeDid', 'workers', 'writtenAt', 'writtenBy'],
  CallInput: ['asked', 'calledAt', 'decidedById', 'reason', 'told', 'whom'],
  DeviationInput: ['day', 'decidedById', 'kind', 'told'],
  FeltInput: ['afraid', 'keptIn', 'leftOut', 'madeTo', 'passedOver'],
  ReviewInput: ['byWhomId', 'until', 'whatChanges', 'whatDifferently', 'whatWeDid'],
};
const aboutSomebody = /behavio|conduct|mood|aggress|stay|guest|name|person|why_they|state_of/;

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.drop());

describe('what is kept of what the house did', () => {
  it.each(Object.keys(columns))('has in %s just these columns, and none about somebody', async (table) => {
    const { rows } = await database.admin.query<{ name: string }>("select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 order by 1", [table]);
    expect(rows.map(({ name }) => name)).toEqual(columns[table]);
    expect(rows.filter(({ name }) => aboutSomebody.test(name))).toEqual([]);
  });

  it('refers to organisation, house, charter, workers and each other, and to nothing else', async () => {
    const { rows } = await database.admin.query<{ to: string }>("select distinct confrelid::regclass::text as to from pg_constraint where contype = 'f' and conrelid::regclass::text = any($1) order by 1", [Object.keys(columns)]);
    expect(rows.map(({ to }) => to)).toEqual(['accounts', 'charter_versions', 'deviations', 'emergency_calls', 'organisations', 'services']);
  });

  it.each(Object.keys(fields))('is told in %s by just these fields', (name) => {
    const type = buildSchema(readFileSync('libs/contract/staff.graphql', 'utf8')).getType(name);
    if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`there is no ${name}`);
    expect(Object.keys(type.getFields()).sort()).toEqual(fields[name]);
    expect(Object.keys(type.getFields()).filter((field) => aboutSomebody.test(field))).toEqual([]);
  });
});
