import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Injectable, Module, type DynamicModule } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { newId, type RequestContext, type Role } from '#peerhouse/kernel';
import { AccessModule, Authenticator, createLogger, createWebApp, Database, DatabaseModule, documentHash, graphqlModule, HealthModule, Needs, Public, type GraphqlContext, type WebAppOptions } from '#peerhouse/platform';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';

const house = newId();
const otherHouse = newId();

/** Says who asks from a header: `peer_worker`, `coordinator on shift`, nobody. */
@Injectable()
class ByHeader extends Authenticator {
  async authenticate(request: FastifyRequest): Promise<RequestContext | null> {
    const [role, shift] = String(request.headers['x-who'] ?? '').split(' on ');
    if (!role) return null;
    return {
      organisationId: newId(), accountId: newId(), sessionId: null, roles: new Map([[house, [role as Role]]]), administrator: false,
      onShift: shift ? house : null, guestId: null, guestAccountId: null, now: new Date('2026-11-02T15:00:00Z'), requestId: request.id,
    };
  }
}

@Resolver()
class Doors {
  constructor(private readonly database: Database) {}

  @Public('tests ask it')
  @Query(() => String, { description: 'Says hello.' })
  hello(): string { return 'hello'; }

  @Public('tests ask it')
  @Query(() => String, { description: 'Where the caller is.' })
  whence(@Context() { request }: GraphqlContext): string { return request.ip; }

  @Needs('board.see', 'houseId')
  @Query(() => String, { description: 'What the house has.' })
  doors(@Args('houseId', { type: () => ID }) houseId: string): string { return `two in ${houseId}`; }

  @Needs('board.change', 'houseId')
  @Mutation(() => String, { description: 'Only on shift.' })
  shut(@Args('houseId', { type: () => ID }) houseId: string): string { return `shut in ${houseId}`; }

  @Public('tests ask it')
  @Mutation(() => String, { description: 'Breaks in the database, with what was typed in its error.' })
  paint(@Args('colour', { type: () => String }) colour: string): Promise<string> {
    return this.database.runAs({}, async (tx) => { await tx.sql('select $1::uuid', [colour]); return colour; });
  }

  @Public('tests ask it')
  @Query(() => String, { description: 'Breaks in our own code.' })
  broken(): string { throw new Error('the hinge came off'); }
}

@Resolver()
class OpenWindow {
  @Query(() => String, { description: 'Nobody said who may.' })
  window(): string { return 'open'; }
}

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.drop());

@Module({})
class House {
  static with(...resolvers: (new (...parameters: never[]) => unknown)[]): DynamicModule {
    return {
      module: House,
      imports: [DatabaseModule.forRoot({ url: database.urls.staff, poolSize: 2 }), AccessModule.forRoot(ByHeader), graphqlModule({ explore: false }), HealthModule.forRoot()],
      providers: resolvers,
    };
  }
}

const logs: string[] = [];
const logger = createLogger('info', 'test', { write: (line) => void logs.push(line) });
const logged = (message: string): string[] => logs.filter((line) => (JSON.parse(line) as { msg: string }).msg === message);
beforeEach(() => { logs.length = 0; });

interface Asked { status: number; text: string; data: Record<string, unknown> | null; code: string | undefined; reference: string | undefined; message: string | undefined }

async function asking(more: Partial<WebAppOptions> = {}) {
  const app: NestFastifyApplication = await createWebApp({ module: House.with(Doors), logger, ...more });
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const send = async (body: unknown, headers: Record<string, string> = {}, init: RequestInit = {}): Promise<Asked> => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), ...init });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: { message: string; extensions: { code: string; reference?: string } }[] };
    return { status: response.status, text, data: data ?? null, code: errors?.[0]?.extensions.code, reference: errors?.[0]?.extensions.reference, message: errors?.[0]?.message };
  };
  return { app, address, send, ask: (query: string, variables: Record<string, unknown> = {}, who = '') => send({ query, variables }, who ? { 'x-who': who } : {}) };
}

describe('an application', () => {
  let web: Awaited<ReturnType<typeof asking>>;
  beforeAll(async () => { web = await asking(); });
  afterAll(() => web.app.close());

  describe('denies by default', () => {
    it('and does not start while a root field says neither @Needs nor @Public', async () => {
      const start = createWebApp({ module: House.with(Doors, OpenWindow), logger }).then(async (app) => { await app.init().finally(() => app.close()); });
      await expect(start).rejects.toThrow('These root fields say none of @Needs, @ForGuest, @Public: window');
    });

    const doors = 'query ($house: ID!) { doors(houseId: $house) }';
    const shut = 'mutation ($house: ID!) { shut(houseId: $house) }';
    it.each([
      ['nobody', '', doors, house, 'NOT_SIGNED_IN'],
      ['a role without the permission', 'rights_officer', doors, house, 'NOT_HERE'],
      ['the role in another house', 'coordinator', doors, otherHouse, 'NOT_HERE'],
      ['the role off shift, where the shift counts', 'peer_worker', shut, house, 'NOT_ON_SHIFT'],
      ['the role in another house, where the shift counts', 'peer_worker', shut, otherHouse, 'NOT_HERE'],
      ['a role that never may, on shift', 'coordinator on shift', shut, house, 'NOT_HERE'],
    ])('%s', async (_, who, document, at, code) => {
      const answer = await web.ask(document, { house: at }, who);
      expect([answer.code, Object.values(answer.data ?? {}).filter(Boolean)]).toEqual([code, []]);
    });

    it('and lets in who may', async () => {
      expect((await web.ask(doors, { house }, 'coordinator')).data).toEqual({ doors: `two in ${house}` });
      expect((await web.ask(shut, { house }, 'peer_worker on shift')).data).toEqual({ shut: `shut in ${house}` });
    });
  });

  describe('masks what breaks', () => {
    it('answers a database error with a reference, and tells its text nowhere: not in the body, not in the log', async () => {
      const answer = await web.ask('mutation ($colour: String!) { paint(colour: $colour) }', { colour: 'Anna-from-Springfield' });
      expect([answer.code, answer.message]).toEqual(['FAULT', 'Something broke on our side. Nothing you typed is lost.']);
      expect(answer.text).not.toMatch(/Springfield|uuid|select|at /);
      expect(logged('fault')).toHaveLength(1);
      expect(JSON.parse(logged('fault')[0]!)).toMatchObject({ reference: answer.reference, fault: { name: 'QueryFailedError', code: '22P02' } });
      expect(logs.join('')).not.toMatch(/Springfield|select \$1/);
    });

    it('answers an error of our own code the same way', async () => {
      const answer = await web.ask('{ broken }');
      expect([answer.code, answer.text.includes('hinge')]).toEqual(['FAULT', false]);
      expect(logged('fault')).toHaveLength(1);
      expect(answer.reference).toMatch(/^[0-9a-f]{8}$/);
    });

    it('gives each fault a reference of its own', async () => {
      const [first, second] = [await web.ask('{ broken }'), await web.ask('{ broken }')];
      expect(first.reference).not.toBe(second.reference);
    });

    it('says what is wrong with a document and does not call it a fault', async () => {
      expect((await web.ask('{ nothing }')).code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect((await web.ask('{ hello')).code).toBe('GRAPHQL_PARSE_FAILED');
      expect((await web.ask('query ($house: ID!) { doors(houseId: $house) }')).code).toBe('BAD_USER_INPUT');
      expect(logged('fault')).toEqual([]);
    });

    it('names no field that was not asked for', async () => {
      expect((await web.ask('{ hell }')).text).not.toContain('hello');
      expect((await web.ask('{ __schema { queryType { name } } }')).data).toBeNull();
    });
  });

  describe('takes GraphQL by POST, in JSON, from its own pages', () => {
    const hello = { query: '{ hello }' };

    it('and answers 405 to GET', async () => {
      const response = await fetch(`${web.address}/graphql?query={hello}`, { headers: { 'apollo-require-preflight': '1' } });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    });

    it.each([
      ['text/plain', 415, { 'content-type': 'text/plain' }],
      ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
      ['a foreign origin', 403, { origin: 'https://elsewhere.example' }],
      ['our host on another port', 403, { origin: 'http://127.0.0.1:9' }],
      ['an origin that hides', 403, { origin: 'null' }],
      ['another site, as the browser says', 403, { 'sec-fetch-site': 'cross-site' }],
      ['a neighbour of our site, as the browser says', 403, { 'sec-fetch-site': 'same-site' }],
      ['our own page', 200, { 'sec-fetch-site': 'same-origin' }],
      ['a program that says nothing', 200, {}],
    ])('%s: %d', async (_, status, headers: Record<string, string>) => {
      expect((await web.send(hello, headers)).status).toBe(status);
    });

    it.each(['/%67raphql', '/graph%71l', '/graphql?x=1', '/graphql#x', '/./graphql'])('however the address is spelled: %s', async (path) => {
      const post = (headers: Record<string, string>) => fetch(`${web.address}${path}`, { method: 'POST', headers, body: JSON.stringify(hello) });
      expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
      expect((await post({ 'content-type': 'application/json', origin: 'https://elsewhere.example' })).status).toBe(403);
      expect((await post({ 'content-type': 'application/json' })).status).toBe(200);
    });

    it.each(['/GraphQL', '/graphql/', '//graphql', '/graphql;x', '/graphql%2f', '/graphql%00'])('and is none at %s', async (path) => {
      const response = await fetch(`${web.address}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(hello) });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('"hello"');
    });

    it('our own origin: 200', async () => {
      expect((await web.send(hello, { origin: web.address })).status).toBe(200);
    });

    it('and no list of documents at once', async () => {
      expect((await web.send([hello, hello])).status).toBe(400);
    });
  });

  describe('logs without content', () => {
    it('no query string, on any path', async () => {
      await fetch(`${web.address}/health/live?name=Anna`);
      await fetch(`${web.address}/nowhere?name=Anna`);
      await fetch(`${web.address}/graphql?name=Anna`);
      expect(logged('answered').map((line) => (JSON.parse(line) as { path: string; status: number })).map(({ path, status }) => [path, status]))
        .toEqual([['/health/live', 200], ['none', 404], ['/graphql', 405]]);
      expect(logs.join('')).not.toContain('Anna');
    });

    it('no variable, no document, no header, whether it is answered or refused', async () => {
      await web.send({ query: 'query ($house: ID!) { doors(houseId: $house) }', variables: { house: 'Anna' } }, { 'x-who': 'coordinator', 'x-secret': 'Bo' });
      await web.send({ query: '{ hello }', variables: { name: 'Anna' } }, { 'x-secret': 'Bo' });
      await web.send({ query: '{ Anna }' });
      expect(logged('answered')).toHaveLength(3);
      expect(logs.join('')).not.toMatch(/Anna|Bo|doors|coordinator/);
    });
  });

  it('says that it lives and whether it is ready', async () => {
    expect(await (await fetch(`${web.address}/health/live`)).json()).toEqual({ live: true });
    expect(await (await fetch(`${web.address}/health/ready`)).json()).toEqual({ ready: true, checks: ['database'] });
  });
});

describe('where a caller is', () => {
  it.each([
    ['behind no proxy is what the connection says, whatever the caller claims', {}, '127.0.0.1'],
    ['behind our proxy is what it says', { trustedProxy: '127.0.0.1' }, '203.0.113.7'],
    ['behind somebody else’s proxy is that proxy', { trustedProxy: '10.0.0.0/8' }, '127.0.0.1'],
  ])('%s', async (_, more, address) => {
    const { app, send } = await asking(more);
    expect((await send({ query: '{ whence }' }, { 'x-forwarded-for': '203.0.113.7' })).data).toEqual({ whence: address });
    await app.close();
  });
});

describe('an application that knows its documents', () => {
  const known = '{ hello }';
  let web: Awaited<ReturnType<typeof asking>>;
  beforeAll(async () => { web = await asking({ persisted: new Map([[documentHash(known), known]]) }); });
  afterAll(() => web.app.close());

  const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  it('runs them by their hash', async () => {
    expect((await web.send(byHash(documentHash(known)))).data).toEqual({ hello: 'hello' });
  });

  it.each<[string, unknown]>([
    ['a text', { query: known }],
    ['a hash it does not know', byHash(documentHash('{ broken }'))],
    ['an unknown hash together with its text', { query: '{ broken }', ...byHash(documentHash('{ broken }')) }],
    ['a list', [byHash(documentHash(known))]],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    const answer = await web.send(body);
    expect([answer.status, answer.message]).toEqual([400, 'This page is from another version. Please load it again.']);
  });

  it('runs the text it knows, whatever else is sent beside the hash', async () => {
    expect((await web.send({ query: '{ broken }', ...byHash(documentHash(known)) })).data).toEqual({ hello: 'hello' });
  });
});

describe('a web app’s files', () => {
  const page = '<style>p { margin: 0 }</style><p>Welcome</p><script data-app="/assets/index-Ab1.js">begin()</script><script src="/assets/index-Ab1.js"></script>';
  const root = mkdtempSync(path.join(tmpdir(), 'web-files-'));
  let web: Awaited<ReturnType<typeof asking>>;
  beforeAll(async () => {
    mkdirSync(path.join(root, 'assets'));
    for (const [file, text] of [['index.html', page], ['assets/index-Ab1.js', 'page()'], ['assets/stretch-worker-Cd2.js', 'stretch()']] as const) writeFileSync(path.join(root, file), text);
    writeFileSync(path.join(root, 'assets/index-Ab1.js.gz'), gzipSync('page()'));
    web = await asking({ webRoot: root, trustedTypes: ['ours'], firstPage: () => async ({ headers }) => { if (headers['x-first'] === 'broken') throw new Error('no first page'); return headers['x-first'] ? '<p>First</p>' : null; } });
  });
  afterAll(() => web.app.close().finally(() => rmSync(root, { recursive: true })));
  const policyOf = async (address: string): Promise<string> => (await fetch(`${web.address}${address}`)).headers.get('content-security-policy') ?? '';

  it('lets one file compile WebAssembly, and no page and no other file', async () => {
    expect(await policyOf('/assets/stretch-worker-Cd2.js')).toBe("default-src 'none'; script-src 'wasm-unsafe-eval'; frame-ancestors 'none'; base-uri 'none'");
    for (const other of ['/', '/plan', '/assets/index-Ab1.js', '/assets/stretch-worker-none.js', '/x/assets/stretch-worker-Cd2.js']) expect(await policyOf(other)).not.toContain('wasm-unsafe-eval');
  });

  it('makes scripts only through the policies that are named', async () => {
    expect(await policyOf('/')).toContain("require-trusted-types-for 'script';trusted-types ours");
  });

  it('run and show what stands in the page itself by its content, and nothing else that might be put there', async () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    for (const address of ['/', '/plan']) {
      const policy = (await policyOf(address)).split(';');
      expect(policy.filter((each) => /^(script|style)-src/.test(each))).toEqual([`script-src 'self' ${hash('begin()')}`, `style-src 'self' ${hash('p { margin: 0 }')}`]);
    }
  });

  it('go gzipped to who takes that, and as they are to who does not', async () => {
    const asked = async (encoding: string, url = '/assets/index-Ab1.js') => {
      const answer = await web.app.getHttpAdapter().getInstance().inject({ url, headers: { 'accept-encoding': encoding } });
      return { encoding: answer.headers['content-encoding'], body: answer.rawPayload as Buffer };
    };
    for (const [url, text] of [['/assets/index-Ab1.js', 'page()'], ['/', page], ['/plan', page]] as const) {
      const small = await asked('gzip', url);
      expect([small.encoding, gunzipSync(small.body).toString()]).toEqual(['gzip', text]);
      expect(await asked('identity', url).then(({ encoding, body }) => [encoding, body.toString()])).toEqual([undefined, text]);
    }
    for (const other of ['', 'gzip;q=0', 'br, gzip; q=0.0, *']) expect((await asked(other, '/')).encoding).toBeUndefined();
    expect((await asked('br, gzip;q=0.5', '/')).encoding).toBe('gzip');
  });

  it('begin with another page where there is one, at / alone; where it breaks the app’s own comes, and the log says so', async () => {
    const first = async (url: string, which: string) => (await fetch(`${web.address}${url}`, { headers: { 'x-first': which } })).text();
    expect([await first('/', 'yes'), await first('/?at=1', 'yes'), await first('/plan', 'yes'), await first('/', '')]).toEqual(['<p>First</p>', '<p>First</p>', page, page]);
    expect(logged('fault')).toEqual([]);
    expect(await first('/', 'broken')).toBe(page);
    expect(logged('fault')).toHaveLength(1);
  });

  describe('that a browser may keep', () => {
    let keeping: Awaited<ReturnType<typeof asking>>;
    let first: string | null = '<p>First</p>';
    beforeAll(async () => { keeping = await asking({ webRoot: root, keptPages: { seconds: 600, except: ['/c'] }, firstPage: () => async () => first }); });
    afterAll(() => keeping.app.close());
    const headers = async (address: string, more: Record<string, string> = {}, from = keeping) => {
      const answer = await fetch(`${from.address}${address}`, { headers: more });
      return { status: answer.status, text: await answer.text(), kept: answer.headers.get('cache-control'), vary: answer.headers.get('vary'), tag: answer.headers.get('etag') };
    };

    it('are its pages: the first one for whoever has the same language and no more of a sign-in than before', async () => {
      expect(await headers('/')).toMatchObject({ status: 200, kept: 'private, max-age=600', vary: 'accept-encoding, accept-language, cookie' });
      expect(await headers('/plan')).toMatchObject({ status: 200, kept: 'private, max-age=600', vary: 'accept-encoding' });
    });

    it('and are asked for again by their tag: nothing comes where nothing changed', async () => {
      for (const address of ['/', '/plan']) {
        const { tag } = await headers(address);
        expect(await headers(address, { 'if-none-match': tag! })).toMatchObject({ status: 304, text: '', kept: 'private, max-age=600', tag });
        expect(await headers(address, { 'if-none-match': 'W/"another"' })).toMatchObject({ status: 200, tag });
      }
      const { tag } = await headers('/');
      first = '<p>Another house</p>';
      expect(await headers('/', { 'if-none-match': tag! })).toMatchObject({ status: 200, text: first });
    });

    it('but not what `/` shows where there may be a sign-in, nor what is excepted, nor anything that is no page; and none where nobody said so', async () => {
      expect(await headers('/c')).toMatchObject({ status: 200, text: page, kept: 'no-store', tag: null });
      first = null;
      expect(await headers('/')).toMatchObject({ status: 200, text: page, kept: 'no-store', tag: null });
      for (const address of ['/none.js', '/assets/none.js', '/plain/none', '/health/live', '/graphql']) expect(await headers(address)).toMatchObject({ kept: 'no-store' });
      expect(await headers('/plan', {}, web)).toMatchObject({ status: 200, kept: 'no-store', tag: null });
    });
  });
});
