import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { axeFinds } from '../../../libs/ui/walks/axe.js';
import { code, comeIn, demoGuest, guestApp, hashOf, isAt, isEasy, newPhone, paperCode, troubles } from './given.js';

// First of all: a new code for the same guest ends this one.
test('the code on the start screen lets a guest in, once', async ({ browser }) => {
  const written = process.env['PEERHOUSE_SCREEN_CODE'] ?? (await paperCode());
  expect(written).toMatch(code);
  for (const expected of ['Today', 'Come in']) {
    const context = await browser.newContext({ baseURL: guestApp });
    const page = await context.newPage();
    await page.goto('/in');
    await page.getByRole('textbox', { name: 'Your code' }).fill(written);
    await page.getByRole('button', { name: 'Come in' }).click();
    if (expected === 'Come in') await expect(page.getByRole('alert')).toContainText('That code has been used');
    await expect(page.getByRole('heading', { level: 1, name: expected })).toBeVisible();
    await context.close();
  }
});

for (const { width, height } of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
  test(`a guest comes in with a paper code, sees their stay, and leaves, at ${width} px`, async ({ browser }) => {
    test.setTimeout(180_000);
    const written = await paperCode();
    const context = await browser.newContext({ baseURL: guestApp, viewport: { width, height } });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('pageerror', (problem) => trouble.push(problem.message));
    await context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Somewhere else</title>' }));

    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome' })).toBeVisible();
    await isEasy(page, 'welcome');
    await page.getByRole('link', { name: 'Come in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Come in' })).toBeFocused();

    // Nothing typed, then a code that is none: said in words, and what was typed is still there.
    await page.getByRole('button', { name: 'Come in' }).click();
    await expect(page.getByRole('alert')).toContainText('Type the code.');
    await page.getByRole('textbox', { name: 'Your code' }).fill('7K3M Q2XD 94HB');
    await page.getByRole('button', { name: 'Come in' }).click();
    await expect(page.getByRole('alert')).toContainText('We don’t know that code.');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Your code' })).toHaveValue('7K3M Q2XD 94HB');
    await isEasy(page, 'a wrong code');

    // The code as people type it, by keyboard alone.
    await page.getByRole('textbox', { name: 'Your code' }).fill(written.toLowerCase().replaceAll('-', ' '));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
    await expect(page.getByRole('link', { name: /^Ring the house/ })).toBeVisible();
    await isEasy(page, 'today');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My stay' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'My stay' })).toBeFocused();
    await expect(page.getByText('You can come and go.')).toBeVisible();
    await isEasy(page, 'my stay');

    // Leaving: blank at once, signed out on the server, nothing to go back to.
    const cookies = await context.cookies(guestApp);
    expect(cookies.map(({ name, httpOnly, secure, sameSite }) => ({ name, httpOnly, secure, sameSite }))).toEqual([{ name: '__Host-peerhouse-guest', httpOnly: true, secure: true, sameSite: 'Strict' }]);
    if (width === 320) await page.getByRole('button', { name: 'Leave this site' }).click();
    else for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.wikipedia.org/');
    await expect.poll(() => meWith(context, `${cookies[0]!.name}=${cookies[0]!.value}`)).toEqual({ data: { me: null } });
    await page.goBack().catch(() => null);
    await expect(page.getByText('My stay')).toHaveCount(0);
    expect(trouble).toEqual([]);
    await context.close();
  });
}

/** What the server says to somebody who kept the cookie: the question as the app was built with it. */
async function meWith(context: BrowserContext, cookie: string): Promise<unknown> {
  const answer = await context.request.post('/graphql', { headers: { cookie }, data: { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('query Me ') } } } });
  return answer.json();
}

test('Shift with a letter is typing, and leaves nothing', async ({ page }) => {
  await page.goto(`${guestApp}/in`);
  await page.getByRole('textbox', { name: 'Your code' }).focus();
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('textbox', { name: 'Your code' })).toHaveValue('ABC');
  await expect(page).toHaveURL(`${guestApp}/in`);
});

/** The app's code waits until it is let go; what the build drew is there without it. */
async function withoutApp(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route('**/assets/index-*.js', async (route) => { await held; await route.continue().catch(() => undefined); });
  return letGo;
}

const elsewhere = (context: BrowserContext) => context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Somewhere else</title>' }));

for (const [locale, welcome, way] of [['en-US', 'Welcome', 'Come in'], ['ar', 'مرحبًا', 'دخول']] as const) {
  test(`the welcome is there before the app, which takes it over as it stands: ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: guestApp, locale, viewport: { width: 360, height: 740 } });
    await context.addInitScript(() => { window.sessionStorage.setItem('page.size', 'larger'); });
    const page = await context.newPage();
    const trouble = troubles(page);
    const letGo = await withoutApp(page);
    await page.goto('/', { waitUntil: 'commit' });
    await isAt(page, welcome);
    await expect(page).toHaveTitle(welcome);
    await expect(page.getByRole('link', { name: /413|555|\d{3}/ }).first()).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    const before = await page.screenshot({ fullPage: true });
    const taken = page.evaluate(() => new Promise<string>((resolve) => {
      const [body, heading] = [document.getElementById('app')!, document.querySelector('h1')];
      heading!.focus();
      const words = body.innerText;
      document.addEventListener('taken', () => setTimeout(() => resolve(body.innerText === words && document.querySelector('h1') === heading && document.activeElement === heading ? 'as it stood' : body.innerText), 500));
    }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    letGo();
    expect(await taken).toBe('as it stood');
    await page.getByRole('heading', { level: 1 }).blur();
    expect((await page.screenshot({ fullPage: true })).equals(before)).toBe(true);
    expect(trouble).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: way, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await context.close();
  });
}

test('before the app is there the ways on lead on, and leaving leaves', async ({ browser }) => {
  const context = await newPhone(browser);
  await elsewhere(context);
  const page = await context.newPage();
  const letGo = await withoutApp(page);
  const welcome = async () => { await page.goto('/', { waitUntil: 'commit' }); await isAt(page, 'Welcome'); };
  await welcome();
  await page.getByRole('button', { name: 'Leave this site' }).click();
  await page.waitForURL('https://www.wikipedia.org/');
  await welcome();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
  await page.waitForURL('https://www.wikipedia.org/');
  await welcome();
  await page.getByRole('main').getByRole('link', { name: 'Come in' }).click({ noWaitAfter: true });
  await expect(page).toHaveURL('/in');
  await expect(page.getByText('Opening your page')).toBeVisible();
  letGo();
  await isAt(page, 'Come in');
  await context.close();
});

test('nobody who is known here is welcomed as if they were new, nor where another language was chosen; no script: the words for that', async ({ browser }) => {
  const paper = await paperCode();
  const context = await newPhone(browser);
  await elsewhere(context);
  const page = await context.newPage();
  await comeIn(page, paper, 'Not mine');
  const begins = async (words: string, at = '/'): Promise<void> => {
    await page.goto(at, { waitUntil: 'commit' });
    await expect(page.getByText(words)).toBeVisible();
    await expect(page).toHaveTitle(words);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  };
  const letGo = await withoutApp(page);
  await begins('Opening your page', '/plan');
  // Who is signed in finds the head of today, with its ways on; it is the app's own when that comes.
  await page.goto('/', { waitUntil: 'commit' });
  await isAt(page, 'Today');
  expect(await axeFinds(page)).toEqual([]);
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My stay' })).toBeVisible();
  await page.getByRole('link', { name: 'Get me through now' }).click({ noWaitAfter: true });
  await expect(page).toHaveURL('/now');
  await page.goto('/', { waitUntil: 'commit' });
  // Leaving before the app is there ends the sign-in all the same.
  const [cookie] = await context.cookies(guestApp);
  await page.getByRole('button', { name: 'Leave this site' }).click();
  await page.waitForURL('https://www.wikipedia.org/');
  await expect.poll(() => meWith(context, `${cookie!.name}=${cookie!.value}`)).toEqual({ data: { me: null } });
  await page.goto('/', { waitUntil: 'commit' });
  await isAt(page, /^(Welcome)$/);
  await page.evaluate(() => { window.sessionStorage.setItem('page.locale', 'es'); });
  await begins('Se abre tu página');
  await page.evaluate(() => { window.sessionStorage.clear(); window.localStorage.setItem('page.phone', 'mine'); });
  await begins('Opening your page');
  letGo();
  await isAt(page, 'Welcome'); // nothing is kept here after all
  await context.close();

  const scriptless = await browser.newContext({ baseURL: guestApp, javaScriptEnabled: false });
  const plain = await scriptless.newPage();
  await plain.goto('/');
  await expect(plain.getByRole('heading', { level: 1, name: 'Welcome' })).toHaveCount(1);
  await expect(plain.getByRole('link', { name: 'Whom to ring' })).toBeVisible(); // words in a noscript are found by their role alone
  await expect(plain.getByRole('button')).toHaveCount(0);
  await scriptless.close();
});

test('a form that is quicker than the answer whose house it is waits for it, and opens', async ({ browser }) => {
  const context = await newPhone(browser);
  const page = await context.newPage();
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { answer = resolve; });
  const slow = [hashOf('query HousesToRing'), hashOf('query Me ')];
  await page.route('**/graphql', async (route) => {
    if (slow.some((hash) => route.request().postData()?.includes(hash))) await held;
    await route.continue();
  });
  const { signInName, passphrase } = demoGuest();
  await page.goto('/in/name');
  await page.getByRole('textbox', { name: 'Your sign-in name' }).fill(signInName);
  await page.locator('#passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Opening. This takes a moment.' })).toBeVisible();
  answer();
  await isAt(page, 'My plan');
  await context.close();
});
