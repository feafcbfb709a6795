import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { testStaffApi, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
beforeAll(async () => { api = await testStaffApi(); });
afterAll(() => api.close());

/** What is not compiled is run by graphql-js: right, and several times as dear. */
it('every document of the staff app is compiled', () => {
  const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
  const documents = Object.values(JSON.parse(readFileSync('libs/contract/staff.persisted.json', 'utf8')) as Record<string, string>);
  expect(documents.length).toBeGreaterThan(20);
  expect(documents.filter((text) => !isCompiledQuery(compileQuery(schema, parse(text)))).map((text) => /(?:query|mutation) \w+/.exec(text)?.[0])).toEqual([]);
});
