import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { choosePassphrase, comeIn, guestApp, hashOf, isAt, isEasy, makeLock, newPhone, openMyPlan, paperCode, readsFirstLine, takeCard, troubles, writeFirstLine } from './given.js';

const passphrase = 'quiet river window nine';
const line = 'Sitting by the window, xylophone-quartz-7714';

async function withName(page: Page, name: string, typed: string, whose = 'Not mine'): Promise<void> {
  await page.goto(`${guestApp}/in/name`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0); // whoever was here before answered for themselves
  await page.getByRole('textbox', { name: 'Your sign-in name' }).fill(name);
  await page.locator('#passphrase').fill(typed);
  await page.getByRole('radio', { name: new RegExp(`^${whose}`) }).check();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Comes in by paper code and makes plans, open and empty; their sign-in name. */
async function beginPlans(page: Page, paper: string, whose: 'Mine' | 'Not mine' | 'I share it'): Promise<string> {
  await comeIn(page, paper, whose);
  const name = await makeLock(page, passphrase);
  await page.getByRole('button', { name: 'Not now' }).click();
  return name;
}

/** Within the app: an open page stays open. */
const within = (page: Page, path: string): Promise<void> => page.evaluate((to) => { window.history.pushState(null, '', to); window.dispatchEvent(new PopStateEvent('popstate')); }, path);

async function toSettings(page: Page, then: string): Promise<void> {
  await within(page, '/settings');
  await isAt(page, 'Settings');
  await page.getByRole('link', { name: then }).click();
}

test('77 83 a passphrase is gone: the card opens, a new passphrase counts, the old one is nothing; Argon2 ran under the real policy', async ({ browser }) => {
  test.setTimeout(300_000);
  const first = await newPhone(browser);
  const page = await first.newPage();
  const trouble = troubles(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await comeIn(page, await paperCode(browser, 1), 'Not mine');
  await openMyPlan(page);
  await isEasy(page, 'before plans');
  const name = await makeLock(page, passphrase);
  await isEasy(page, 'card offered');
  const worker = asked.find((each) => each.includes('/stretch-worker-'));
  expect(worker).toBeTruthy();
  expect(asked.filter((each) => each.includes('/plain-worker-'))).toEqual([]);
  const policy = async (address: string) => (await first.request.get(address)).headers()['content-security-policy'];
  expect(await policy(worker!)).toContain("script-src 'wasm-unsafe-eval'");
  expect(await policy('/')).not.toContain('wasm-unsafe-eval');
  expect(await policy('/')).toContain("require-trusted-types-for 'script'");
  const card = await takeCard(page);
  await writeFirstLine(page, line);
  await isEasy(page, 'a part');
  await first.close();

  const second = await newPhone(browser);
  const other = await second.newPage();
  await other.goto('/forgotten');
  await isEasy(other, 'forgotten');
  await other.getByRole('link', { name: 'With your recovery card' }).click();
  await other.getByRole('textbox', { name: 'Your sign-in name' }).fill(name.replaceAll('-', ' ').toUpperCase());
  await other.locator('#card').fill(card.slice(0, 20));
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('Part of this is missing');
  await isEasy(other, 'a cut card');
  await other.locator('#card').fill(card.toLowerCase().replaceAll('-', ' '));
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await isAt(other, 'A new passphrase');
  await isEasy(other, 'a new passphrase');
  await choosePassphrase(other, 'another lamp in the hall', 'Change it');
  await isAt(other, 'Settings');
  await readsFirstLine(other, line);
  await second.close();

  const third = await newPhone(browser);
  const last = await third.newPage();
  await withName(last, name, passphrase);
  await expect(last.getByRole('alert')).toContainText('That didn’t open it.', { timeout: 30_000 });
  await isEasy(last, 'an old passphrase');
  await withName(last, name, '  Another LAMP-in the  hall ');
  await isAt(last, 'My plan');
  await readsFirstLine(last, line);
  await third.close();
  expect(trouble).toEqual([]);
});

test('77 a passphrase is gone: an open phone shows a code, the second one opens with it and sets a new passphrase', async ({ browser }) => {
  test.setTimeout(240_000);
  const first = await newPhone(browser);
  const page = await first.newPage();
  const name = await beginPlans(page, await paperCode(browser, 1), 'Mine');
  await writeFirstLine(page, line);
  await toSettings(page, 'Phones');
  await page.getByRole('button', { name: 'Show a code' }).click();
  const shown = (await page.locator('.card-text').textContent())!;
  await isEasy(page, 'phones');

  const second = await newPhone(browser);
  const other = await second.newPage();
  await comeIn(other, await paperCode(browser, 1), 'Not mine');
  await other.goto('/in/phone');
  await other.locator('#handover').fill(shown);
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await isAt(other, 'A new passphrase');
  await choosePassphrase(other, 'a lamp that nobody knows', 'Change it');
  await isAt(other, 'Recovery card');
  await other.getByRole('button', { name: 'Not now' }).click();
  await readsFirstLine(other, line);
  // Once.
  await other.goto('/in/phone');
  await other.locator('#handover').fill(shown);
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('That code is over, or was used.');
  await withName(other, name, 'a lamp that nobody knows');
  await isAt(other, 'My plan');
  await first.close();
  await second.close();
});

test('77 a passphrase is gone, with nothing: the honest page, a new start beside the old plans, and the old ones back when their passphrase is', async ({ browser }) => {
  test.setTimeout(240_000);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await beginPlans(page, await paperCode(browser, 2), 'Not mine');
  await writeFirstLine(page, line);
  await page.reload();
  await isAt(page, 'Locked');
  await isEasy(page, 'locked');
  await page.getByRole('link', { name: 'I’ve forgotten my passphrase' }).click();
  await expect(page.getByText('Then nobody can open your plans. Not us, not you.')).toBeVisible();
  await page.getByRole('link', { name: 'Begin again' }).click();
  await isEasy(page, 'begin again');
  await page.getByRole('button', { name: 'Begin again' }).click();
  await choosePassphrase(page, 'something new this time', 'Lock it');
  await isAt(page, 'Recovery card');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: 'Write a few lines' })).toBeVisible();
  await toSettings(page, 'Plans from before');
  await page.getByLabel('The old passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open them' }).click();
  await isAt(page, 'My plan');
  await readsFirstLine(page, line);
  await phone.close();
});

/** Everything a browser wrote down, searched for what must not be in it. */
function foundIn(folder: string, canaries: Record<string, string>): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    for (const [what, text] of Object.entries(canaries)) {
      for (const encoding of ['utf8', 'utf16le'] as const) if (bytes.includes(Buffer.from(text, encoding))) found.push(`${what} in ${path.relative(folder, file)}`);
    }
  }
  return [...new Set(found)];
}

for (const [how, end] of [
  ['after signing out', async (page: Page) => { await page.evaluate(() => { window.history.pushState(null, '', '/'); window.dispatchEvent(new PopStateEvent('popstate')); }); await page.getByRole('button', { name: 'Sign out' }).click(); await isAt(page, /^(Welcome|Locked)$/); }],
  ['after leaving the site', async (page: Page) => { await page.getByRole('button', { name: 'Leave this site' }).click(); await page.waitForURL('https://www.wikipedia.org/'); }],
  ['after the tab was killed', async (page: Page) => { const session = await page.context().newCDPSession(page); void session.send('Page.crash').catch(() => undefined); await new Promise((resolve) => { page.once('crash', resolve); }); }],
  ['after it was locked', async (page: Page) => { await page.clock.fastForward(6 * 60_000); await isAt(page, 'Locked'); }],
] as const) {
  for (const whose of ['Mine', 'I share it'] as const) {
    test(`79 no text, no name and no passphrase is in the browser’s folder ${how}, on a phone that is “${whose}”`, async ({ browser }) => {
      test.setTimeout(180_000);
      const folder = mkdtempSync(path.join(tmpdir(), 'a-browser-'));
      const paper = await paperCode(browser, 3);
      const context: BrowserContext = await chromium.launchPersistentContext(folder, { ...test.info().project.use.launchOptions, baseURL: guestApp, viewport: { width: 360, height: 740 } });
      try {
        await context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Somewhere else</title>' }));
        const page = await context.newPage();
        if (how === 'after it was locked') await page.clock.install();
        await comeIn(page, paper, whose);
        const called = /^Hello (.+)\.$/.exec((await page.locator('.greeting').textContent().catch(() => null)) ?? '')?.[1];
        const name = await makeLock(page, passphrase);
        await page.getByRole('button', { name: 'Not now' }).click();
        await writeFirstLine(page, line);
        // Typed, and kept by nobody.
        await page.getByRole('textbox', { name: 'Add a line' }).fill('half a sentence, bassoon-topaz-3391');
        await end(page);
        await context.close();
        expect(foundIn(folder, { text: 'xylophone-quartz-7714', 'unsaved text': 'bassoon-topaz-3391', passphrase, 'sign-in name': name, ...(called ? { called } : {}) })).toEqual([]);
      } finally {
        await context.close().catch(() => undefined);
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
}

test('81 a phone that was taken off the list is wiped at its next contact, open or not', async ({ browser }) => {
  test.setTimeout(240_000);
  const first = await newPhone(browser);
  const page = await first.newPage();
  const name = await beginPlans(page, await paperCode(browser, 1), 'Mine');
  await writeFirstLine(page, line);
  expect(await keptIn(page)).toBe(true);

  const second = await newPhone(browser);
  const other = await second.newPage();
  await withName(other, name, passphrase);
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
  await first.close();
  await second.close();
});

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
  const both = [{ paper: await paperCode(browser, 1), passphrase, word: 'xylophone' }, { paper: await paperCode(browser, 2), passphrase: 'a bicycle under the snow', word: 'bassoon' }] as const;
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
  await comeIn(first, await paperCode(browser, 1), 'I share it');
  await makeLock(first, passphrase);
  await first.getByRole('button', { name: 'Not now' }).click();
  await writeFirstLine(first, line);
  const second = await shared.newPage();
  await comeIn(second, await paperCode(browser, 2), 'I share it');
  await expect(first.getByText('xylophone')).toHaveCount(0);
  await second.getByRole('button', { name: 'Leave this site' }).click();
  await first.waitForURL('https://www.wikipedia.org/');
  await shared.close();

  const own = await newPhone(browser);
  const page = await own.newPage();
  await comeIn(page, await paperCode(browser, 1), 'Mine');
  await makeLock(page, passphrase);
  await page.getByRole('button', { name: 'Not now' }).click();
  await writeFirstLine(page, line);
  const beside = await own.newPage();
  const open = async (at: Page) => { await at.locator('#passphrase').fill(passphrase); await at.getByRole('button', { name: 'Open', exact: true }).click(); };
  await beside.goto(page.url());
  await open(beside);
  await expect(beside.getByText(line).first()).toBeVisible();
  await own.route('**/graphql', (route) => route.abort('internetdisconnected'));
  for (const [each, words] of [[page, 'From the first page'], [beside, 'From the second page']] as const) {
    await each.getByRole('textbox', { name: 'Add a line' }).fill(words);
    await each.getByRole('button', { name: 'Keep this' }).first().click();
    await expect(each.getByText(/^Kept on this phone|It’s kept on this phone/)).toBeVisible();
  }
  await page.close();
  await beside.close();
  await own.unroute('**/graphql');
  const again = await own.newPage();
  await again.goto('/plan');
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

test('a minute before it locks it says so; “I’m still here” keeps it open; locked, what was typed waits behind one field', async ({ browser }) => {
  test.setTimeout(180_000);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await page.clock.install();
  await beginPlans(page, await paperCode(browser, 2), 'Not mine');
  await writeFirstLine(page, line);
  const kept: string[] = [];
  page.on('request', (request) => { if (request.postData()?.includes(hashOf('mutation SaveSection('))) kept.push(request.url()); });
  await page.getByRole('textbox', { name: 'Add a line' }).fill('not kept yet');
  await page.clock.fastForward(125_000);
  await expect(page.getByText('Your plans lock in a minute.')).toBeVisible();
  await isEasy(page, 'soon locked');
  await page.getByRole('button', { name: 'I’m still here' }).click();
  await expect(page.getByText('Your plans lock in a minute.')).toHaveCount(0);
  await page.clock.fastForward(181_000);
  await isAt(page, 'Locked');
  await expect(page.getByText('What you were writing is kept as long as this page is open.')).toBeVisible();
  await expect(page.getByText('xylophone')).toHaveCount(0);
  // Until the server has said again who is signed in: a clock put forward ends whatever is still being asked.
  const open = async () => {
    const known = page.waitForResponse((answer) => answer.request().postData()?.includes(hashOf('query Me ')) ?? false);
    await page.locator('#passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await (await known).finished();
  };
  await open();
  // Nobody pressed “Keep this”: the words stand in their field again, and nothing of them was sent.
  await expect(page.getByRole('textbox', { name: 'Add a line' })).toHaveValue('not kept yet', { timeout: 30_000 });
  await expect(page.getByText('Saved.').first()).toBeVisible();
  await expect(page.locator('.line-text')).toHaveCount(1);
  expect(kept).toEqual([]);
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await expect(page.locator('.line-text').getByText('not kept yet')).toBeVisible();
  await expect.poll(() => kept.length).toBe(1);
  await expect(page.getByText('Saved.').first()).toBeVisible();

  // Who goes on writing is there, also where no key is pressed: nothing locks, and the server hears of it every five minutes.
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? ''); });
  await page.getByRole('textbox', { name: 'Add a line' }).focus();
  for (const words of ['Words ', 'that are ', 'spoken, ', 'not typed']) {
    await page.clock.fastForward(110_000);
    await page.keyboard.insertText(words);
  }
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await expect(page.getByText('Your plans lock in a minute.')).toHaveCount(0);
  // A clock that is put back keeps nothing open.
  await page.clock.setSystemTime(new Date(Date.now() - 26 * 3_600_000));

  // The sign-in has ended all the same: the same address waits behind the lock, and then the words are there.
  const address = page.url();
  await phone.clearCookies();
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await isAt(page, 'Locked');
  await expect(page.getByText('You’re signed out.')).toBeVisible();
  await expect(page.getByText('What you were writing is kept as long as this page is open.')).toBeVisible();
  await isEasy(page, 'locked and signed out');
  expect(page.url()).toBe(address);
  await open();
  await expect(page.locator('.line-text').getByText('Words that are spoken, not typed')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Saved.').first()).toBeVisible();
  expect(page.url()).toBe(address);
  await page.clock.fastForward(181_000);
  await isAt(page, 'Locked');

  // A card that is shown and not typed back opens nothing, and says so; locked while it is copied, it is still the same one.
  await open();
  await toSettings(page, 'Recovery card');
  await page.getByRole('button', { name: 'Show me the card' }).click();
  await expect(page.getByText('It works only after the next step.')).toBeVisible();
  await isEasy(page, 'a card that does not count yet');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('It works only after the next step.')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  const card = (await page.locator('.card-text').textContent())!;
  await page.clock.fastForward(181_000);
  await isAt(page, 'Locked');
  await open();
  await within(page, '/');
  await expect(page.getByText('You made a recovery card and didn’t finish. It opens nothing yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Recovery card' }).click();
  await isEasy(page, 'a card that waits');
  expect(await takeCard(page)).toBe(card);
  await toSettings(page, 'Recovery card');
  await page.getByRole('button', { name: 'Make a new card' }).click();
  await expect(page.getByText('Keep your old card until then.')).toBeVisible();
  await phone.close();
});

test('leaving blanks the page within 100 ms, also with the network stopped', async ({ browser }) => {
  test.setTimeout(120_000);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await beginPlans(page, await paperCode(browser, 3), 'I share it');
  await phone.setOffline(true);
  const ms = await page.evaluate(() => {
    const began = performance.now();
    document.querySelector<HTMLButtonElement>('.leave button')!.click();
    const isBlank = document.body.innerText.trim() === '';
    return isBlank ? performance.now() - began : Infinity;
  });
  expect(ms).toBeLessThan(100);
  await phone.close();
});
