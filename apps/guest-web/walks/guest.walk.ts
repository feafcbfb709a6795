import { expect, test, type BrowserContext } from '@playwright/test';
import { code, guestApp, hashOf, isEasy, paperCode } from './given.js';

// First of all: a new code for the same guest ends this one.
test('the code on the start screen lets a guest in, once', async ({ browser }) => {
  const written = process.env['PEERHOUSE_SCREEN_CODE'] ?? (await paperCode(browser));
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
    const written = await paperCode(browser);
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
