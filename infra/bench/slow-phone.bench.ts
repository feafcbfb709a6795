import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Found } from './bench.js';
import { launcher, startProduct } from './product.js';

/** An old phone on a bad line. */
const slow = { downloadThroughput: (400 * 1024) / 8, uploadThroughput: (400 * 1024) / 8, latency: 400, offline: false };
const slower = 6;
const words = 4_000;

interface Guest { signInName: string; passphrase: string }
type Figures = Record<string, number>;

/** The guest app on an old phone (400 kbit/s, 400 ms, a processor six times slower): first and second view, the opening of plans, the keeping of a part of 4,000 words, and the view of a phone that is the guest's own. Beside each, the same on this machine as it is. */
export async function run(say: (line: string) => void): Promise<Found> {
  const product = await startProduct({ demo: true });
  const { findChromium } = await launcher<{ findChromium(): string | undefined }>('browser');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const [guest] = (JSON.parse(readFileSync(path.join(product.folder, 'demo.json'), 'utf8')) as { guests: Guest[] }).guests;
    const figures: Figures = {};
    for (const [phone, throttled] of [['as it is', false], ['slow', true]] as const) {
      const context = await browser.newContext({ baseURL: `http://127.0.0.1:${product.guestPort}`, viewport: { width: 360, height: 740 } });
      const newPage = async (): Promise<Page> => {
        const page = await context.newPage();
        page.setDefaultTimeout(60_000);
        if (throttled) await slowDown(context, page);
        return page;
      };
      const measured = { ...(await emptyPage(newPage)), ...(await views(newPage)), ...(await plans(newPage, guest!)), ...(await ownPhone(newPage)) };
      for (const [what, ms] of Object.entries(measured)) figures[`${phone}: ${what}, ms`] = Math.round(ms);
      await context.close();
      say(`  ${phone}: measured`);
    }
    return { figures, ratios: {} };
  } finally {
    await browser.close();
    await product.stop();
  }
}

/** What a page of one heading and one link costs here, from a server that knows nothing else: below this no view can come. */
async function emptyPage(newPage: () => Promise<Page>): Promise<Figures> {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Nothing</title><main><h1>Nothing</h1><a href="/">More</a></main>'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const page = await newPage();
  const seen = await view(page, page.getByRole('link', { name: 'More' }), 'Nothing', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.close();
  server.close();
  return { 'an empty page': seen };
}

/** Of somebody new, twice; and how long after a tap on it the page is there that it leads to. */
async function views(newPage: () => Promise<Page>): Promise<Figures> {
  const figures: Figures = {};
  for (const which of ['first', 'second']) {
    const page = await newPage();
    const choice = page.getByRole('main').getByRole('link', { name: 'Come in' });
    figures[`${which} view`] = await view(page, choice, 'Welcome');
    figures[`${which} view, from a tap to the next page`] = await took(async () => { await choice.click(); await heading(page, 'Come in'); });
    await page.close();
  }
  return figures;
}

async function plans(newPage: () => Promise<Page>, guest: Guest): Promise<Figures> {
  const page = await newPage();
  await page.goto('/in/name');
  await page.getByRole('textbox', { name: 'Your sign-in name' }).fill(guest.signInName);
  await page.locator('#passphrase').fill(guest.passphrase);
  await page.getByRole('radio', { name: /^Mine/ }).check();
  const opening = await took(async () => { await page.getByRole('button', { name: 'Open', exact: true }).click(); await heading(page, /^(Today|My plan)$/); });

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My plan' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Visitors' }).click();
  await page.getByRole('main').getByRole('textbox').last().fill('window '.repeat(words));
  const keeping = await took(async () => {
    await Promise.all([page.waitForResponse((answer) => answer.url().endsWith('/graphql') && (answer.request().postData()?.length ?? 0) > words), page.getByRole('button', { name: 'Keep this' }).last().click()]);
    await page.getByText('Saved.', { exact: true }).waitFor();
  });
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)'); // the app itself is on the phone now
  await page.close();
  return { 'opening plans': opening, [`keeping ${words} words`]: keeping };
}

/** Somebody who called the phone theirs opens the app again: today, and from a tap on "Get me through now" until the passphrase can be typed. */
async function ownPhone(newPage: () => Promise<Page>): Promise<Figures> {
  const page = await newPage();
  const choice = page.getByRole('main').getByRole('link', { name: 'Get me through now' });
  const today = await view(page, choice, 'Today');
  const lock = await took(async () => { await choice.click(); await heading(page, 'Locked'); await page.locator('#passphrase:enabled').waitFor(); });
  await page.close();
  return { 'own phone, second view': today, 'own phone, from a tap to the lock': lock };
}

/** A view is there when its heading and what can be done next have been painted: milliseconds from the page's own beginning, as the page itself sees it. (Asked from outside, a page that is busy answers late.) */
async function view(page: Page, next: Locator, name: string, address = '/'): Promise<number> {
  await page.addInitScript(watchForView);
  await page.goto(address, { waitUntil: 'commit' });
  await heading(page, name);
  await next.waitFor();
  return (await page.waitForFunction(() => (globalThis as { viewed?: number }).viewed)).jsonValue() as Promise<number>; // a function: of text the page's security policy makes none
}

/** Looks before each frame, and takes the time after that in which a heading and a way on are there. */
const watchForView = `{
  const isSeen = (part) => part !== null && part.getClientRects().length > 0 && getComputedStyle(part).visibility === 'visible';
  const after = new MessageChannel();
  after.port1.onmessage = () => { window.viewed = performance.now(); };
  const look = () => {
    if (isSeen(document.querySelector('main h1')) && isSeen(document.querySelector('main a[href^="/"], main input'))) after.port2.postMessage(null);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

async function took(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}
