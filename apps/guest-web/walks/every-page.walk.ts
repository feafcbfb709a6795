import { expect, test, type Locator, type Page } from '@playwright/test';
import { pages } from '../src/pages.js';
import { fitsEveryWay, isSeen } from './every-way.given.js';
import { isAt, newPhone } from './given.js';
import { addLine, guestWithPlans, passphrase, saved } from './plans.given.js';

/** Whose plans are written on here; others walk with the first. */
const which = 2;

/** Everything the page asked for has been answered. */
function watched(page: Page): { settled(): Promise<void> } {
  const asked = new Set<unknown>();
  page.on('request', (request) => asked.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end, (request) => asked.delete(request));
  return {
    settled: async () => {
      await expect(page.locator('.loading')).toHaveCount(0);
      await expect.poll(() => asked.size, { message: `${page.url()}: asked, and not answered` }).toBe(0);
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    },
  };
}

/** By the app's own way from page to page: what is open stays open. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => { window.history.pushState(null, '', to); window.dispatchEvent(new PopStateEvent('popstate')); }, address);
}

test('every page fits at 200 % and 400 %, and with text twice as large, from left to right and from right to left', async ({ browser }) => {
  test.setTimeout(240_000);
  const { context, page } = await guestWithPlans(browser, which);
  const { settled } = watched(page);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Tea, no talking, and the window over the garden where the blackbirdsingsinthemorningbeforeanybodyelseisawake');
  await saved(page);
  const section = /\/plan\/([0-9a-f-]{36})$/.exec(page.url())![1]!;
  const line = (await page.locator('.lines a[href*="/line/"]').first().getAttribute('href'))!;
  await page.getByRole('main').getByRole('link', { name: 'My plan' }).first().click();
  const plan = (await page.getByRole('link', { name: /^Change this plan/ }).first().getAttribute('href'))!.split('/').pop()!;
  const at = (path: string): string => (path === '/plan/:section/line/:line' ? line : path.replace(':plan', plan).replace(':section', section));

  for (const language of ['English', 'العربية']) {
    await goTo(page, '/settings');
    await page.getByRole('radio', { name: language }).check();
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'English' ? 'ltr' : 'rtl');
    // The list of the app itself: a new page is walked by that.
    for (const address of ['/', ...pages.map(({ path }) => at(path)), '/nowhere']) {
      expect(address, 'walked with what stands for its parts').not.toContain(':');
      await goTo(page, address);
      await expect(page.getByRole('heading', { level: 1 }), `${address}: where the keyboard is`).toBeFocused();
      await settled();
      await fitsEveryWay(page, `${language}, ${address},`);
    }
  }
  await context.close();

  // Before anybody signs in; and what needs no script.
  const stranger = await newPhone(browser);
  const welcome = await stranger.newPage();
  const before = watched(welcome);
  for (const address of ['/', '/c', '/in', '/forgotten', '/plain/rights', '/plain/contact', '/plain/complain']) {
    await welcome.goto(address);
    await before.settled();
    await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
    await fitsEveryWay(welcome, `nobody, ${address},`);
  }
  await stranger.close();
});

/** Tab until it has the keyboard, each stop seen; then the keys. */
async function press(page: Page, target: Locator, ...keys: string[]): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((part) => part === document.activeElement);
  for (let tabs = 0; tabs < 60 && !(await isThere()); tabs += 1) {
    await page.keyboard.press('Tab');
    await isSeen(page);
  }
  await expect(target, 'reached by Tab').toBeFocused();
  for (const key of keys) await (key.length > 1 && !key.includes(' ') ? page.keyboard.press(key) : page.keyboard.type(key));
}

const isHere = async (page: Page, title: string | RegExp) => {
  await isAt(page, title);
  await expect(page.getByRole('heading', { level: 1 }), `${String(title)}: where the keyboard is`).toBeFocused();
};

/** What was touched is gone: the keyboard is somewhere all the same, not at the beginning of the page. */
const isNotLost = (page: Page) => expect.poll(() => page.evaluate(() => document.activeElement !== document.body), { message: 'the keyboard is somewhere' }).toBe(true);

test('by keyboard alone: in, a line written and kept, shared, who looked, stopped, locked, and away', async ({ browser }) => {
  test.setTimeout(180_000);
  const made = await guestWithPlans(browser, which);
  await made.context.close();
  const context = await newPhone(browser);
  const page = await context.newPage();
  await context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Somewhere else</title>' }));
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name }).first();

  await page.goto('/');
  await press(page, link('Come in'), 'Enter');
  await isHere(page, 'Come in');
  await press(page, link('With your sign-in name'), 'Enter');
  await press(page, page.getByRole('textbox', { name: 'Your sign-in name' }), `${made.name} `, 'Tab', `${passphrase} `);
  // Arrows within the one question, and out of it again.
  await press(page, page.getByRole('radio', { name: /^Mine/ }), 'ArrowDown', 'ArrowUp');
  await expect(page.getByRole('radio', { name: /^Mine/ })).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Open', exact: true }), 'Enter');
  await isHere(page, 'My plan');

  await press(page, button('Write a few lines'), 'Enter');
  await isHere(page, 'What helps me');
  await press(page, page.getByRole('textbox', { name: 'Add a line' }), 'Tea, no talking');
  await press(page, button('Keep this').first(), 'Space');
  await expect(page.locator('.line-text').getByText('Tea, no talking')).toBeVisible();
  await isNotLost(page);
  await saved(page);

  await press(page, link('Share this'), 'Enter');
  await isHere(page, 'What do you want to share?');
  await press(page, button('Continue'), 'Enter');
  await isHere(page, 'Who can read it?');
  await press(page, page.getByRole('radio').first(), 'Space');
  await press(page, button('Continue'), 'Enter');
  await isHere(page, 'Until when?');
  await press(page, button('Continue'), 'Enter');
  await isHere(page, 'Check, then share');
  await press(page, page.getByRole('button', { name: 'Share', exact: true }), 'Enter');
  await isHere(page, 'Shared');

  await press(page, link('Who sees what'), 'Enter');
  await isHere(page, 'Who sees what');
  await press(page, link('Who looked'), 'Enter');
  await isHere(page, 'Who looked');
  await expect(page.getByText(/^Nobody has looked/)).toBeVisible();
  await press(page, page.getByText('What else happened'), 'Enter');
  await expect(page.getByText('You shared something')).toBeVisible();
  await press(page, link('Who sees what'), 'Enter');
  await isHere(page, 'Who sees what');
  await press(page, button(/^Stop sharing/).first(), 'Space');
  await expect(page.getByText('They can’t open it any more.')).toBeVisible();
  await isNotLost(page);

  // Round the whole page: every stop is left again, and the last of them is the last word of the menu.
  await press(page, link('Help and rights'));
  await page.keyboard.press('Tab');
  await press(page, button('Leave this site'));

  await press(page, link('My plan'), 'Enter');
  await isHere(page, 'My plan');
  await press(page, button('Lock my plans'), 'Enter');
  await isHere(page, 'Locked');
  await press(page, button('Leave this site'), 'Enter');
  await page.waitForURL('https://www.wikipedia.org/');
  await context.close();
});
