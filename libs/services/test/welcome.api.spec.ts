import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '#peerhouse/kernel';
import { statementCount, testGuestApi, testStaffApi, type GivenOrganisation, type TestGuestApi, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let guests: TestGuestApi;
let open: GivenOrganisation;
/** A build of the guest app, in the few marks that matter here. */
const webRoot = mkdtempSync(path.join(tmpdir(), 'guest-web-'));

beforeAll(async () => {
  api = await testStaffApi();
  mkdirSync(path.join(webRoot, 'first'));
  writeFileSync(path.join(webRoot, 'index.html'), '<p>Opening</p>');
  for (const language of ['en', 'fr']) {
    writeFileSync(path.join(webRoot, 'first', `${language}.html`), [
      `<html lang="${language}"><!--told-->`,
      ...['house', 'programme'].map((kind) => `<!--ring-${kind}--><a class="ring" href="{call}">${kind} {phone}</a><!--/ring-${kind}-->`),
      '<!--houses--><p>Ring</p><!--list--><ul><!--each--><li><a href="{call}">{name}: {phone}</a></li><!--/each--></ul><!--/list--><!--/houses-->',
      '<!--programme--><section><!--number--><a href="{call}">{name}: {phone}</a><!--/number--><a href="/interested?at={organisation}&amp;to={id}">Peers</a></section><!--/programme-->',
    ].join(''));
  }
  guests = await testGuestApi(api, { WEB_ROOT: webRoot });
});
afterAll(async () => {
  rmSync(webRoot, { recursive: true });
  await guests.close();
  await api.close();
});

const welcome = (at?: string) => guests.phone().do('welcome', at ? { at } : {});
const nobody = { __typename: 'Welcome', organisation: null, houses: [], languages: [] };

describe('the first page of the guest app', () => {
  it('is empty where there is no organisation', async () => {
    expect(await welcome()).toEqual(nobody);
  });

  it('knows the houses of the organisation that the address names, and of the only one where it names none', async () => {
    open = await api.given.organisation();
    const houses = open.houses.map(({ id, name }) => ({ __typename: 'WelcomeHouse', id, kind: 'house', name, phone: '+1 413 555 0100', languages: ['en', 'es'] }));
    const told = { __typename: 'Welcome', organisation: open.id, houses, languages: ['en', 'es'] };
    expect(await welcome(open.id)).toEqual(told);
    // There are two organisations now: without an address it is anybody's guess.
    expect(await welcome()).toEqual(nobody);
    const other = open.as.otherOrganisation;
    expect((await welcome(other.organisationId)).houses).toHaveLength(1);
    await api.database.admin.query('set session_replication_role = replica');
    await api.database.admin.query('delete from services where organisation_id = $1', [other.organisationId]);
    await api.database.admin.query('delete from organisations where id = $1', [other.organisationId]);
    expect(await welcome()).toEqual(told);
  });

  it('is the same empty page for an id that nobody has and for one that is none', async () => {
    expect(await welcome(newId())).toEqual(nobody);
    expect(await guests.phone().do('welcome', { at: 'nobody' })).toEqual(await welcome());
  });

  it('says nothing more when a guest comes or goes', async () => {
    const before = await guests.phone().textOf('welcome', { at: open.id });
    await api.database.admin.query('insert into guests (id, organisation_id, service_id, created_at) values (gen_random_uuid(), $1, $2, now())', [open.id, open.house.id]);
    expect(await guests.phone().textOf('welcome', { at: open.id })).toBe(before);
  });

  describe('as a page, before any of the app is there', () => {
    const page = async (address: string, headers: Record<string, string> = {}) => (await fetch(`${guests.address}${address}`, { headers })).text();
    const toldIn = (text: string): unknown => {
      const content = /<meta name="houses" content="([^"]*)">/.exec(text)![1]!;
      return JSON.parse(content.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))));
    };
    const phone = '+1 413 555 0100';

    it('has the houses to ring, and tells the app which they are', async () => {
      const text = await page(`/?at=${open.id}`);
      expect(text).toContain('<html lang="en">');
      expect(text).toContain(`<ul>${open.houses.map(({ name }) => `<li><a href="tel:+14135550100">${name}: ${phone}</a></li>`).join('')}</ul>`);
      expect(toldIn(text)).toEqual({ organisation: open.id, houses: open.houses.map(({ id, name }) => ({ id, kind: 'house', name, phone })) });
      expect(text).not.toContain('/interested');
      // One house is rung from the head of the page; of several it is not said which.
      expect([open.houses.length > 1, text.includes('class="ring"')]).toEqual([true, false]);
      const { organisationId: other } = (await api.given.organisation()).as.otherOrganisation;
      const { houses: [only] } = await welcome(other);
      expect(await page(`/?at=${other}`)).toContain(`<a class="ring" href="tel:+14135550100">house ${phone}</a><p>Ring</p><ul><li><a href="tel:+14135550100">${only.name}: ${phone}</a></li></ul>`);
    });

    it('leads to a programme’s own page, and names no houses where there are none', async () => {
      const { id, houses: [programme, ...houses] } = await api.given.organisation({ programme: true });
      const number = ({ name }: { name: string }) => `<a href="tel:+14135550100">${name}: ${phone}</a>`;
      const peers = `<section>${number(programme!)}<a href="/interested?at=${id}&amp;to=${programme!.id}">Peers</a></section>`;
      expect(await page(`/?at=${id}`)).toContain(`<p>Ring</p><ul>${houses.map((house) => `<li>${number(house)}</li>`).join('')}</ul>${peers}`);
      await api.database.admin.query('update services set organisation_id = $1 where id = any($2)', [open.id, houses.map((house) => house.id)]);
      expect(await page(`/?at=${id}`)).toMatch(new RegExp(`><a class="ring" href="tel:.14135550100">programme [^<]*</a>${peers.replace('?', '.').replaceAll('+', '.')}$`));
    });

    it('speaks the first of the browser’s languages that was drawn', async () => {
      const inLanguage = async (header: string) => /lang="(\w+)"/.exec(await page('/', { 'accept-language': header }))?.[1];
      expect([await inLanguage('fr-CA, en;q=0.8'), await inLanguage('de, fr;q=0.5'), await inLanguage('de'), await inLanguage('')]).toEqual(['fr', 'fr', 'en', 'en']);
    });

    it('is not shown where somebody may be signed in, nor at any other address', async () => {
      expect(await page('/', { cookie: '__Host-peerhouse-guest=whatever' })).toBe('<p>Opening</p>');
      for (const address of ['/in', '/plan', '/c']) expect(await page(address)).toBe('<p>Opening</p>');
      // A browser keeps the welcome, and what is the same at every other address; of a sign-in it keeps nothing.
      const kept = async (address: string, headers: Record<string, string> = {}) => (await fetch(`${guests.address}${address}`, { headers })).headers.get('cache-control');
      expect([await kept('/'), await kept('/plan'), await kept('/c'), await kept('/', { cookie: '__Host-peerhouse-guest=whatever' })]).toEqual(['private, max-age=604800', 'private, max-age=604800', 'no-store', 'no-store']);
    });

    it('takes names for text, and nothing from the address; it costs as many statements as the question does', async () => {
      await api.database.admin.query(`update services set name = '<b>$& "A" & {phone}</b>' where id = $1`, [open.house.id]);
      const text = await page(`/?at=${open.id}`);
      expect(text).toContain('&#60;b&#62;$&#38; &#34;A&#34; &#38; {phone}&#60;/b&#62;: +1 413');
      expect(text).not.toContain('<b>');
      expect(await page('/?at=<script>alert(1)</script>')).not.toContain('<script');
      expect(await statementCount(() => page(`/?at=${open.id}`))).toBe(await statementCount(() => welcome(open.id)));
    });

    it('is the app’s own page where the database is away', async () => {
      await api.database.admin.query('alter table services rename to services_away');
      const text = await page(`/?at=${open.id}`);
      await api.database.admin.query('alter table services_away rename to services');
      expect(text).toBe('<p>Opening</p>');
    });
  });
});
