import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page, type Request, type Route } from '@playwright/test';
import { argon2id } from 'hash-wasm';
import { fromBase64url, unlockWithPassphrase, type GuestVaultApi, type Stretch } from '#peerhouse/vault';
import { addLine, choosePassphrase, comeIn, guestApp, hashOf, isAt, isEasy, makeLock, newPhone, openMyPlan, paperCode, takeCard, writeFirstLine } from './given.js';
import { beginPlans, line, passphrase, toSettings, withName, within } from './vault.given.js';

/** Words of three letters are in any heap of compressed bytes by chance: what somebody is called is looked for as a word. */
const asWord = (bytes: Buffer, word: string): boolean => new RegExp(`(?<![A-Za-z0-9\\x80-\\xff])${word}(?![A-Za-z0-9\\x80-\\xff])`).test(bytes.toString('latin1'));

/** Everything a browser wrote down, searched for what must not be in it. */
function foundIn(folder: string, canaries: Record<string, string | Buffer>): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    for (const [what, text] of Object.entries(canaries)) {
      for (const written of typeof text === 'string' ? [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')] : [text]) if (bytes.includes(written) && (what !== 'called' || asWord(bytes, written.toString('latin1')))) found.push(`${what} in ${path.relative(folder, file)}`);
    }
  }
  return [...new Set(found)];
}

/** What a page sends when plans are made, and in which organisation: with the passphrase, all that makes the guest's key. */
interface Made { vault: string; serverShare: string; wrapPass: string }
function overheard(page: Page): { made: Made | null; organisation: string } {
  const heard: { made: Made | null; organisation: string } = { made: null, organisation: '' };
  page.on('request', (request) => {
    if ([hashOf('mutation CreateVault('), hashOf('mutation StartAgain(')].some((hash) => request.postData()?.includes(hash))) heard.made = (request.postDataJSON() as { variables: { input: Made } }).variables.input;
  });
  page.on('response', (answer) => {
    if (!answer.request().postData()?.includes(hashOf('query Me '))) return;
    void answer.json().then(({ data }: { data: { me: { account: { organisation: string } | null } | null } }) => { heard.organisation = data.me?.account?.organisation ?? heard.organisation; }, () => undefined);
  });
  return heard;
}

/** The guest's key, as nobody but their own open page has it; in each way it could be written down. */
async function guestKeyOf({ made, organisation }: ReturnType<typeof overheard>, name: string): Promise<Record<string, string | Buffer>> {
  const { vault, serverShare, wrapPass } = made!;
  const api = { signIn: async () => ({ vault, kdf: 1, serverShare: fromBase64url(serverShare)!, wrapPass: fromBase64url(wrapPass)! }) } as unknown as GuestVaultApi;
  const stretch: Stretch = (password, salt) => argon2id({ password, salt, memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32, outputType: 'binary' });
  const keys = await unlockWithPassphrase(api, { organisation, name, passphrase }, stretch);
  if (!('guestKey' in keys)) throw new Error(keys.code);
  const key = Buffer.from(keys.guestKey);
  return { 'the key': key, 'the key in hex': key.toString('hex'), 'the key in base64': key.toString('base64').slice(0, 42), 'the key in base64url': key.toString('base64url').slice(0, 42) };
}

for (const [how, end] of [
  ['after signing out', async (page: Page) => { await page.evaluate(() => { window.history.pushState(null, '', '/'); window.dispatchEvent(new PopStateEvent('popstate')); }); await page.getByRole('button', { name: 'Sign out' }).click(); await isAt(page, /^(Welcome|Locked)$/); }],
  ['after leaving the site', async (page: Page) => { await page.getByRole('button', { name: 'Leave this site' }).click(); await page.waitForURL('https://www.wikipedia.org/'); }],
  ['after the tab was killed', async (page: Page) => { const session = await page.context().newCDPSession(page); void session.send('Page.crash').catch(() => undefined); await new Promise((resolve) => { page.once('crash', resolve); }); }],
  ['after it was locked', async (page: Page) => { await page.clock.fastForward(6 * 60_000); await isAt(page, 'Locked'); }],
] as const) {
  for (const whose of ['Mine', 'I share it'] as const) {
    test(`79 no key, no text, no name and no passphrase is in the browser’s folder ${how}, on a phone that is “${whose}”`, async () => {
      test.setTimeout(180_000);
      const folder = mkdtempSync(path.join(tmpdir(), 'a-browser-'));
      const paper = await paperCode(3);
      const context: BrowserContext = await chromium.launchPersistentContext(folder, { ...test.info().project.use.launchOptions, baseURL: guestApp, viewport: { width: 360, height: 740 } });
      try {
        await context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Somewhere else</title>' }));
        const page = await context.newPage();
        if (how === 'after it was locked') await page.clock.install();
        const heard = overheard(page);
        await comeIn(page, paper, whose);
        const called = /^Hello (.+)\.$/.exec((await page.locator('.greeting').textContent().catch(() => null)) ?? '')?.[1];
        const name = await makeLock(page, passphrase);
        await page.getByRole('button', { name: 'Not now' }).click();
        await writeFirstLine(page, line);
        // Typed, and kept by nobody.
        await page.getByRole('textbox', { name: 'Add a line' }).fill('half a sentence, bassoon-topaz-3391');
        await end(page);
        await context.close();
        const key = await guestKeyOf(heard, name);
        expect(foundIn(folder, { ...key, text: 'xylophone-quartz-7714', 'unsaved text': 'bassoon-topaz-3391', passphrase, 'sign-in name': name, ...(called ? { called } : {}) })).toEqual([]);
        // What a phone of their own does keep is found by the same search.
        expect(foundIn(folder, { vault: heard.made!.vault }).length > 0).toBe(whose === 'Mine');
      } finally {
        await context.close().catch(() => undefined);
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
}

test('81 a phone that was taken off the list is wiped at its next contact: open, or locked with nobody signed in', async ({ browser }) => {
  test.setTimeout(240_000);
  const first = await newPhone(browser);
  const page = await first.newPage();
  const name = await beginPlans(page, await paperCode(1), 'Mine');
  await writeFirstLine(page, line);
  expect(await keptIn(page)).toBe(true);

  // A wrong code is written down before it is tried as a passphrase: whoever reloads meanwhile has been counted. What opens takes it back.
  await page.reload();
  await isAt(page, 'Locked');
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  const isSignIn = (request: Request): boolean => request.postData()?.includes(hashOf('mutation SignIn(')) ?? false;
  await page.route('**/graphql', async (route) => { if (isSignIn(route.request())) await held; await route.fallback(); });
  await page.locator('#passphrase').fill('not any of it at all');
  const tried = page.waitForRequest(isSignIn);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await tried;
  expect(await wrongCodesIn(page)).toEqual([1]);
  letGo();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await wrongCodesIn(page)).toEqual([1]);
  await page.locator('#passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.locator('#passphrase')).toHaveCount(0);
  await expect.poll(() => wrongCodesIn(page)).toEqual([0]);
  await page.unroute('**/graphql');
  const third = await newPhone(browser);
  const locked = await third.newPage();
  await withName(locked, name, passphrase, 'Mine');
  await isAt(locked, 'My plan');
  await within(locked, '/');
  await locked.getByRole('button', { name: 'Sign out' }).click();
  await isAt(locked, /^(Welcome|Locked)$/);
  // Asked by every page that is loaded, and of no interest to anybody.
  const asks = () => locked.waitForResponse((answer) => answer.request().postData()?.includes(hashOf('mutation SignIn(')) ?? false);
  for (let loads = 0; loads < 2; loads += 1) {
    const asked = asks();
    await locked.goto('/plan');
    expect(await (await asked).text()).toContain('NotOpened');
    await isAt(locked, 'Locked');
  }
  expect(await keptIn(locked)).toBe(true);

  // With a new passphrase the first takes its other phones off the list, and stays on it.
  await toSettings(page, 'A new passphrase');
  await page.getByRole('checkbox', { name: /^Also take my other phones off the list/ }).check();
  await choosePassphrase(page, 'another lamp in the hall', 'Change it');
  await isAt(page, 'Recovery card');
  // A server that is away says nothing; nobody forgets for that.
  await third.route('**/graphql', (route) => (route.request().postData()?.includes(hashOf('mutation SignIn(')) ? route.fulfill({ status: 503 }) : route.fallback()));
  const away = asks();
  await locked.reload();
  await away;
  await isAt(locked, 'Locked');
  expect(await keptIn(locked)).toBe(true);
  await third.unroute('**/graphql');
  await locked.reload();
  await expect(locked.getByText('This phone was taken off your list, or')).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await isAt(page, 'Locked');
  await page.locator('#passphrase').fill('another lamp in the hall');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await isAt(page, 'Recovery card');
  expect([await keptIn(locked), await keptIn(page)]).toEqual([false, true]);

  const second = await newPhone(browser);
  const other = await second.newPage();
  await withName(other, name, 'another lamp in the hall');
  await isAt(other, 'My plan');
  await toSettings(other, 'Phones');
  // Also those of earlier walks of this guest.
  const phones = other.locator('.phones > li');
  await expect(phones.first()).toBeVisible();
  for (let left = await phones.count(); left > 0; left -= 1) {
    await phones.first().getByRole('button', { name: 'Take off' }).click();
    await other.getByRole('button', { name: 'Take it off the list' }).click();
    await expect(phones).toHaveCount(left - 1);
  }
  await expect(other.getByText('No phone keeps them.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('This phone was taken off your list, or')).toBeVisible({ timeout: 30_000 });
  expect(await keptIn(page)).toBe(false);
  for (const phone of [first, second, third]) await phone.close();
});

const wrongCodesIn = (page: Page): Promise<number[]> => page.evaluate(() => new Promise<number[]>((resolve) => {
  const asking = indexedDB.open('page');
  asking.onsuccess = () => {
    const all = asking.result.transaction('own').objectStore('own').getAll();
    all.onsuccess = () => { asking.result.close(); resolve((all.result as { wrongCodes: number }[]).map(({ wrongCodes }) => wrongCodes)); };
  };
}));

/** How many drafts each page's row holds. */
const draftsIn = (page: Page): Promise<number[]> => page.evaluate(() => new Promise<number[]>((resolve) => {
  const asking = indexedDB.open('page');
  asking.onsuccess = () => {
    const all = asking.result.transaction('words').objectStore('words').getAll();
    all.onsuccess = () => { asking.result.close(); resolve((all.result as { drafts: unknown[] }[]).map(({ drafts }) => drafts.length)); };
  };
}));

/** The last draft of a row is written once more, by a page that is about to go. */
const writeOnceMore = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => {
  const asking = indexedDB.open('page');
  asking.onsuccess = () => {
    const words = asking.result.transaction('words', 'readwrite').objectStore('words');
    const at = words.openCursor();
    at.onsuccess = () => {
      const row = at.result as IDBCursorWithValue & { key: string; value: { drafts: unknown[] } };
      const { key, value } = row;
      if (!value.drafts.length) return row.continue();
      words.put({ ...value, drafts: value.drafts.slice(-1), change: 'late' }, `${key.slice(0, 36)} late`);
      words.transaction.oncomplete = () => { asking.result.close(); resolve(); };
      return undefined;
    };
  };
}));

const keptIn = (page: Page): Promise<boolean> => page.evaluate(() => new Promise<boolean>((resolve) => {
  const asking = indexedDB.open('page');
  asking.onsuccess = () => {
    const db = asking.result;
    if (!db.objectStoreNames.contains('own')) return resolve(false);
    const count = db.transaction('own').objectStore('own').count();
    count.onsuccess = () => { db.close(); resolve(count.result > 0); };
  };
}));

test('a phone that two guests call theirs keeps both apart: unsent words of each, opened by each alone, forgotten by each alone', async ({ browser }) => {
  test.setTimeout(240_000);
  const phone = await newPhone(browser);
  await phone.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Somewhere else</title>' }));
  const page = await phone.newPage();
  const both = [{ paper: await paperCode(1), passphrase, word: 'xylophone' }, { paper: await paperCode(2), passphrase: 'a bicycle under the snow', word: 'bassoon' }] as const;
  const open = async (typed: string) => { await page.locator('#passphrase').fill(typed); await page.getByRole('button', { name: 'Open', exact: true }).click(); };
  for (const { paper, passphrase: own, word } of both) {
    await comeIn(page, paper, 'Mine');
    await makeLock(page, own);
    await page.getByRole('button', { name: 'Not now' }).click();
    await writeFirstLine(page, `First ${word}`);
    await phone.route('**/graphql', (route) => route.abort('internetdisconnected'));
    await page.getByRole('textbox', { name: 'Add a line' }).fill(`Unsent ${word}`);
    await page.getByRole('button', { name: 'Keep this' }).first().click();
    await expect(page.locator('.line-text').getByText(`Unsent ${word}`)).toBeVisible();
    // In the field when they leave: it waits there, on a phone of their own.
    await page.getByRole('textbox', { name: 'Add a line' }).fill(`Half ${word}`);
    await page.getByRole('button', { name: 'Leave this site' }).click();
    await page.waitForURL('https://www.wikipedia.org/');
    await phone.unroute('**/graphql');
    await phone.clearCookies();
  }
  for (const [{ passphrase: own, word }, other] of [[both[0], both[1].word], [both[1], both[0].word]] as const) {
    await page.goto('/plan');
    await isAt(page, 'Locked');
    await isEasy(page, 'a phone of two');
    await open('a wrong one altogether');
    await expect(page.getByRole('alert')).toContainText('That didn’t open it.', { timeout: 30_000 });
    await open(own);
    await isAt(page, 'My plan');
    await page.getByRole('main').getByRole('link', { name: 'What helps' }).first().click();
    for (const words of ['First', 'Unsent']) await expect(page.locator('.line-text').getByText(`${words} ${word}`)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Add a line' })).toHaveValue(`Half ${word}`);
    await expect(page.getByText('Saved.').first()).toBeVisible();
    await expect(page.getByText(other)).toHaveCount(0);
  }
  // The second forgets; the first one's plans stay, for them.
  await within(page, '/settings');
  await page.getByRole('button', { name: 'Forget everything on this phone' }).click();
  await page.getByRole('button', { name: 'Forget it all' }).click();
  await isAt(page, 'Locked');
  await page.reload();
  await open(both[1].passphrase);
  await expect(page.getByRole('alert')).toContainText('That didn’t open it.', { timeout: 30_000 });
  await open(passphrase);
  await isAt(page, 'Today');
  await phone.close();
});

test('two pages of one browser: who signs in on one locks the other, who leaves one leaves both, and each page’s unsent words stay', async ({ browser }) => {
  test.setTimeout(240_000);
  const shared = await newPhone(browser);
  await shared.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Somewhere else</title>' }));
  const first = await shared.newPage();
  await comeIn(first, await paperCode(1), 'I share it');
  await makeLock(first, passphrase);
  await first.getByRole('button', { name: 'Not now' }).click();
  await writeFirstLine(first, line);
  const second = await shared.newPage();
  await comeIn(second, await paperCode(2), 'I share it');
  await expect(first.getByText('xylophone')).toHaveCount(0);
  await second.getByRole('button', { name: 'Leave this site' }).click();
  await first.waitForURL('https://www.wikipedia.org/');
  await shared.close();

  const own = await newPhone(browser);
  const page = await own.newPage();
  await comeIn(page, await paperCode(1), 'Mine');
  await makeLock(page, passphrase);
  await page.getByRole('button', { name: 'Not now' }).click();
  await writeFirstLine(page, line);
  const open = async (at: Page) => { await at.locator('#passphrase').fill(passphrase); await at.getByRole('button', { name: 'Open', exact: true }).click(); };
  // Locked and opened again while words are on their way: what comes back belongs to a lock that is over, and nothing is lost by it.
  const isSave = (request: Request) => request.postData()?.includes(hashOf('mutation SaveSection(')) ?? false;
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => { answer = resolve; });
  await own.route('**/graphql', async (route) => {
    if (!isSave(route.request())) return route.fallback();
    const response = await route.fetch();
    await answered;
    return route.fulfill({ response });
  });
  const onItsWay = page.waitForRequest(isSave);
  await page.getByRole('textbox', { name: 'Add a line' }).fill('While it was sent');
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await onItsWay;
  await page.evaluate(() => { window.dispatchEvent(new Event('pagehide')); });
  await isAt(page, 'Locked');
  await open(page);
  await expect(page.locator('.line-text').getByText('While it was sent')).toBeVisible({ timeout: 30_000 });
  answer();
  await expect(page.getByText('Saved.').first()).toBeVisible();
  await own.unroute('**/graphql');
  await addLine(page, 'And after it');
  await expect(page.getByText('Saved.').first()).toBeVisible();
  const lines = [line, 'While it was sent', 'And after it'];
  await expect(page.locator('.line-text')).toHaveText(lines);

  // What is kept without a signal another page takes up; the first one writes on. No other phone did, whichever of the two is first to send.
  const address = page.url();
  const noSignal = (route: Route) => route.abort('internetdisconnected');
  for (const isFirst of [true, false]) {
    const writes = async (words: string) => {
      await addLine(page, words);
      lines.push(words);
      await expect(page.getByText(/^Kept on this phone|It’s kept on this phone/)).toBeVisible();
    };
    await page.route('**/graphql', noSignal);
    await writes(`Kept ${String(isFirst)}`);
    const taking = await own.newPage();
    await taking.route('**/graphql', noSignal);
    await taking.goto(address);
    await open(taking);
    await expect(taking.locator('.line-text')).toHaveText(lines);
    await writes(`Written on ${String(isFirst)}`);
    for (const each of isFirst ? [page, taking] : [taking, page]) {
      await each.unroute('**/graphql', noSignal);
      await each.evaluate(() => { window.dispatchEvent(new Event('online')); });
      await expect(each.getByText('Saved.', { exact: true }).or(each.getByText('needs you to choose'))).toBeVisible({ timeout: 30_000 });
      await expect(each.getByText('needs you to choose')).toHaveCount(0);
    }
    await expect(page.locator('.line-text')).toHaveText(lines);
    if (isFirst) await expect(taking.locator('.line-text')).toHaveText(lines);
    await taking.close();
  }

  // A card that one page shows waits on the other too, until one of them has it typed back: then it counts, and waits on neither.
  await toSettings(page, 'Recovery card');
  await page.getByRole('button', { name: 'Show me the card' }).click();
  await expect(page.locator('.card-text')).toBeVisible();
  const beside = await own.newPage();
  await beside.goto(address);
  await open(beside);
  await expect(beside.getByText(line).first()).toBeVisible();
  await within(beside, '/');
  await expect(beside.getByText('You made a recovery card and didn’t finish.')).toBeVisible();
  await within(page, '/');
  await page.getByRole('link', { name: 'Recovery card' }).click();
  await takeCard(page);
  await beside.evaluate(() => { window.dispatchEvent(new Event('pageshow')); });
  await expect(beside.getByText('You made a recovery card and didn’t finish.')).toHaveCount(0);
  for (const each of [page, beside]) await within(each, new URL(address).pathname);
  await own.route('**/graphql', (route) => route.abort('internetdisconnected'));
  for (const [each, words] of [[beside, 'From the second page'], [page, 'From the first page']] as const) {
    // Something is forgotten here, of somebody else: the first page looks again, and what it takes up of the second's it has not yet.
    if (each === page) {
      await page.evaluate(() => { Object.assign(window, { looked: new Promise<void>((resolve) => { window.addEventListener('storage', () => resolve(), { once: true }); }) }); });
      await beside.evaluate(() => { window.localStorage.setItem('page.said', 'forgot something'); window.localStorage.removeItem('page.said'); });
      await page.evaluate(() => (window as unknown as { looked: Promise<void> }).looked);
    }
    await each.getByRole('textbox', { name: 'Add a line' }).fill(words);
    await each.getByRole('button', { name: 'Keep this' }).first().click();
    await expect(each.getByText(/^Kept on this phone|It’s kept on this phone/)).toBeVisible();
  }
  await page.close();
  // The system ends the second one, which has no time to write anything down.
  await beside.evaluate(() => { IDBDatabase.prototype.transaction = () => { throw new Error('no time'); }; });
  await beside.close();
  await own.unroute('**/graphql');
  const again = await own.newPage();
  await again.goto('/plan');
  await expect.poll(async () => Math.max(...(await draftsIn(again)))).toBe(2); // taken up, and written down as its own
  await writeOnceMore(again);
  await open(again);
  await expect(again.getByRole('main').getByRole('link', { name: 'What helps' })).toHaveCount(2);
  await expect(again.getByText('Saved.', { exact: true })).toBeVisible();
  const found: string[] = [];
  for (const at of [0, 1]) {
    await again.getByRole('main').getByRole('link', { name: 'What helps' }).nth(at).click();
    found.push(await again.locator('.lines').innerText());
    await openMyPlan(again);
  }
  for (const words of ['From the first page', 'From the second page']) expect(found.filter((each) => each.includes(words))).toHaveLength(1);

  // Forgotten on one page, it is gone from the other.
  const last = await own.newPage();
  await last.goto('/settings');
  await last.getByRole('button', { name: 'Forget everything on this phone' }).click();
  await last.getByRole('button', { name: 'Forget it all' }).click();
  await isAt(last, 'Welcome');
  await expect(again.getByText('xylophone')).toHaveCount(0);
  expect(await keptIn(last)).toBe(false);
  await own.close();
});
