import { Injectable, type CanActivate, type ExecutionContext, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { isId, type RequestContext } from '#peerhouse/kernel';
import type { GraphqlContext } from './authenticator.js';
import { NotHere, NotSignedIn } from './faults.js';
import { ACCESS, type AccessRule } from './needs.js';
import { mayAnywhere, mustIn } from './policy.js';

const RESOLVER_TYPE = 'graphql:resolver_type';

/** Denies by default: a root field without a rule stops the start, and every call is asked here first. */
@Injectable()
export class AccessGuard implements CanActivate, OnModuleInit {
  constructor(
    private readonly reflector: Reflector,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const without = this.rootFields().filter(({ method }) => !this.reflector.get<AccessRule>(ACCESS, method));
    if (without.length) {
      throw new Error(`These root fields say none of @Needs, @ForGuest, @Public: ${without.map(({ name }) => name).join(', ')}`);
    }
  }

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, execution.getHandler());
    if (!rule) throw new NotHere();
    if ('public' in rule) return true;
    const gql = GqlExecutionContext.create(execution);
    const { ctx } = gql.getContext<GraphqlContext>();
    if (!ctx) throw new NotSignedIn();
    if ('guest' in rule) return isGuest(ctx, gql);
    if (!mayAnywhere(ctx, rule.needs)) throw new NotHere();
    if (!hasOnlyIds(gql)) throw new NotHere();
    if (rule.serviceArgument) {
      const serviceId: unknown = gql.getArgs<Record<string, unknown>>()[rule.serviceArgument];
      if (typeof serviceId !== 'string') throw new NotHere();
      mustIn(ctx, rule.needs, serviceId);
    }
    return true;
  }

  private rootFields(): { name: string; method: Function }[] {
    return this.discovery.getProviders().flatMap(({ instance }) => {
      const prototype = instance && typeof instance === 'object' ? (Object.getPrototypeOf(instance) as object) : null;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name, method: (prototype as Record<string, unknown>)[name] as Function }))
        .filter(({ method }) => ['Query', 'Mutation', 'Subscription'].includes(String(Reflect.getMetadata(RESOLVER_TYPE, method))));
    });
  }
}

/** A guest who came in before there were accounts signs in once more. */
function isGuest(ctx: RequestContext, gql: GqlExecutionContext): true {
  if (!ctx.guestAccountId) throw new NotSignedIn();
  if (!hasOnlyIds(gql)) throw new NotHere();
  return true;
}

/** An id that is none is not there, like any other that is not: in a statement it would be a fault. */
function hasOnlyIds(gql: GqlExecutionContext): boolean {
  const { parentType, fieldName } = gql.getInfo<GraphQLResolveInfo>();
  const given = gql.getArgs<Record<string, unknown>>();
  return parentType.getFields()[fieldName]!.args.every(({ name, type }) => getNamedType(type).name !== 'ID' || [given[name] ?? []].flat().every((id) => isId(String(id))));
}
