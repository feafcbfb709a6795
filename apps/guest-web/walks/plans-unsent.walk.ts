import { expect, test } from '@playwright/test';
import { addLine, asidesIn, back, guestWithPlans, isEasyInBoth, isPage, keptReadable, onAnotherPhone, openAgain, passphrase, saved, which } from './plans.given.js';

test('78 words written without a signal outlive a killed page, and are saved when there is one', async ({ browser }) => {
  test.setTimeout(200_000);
  const { context, page } = await guestWithPlans(browser, which);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Written with a signal');
  await saved(page);
  await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await addLine(page, 'Written without a signal');
  await expect(page.getByText(/^Kept on this phone|^We couldn’t send it\. It’s kept on this phone/)).toBeVisible();
  // Typed, and kept by nobody: written down a second later, and there when nothing had time to lock.
  await page.getByLabel('Add a line').fill('Half a sentence');
  await expect.poll(() => asidesIn(page)).toBe(1);
  const address = page.url();
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await new Promise((resolve) => { page.once('crash', resolve); });
  await page.close();

  const again = await context.newPage();
  await again.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    const puts: Record<string, number> = Object.assign(window, { puts: {} }).puts;
    IDBObjectStore.prototype.put = function (...given) { puts[this.name] = (puts[this.name] ?? 0) + 1; return put.apply(this, given); };
  });
  await again.goto(address);
  await again.getByLabel(/passphrase/).fill(passphrase);
  await again.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(again.locator('.lines > li').last()).toContainText('Written without a signal');
  await expect(again.getByText('Saved.', { exact: true })).toHaveCount(0);
  await expect(again.getByLabel('Add a line')).toHaveValue('Half a sentence');

  // What is written down with every word is the words: the plans beside them are not written anew.
  const puts = (store: string): Promise<number> => again.evaluate((name) => (window as unknown as { puts: Record<string, number> }).puts[name] ?? 0, store);
  const [words, own] = [await puts('words'), await puts('own')];
  await again.getByLabel('Add a line').pressSequentially(', and more');
  await expect.poll(() => puts('words')).toBeGreaterThan(words);
  expect(await puts('own')).toBe(own);
  await again.getByLabel('Add a line').fill('Half a sentence');

  await context.unroute('**/graphql');
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await saved(again);
  await expect(again.locator('.lines > li')).toHaveText([/Written with a signal/, /Written without a signal/]);

  // The answer to a save is lost, and the guest writes on: their own words are no other phone's.
  await context.route('**/graphql', async (route) => { await route.fetch(); await route.abort('internetdisconnected'); }, { times: 1 });
  await addLine(again, 'Sent, and not answered');
  await addLine(again, 'Written on');
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await saved(again);
  await expect(again.locator('.lines > li')).toHaveCount(4);

  // A new order of the plan, without a signal, and locked over it: made all the same, and nothing else is undone by it.
  await back(again);
  await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await again.getByRole('link', { name: /^Change this plan/ }).click();
  await again.getByRole('radio', { name: 'The last 200 versions of each part' }).click();
  await expect.poll(() => asidesIn(again)).toBe(1);
  await openAgain(again);
  await expect(again.getByRole('radio', { name: 'The last 200 versions of each part' })).toBeChecked();

  // The rights of the house and the days of the stay, as this phone last had them; nothing of either lies there readable.
  const pages = again.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Help and rights' }).click();
  await expect(again.getByText(/^This is as this phone last had it, on \w+/)).toBeVisible();
  await expect(again.getByRole('region', { name: /Oak House/ }).first()).toContainText(/\w+/);
  await expect(again.getByRole('heading', { name: 'How to complain' })).toBeVisible();
  await pages.getByRole('link', { name: 'My stay' }).click();
  await expect(again.getByText(/^This is as this phone last had it, on \w+/)).toBeVisible();
  await expect(again.locator('dl dd').first()).toContainText(/\d/);
  await again.evaluate(() => history.pushState(null, '', '/'));
  await isPage(again, 'Today');
  await expect(again.getByText(/^This is as this phone last had it, on \w+/)).toBeVisible();
  await isEasyInBoth(again, 'my stay without a signal');
  expect(await keptReadable(again)).toEqual({ around: true, house: false });

  // A house that has let go of the guest: what this phone kept of it goes as soon as it knows.
  await context.unroute('**/graphql');
  await context.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const json = await response.json() as { data?: { me?: { house: unknown; stay: unknown } } };
    if (json.data?.me) Object.assign(json.data.me, { house: null, stay: null });
    await route.fulfill({ response, json });
  });
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(() => keptReadable(again)).toEqual({ around: false, house: false });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('80 a wrong clock, 200 kB, emoji and right-to-left: nothing written is lost', async ({ browser }) => {
  test.setTimeout(200_000);
  const { context, page, name } = await guestWithPlans(browser, which);
  await page.clock.setSystemTime(new Date(Date.now() - 26 * 3_600_000));
  await page.getByRole('button', { name: 'Open a blank page' }).click();
  await addLine(page, '🫖 شاي 👩‍👩‍👧 بدون كلام');
  await expect(page.locator('.lines .line-text')).toHaveAttribute('dir', 'auto');
  await saved(page);
  await page.clock.setSystemTime(new Date(Date.now() + 26 * 3_600_000));
  await addLine(page, 'The clock went ahead');
  await saved(page);

  // 200 kB in one go: refused in words, and every letter is still in its field.
  const long = '0123456789 '.repeat(18_200);
  await page.getByLabel('Anything else, in your own words').fill(long);
  await page.getByRole('button', { name: 'Keep this Anything else' }).click();
  await expect(page.getByRole('alert')).toContainText('longer than one part can hold');
  await expect(page.getByLabel('Anything else, in your own words')).toHaveValue(long);

  // It waits there while another page is looked at.
  await back(page);
  await page.getByRole('link', { name: 'A part without a name' }).click();
  await expect(page.getByLabel('Anything else, in your own words')).toHaveValue(long);

  // Locked over it, and the page ended: all of it stands in its field again, and nothing of it was sent.
  await page.getByLabel('Add a line').fill('Short, beside it');
  await page.clock.setSystemTime(new Date(Date.now() + 27 * 3_600_000));
  await isPage(page, 'Locked');
  await expect(page.getByText('What you were writing is kept.')).toBeVisible();
  await openAgain(page);
  await expect(page.getByLabel('Add a line')).toHaveValue('Short, beside it');
  await expect(page.locator('.lines > li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await expect(page.locator('.lines > li').last()).toContainText('Short, beside it');
  await expect(page.getByLabel('Anything else, in your own words')).toHaveValue(long);
  await page.getByLabel('Anything else, in your own words').fill('ثلاث كلمات هنا 🌱');
  await page.getByRole('button', { name: 'Keep this Anything else' }).click();
  await saved(page);

  const other = await onAnotherPhone(browser, name);
  await other.page.getByRole('link', { name: 'A part without a name' }).click();
  await expect(other.page.locator('.lines > li')).toHaveText([/شاي/, /The clock went ahead/, /Short, beside it/]);
  await expect(other.page.getByLabel('Anything else, in your own words')).toHaveValue('ثلاث كلمات هنا 🌱');
  await other.context.close();
  await context.close();
});
