import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { contractOf } from '#peerhouse/platform';
import { testStaffApi, type TestStaffApi } from '#peerhouse/testing';

describe('the schema that the code makes', () => {
  let api: TestStaffApi;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    api = await testStaffApi();
    schema = api.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => api.close());

  it('is the contract the staff app was written against, word for word (npm run schema writes it anew)', () => {
    expect(contractOf(schema)).toBe(readFileSync(`${process.cwd()}/libs/contract/staff.graphql`, 'utf8'));
  });

  it('says of each type, field and value what it is', () => {
    const silent = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__')).flatMap((type) => {
      const parts = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      return [...(type.description ? [] : [type.name]), ...parts.filter((part) => !part.description).map((part) => `${type.name}.${part.name}`)];
    });
    expect(silent.filter((name) => !/^(Query|Mutation)$/.test(name))).toEqual([]);
  });
});
