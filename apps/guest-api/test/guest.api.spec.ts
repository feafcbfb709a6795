import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { contractOf, createLogger } from '#peerhouse/platform';
import { testNow, testStaffApi, type GivenOrganisation, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { createGuestApi } from '../src/guest-api.module.js';

const me = `{ me { called sessionEndsAt house { name phone timeZone } stay { state arrives leaves nights keptUntil } } }`;
const signIn = `mutation ($code: String!, $own: Boolean) { signInWithCode(code: $code, ownPhone: $own) { __typename ... on GuestMe { called } ... on Refusal { code } ... on TooManyTries { minutes } } }`;
const signOut = `mutation { signOut { at } }`;
const takeEnquiry = `mutation ($house: ID!, $called: String, $from: HouseDay) { takeEnquiry(houseId: $house, input: { channel: "phone", wantsFrom: $from, wantsNights: 3, called: $called }) { ... on Enquiry { id } } }`;
const speak = `mutation ($id: ID!, $voice: String!, $space: ID) { speak(enquiryId: $id, voice: $voice, answer: "yes", spaceId: $space) { __typename ... on Enquiry { stayId } } }`;
const giveCode = `mutation ($stay: ID!) { giveGuestCode(stayId: $stay) { __typename ... on GuestCode { code endsAt address } } }`;

interface Loose { status: number; data: Record<string, any>; cookies: string[] }

describe('guests in their own app', () => {
  let api: TestStaffApi;
  let guests: NestFastifyApplication;
  let address: string;
  let open: GivenOrganisation;
  const logs: string[] = [];

  beforeAll(async () => {
    api = await testStaffApi();
    guests = await createGuestApi({
      clock: api.clock,
      logger: createLogger('info', 'guest-api', { write: (line) => void logs.push(line) }),
      config: { NODE_ENV: 'test', DATABASE_URL: api.database.urls.guest, PEERHOUSE_KEY: '07'.repeat(32), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'info', POOL_SIZE: 5, PEERHOUSE_DEMO: false },
    });
    await guests.listen(0, '127.0.0.1');
    address = (await guests.getUrl()).replace('[::1]', '127.0.0.1');
    open = await api.given.organisation();
    await open.as.peerWorker.startShift();
    await open.as.secondPeer.startShift();
  });
  afterAll(async () => {
    await guests.close();
    await api.close();
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}, cookie = ''): Promise<Loose> => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
    const { data } = (await response.json()) as { data: Record<string, any> };
    return { status: response.status, data, cookies: response.headers.getSetCookie() };
  };
  const cookieOf = ({ cookies }: Loose): string => cookies[0]!.split(';')[0]!;

  /** From the first call to an expected guest, told in person. */
  async function stayOf(called: string | null, space = open.house.spaces[0]!.id, from = '2026-11-02'): Promise<string> {
    const { takeEnquiry: { id } } = await open.as.peerWorker.ask(takeEnquiry, { house: open.house.id, called, from });
    await open.as.peerWorker.ask(speak, { id, voice: 'guest' });
    await open.as.peerWorker.ask(speak, { id, voice: 'first_contact' });
    const { speak: { stayId } } = await open.as.secondPeer.ask(speak, { id, voice: 'second_member', space });
    return stayId as string;
  }
  const codeFor = async (stay: string, by: Persona = open.as.peerWorker): Promise<{ code: string; endsAt: string; address: string }> => (await by.ask(giveCode, { stay })).giveGuestCode;

  it('come in with a paper code however they type it, see their house and their stay, and nobody else’s', async () => {
    const stay = await stayOf('Kay');
    const { code, endsAt, address: guestApp } = await codeFor(stay);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect([endsAt, guestApp]).toEqual(['2026-11-05T15:00:00.000Z', `http://127.0.0.1:4100/?at=${open.id}`]);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    const signedIn = await ask(signIn, { code: typed });
    expect(signedIn.data['signInWithCode']).toEqual({ __typename: 'GuestMe', called: 'Kay' });
    expect(signedIn.cookies[0]).toMatch(/^__Host-peerhouse-guest=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect((await ask(me, {}, cookieOf(signedIn))).data['me']).toEqual({
      called: 'Kay', sessionEndsAt: '2026-11-02T15:30:00.000Z', house: { name: open.house.name, phone: '+1 413 555 0100', timeZone: 'America/New_York' },
      stay: { state: 'expected', arrives: '2026-11-02', leaves: '2026-11-05', nights: 3, keptUntil: '2026-11-03T01:00:00.000Z' },
    });
    const nameless = await stayOf(null, open.house.spaces[2]!.id, '2026-11-03');
    const second = await ask(signIn, { code: (await codeFor(nameless)).code });
    expect((await ask(me, {}, cookieOf(second))).data['me']).toMatchObject({ called: null, stay: { arrives: '2026-11-03' } });
    expect((await ask(me, {}, cookieOf(signedIn))).data['me']).toMatchObject({ called: 'Kay', stay: { arrives: '2026-11-02' } });
  });

  it('use a code once: two at the same moment have one winner', async () => {
    const stay = await stayOf('Bo', open.house.spaces[0]!.id, '2026-11-10');
    const { code } = await codeFor(stay);
    const both = await Promise.all([ask(signIn, { code }), ask(signIn, { code })]);
    expect(both.map(({ data }) => data['signInWithCode'].__typename).sort()).toEqual(['CodeEnded', 'GuestMe']);
    expect((await ask(signIn, { code })).data['signInWithCode']).toEqual({ __typename: 'CodeEnded', code: 'CodeEnded' });
  });

  it('are told that a code has ended after 72 hours, and nothing about a code nobody was given', async () => {
    const stay = await stayOf('Cy', open.house.spaces[1]!.id, '2026-11-10');
    const { code } = await codeFor(stay);
    api.clock.set(new Date('2026-11-05T15:00:00Z'));
    expect((await ask(signIn, { code })).data['signInWithCode'].__typename).toBe('CodeEnded');
    expect((await ask(signIn, { code: '7K3M-Q2XD-94HB' })).data['signInWithCode'].__typename).toBe('WrongCode');
    expect((await ask(signIn, { code: 'hello' })).data['signInWithCode'].__typename).toBe('WrongCode');
    api.clock.set(testNow);
  });

  it('are signed out by half an hour without use, twelve hours in all, or seven days on their own phone', async () => {
    const asks = async (cookie: string): Promise<boolean> => (await ask(me, {}, cookie)).data['me'] !== null;
    const at = (hours: number) => api.clock.set(new Date(testNow.getTime() + hours * 3_600_000));
    const shared = cookieOf(await ask(signIn, { code: (await codeFor(await stayOf('Di', open.house.spaces[0]!.id, '2026-11-15'))).code }));
    const own = await ask(signIn, { code: (await codeFor(await stayOf('Ed', open.house.spaces[1]!.id, '2026-11-15'))).code, own: true });
    expect(own.cookies[0]).toContain('Max-Age=604800');
    for (let half = 1; half <= 24; half++) {
      at(half * 0.49);
      expect(await asks(shared)).toBe(true);
    }
    at(12);
    expect(await asks(shared)).toBe(false);
    at(7 * 24 - 1);
    expect(await asks(cookieOf(own))).toBe(true);
    at(7 * 24);
    expect(await asks(cookieOf(own))).toBe(false);
    api.clock.set(testNow);
  });

  it('sign out at once, and whoever is not signed in can leave too', async () => {
    const cookie = cookieOf(await ask(signIn, { code: (await codeFor(await stayOf('Fa', open.house.spaces[0]!.id, '2026-11-20'))).code }));
    const left = await ask(signOut, {}, cookie);
    expect(left.cookies[0]).toMatch(/^__Host-peerhouse-guest=; Max-Age=0; Path=\/; /);
    expect((await ask(me, {}, cookie)).data['me']).toBeNull();
    expect((await ask(signOut)).data['signOut'].at).toBe(testNow.toISOString());
  });

  it('are asked to pause after ten wrong codes from one place', async () => {
    await api.database.admin.query('delete from attempts');
    const wrong = () => ask(signIn, { code: 'AAAA-AAAA-AAAA' }).then(({ data }) => data['signInWithCode']);
    for (let n = 0; n < 10; n++) expect((await wrong()).__typename).toBe('WrongCode');
    expect(await wrong()).toEqual({ __typename: 'TooManyTries', code: 'TooManyTries', minutes: 15 });
    const { code } = await codeFor(await stayOf('Gi', open.house.spaces[0]!.id, '2026-11-25'));
    expect((await ask(signIn, { code })).data['signInWithCode'].__typename).toBe('TooManyTries');
    await api.database.admin.query('delete from attempts');
    expect((await ask(signIn, { code })).data['signInWithCode'].__typename).toBe('GuestMe');
  });

  it('have an application of their own that knows no field of the staff’s, and says when it is ready', async () => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ services { id } }' }) });
    expect(response.status).toBe(400);
    expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ ready: true, checks: ['database'] });
    expect(logs.join('\n')).not.toMatch(/Kay|[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-/);
  });

  it('are promised in the contract what the code makes, word for word (npm run schema writes it anew)', () => {
    expect(contractOf(guests.get(GraphQLSchemaHost).schema)).toBe(readFileSync(`${process.cwd()}/libs/contract/guest.graphql`, 'utf8'));
  });

  it('find their page closed when the paper was lost: the code, and every sign-in with one', async () => {
    const stay = await stayOf('Ma', open.house.spaces[1]!.id, '2026-12-01');
    const phone = await ask(signIn, { code: (await codeFor(stay)).code, own: true });
    const neighbour = await ask(signIn, { code: (await codeFor(await stayOf('Ne', open.house.spaces[2]!.id, '2026-12-01'))).code });
    const first = await codeFor(stay);
    const second = await codeFor(stay);
    expect((await ask(signIn, { code: first.code })).data['signInWithCode']).toMatchObject({ __typename: 'CodeEnded' });
    expect((await ask(me, {}, cookieOf(phone))).data['me']).toMatchObject({ called: 'Ma' }); // a new paper ends no sign-in
    await open.as.secondPeer.ask('mutation ($stay: ID!) { withdrawGuestCode(stayId: $stay) { id } }', { stay });
    expect((await ask(me, {}, cookieOf(phone))).data['me']).toBeNull();
    expect((await ask(signIn, { code: second.code })).data['signInWithCode']).toMatchObject({ __typename: 'CodeEnded' });
    expect((await ask(me, {}, cookieOf(neighbour))).data['me']).toMatchObject({ called: 'Ne' });
  });

  it('are given codes only by those on shift in their house', async () => {
    const stay = await stayOf('Ha', open.house.spaces[1]!.id, '2026-11-25');
    expect(await open.as.houseLead.askForError(giveCode, { stay })).toBe('NOT_ON_SHIFT');
    for (const who of ['otherHouse', 'otherOrganisation', 'administrator'] as const) expect([who, await open.as[who].askForError(giveCode, { stay })]).toEqual([who, 'NOT_HERE']);
  });

  it('keep no code and no secret in readable form', async () => {
    const { rows } = await api.database.admin.query<{ hash: string }>('select code_hash as hash from guest_codes union all select token_hash from guest_sessions');
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });
});
