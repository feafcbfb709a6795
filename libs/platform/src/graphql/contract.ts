import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** A schema as `libs/contract` keeps it: in the order of the alphabet, and only what a document can reach. */
export function contractOf(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(new GraphQLSchema({ ...schema.toConfig(), types: [] })))}\n`;
}

/** The schema that the resolvers of these modules make, without a database and without an application. */
export async function schemaOf(modules: readonly (new () => object)[]): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  try {
    const providers = modules.flatMap((module) => (Reflect.getMetadata('providers', module) ?? []) as unknown[]);
    return await builder.get(GraphQLSchemaFactory).create(providers.filter((provider) => typeof provider === 'function'));
  } finally {
    await builder.close();
  }
}
