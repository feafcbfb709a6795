import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';
import { testStaffApi, type TestStaffApi } from '#peerhouse/testing';

/** One line for each thing a client could rely on, without descriptions: `Me.email: String!`. */
function linesOf(schema: GraphQLSchema): string[] {
  const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name));
  return own.flatMap(linesOfType).sort();
}

function linesOfType(type: GraphQLNamedType): string[] {
  if (isUnionType(type)) return [`union ${type.name}`, ...type.getTypes().map((member) => `${type.name} | ${member.name}`)];
  if (isEnumType(type)) return [`enum ${type.name}`, ...type.getValues().map((value) => `${type.name}.${value.name}`)];
  if (isInputObjectType(type)) return [`input ${type.name}`, ...Object.values(type.getFields()).map((field) => `${type.name}.${field.name}: ${field.type}`)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [`scalar ${type.name}`];
  const fields = Object.values(type.getFields()).map((field) => {
    const given = field.args.map((argument) => `${argument.name}: ${argument.type}`).sort().join(', ');
    return `${type.name}.${field.name}${given ? `(${given})` : ''}: ${field.type}`;
  });
  return [`type ${type.name}`, ...type.getInterfaces().map((one) => `${type.name} is ${one.name}`), ...fields];
}

describe('the schema that the code makes', () => {
  let api: TestStaffApi;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    api = await testStaffApi();
    schema = api.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => api.close());

  it('is the contract the staff app was written against, word for word', () => {
    const promised = linesOf(buildSchema(readFileSync(`${process.cwd()}/libs/contract/staff.graphql`, 'utf8')));
    const made = linesOf(schema);
    expect({ missing: promised.filter((line) => !made.includes(line)), extra: made.filter((line) => !promised.includes(line)) }).toEqual({ missing: [], extra: [] });
  });

  it('says of each type, field and value what it is', () => {
    const silent = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__')).flatMap((type) => {
      const parts = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      return [...(type.description ? [] : [type.name]), ...parts.filter((part) => !part.description).map((part) => `${type.name}.${part.name}`)];
    });
    expect(silent.filter((name) => !/^(Query|Mutation)$/.test(name))).toEqual([]);
  });
});
