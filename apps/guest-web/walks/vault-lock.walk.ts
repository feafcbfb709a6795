import { expect, test, type Request } from '@playwright/test';
import { hashOf, isAt, isEasy, newPhone, paperCode, takeCard, writeFirstLine } from './given.js';
import { beginPlans, line, passphrase, toSettings, within } from './vault.given.js';

test('a minute before it locks it says so; “I’m still here” keeps it open; locked, what was typed waits behind one field', async ({ browser }) => {
  test.setTimeout(180_000);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await page.clock.install();
  await beginPlans(page, await paperCode(2), 'Not mine');
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

  // Typed back, and the answer is lost on its way: it counts, and so it waits no more.
  await phone.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(hashOf('mutation ReplaceCard('))) return route.fallback();
    await route.fetch();
    return route.abort('connectionreset');
  });
  const second = (await page.locator('.card-text').textContent())!;
  await page.getByRole('button', { name: 'I have it on paper' }).click();
  const group = Number(/\d+/.exec((await page.locator('label[for=group]').textContent())!)![0]);
  await page.locator('#group').fill(second.split('-')[group - 1]!);
  await page.getByRole('button', { name: 'That’s my card' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.clock.fastForward(181_000);
  await isAt(page, 'Locked');
  await open();
  await within(page, '/');
  await isAt(page, 'Today');
  await expect(page.getByText('You made a recovery card and didn’t finish.')).toHaveCount(0);
  await phone.close();
});

test('leaving blanks the page within 100 ms, also with the network stopped', async ({ browser }) => {
  test.setTimeout(120_000);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await beginPlans(page, await paperCode(3), 'I share it');
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

test('who signs out while plans are being opened finds them shut, and nobody signed in', async ({ browser }) => {
  test.setTimeout(120_000);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await beginPlans(page, await paperCode(3), 'Not mine');
  await page.reload();
  await isAt(page, 'Locked');
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  const isAbout = (what: string) => (request: Request): boolean => request.postData()?.includes(hashOf(what)) ?? false;
  await page.route('**/graphql', async (route) => {
    if (isAbout('mutation SignIn(')(route.request())) await held;
    await route.fallback();
  });
  await page.locator('#passphrase').fill(passphrase);
  const asked = page.waitForRequest(isAbout('mutation SignIn('));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await asked;
  await within(page, '/');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await isAt(page, 'Welcome');
  // The server lets them in all the same, late: it is told again that they left.
  const again = page.waitForResponse((answer) => isAbout('mutation SignOut')(answer.request()));
  letGo();
  await again;
  const answer = await phone.request.post('/graphql', { data: { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('query Me ') } } } });
  expect(await answer.json()).toEqual({ data: { me: null } });
  await within(page, '/plan');
  await isAt(page, 'Welcome');
  await phone.close();
});
