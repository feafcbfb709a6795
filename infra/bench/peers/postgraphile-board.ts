import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { SystemClock } from '#peerhouse/kernel';
import { Database, rowContextOf, setDateParsers } from '#peerhouse/platform';
import { StaffAuthenticator } from '#peerhouse/identity';

/** PostGraphile 5 as it comes, on its own pool of the same database role, with our session and row-level security as its `pgSettings`. */
const need = createRequire(path.join(process.env['POSTGRAPHILE']!, 'package.json')) as <T>(name: string) => T;
const { postgraphile } = need<{ postgraphile(preset: object): { createServ(grafserv: unknown): { addTo(server: unknown): Promise<void> } } }>('postgraphile');
const { PostGraphileAmberPreset } = need<{ PostGraphileAmberPreset: object }>('postgraphile/presets/amber');
const { makePgService } = need<{ makePgService(options: object): object }>('postgraphile/adaptors/pg');
const { grafserv } = need<{ grafserv: unknown }>('postgraphile/grafserv/node');

// It is made for Node 22 and wants no more of it than this.
const later = <T>() => {
  let settle!: { resolve(value: T): void; reject(reason: unknown): void };
  const promise = new Promise<T>((resolve, reject) => { settle = { resolve, reject }; });
  return { promise, ...settle };
};
Object.assign(Promise, { withResolvers: (Promise as { withResolvers?: typeof later }).withResolvers ?? later });

setDateParsers();
const connectionString = process.env['DATABASE_URL'];
const authenticator = new StaffAuthenticator(new Database(null as never, new pg.Pool({ connectionString, max: 10 })), new SystemClock());

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'], pubsub: false, poolConfig: { max: 10 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false },
  grafast: {
    explain: false,
    context: async ({ node }: { node: { req: IncomingMessage } }) => {
      const secret = node.req.headers.cookie?.split('=')[1];
      const ctx = await authenticator.authenticate({ cookies: { '__Host-peerhouse-staff': secret }, id: 'bench' } as never);
      const { organisation, account, services, shift } = rowContextOf(ctx!);
      return { pgSettings: { 'app.organisation': organisation ?? '', 'app.account': account ?? '', 'app.services': `{${services!.join(',')}}`, 'app.administrator': '', 'app.shift': shift ?? '', 'app.guest': '', 'app.secret': '', 'app.email': '' } };
    },
  },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env['PORT']), '127.0.0.1');
