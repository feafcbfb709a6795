import { readFileSync } from 'node:fs';
import { expect, test as base, type Browser, type Locator, type Page } from '@playwright/test';
import { axeFinds } from '../../../libs/ui/walks/axe.js';

interface Demo { password: string; accounts: { called: string; house: string; email: string }[] }
const demo = (): Demo => JSON.parse(readFileSync(process.env['PEERHOUSE_DEMO_FILE'] ?? '.peerhouse/demo.json', 'utf8')) as Demo;

/** The browser's own complaints: errors in the console (a broken content policy is one) and errors of the page. */
export function listenForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) trouble.push(message.text()); });
  page.on('pageerror', (problem) => trouble.push(problem.message));
  return trouble;
}

/** Every page of a walk is listened to; a walk that ends with trouble has not gone well. */
export const test = base.extend<{ trouble: string[] }>({
  trouble: [async ({ page }, use) => {
    const trouble = listenForTrouble(page);
    await use(trouble);
    expect(trouble).toEqual([]);
  }, { auto: true }],
});
export { expect };

const documents = Object.entries(JSON.parse(readFileSync('libs/contract/staff.persisted.json', 'utf8')) as Record<string, string>);

/** Asks as the app would, with its own document, as whoever is signed in in this browser; a sign-in is the browser's from then on. */
export async function ask<T>(page: Page, name: string, variables: Record<string, unknown> = {}): Promise<T> {
  const staff = process.env['PEERHOUSE_STAFF_URL']!;
  const [sha256Hash] = documents.find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))!;
  const answer = await fetch(`${staff}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie: (await page.context().cookies()).map((each) => `${each.name}=${each.value}`).join('; ') },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables }),
  });
  const { data, errors } = await answer.json() as { data?: T; errors?: unknown };
  if (!data) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  const [, cookie, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '') ?? [];
  if (cookie && value) await page.context().addCookies([{ name: cookie, value, url: staff.replace('http:', 'https:'), httpOnly: true, sameSite: 'Strict' }]);
  return data;
}

/** One of the demo's people is signed in; the walk says where it begins. (Typing oneself in is walked in the first ten minutes.) */
export async function signIn(page: Page, called: string): Promise<void> {
  const { password, accounts } = demo();
  // The demo's sheet names some of its people; the others' addresses are made the same way.
  const email = accounts.find((each) => each.called === called)?.email ?? `${called.toLowerCase()}@${accounts[0]!.email.split('@')[1]}`;
  const { signIn: answer } = await ask<{ signIn: { __typename: string } }>(page, 'SignIn', { email, password });
  if (answer.__typename !== 'Me') throw new Error(`${called} could not sign in: ${JSON.stringify(answer)}`);
}
export const emailOf = (called: string): string => demo().accounts.find((each) => each.called === called)!.email;
export const passwordOfAll = (): string => demo().password;

/** A second person in a browser of their own. */
export async function another(browser: Browser, called: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, called);
  return page;
}

interface Myself { services: { id: string; name: string }[]; shift: { houseId: string } | null }

/** On shift in that house, whatever was before; the walk says where it goes. Gives the house's id. */
export async function beOnShift(page: Page, house: string): Promise<string> {
  const { me } = await ask<{ me: Myself }>(page, 'Me');
  const { id } = me.services.find(({ name }) => name === house)!;
  if (me.shift?.houseId === id) return id;
  await beOffShift(page);
  await ask(page, 'StartShift', { houseId: id });
  return id;
}
/** Not on shift anywhere, whatever was before. */
export async function beOffShift(page: Page): Promise<void> {
  await ask(page, 'EndShift');
}
export const houseOf = (page: Page): string => /\/house\/([^/]+)/.exec(page.url())![1]!;

/** The page is there and waits for nothing more. (Its open stream keeps the network from ever being idle.) */
export async function isThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main output')).toHaveCount(0);
}

/** No serious or critical finding of axe, and nothing that makes the page scroll sideways. */
export async function isReadable(page: Page, where: string, { colours = true } = {}): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
  expect((await axeFinds(page, { onlyGrave: true, colours })).map((found) => `${where}: ${found}`)).toEqual([]);
}

export const wide = { width: 1280, height: 900 };
export const small = { width: 360, height: 740 };

/** Readable at the size of the walk and at the other one, a desk's or a phone's, as it stands there: for walks where one does the same at both. */
export async function isReadableAtBothSizes(page: Page, where: string): Promise<void> {
  const walked = page.viewportSize()!;
  const other = walked.width < 700 ? wide : small;
  await isReadable(page, `${where}, ${walked.width} px`);
  await page.setViewportSize(other);
  await isReadable(page, `${where}, ${other.width} px`, { colours: false });
  await page.setViewportSize(walked);
}

/** For somebody who wants to see where a walk went: PICTURES names the folder. A walk proves nothing by them, and draws none by itself. */
export async function picture(what: Page | Locator, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  const path = `${folder}/${name}.png`;
  await ('goto' in what ? what.screenshot({ path, fullPage: true }) : what.screenshot({ path }));
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement).catch(() => false);

/** Tab until the target has focus; it has to be drawn as focused. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await isFocused(target.first())) {
      expect(await target.first().evaluate((element) => element.matches(':focus-visible'))).toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error('Tab never came there');
}

/** Tab there and press Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Tab into the group of radio buttons, then arrow keys to the one wanted. */
export async function choose(page: Page, group: Locator, name: string): Promise<void> {
  const wanted = group.getByRole('radio', { name, exact: true });
  await wanted.waitFor();
  const radios = await group.getByRole('radio').all();
  for (let pressed = 0; pressed < 120; pressed += 1) {
    for (const radio of radios) if (await isFocused(radio)) { await walkRadios(page, wanted, radios.length); return; }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

async function walkRadios(page: Page, wanted: Locator, count: number): Promise<void> {
  if (await isFocused(wanted)) { await page.keyboard.press('Space'); return; }
  for (let pressed = 0; pressed < count; pressed += 1) {
    await page.keyboard.press('ArrowDown');
    if (await wanted.isChecked()) return;
  }
  throw new Error('the arrow keys never came there');
}
