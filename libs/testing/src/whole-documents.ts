import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isCompositeType, isInterfaceType, isObjectType, isUnionType, type GraphQLField, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import type { Loose } from './loose.js';
import type { Answer, Persona } from './persona.js';

/** Deeper than any answer of ours goes. */
const deepest = 8;

const made = new WeakMap<GraphQLSchema, ReadonlyMap<string, string>>();

/** A document for each root field that asks for everything it can answer, with all its arguments as variables. */
export function wholeDocuments(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const documents = made.get(schema) ?? makeDocuments(schema);
  made.set(schema, documents);
  return documents;
}

function makeDocuments(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const of = (kind: 'query' | 'mutation') => Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
    .map((field): [string, string] => [field.name, documentOf(schema, kind, field)]);
  return new Map([...of('query'), ...of('mutation')]);
}

function documentOf(schema: GraphQLSchema, kind: string, field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${kind}${variables ? `(${variables})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selectionOf(schema, field.type, deepest)} }`;
}

/** Members of a union may name a field alike with another type, so their fields carry the member's name until they are read. */
function selectionOf(schema: GraphQLSchema, of: GraphQLOutputType, depth: number): string {
  const type = getNamedType(of);
  if (!isCompositeType(type)) return '';
  if (depth === 0) throw new Error(`${type.name} goes deeper than ${deepest}`);
  if (isUnionType(type) || isInterfaceType(type)) {
    const members = schema.getPossibleTypes(type).map((member) => `... on ${member.name} { ${Object.values(member.getFields()).map((field) => `${member.name}_${field.name}: ${field.name} ${selectionOf(schema, field.type, depth - 1)}`).join(' ')} }`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  return `{ __typename ${Object.values(type.getFields()).map((field) => `${field.name} ${selectionOf(schema, field.type, depth - 1)}`).join(' ')} }`;
}

/** Takes the members' names off the answer of such a document again. */
export function readWhole(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readWhole);
  if (value === null || typeof value !== 'object') return value;
  const prefix = `${String((value as { __typename?: string }).__typename)}_`;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.startsWith(prefix) ? key.slice(prefix.length) : key, readWhole(one)]));
}

/** Asks any root field for everything, so that specs name fields and not documents. */
export class Acts {
  readonly documents: ReadonlyMap<string, string>;

  constructor(app: NestFastifyApplication) {
    this.documents = wholeDocuments(app.get(GraphQLSchemaHost, { strict: false }).schema);
  }

  /** What the field answers, refusals among it; throws when there is any error. */
  async do<T = Loose>(who: Pick<Persona, 'ask'>, field: string, variables: Record<string, unknown> = {}): Promise<T> {
    const data = await who.ask<Record<string, unknown>>(this.documentOf(field), variables);
    return readWhole(data[field]) as T;
  }

  /** The whole answer, errors and all. */
  whole(who: Persona, field: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return who.tryAsk(this.documentOf(field), variables);
  }

  /** Code of the first error, or null when there is none. */
  errorOf(who: Persona, field: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    return who.askForError(this.documentOf(field), variables);
  }

  private documentOf(field: string): string {
    const document = this.documents.get(field);
    if (!document) throw new Error(`there is no root field ${field}`);
    return document;
  }
}
