import { hashOfSecret, Passwords, StaffAuthenticator } from '#peerhouse/identity';
import type { RequestContext } from '#peerhouse/kernel';
import { personaPassword, statementsOf, testStaffApi, type GivenOrganisation, type TestStaffApi } from '#peerhouse/testing';
import { attemptLimits, Attempts } from '../src/attempts.js';
import { Browser, signInDocument } from './browser.js';

let api: TestStaffApi;
let open: GivenOrganisation;

beforeAll(async () => {
  api = await testStaffApi({ config: { PEERHOUSE_DEMO: true, TRUSTED_PROXY: 'loopback' } });
});
afterAll(() => api.close());
beforeEach(async () => {
  open = await api.given.organisation();
  await api.database.admin.query('delete from attempts');
  api.clock.pass(60);
});

const browser = () => new Browser(api);
const ada = () => open.as.peerWorker;
const auditOf = async (accountId: string) =>
  (await api.database.admin.query('select what from audit where account_id = $1 order by id', [accountId])).rows.map((row) => row.what as string);

describe('signing in', () => {
  it('shows the authenticator’s key until one of its codes was right, then lets in with password and code', async () => {
    const her = browser();
    const first = await her.signIn(ada().email, personaPassword);
    expect(first.__typename).toBe('AuthenticatorKey');
    expect(first.uri).toMatch(/^otpauth:\/\/totp\/Peerhouse:/);
    expect(first.qr).toMatch(/^<svg/);
    expect(await her.signIn(ada().email, personaPassword)).toMatchObject({ secret: first.secret });
    expect(await her.signIn(ada().email, personaPassword, '000000')).toMatchObject({ __typename: 'CodeNeeded', wrong: true });
    expect(await her.whoAmI()).toBeNull();
    expect(await her.signIn(ada().email, personaPassword, her.codeOf(first.secret))).toMatchObject({ __typename: 'Me', called: 'Ada', organisation: 'Open Door', demo: false });
    expect(await her.whoAmI()).toBe('Ada');
    expect(await browser().signIn(ada().email, personaPassword)).toMatchObject({ __typename: 'CodeNeeded', wrong: false });
    expect(await auditOf(ada().accountId)).toEqual(['session.began']);
  });

  it('keeps the session’s secret in a cookie that only this browser and this page get', async () => {
    const her = browser();
    const { secret } = await her.signIn(ada().email, personaPassword);
    const { headers } = await her.post(signInDocument, { email: ada().email, password: personaPassword, code: her.codeOf(secret) });
    const cookie = headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^__Host-peerhouse-staff=[\w-]{43}; /);
    for (const rule of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(rule);
    expect(cookie).not.toMatch(/domain|expires|max-age/i);
    const token = cookie.split(/[=;]/)[1]!;
    const { rows } = await api.database.admin.query('select * from sessions where token_hash = $1', [hashOfSecret(token)]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('takes the address however it is written, and the code with spaces', async () => {
    const her = browser();
    const { secret } = await her.signIn(`  ${ada().email.toUpperCase()} `, personaPassword);
    const code = her.codeOf(secret);
    expect(await her.signIn(ada().email, personaPassword, ` ${code.slice(0, 3)} ${code.slice(3)} `)).toMatchObject({ called: 'Ada' });
  });

  it('lets a code be used once, and those of the half-minute before and after', async () => {
    const secret = await browser().signInFirst(ada().email, personaPassword);
    const at = (seconds: number) => browser().codeOf(secret, new Date(api.clock.now().getTime() + seconds * 1000));
    expect(await browser().signIn(ada().email, personaPassword, at(0))).toMatchObject({ __typename: 'CodeNeeded', wrong: true });
    expect(await browser().signIn(ada().email, personaPassword, at(-30))).toMatchObject({ wrong: true });
    expect(await browser().signIn(ada().email, personaPassword, at(30))).toMatchObject({ called: 'Ada' });
    api.clock.pass(5);
    expect(await browser().signIn(ada().email, personaPassword, at(-60))).toMatchObject({ wrong: true });
    expect(await browser().signIn(ada().email, personaPassword, at(-30))).toMatchObject({ called: 'Ada' });
  });

  it('lets one code in once when two browsers send it at the same moment', async () => {
    const secret = await browser().signInFirst(ada().email, personaPassword);
    api.clock.pass(2);
    const code = browser().codeOf(secret);
    const answers = await Promise.all(Array.from({ length: 4 }, () => browser().signIn(ada().email, personaPassword, code)));
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['CodeNeeded', 'CodeNeeded', 'CodeNeeded', 'Me']);
  });

  it('answers an address nobody has, a wrong password, an ended account and one without a role byte for byte alike', async () => {
    const ask = async (email: string) => {
      const { status, text, headers } = await browser().post(signInDocument, { email, password: 'not the one it is' });
      return { status, text, headers: [...headers].filter(([name]) => name !== 'date') };
    };
    await api.database.admin.query('update accounts set ended_at = $2 where id = $1', [open.as.secondPeer.accountId, api.clock.now()]);
    const unknown = await ask('nobody@open-door.example');
    expect(unknown.text).toBe('{"data":{"signIn":{"__typename":"WrongSignIn"}}}\n');
    for (const email of [ada().email, open.as.secondPeer.email, 'not an address', 'x'.repeat(5000)]) expect(await ask(email)).toEqual(unknown);
    await api.database.admin.query('delete from account_roles where account_id = $1', [ada().accountId]);
    expect(await browser().signIn(ada().email, personaPassword)).toEqual({ __typename: 'WrongSignIn' });
    expect(await browser().signIn(open.as.secondPeer.email, personaPassword)).toEqual({ __typename: 'WrongSignIn' });
  });

  it('finds the account of an address that two organisations know by its password', async () => {
    const { accountId } = open.as.otherOrganisation;
    const his = 'another house entirely';
    await api.database.admin.query('update accounts set email = $2, password_hash = $3 where id = $1', [accountId, ada().email, await api.get(Passwords).hash(his)]);
    await browser().signInFirst(ada().email, personaPassword);
    const farids = browser();
    await farids.signInFirst(ada().email, his);
    expect(await farids.whoAmI()).toBe('Farid');
    expect(await browser().signIn(ada().email, 'neither the one nor the other')).toEqual({ __typename: 'WrongSignIn' });
  });

  it('ends the session that the browser had before', async () => {
    const shared = browser();
    await shared.signInFirst(ada().email, personaPassword);
    const before = shared.cookie!;
    await shared.signInFirst(open.as.secondPeer.email, personaPassword);
    expect(await shared.whoAmI()).toBe('Bo');
    shared.cookie = before;
    expect(await shared.whoAmI()).toBeNull();
  });

  it('keeps the authenticator’s key sealed, and password, code and key out of the log', async () => {
    const her = browser();
    const secret = await her.signInFirst(ada().email, personaPassword);
    const { rows: [row] } = await api.database.admin.query('select totp_secret, password_hash from accounts where id = $1', [ada().accountId]);
    expect(row.totp_secret).not.toContain(secret);
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const log = api.logs.join('\n');
    for (const word of [personaPassword, secret, ada().email, her.cookie!.split('=')[1]!]) expect(log).not.toContain(word);
  });
});

describe('in the demo', () => {
  it('asks no code of the demo’s people, and says that it is the demo', async () => {
    const demo = await api.given.organisation({ demo: true });
    expect(await browser().signIn(demo.as.peerWorker.email, personaPassword)).toMatchObject({ __typename: 'Me', called: 'Ada', demo: true });
  });

  it('asks the code in every other organisation of the same installation', async () => {
    expect((await browser().signIn(ada().email, personaPassword)).__typename).toBe('AuthenticatorKey');
  });
});

describe('tries', () => {
  it('are counted by address and place, known or not, and stand for a quarter of an hour', async () => {
    for (const email of [ada().email, 'nobody@open-door.example']) {
      for (let tries = 0; tries < attemptLimits.sign_in_here.tries; tries += 1) {
        expect((await browser().signIn(email, 'not the one it is')).__typename).toBe('WrongSignIn');
      }
      expect(await browser().signIn(email, personaPassword)).toEqual({ __typename: 'TooManyTries', minutes: 15 });
    }
    api.clock.pass(10);
    expect(await browser().signIn(ada().email, personaPassword)).toEqual({ __typename: 'TooManyTries', minutes: 5 });
    api.clock.pass(5);
    expect((await browser().signIn(ada().email, personaPassword)).__typename).toBe('AuthenticatorKey');
  });

  it('of somebody elsewhere do not lock the owner out, and all the same are not endless', async () => {
    const elsewhere = (place: number) => new Browser(api, `203.0.113.${place}`);
    const ofOne = attemptLimits.sign_in_here.tries;
    for (let tries = 0; tries < ofOne; tries += 1) await elsewhere(1).signIn(ada().email, 'not the one it is');
    expect((await elsewhere(1).signIn(ada().email, personaPassword)).__typename).toBe('TooManyTries');
    expect((await browser().signIn(ada().email, personaPassword)).__typename).toBe('AuthenticatorKey');
    const attempts = api.get(Attempts);
    for (let tries = ofOne; tries < attemptLimits.sign_in_address.tries; tries += 1) await attempts.take('sign_in_address', ada().email.toLowerCase());
    expect((await elsewhere(2).signIn(ada().email, personaPassword)).__typename).toBe('TooManyTries');
  });

  it('of codes by somebody who has the password are few, from wherever', async () => {
    const secret = await browser().signInFirst(ada().email, personaPassword);
    api.clock.pass(2);
    for (let place = 1; place <= 10; place += 1) expect(await new Browser(api, `203.0.113.${place}`).signIn(ada().email, personaPassword, '000000')).toMatchObject({ wrong: true });
    expect((await new Browser(api, '203.0.113.99').signIn(ada().email, personaPassword, browser().codeOf(secret))).__typename).toBe('TooManyTries');
  });

  it('are counted for wrong codes too, also between right passwords, and forgotten with a whole sign-in', async () => {
    const secret = await browser().signInFirst(ada().email, personaPassword);
    api.clock.pass(2);
    const wrongOnes = async (count: number) => {
      for (let tries = 0; tries < count; tries += 1) {
        expect(await browser().signIn(ada().email, personaPassword, '000000')).toMatchObject({ wrong: true });
        expect(await browser().signIn(ada().email, personaPassword)).toMatchObject({ wrong: false });
      }
    };
    await wrongOnes(9);
    expect(await browser().signIn(ada().email, personaPassword, browser().codeOf(secret))).toMatchObject({ called: 'Ada' });
    await wrongOnes(9);
    expect(await browser().signIn(ada().email, personaPassword, '000000')).toMatchObject({ wrong: true });
    expect((await browser().signIn(ada().email, personaPassword, '000000')).__typename).toBe('TooManyTries');
  });

  it('are counted by place, and keep no address in the table', async () => {
    const attempts = api.get(Attempts);
    for (let tries = 0; tries < attemptLimits.sign_in_client.tries; tries += 1) await attempts.take('sign_in_client', '127.0.0.1');
    expect((await browser().signIn(open.as.houseLead.email, personaPassword)).__typename).toBe('TooManyTries');
    const { rows } = await api.database.admin.query('select key_hash from attempts');
    for (const row of rows) expect(row.key_hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('counts of tries', () => {
  it('that no longer stand are taken out, so that the table stays small', async () => {
    const attempts = api.get(Attempts);
    api.clock.pass(61);
    await attempts.take('link', 'one place');
    expect((await api.database.admin.query('select 1 from attempts')).rowCount).toBe(1);
    api.clock.pass(61);
    await attempts.take('link', 'another place');
    expect((await api.database.admin.query('select tries from attempts')).rows).toEqual([{ tries: 1 }]);
  });
});

describe('a session', () => {
  const fresh = async () => {
    const her = browser();
    await her.signInFirst(ada().email, personaPassword);
    return her;
  };

  it('ends after half an hour without use', async () => {
    const her = await fresh();
    api.clock.pass(29);
    expect(await her.whoAmI()).toBe('Ada');
    api.clock.pass(29);
    expect(await her.whoAmI()).toBe('Ada');
    api.clock.pass(31);
    expect(await her.whoAmI()).toBeNull();
  });

  it('ends after twelve hours whatever happens', async () => {
    const her = await fresh();
    for (let half = 0; half < 25; half += 1) {
      api.clock.pass(28);
      expect(await her.whoAmI()).toBe('Ada');
    }
    api.clock.pass(20);
    expect(await her.whoAmI()).toBeNull();
  });

  it('is ended at once by signing out, also for a copy of its cookie', async () => {
    const her = await fresh();
    const copy = browser();
    copy.cookie = her.cookie;
    const { body } = await her.post('mutation { signOut { at } }');
    expect(body.data.signOut.at).toBe(api.clock.now().toISOString());
    expect(her.cookie).toBeNull();
    expect(await copy.whoAmI()).toBeNull();
    expect(await auditOf(ada().accountId)).toEqual(['session.began', 'session.ended']);
    expect((await her.post('mutation { signOut { at } }')).body.errors[0].extensions.code).toBe('NOT_SIGNED_IN');
  });

  it('writes down its use at most once a minute', async () => {
    const her = await fresh();
    const seen = async () => (await api.database.admin.query('select max(seen_at) as at from sessions where account_id = $1 and seen_at < $2', [ada().accountId, '2800-01-01'])).rows[0].at.getTime();
    const before = await seen();
    api.clock.pass(0.9);
    await her.whoAmI();
    expect(await seen()).toBe(before);
    api.clock.pass(0.2);
    await her.whoAmI();
    expect(await seen()).toBe(api.clock.now().getTime());
  });

  it('is told with roles and shift by one statement', async () => {
    await ada().startShift();
    let ctx: RequestContext | null = null;
    const texts = await statementsOf(async () => { ctx = await api.get(StaffAuthenticator).whoBrings(ada().secret, 'r'); });
    expect(texts.filter((text) => !/^(begin|commit|select set_config)/.test(text))).toHaveLength(1);
    expect(texts).toHaveLength(4);
    expect(ctx).toMatchObject({ organisationId: open.id, accountId: ada().accountId, administrator: false, onShift: open.house.id, roles: new Map([[open.house.id, ['peer_worker']]]) });
  });

  it('is on no shift once the shift has ended by itself, or its role was taken', async () => {
    const shiftOf = async () => (await api.get(StaffAuthenticator).whoBrings(ada().secret, 'r'))?.onShift ?? null;
    await ada().startShift();
    expect(await shiftOf()).toBe(open.house.id);
    await api.database.admin.query("update account_roles set role = 'coordinator' where account_id = $1", [ada().accountId]);
    expect(await shiftOf()).toBeNull();
    await api.database.admin.query("update account_roles set role = 'peer_worker' where account_id = $1", [ada().accountId]);
    api.clock.pass(12 * 60);
    expect(await shiftOf()).toBeNull();
  });

  it('of a made-up or empty secret is nobody’s', async () => {
    for (const cookie of ['__Host-peerhouse-staff=', '__Host-peerhouse-staff=x', `__Host-peerhouse-staff=${'A'.repeat(43)}`, "__Host-peerhouse-staff=' or true--"]) {
      const someone = browser();
      someone.cookie = cookie;
      expect(await someone.whoAmI()).toBeNull();
    }
  });
});
