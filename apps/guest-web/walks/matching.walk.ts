import { expect, test, type Page } from '@playwright/test';
import { code, comeIn, guestApp, isAt, newPhone, troubles } from './given.js';
import { isEasyEveryWay } from './every-way.given.js';
import { isEasyInBoth } from './plans.given.js';
import { codeFor, yusraCouldMeetThem } from './programme.given.js';

const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a person sees their peer and meetings, calls one off, asks for a different peer without a reason, keeps their place, and stops', async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await newPhone(browser);
  const page = await context.newPage();
  const trouble = troubles(page);
  await comeIn(page, await codeFor(browser, 'Moss'), 'Mine');

  await expect(page.getByRole('heading', { name: 'With Bridge' })).toBeVisible();
  await link(page, 'My peer').click();
  await isAt(page, 'My peer');
  await expect(page.getByText(/^You and Tom meet next on/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tom', exact: true })).toBeVisible();
  await isEasyEveryWay(page, 'my peer');
  await button(page, 'I’ve read it').click();
  await expect(page.getByRole('heading', { name: 'Since you last looked' })).toHaveCount(0);
  await button(page, 'Say thanks').click();
  await expect(page.getByText('We passed on your thanks.')).toBeVisible();

  // Tom is away, and somebody could meet them meanwhile. They would rather wait; then they would like that after all; and then they rather wait again.
  const desk = await yusraCouldMeetThem(browser, 'Moss');
  await page.reload();
  await expect(page.getByText(/^Tom is away\. Somebody could meet you meanwhile, until .*Would you like that\?$/)).toBeVisible();
  await expect(page.getByText('Yusra')).toHaveCount(0); // a name comes with their yes
  await isEasyInBoth(page, 'somebody could meet them meanwhile');
  await button(page, 'No, I’d rather wait').click();
  await expect(page.getByText(/^Tom is away\. You wait for them/)).toBeVisible();
  await isEasyInBoth(page, 'they wait');
  await button(page, 'I’d like to meet somebody meanwhile after all').click();
  await expect(page.getByText(/^Tom is away\. By .* we look for somebody who meets you meanwhile\.$/)).toBeVisible();
  await desk.askAgain();
  await page.reload();
  await button(page, 'Yes, I’d like to').click();
  await expect(page.getByText(/^Tom is away\. Yusra meets you until /)).toBeVisible();
  await isEasyInBoth(page, 'somebody meets them meanwhile');
  await page.goto(`${guestApp}/held`);
  await expect(page.getByText(/Yusra meets you meanwhile, until /)).toBeVisible();
  await page.goto(`${guestApp}/people`);
  await button(page, 'I’d rather wait for Tom after all').click();
  await expect(page.getByText(/^Tom is away\. You wait for them/)).toBeVisible();
  await desk.tomIsBack();
  await page.reload();
  await expect(page.getByText(/^You and Tom meet next on/)).toBeVisible();

  // The second of the meetings is called off, alone; then the calendar's address, shown once.
  await link(page, 'My meetings').click();
  await isAt(page, 'My meetings');
  const off = page.getByRole('button', { name: /^Call off: / });
  await expect(off).toHaveCount(8);
  await off.nth(1).click();
  await isEasyEveryWay(page, 'my meetings');
  await button(page, 'Call off').click();
  await expect(page.getByText('Called off.')).toHaveCount(1);
  await expect(off).toHaveCount(7);
  // All that follow are called off, and they begin again from a day.
  await off.first().click();
  await page.getByRole('checkbox', { name: 'This one and all after it' }).check();
  await button(page, 'Call off').click();
  await page.getByLabel('Day', { exact: true }).fill(new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10));
  await page.getByLabel('Time', { exact: true }).fill('17:00');
  await isEasyInBoth(page, 'all called off');
  await button(page, 'Meet weekly from then').click();
  await expect(off).toHaveCount(8);
  await button(page, 'Make an address').click();
  await expect(page.getByText(/\/calendar\/.+\.ics$/)).toBeVisible();

  // What they would like: a line too long is said, and what was typed stays.
  await link(page, 'My peer').click();
  await link(page, 'What I’d like to talk about').click();
  await isAt(page, 'What I’d like to talk about');
  await isEasyEveryWay(page, 'wishes');
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
  await isEasyEveryWay(page, 'a different peer');
  // The meetings go on meanwhile, and they stay with Tom after all.
  await page.getByRole('checkbox', { name: /^Go on meeting Tom/ }).check();
  await button(page, 'Ask for a different peer').click();
  await isAt(page, 'Done');
  await link(page, 'My peer').first().click();
  await expect(page.getByText('Your meetings go on until you have met somebody else.')).toBeVisible();
  await isEasyInBoth(page, 'asked, and the meetings go on');
  await button(page, 'I go on with Tom after all').click();
  await expect(page.getByText(/^You and Tom meet next on/)).toBeVisible();
  await expect(button(page, 'I go on with Tom after all')).toHaveCount(0);
  await link(page, 'A different peer').click();
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
  await isEasyEveryWay(page, 'stop');
  await button(page, 'Stop for now').click();
  await isAt(page, 'You’ve stopped for now');
  await link(page, 'My peer').first().click();
  await expect(page.getByText(/The door is open: ring us/)).toBeVisible();
  await isEasyInBoth(page, 'ended');
  // And they begin again; what was before is still kept, and told to them.
  await button(page, 'I’m interested').click();
  await expect(page.getByText(/^Someone of us talks with you first, by /)).toBeVisible();
  await isEasyInBoth(page, 'interested again');
  await page.goto(`${guestApp}/held`);
  await expect(page.getByRole('heading', { name: /^Before, until / })).toBeVisible();
  await expect(page.getByText(/^Tom: /)).toBeVisible();
  await isEasyInBoth(page, 'held, of before too');
  expect(trouble).toEqual([]);
  await context.close();
});

/** Nothing of a house in what a person of a programme reads: it has no rooms, and nobody who is awake. */
async function saysNoHouse(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: /^Ring us/ }).first()).toBeVisible();
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/\bhouse\b|someone is awake|your stay|my stay/i);
}

test('somebody on a ward says that they are interested, loses nothing of it, and finds their own page; a peer asked for by name is answered alike', async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await newPhone(browser);
  const page = await context.newPage();
  const trouble = troubles(page);
  await page.goto(guestApp);
  await link(page, 'I’m interested').click();
  await isAt(page, 'I’m interested');
  await expect(page).toHaveTitle('Welcome'); // what the browser's history keeps says nothing of it
  await expect(page.getByText('An hour a week, up to a year. Ask for someone else at any time; nobody asks why.')).toBeVisible();
  await isEasyEveryWay(page, 'interested');

  // By keyboard, without a signal, then with a line that is too long: all that was typed is there, and it is one interest in the end.
  const [called, likes] = [page.getByLabel('What would you like to be called?'), page.getByLabel('What I’d like to talk about or do')];
  await called.fill('Jun');
  await page.keyboard.press('Tab');
  await page.keyboard.type('text, 01632 960 999');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await likes.fill('a topic that is longer than any forty letters');
  await page.getByLabel('If you’re in hospital: about when do you leave it?').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
  await context.setOffline(true);
  await button(page, 'Send it').press('Enter');
  await expect(page.getByRole('alert')).toContainText('You’re offline. Try again when you have a signal, or ring us.');
  await context.setOffline(false);
  await button(page, 'Send it').press('Enter');
  await expect(page.getByRole('alert')).toContainText('A line can have 40 letters at most.');
  await expect(called).toHaveValue('Jun');
  await expect(page.getByRole('checkbox', { name: /^You may leave a message there/ })).toBeChecked();
  await likes.fill('gardening');
  await page.getByRole('checkbox', { name: 'A woman' }).check();
  await button(page, 'Send it').press('Enter');
  await isAt(page, 'We have it');
  await expect(page.getByText(/^You’re on the list\. By /)).toBeVisible();
  await expect(page.getByText(/We can’t say today how long it takes/)).toBeVisible();
  await expect(page.getByText(/Wednesday tea/)).toBeVisible();
  const given = (await page.getByText(code).textContent())!;
  await isEasyInBoth(page, 'we have it');
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]))).not.toMatch(/Jun|gardening|960|interest(?!ed)/);

  await link(page, 'Open my page now').click();
  await expect(page.getByRole('textbox', { name: 'Your code' })).toHaveValue(given);
  await page.getByRole('radio', { name: /^Not mine/ }).check();
  await button(page, 'Come in').click();
  await isAt(page, 'Today');
  await saysNoHouse(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My peer' }).click();
  await isAt(page, 'My peer');
  await expect(page.getByText(/^Your place on the list is from/)).toBeVisible();
  for (const [path, title] of [['/help', 'Help and rights'], ['/who-sees', 'Who sees what'], ['/held', 'Everything held about me'], ['/people/changes', 'Something has changed'], ['/people', 'My peer']] as const) {
    await page.goto(`${guestApp}${path}`);
    await isAt(page, title);
    await expect(page.locator('.loading')).toHaveCount(0);
    await saysNoHouse(page);
    if (path === '/held') {
      await expect(page.getByText(/^You told us at our own page\.|You told us at our own page\.$/)).toBeVisible();
      await expect(page.getByText(/Languages I speak|gardening/).first()).toBeVisible();
      await isEasyEveryWay(page, 'held');
    }
    if (path === '/people/changes') {
      // Where they live they have not said: nothing is told of it by itself.
      const moved = page.getByRole('region', { name: 'I live somewhere else' });
      await moved.getByRole('button').click();
      await expect(moved.getByRole('alert')).toHaveText('Choose where you live now first.');
      await expect(moved.getByLabel('Where I live now')).toBeFocused();
      await isEasyEveryWay(page, 'where they live');
    }
  }

  // Tom is there, Nobody is not: the same words, to the letter.
  const told: string[] = [];
  for (const name of ['Tom', 'Nobody at all']) {
    await page.goto(`${guestApp}/people`);
    await link(page, 'Somebody I’d like to meet').click();
    await isAt(page, 'Is there somebody you’d like to meet?');
    if (!told.length) await isEasyEveryWay(page, 'by name');
    await page.getByRole('textbox', { name: 'The name you know them by' }).fill(name);
    await page.keyboard.press('Enter');
    await isAt(page, 'We have it');
    told.push(await page.getByRole('main').innerText());
  }
  expect(told[1]).toBe(told[0]);
  expect(trouble).toEqual([]);
  await context.close();

  // The same address without a script, in their own language.
  const plain = await browser.newContext({ baseURL: guestApp, viewport: { width: 360, height: 740 }, javaScriptEnabled: false, locale: 'fr-FR' });
  const bare = await plain.newPage();
  await bare.goto('/interested');
  await expect(bare.getByRole('heading', { name: 'Cela m’intéresse' })).toBeVisible();
  await expect(bare.getByRole('link', { name: '01632 960 188' })).toBeVisible();
  expect(await bare.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await plain.close();
});
