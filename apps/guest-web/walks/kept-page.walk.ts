import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { comeIn, guestApp, isAt, paperCode, troubles } from './given.js';

/** How long a phone keeps the code of the older app; and whether the newer server still knows its questions. */
interface Older { keepsFiles: boolean; isUnderstood: boolean }

/** The guest app's own server, seen through one that first speaks of an older version: another file of code, and a house that was called otherwise. */
async function withOlder({ keepsFiles, isUnderstood }: Older) {
  let isNewer = false;
  let asked: string[] = [];
  const app = /index-[\w-]+\.js/g;
  const older = 'index-older.js';
  let current = '';
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const url = incoming.url!;
    if (!url.startsWith('/assets/') || url.includes(older)) asked.push(url);
    if (isNewer && url.includes(older)) return void outgoing.writeHead(404).end();
    if (isNewer && url === '/graphql' && !isUnderstood && asked.filter((each) => each === '/').length < 2) {
      return void outgoing.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ message: 'another version', extensions: { code: 'BAD_REQUEST' } }] }));
    }
    const { 'accept-encoding': _, 'if-none-match': tag, ...headers } = incoming.headers;
    const there = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(`${guestApp}${url.replace(older, current)}`, { method: incoming.method!, headers: { ...headers, ...(isNewer && tag ? { 'if-none-match': tag } : {}) } }, resolve);
      sent.on('error', reject);
      incoming.pipe(sent);
    });
    const said = await there.toArray().then((parts: Buffer[]) => Buffer.concat(parts));
    const kind = there.headers['content-type'] ?? '';
    if (isNewer || !/html|javascript/.test(kind)) return void outgoing.writeHead(there.statusCode!, there.headers).end(said);
    const text = String(said);
    if (kind.includes('html')) current = /data-app="\/assets\/([^"]*)"/.exec(text)![1]!;
    const body = text.replaceAll(app, older).replaceAll('Oak House', 'Elm House');
    const kept = kind.includes('html') ? there.headers['cache-control'] : keepsFiles && url.includes(older) ? 'max-age=3600' : 'no-store';
    const { 'content-length': __, ...rest } = there.headers;
    return void outgoing.writeHead(there.statusCode!, { ...rest, 'cache-control': kept, ...(rest.etag ? { etag: 'W/"older"' } : {}) }).end(body);
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** From here on the server is the newer one; what is asked is counted from here. */
    becomeNewer: () => { isNewer = true; asked = []; },
    asked: () => asked,
    stop: () => server.close(),
  };
}

const code = (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector<HTMLElement>('script[data-app]')?.dataset['app']);

for (const [what, how, asks] of [
  ['has files that are gone', { keepsFiles: false, isUnderstood: true }, 2],
  ['asks what the server knows no more', { keepsFiles: true, isUnderstood: false }, 3],
  ['is still understood', { keepsFiles: true, isUnderstood: true }, 2],
] as const) {
  test(`a page that the browser kept, of an older version: it ${what}`, async ({ browser }) => {
    const server = await withOlder(how);
    const context = await browser.newContext({ baseURL: server.address, viewport: { width: 360, height: 740 } });
    const before = await context.newPage();
    await before.goto('/');
    await expect(before.getByRole('main')).toContainText('Elm House');
    await expect.poll(() => server.asked()).toContain('/graphql');
    expect(await code(before)).toBe('/assets/index-older.js');
    await before.close();

    // It begins with what it was.
    server.becomeNewer();
    const page = await context.newPage();
    const trouble = troubles(page);
    await page.goto('/');
    await isAt(page, 'Welcome');
    // Whom to ring is as it is now, whichever page stands there.
    await expect(page.getByRole('main')).toContainText('Oak House');
    await expect(page.getByRole('main')).not.toContainText('Elm House');
    if (how.keepsFiles && how.isUnderstood) {
      // Nothing is taken from under anybody's hands: it goes on as what it is, and the next is the newer one, at once.
      await expect.poll(() => server.asked().filter((each) => each === '/')).toHaveLength(1);
      expect(await code(page)).toBe('/assets/index-older.js');
      await page.goto('/help');
      await page.goto('/');
    }
    await expect.poll(() => code(page).catch(() => null)).toMatch(/^\/assets\/index-(?!older)/);
    await page.getByRole('main').getByRole('link', { name: 'Come in' }).click();
    await isAt(page, 'Come in');
    // Had it not been kept, it would have been asked for once, and been the newer one. Kept, it was asked for beside what it showed, where it was not understood before it was loaded again, and by what came in its place.
    await expect.poll(() => server.asked().filter((each) => each === '/').length).toBe(asks);
    expect(trouble).toEqual([]);
    await context.close();
    server.stop();
  });
}

test('a page whose code does not come says so, with leaving where it was; going back to a page begins it anew', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: guestApp, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.route('**/assets/help-*.js', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('link', { name: 'Help and rights' }).click();
  await isAt(page, 'One moment');
  await expect(page.getByRole('alert')).toContainText('That didn’t work on our side.');
  await expect(page.getByRole('button', { name: 'Leave this site' })).toBeVisible();
  // Another page is not kept from anybody; this one comes when it can.
  await page.goBack();
  await isAt(page, 'Welcome');
  await page.goForward();
  await isAt(page, 'One moment');
  await page.unroute('**/assets/help-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await isAt(page, 'Help and rights');

  // As browsers keep a page in memory, to go back to: it is blank there, and begins anew, also nobody's, where something may have been typed.
  const turns = (to: 'pagehide' | 'pageshow') => page.evaluate((kind) => { window.dispatchEvent(new PageTransitionEvent(kind, { persisted: true })); }, to);
  for (const title of ['Help and rights', 'Today']) {
    if (title === 'Today') await comeIn(page, await paperCode(3), 'Not mine');
    await turns('pagehide');
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    const anew = page.waitForEvent('load');
    await turns('pageshow').catch(() => undefined); // the page is gone with it
    await anew;
    await isAt(page, title);
  }

  // The same of a page whose words do not come.
  await page.route('**/assets/matching-*.js', (route) => route.abort());
  await page.evaluate(() => { history.pushState(null, '', '/people'); window.dispatchEvent(new PopStateEvent('popstate')); });
  await isAt(page, 'One moment');
  await expect(page.getByRole('alert')).toContainText('That didn’t work on our side.');
  await page.unroute('**/assets/matching-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await isAt(page, 'Peers and check-ins');
  await context.close();
});

test('a phone of one’s own, whose app the server does not understand any more, says so; it is not loaded again and again', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: guestApp, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await comeIn(page, await paperCode(3), 'Mine');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  await page.route('**/graphql', (route) => route.fulfill({ status: 400, json: { errors: [{ message: 'another version', extensions: { code: 'BAD_REQUEST' } }] } }));
  await page.route('**/plan', (route) => (route.request().isNavigationRequest() ? route.fallback() : route.fulfill({ contentType: 'text/html', body: '<script data-app="/assets/index-newer.js"></script>' })));
  let loads = 0;
  page.on('load', () => { loads += 1; });
  await page.goto('/plan');
  await expect(page.getByRole('alert')).toContainText('This page is from an older version.');
  expect(await page.evaluate(() => fetch('/plan').then((answer) => answer.text()))).toContain('index-newer'); // what it might have asked for is answered by now
  await expect(page.getByRole('alert')).toContainText('This page is from an older version.');
  expect(loads).toBe(1);
  await context.close();
});

test('who leaves the site leaves none of its pages in the browser’s store', async ({ browser }) => {
  const server = await withOlder({ keepsFiles: true, isUnderstood: true });
  server.becomeNewer();
  // Where leaving leads to is not there: a route would be simpler, and with one a browser keeps nothing at all.
  const context = await browser.newContext({ baseURL: server.address, proxy: { server: server.address, bypass: '127.0.0.1' } });
  const page = await context.newPage();
  const cameFromStore = async (): Promise<boolean> => {
    await page.goto('/');
    await isAt(page, 'Welcome');
    return page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).transferSize === 0);
  };
  expect([await cameFromStore(), await cameFromStore()]).toEqual([false, true]);
  await page.getByRole('button', { name: 'Leave this site' }).click();
  await expect.poll(() => server.asked()).toContain('/graphql?leaving');
  await expect.poll(() => page.url()).not.toContain(server.address);
  await expect.poll(cameFromStore).toBe(false);
  await context.close();
  server.stop();
});
