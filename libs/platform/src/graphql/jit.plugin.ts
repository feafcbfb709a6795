import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from '../access/authenticator.js';
import { maskError } from './mask.js';

/** Nest gives every field an arrow function; without it executors take their fast path. Only plain properties are stripped. */
export function stripTrivialResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve?.name === 'rootFieldResolver') field.resolve = undefined;
  }
  return schema;
}

/** Executes compiled documents in Apollo's place; at most `most` are kept. Faults are masked here, as formatError does not run. */
export function jitPlugin(most = 500): ApolloServerPlugin<GraphqlContext> {
  const compiled = new Map<string, CompiledQuery>();
  const compiledOf = (request: GraphQLRequestContext<GraphqlContext>): CompiledQuery | null => {
    const key = `${request.queryHash}:${request.operationName ?? ''}`;
    const known = compiled.get(key);
    if (known) return known;
    const query = compileQuery(request.schema, request.document!, request.operationName ?? undefined);
    if (!isCompiledQuery(query)) {
      request.contextValue.request.log.warn({ operation: request.operationName }, 'a document cannot be compiled, which makes it several times as dear');
      return null;
    }
    if (compiled.size >= most) compiled.delete(compiled.keys().next().value!);
    compiled.set(key, query);
    return query;
  };
  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        const query = compiledOf(request);
        if (!query) return null;
        const result = await query.query(undefined, request.contextValue, request.request.variables ?? {});
        const errors = result.errors?.map((error) => {
          const original = error.originalError ?? (error.path ? error : new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } }));
          return { ...maskError(original, request.contextValue), locations: error.locations, path: error.path };
        });
        if (errors?.some(({ extensions }) => extensions?.['code'] === 'AWAY')) {
          request.response.http.status = 503; // without data: Nest makes 200 of every status beside data
          return { http: request.response.http, body: { kind: 'single', singleResult: { errors } } };
        }
        return { http: request.response.http, body: { kind: 'single', singleResult: { ...(errors ? { errors } : {}), data: result.data } } };
      },
    }),
  };
}
