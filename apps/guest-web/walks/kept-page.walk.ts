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

test('a page whose code does not come says so, with leaving where it was; going back to what was somebody’s begins anew', async ({ browser }) => {
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

  // As browsers keep a page in memory, to go back to: nobody's is seen again as it was, somebody's begins anew.
  const turns = (to: 'pagehide' | 'pageshow') => page.evaluate((kind) => { window.dispatchEvent(new PageTransitionEvent(kind, { persisted: true })); }, to);
  await turns('pagehide');
  await isAt(page, 'Help and rights');
  await comeIn(page, await paperCode(3), 'Not mine');
  await turns('pagehide');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const anew = page.waitForEvent('load');
  await turns('pageshow').catch(() => undefined); // the page is gone with it
  await anew;
  await isAt(page, 'Today');
  await context.close();
});
