import { readFileSync } from 'node:fs';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { axeFinds } from '../../../libs/ui/walks/axe.js';

interface Demo { password: string; accounts: { called: string; email: string }[]; guests: { signInName: string; passphrase: string }[] }
const demo = (): Demo => JSON.parse(readFileSync(process.env['PEERHOUSE_DEMO_FILE'] ?? '.peerhouse/demo.json', 'utf8')) as Demo;
/** A guest of the demo whose plans are made already. */
export const demoGuest = (): Demo['guests'][number] => demo().guests[0]!;
export const guestApp = process.env['PEERHOUSE_GUEST_URL']!;
export const code = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/;

const staffDocuments = Object.entries(JSON.parse(readFileSync('libs/contract/staff.persisted.json', 'utf8')) as Record<string, string>);

/** Asks the staff API as the staff app does, with its own document. (Its pages are walked in the staff app.) */
async function askStaff<T>(cookie: string, name: string, variables: Record<string, unknown> = {}): Promise<{ data: T; cookie: string }> {
  const [sha256Hash] = staffDocuments.find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))!;
  const answer = await fetch(`${process.env['PEERHOUSE_STAFF_URL']!}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables }) });
  const { data, errors } = await answer.json() as { data?: T; errors?: unknown };
  if (!data) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return { data, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie };
}

/** Ada, on shift, makes a paper code for somebody who is here. `which`: the first guest of the list, or a later one. */
export async function paperCode(which = 0): Promise<string> {
  const { password, accounts } = demo();
  const { cookie } = await askStaff('', 'SignIn', { email: accounts.find(({ called }) => called === 'Ada')!.email, password });
  const { data: { me } } = await askStaff<{ me: { shift: { houseId: string } } }>(cookie, 'Me');
  const { data: { stays } } = await askStaff<{ stays: { id: string; state: string }[] }>(cookie, 'Stays', { houseId: me.shift.houseId });
  const { data: { makeSignInCode: made } } = await askStaff<{ makeSignInCode: { paperCode?: string } }>(cookie, 'MakeSignInCode', { stayId: stays.filter(({ state }) => state === 'here')[which]!.id });
  if (!made.paperCode) throw new Error(`no paper code: ${JSON.stringify(made)}`);
  return made.paperCode;
}

/** Nothing of axe, nothing that scrolls sideways, nothing too small for a thumb. */
export async function isEasy(page: Page, where: string, { colours = true } = {}): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${where} scrolls sideways`).toBeLessThanOrEqual(0);
  expect((await axeFinds(page, { colours })).map((found) => `${where}: ${found}`)).toEqual([]);
  const small = await page.evaluate(() => [...document.querySelectorAll('button, .choice, input[type=text], input[type=password], textarea')].filter((part) => part.getBoundingClientRect().height < 44 && part.getBoundingClientRect().height > 0).map((part) => part.textContent));
  expect(small, `${where}: under 44 px`).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('18px');
}

export type Whose = 'Mine' | 'I share it' | 'Not mine';

/** In with a paper code, to the page of today. */
export async function comeIn(page: Page, paper: string, whose: Whose): Promise<void> {
  await page.goto(`${guestApp}/in`);
  await page.getByRole('textbox', { name: 'Your code' }).fill(paper);
  await page.getByRole('radio', { name: new RegExp(`^${whose}`) }).check();
  await page.getByRole('button', { name: 'Come in' }).click();
  await isAt(page, 'Today');
}

export const isAt = (page: Page, title: string | RegExp): Promise<void> => expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 30_000 });

export async function openMyPlan(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My plan' }).click();
}

/**
 * New, empty plans with a passphrase of one's own, whether this guest has some from an earlier walk or not; stops at the page
 * that offers the card. Returns the issued sign-in name.
 */
export async function makeLock(page: Page, passphrase: string): Promise<string> {
  await openMyPlan(page);
  const make = page.getByRole('button', { name: 'Make my plan' });
  await expect(make.or(page.locator('#passphrase'))).toBeVisible();
  const isFirst = await make.isVisible();
  if (isFirst) await make.click();
  const name = isFirst ? (await page.locator('.said').textContent())! : await page.locator('input[name=username]').inputValue();
  if (isFirst) await page.getByRole('button', { name: 'Continue' }).click();
  else {
    await page.goto('/start-again');
    await page.getByRole('button', { name: 'Begin again' }).click();
  }
  await choosePassphrase(page, passphrase, 'Lock it');
  await isAt(page, 'Recovery card');
  return name;
}

export async function choosePassphrase(page: Page, passphrase: string, act: string): Promise<void> {
  await page.getByRole('radio', { name: 'My own words' }).check();
  await page.getByRole('textbox', { name: 'Your passphrase' }).fill(passphrase);
  await page.getByRole('button', { name: act }).click();
}

/** From the page that offers a card to the plan, with one group typed back; returns what is on the card. */
export async function takeCard(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(Show me the card|Make a new card|Go on with that card)$/ }).click();
  const card = (await page.locator('.card-text').textContent())!;
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  const group = Number(/\d+/.exec((await page.locator('label[for=group]').textContent())!)![0]);
  await page.locator('#group').fill(card.split('-')[group - 1]!.toLowerCase());
  await page.getByRole('button', { name: 'That’s my card' }).click();
  await isAt(page, 'My plan');
  return card;
}

/** A first part with one line, saved. */
export async function writeFirstLine(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await expect(page).toHaveURL(/\/plan\/[0-9a-f-]{36}$/);
  await addLine(page, line);
  await expect(page.getByText('Saved.').first()).toBeVisible();
}

export async function addLine(page: Page, line: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Add a line' }).fill(line);
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await expect(page.getByText(line).first()).toBeVisible();
}

/** The words of the first part, from the list of plans. */
export async function readsFirstLine(page: Page, line: string): Promise<void> {
  await openMyPlan(page);
  await isAt(page, 'My plan');
  await page.getByRole('main').getByRole('link', { name: 'What helps' }).first().click();
  await expect(page.getByText(line).first()).toBeVisible();
}

/** By what a built app asks the question that begins so, behind the fragments it uses. */
export function hashOf(begins: string): string {
  const known = JSON.parse(readFileSync('libs/contract/guest.persisted.json', 'utf8')) as Record<string, string>;
  return Object.entries(known).find(([, text]) => text.startsWith(begins) || text.includes(` } ${begins}`))![0];
}

/** What the browser says went wrong while a page was used. */
export function troubles(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (problem) => trouble.push(problem.message));
  page.on('console', (message) => { if (/Content Security Policy|TrustedScript/i.test(message.text())) trouble.push(message.text()); });
  return trouble;
}

export const newPhone = (browser: Browser): Promise<BrowserContext> => browser.newContext({ baseURL: guestApp, viewport: { width: 360, height: 740 } });
