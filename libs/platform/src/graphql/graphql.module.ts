import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginUsageReportingDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator, type GraphqlContext } from '../access/authenticator.js';
import { jitPlugin, stripTrivialResolvers } from './jit.plugin.js';
import { LeaveToMask } from './leave-to-mask.js';
import { isDatabaseAway } from '../database/away.js';
import { Away, isTold, maskError } from './mask.js';

/** Apollo without what it does for its own cloud, with compiled execution. `explore` opens introspection for development. */
export function graphqlModule({ explore }: { explore: boolean }): DynamicModule {
  const graphql = GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Authenticator],
    useFactory: (authenticator: Authenticator): ApolloDriverConfig => ({
      autoSchemaFile: true,
      path: '/graphql',
      playground: false,
      introspection: explore,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: !explore,
      allowBatchedHttpRequests: false,
      csrfPrevention: true,
      transformSchema: stripTrivialResolvers,
      context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({
        ctx: await authenticated(authenticator, request), request, reply,
      }),
      formatError: formatted,
      plugins: [
        ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginLandingPageDisabled(), jitPlugin(),
      ],
    }),
  });
  return { ...graphql, providers: [...(graphql.providers ?? []), { provide: APP_FILTER, useClass: LeaveToMask }] };
}

/** Who asks; a database that is away is told as that, with its status. */
async function authenticated(authenticator: Authenticator, request: FastifyRequest): Promise<GraphqlContext['ctx']> {
  try {
    return await authenticator.authenticate(request);
  } catch (problem) {
    if (!isDatabaseAway(problem)) throw problem;
    throw new Away();
  }
}

/** The path beside the compiled one: parsing, validation, context. */
function formatted(told: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isTold(told.extensions?.['code'])) return { message: told.message, extensions: { code: told.extensions!['code'] } };
  return maskError(error instanceof GraphQLError && error.originalError ? error.originalError : error, (error as { context?: GraphqlContext }).context);
}
