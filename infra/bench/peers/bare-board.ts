import { createServer } from 'node:http';
import pg from 'pg';
import { SystemClock } from '#peerhouse/kernel';
import { Database, setDateParsers } from '#peerhouse/platform';
import { StaffAuthenticator } from '#peerhouse/identity';
import { Houses } from '#peerhouse/services';
import { BoardQuery, Claims } from '#peerhouse/stays';

/** The same statements under the same row-level security, with node's http and pg alone: no Nest, no GraphQL, no Fastify. */
setDateParsers();
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const database = new Database(null as never, pool);
const authenticator = new StaffAuthenticator(database, new SystemClock());
const query = new BoardQuery(database, new Houses(), new Claims(null as never, null as never, null as never));

createServer((request, answer) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', async () => {
    const { houseId, from } = JSON.parse(Buffer.concat(parts).toString());
    const secret = request.headers.cookie?.split('=')[1];
    const ctx = await authenticator.authenticate({ cookies: { '__Host-peerhouse-staff': secret }, id: 'bench' } as never);
    const { houseId: id, timeZone, tonight, longestNights, nights, free, spaces } = await query.board(ctx!, houseId, from, 14);
    const asked = spaces.map(({ stillInStayId: _, ...space }) => space);
    const board = { houseId: id, timeZone, tonight, longestNights, nights, free, spaces: asked };
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { board } }));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
