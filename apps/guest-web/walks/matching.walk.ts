import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { comeIn, isAt, newPhone, troubles } from './given.js';
import { isEasyInBoth } from './plans.given.js';

interface Demo { password: string; accounts: { called: string; email: string }[] }

/** Mara, of the desk, gives somebody of the programme a code for their own page, by the staff app's own documents. */
async function codeFor(browser: Browser, called: string): Promise<string> {
  const context = await browser.newContext({ baseURL: process.env['PEERHOUSE_STAFF_URL']! });
  const { password, accounts } = JSON.parse(readFileSync(process.env['PEERHOUSE_DEMO_FILE'] ?? '.peerhouse/demo.json', 'utf8')) as Demo;
  const known = Object.entries(JSON.parse(readFileSync('libs/contract/staff.persisted.json', 'utf8')) as Record<string, string>);
  const ask = async <T>(name: string, variables: Record<string, unknown>): Promise<T> => {
    const [sha256Hash] = known.find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))!;
    const answer = await context.request.post('/graphql', { data: { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables } });
    return ((await answer.json()) as { data: T }).data;
  };
  const { signIn } = await ask<{ signIn: { services: { id: string }[] } }>('SignIn', { email: accounts.find((one) => one.called === 'Mara')!.email, password });
  const { matchDesk } = await ask<{ matchDesk: Record<'waiting' | 'firstMeetings' | 'goingWell', { id: string; called: string }[]> }>('MatchDesk', { programmeId: signIn.services[0]!.id });
  const person = [...matchDesk.waiting, ...matchDesk.firstMeetings, ...matchDesk.goingWell].find((one) => one.called === called)!;
  const { giveMatchCode } = await ask<{ giveMatchCode: { paperCode: string } }>('GiveMatchCode', { personId: person.id });
  await context.close();
  return giveMatchCode.paperCode;
}

const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a person sees their peer and meetings, calls one off, asks for a different peer without a reason, keeps their place, and stops', async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await newPhone(browser);
  const page = await context.newPage();
  const trouble = troubles(page);
  await comeIn(page, await codeFor(browser, 'Moss'), 'Mine');

  await link(page, 'Peers and check-ins').click();
  await isAt(page, 'My peer');
  await expect(page.getByText(/^You and Tom meet next on/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tom', exact: true })).toBeVisible();
  await isEasyInBoth(page, 'my peer');
  await button(page, 'I’ve read it').click();
  await expect(page.getByRole('heading', { name: 'Since you last looked' })).toHaveCount(0);
  await button(page, 'Say thanks').click();
  await expect(page.getByText('We passed on your thanks.')).toBeVisible();

  // The second of the meetings is called off, alone; then the calendar's address, shown once.
  await link(page, 'My meetings').click();
  await isAt(page, 'My meetings');
  const off = page.getByRole('button', { name: /^Call off: / });
  await expect(off).toHaveCount(8);
  await off.nth(1).click();
  await isEasyInBoth(page, 'my meetings');
  await button(page, 'Call off').click();
  await expect(page.getByText('Called off.')).toHaveCount(1);
  await expect(off).toHaveCount(7);
  await button(page, 'Make an address').click();
  await expect(page.getByText(/\/calendar\/.+\.ics$/)).toBeVisible();

  // What they would like: a line too long is said, and what was typed stays.
  await link(page, 'My peer').click();
  await link(page, 'What I’d like to talk about').click();
  await isAt(page, 'What I’d like to talk about');
  await isEasyInBoth(page, 'wishes');
  const likes = page.getByLabel('What I’d like to talk about or do');
  await likes.fill('a topic that is longer than any forty letters');
  await button(page, 'Keep this').click();
  await expect(page.getByRole('alert')).toContainText('A line can have 40 letters at most.');
  await likes.fill('gardening\nbread');
  await button(page, 'Keep this').click();
  await isAt(page, 'We have it');

  // A different peer: one act. The place on the list is that of the first interest.
  await link(page, 'My peer').first().click();
  await link(page, 'A different peer').click();
  await isAt(page, 'Would you like a different peer?');
  await expect(page.getByText(/Tom will only be told that your time together has ended/)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await isEasyInBoth(page, 'a different peer');
  await page.getByRole('checkbox', { name: /^Not again with Tom/ }).check();
  await button(page, 'Ask for a different peer').click();
  await isAt(page, 'Done');
  const day = new Date(Date.now() - 28 * 86_400_000);
  await expect(page.getByText(new RegExp(`^Your place on the list is from \\w+ (${day.getUTCDate()}|${new Date(day.getTime() - 86_400_000).getUTCDate()}) `))).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This week’s groups' })).toBeVisible();
  await isEasyInBoth(page, 'asked');
  await link(page, 'My peer').first().click();
  await isAt(page, 'My peer');
  await expect(page.getByRole('heading', { name: 'Tom', exact: true })).toHaveCount(0);

  await link(page, 'Stop for now').click();
  await isEasyInBoth(page, 'stop');
  await button(page, 'Stop for now').click();
  await isAt(page, 'You’ve stopped for now');
  await link(page, 'My peer').first().click();
  await expect(page.getByText(/The door is open: ring us/)).toBeVisible();
  expect(trouble).toEqual([]);
  await context.close();
});
