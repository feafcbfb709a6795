import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Found } from './bench.js';
import { launcher, startProduct } from './product.js';

/** An old phone on a bad line. */
const slow = { downloadThroughput: (400 * 1024) / 8, uploadThroughput: (400 * 1024) / 8, latency: 400, offline: false };
const slower = 6;
const words = 4_000;

interface Guest { signInName: string; passphrase: string }

/** The guest app on an old phone (400 kbit/s, 400 ms, a processor six times slower): first and second view, the opening of plans, the keeping of a part of 4,000 words. Beside each, the same on this machine as it is. */
export async function run(say: (line: string) => void): Promise<Found> {
  const product = await startProduct({ demo: true });
  const { findChromium } = await launcher<{ findChromium(): string | undefined }>('browser');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const [guest] = (JSON.parse(readFileSync(path.join(product.folder, 'demo.json'), 'utf8')) as { guests: Guest[] }).guests;
    const figures: Record<string, number> = {};
    for (const [phone, throttled] of [['as it is', false], ['slow', true]] as const) {
      const context = await browser.newContext({ baseURL: `http://127.0.0.1:${product.guestPort}`, viewport: { width: 360, height: 740 } });
      for (const [what, ms] of Object.entries(await measure(context, guest!, throttled))) figures[`${phone}: ${what}, ms`] = Math.round(ms);
      await context.close();
      say(`  ${phone}: measured`);
    }
    return { figures, ratios: {} };
  } finally {
    await browser.close();
    await product.stop();
  }
}

async function measure(context: BrowserContext, guest: Guest, throttled: boolean): Promise<Record<string, number>> {
  const newPage = async (): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    if (throttled) await slowDown(context, page);
    return page;
  };
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

  const first = await newPage();
  const firstView = await took(async () => { await first.goto('/'); await heading(first, /./); });
  await first.close();
  const page = await newPage();
  const secondView = await took(async () => { await page.goto('/'); await heading(page, /./); });

  await page.goto('/in/name');
  await page.getByRole('textbox', { name: 'Your sign-in name' }).fill(guest.signInName);
  await page.locator('#passphrase').fill(guest.passphrase);
  await page.getByRole('radio', { name: /^Mine/ }).check();
  const unlock = await took(async () => { await page.getByRole('button', { name: 'Open', exact: true }).click(); await heading(page, /^(Today|My plan)$/); });


  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My plan' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Visitors' }).click();
  await page.getByRole('main').getByRole('textbox').last().fill('window '.repeat(words));
  const keep = await took(async () => {
    await Promise.all([page.waitForResponse((answer) => answer.url().endsWith('/graphql') && (answer.request().postData()?.length ?? 0) > words), page.getByRole('button', { name: 'Keep this' }).last().click()]);
    await page.getByText('Saved.', { exact: true }).waitFor();
  });
  return { 'first view': firstView, 'second view': secondView, 'opening plans': unlock, [`keeping ${words} words`]: keep };
}

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
