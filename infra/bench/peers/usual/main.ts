import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { Injectable, Module, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { GqlExecutionContext, GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, IsNull, MoreThan, Repository } from 'typeorm';
import { BoardResolver, ClaimResolver, SpaceResolver } from './board.resolvers.js';
import { AccountRow, CharterRow, ClaimRow, HouseRow, RoleRow, SessionRow, SpaceRow, StayRow } from './entities.js';
import { Loaders, type Asking } from './loaders.js';

const entities = [AccountRow, CharterRow, ClaimRow, HouseRow, RoleRow, SessionRow, SpaceRow, StayRow];

/** Whoever brings a session that has not ended, with their roles. */
@Injectable()
class SessionGuard implements CanActivate {
  constructor(@InjectRepository(SessionRow) private readonly sessions: Repository<SessionRow>, private readonly source: DataSource) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const asking = GqlExecutionContext.create(execution).getContext<Asking>();
    const secret = asking.req.headers.cookie?.split('=')[1] ?? '';
    asking.now = new Date();
    const session = await this.sessions.findOne({ where: { tokenHash: createHash('sha256').update(secret).digest('hex'), endedAt: IsNull(), endsAt: MoreThan(asking.now) }, relations: { account: { roles: true } } });
    if (!session || session.account.endedAt) throw new UnauthorizedException();
    asking.roles = session.account.roles;
    asking.onShift = false;
    asking.loaders = new Loaders(this.source, asking.now);
    return true;
  }
}

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env['DATABASE_URL']!, entities, synchronize: false, installExtensions: false, poolSize: 10 }),
    TypeOrmModule.forFeature(entities),
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, playground: false, context: (req: unknown) => ({ req }) }),
  ],
  providers: [BoardResolver, SpaceResolver, ClaimResolver, { provide: APP_GUARD, useClass: SessionGuard }],
})
class UsualModule {}

/** The board as it is usually written: Nest, Apollo as it comes, TypeORM's repositories, field resolvers, data loaders; no row-level security. */
const app = await NestFactory.create<NestFastifyApplication>(UsualModule, new FastifyAdapter(), { logger: ['error'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
