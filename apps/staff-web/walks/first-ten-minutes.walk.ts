import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { another, emailOf, expect, isReadable, passwordOfAll, test } from './walk.js';

/** The page for newcomers, walked line by line: the words in bold are those that are pressed and looked for here. */
const lines = readFileSync('docs/first-ten-minutes.md', 'utf8').split('\n').filter((line) => /^\d+\. /.test(line));
const boldIn = (line: string) => [...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, word]) => word!).slice(1);

test.use({ actionTimeout: 20_000 });
test('the first ten minutes are as they are written down', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const words = lines.map(boldIn);
  let on: Page = page;
  /** The next bold word of that line; a line is done when none is left. */
  const word = (line: number): string => words[line - 1]!.shift()!;
  const main = () => on.getByRole('main');
  const press = (line: number) => on.getByRole('button', { name: word(line) }).first().click();
  const follow = (line: number) => on.getByRole('link', { name: word(line) }).first().click();

  await on.goto('/');
  await on.getByLabel(word(1)).fill(emailOf('Bo'));
  await on.getByLabel(word(1)).fill(passwordOfAll());
  await press(1);
  await expect(on.getByRole('banner')).toBeVisible();

  await on.goto('/shift');
  const start = on.getByRole('button', { name: words[1]![1]!, exact: true });
  const end = on.getByRole('button', { name: 'End my shift' });
  await expect(start.or(end).first()).toBeVisible();
  if (await end.isVisible()) await end.click();
  await expect(start).toBeVisible();
  await on.getByRole('button', { name: /^Bo, not on shift/ }).click();
  await on.getByRole('menuitem', { name: word(2) }).click();
  await press(2);
  await on.waitForURL(/\/now$/);

  await expect(on.getByRole('link', { name: word(3) }).first()).toBeVisible();
  await follow(4);
  await expect(on.getByRole('button', { name: word(4) }).first()).toBeVisible();
  await follow(5);
  await press(5);
  await expect(on.getByRole('button', { name: 'Hide now' })).toBeVisible();

  await on.getByRole('link', { name: 'Now' }).first().click();
  await follow(6);
  await on.getByRole('radio', { name: word(6) }).check();
  await on.getByLabel('About how many nights?').fill('1');
  await press(6);
  const title = on.getByRole('heading', { level: 1, name: /^Enquiry / });
  await expect(title).toBeVisible();
  const enquiry = new URL(on.url()).pathname;
  await press(7);
  await expect(on.getByText(/is held/).first()).toBeVisible();

  const answers = () => main().getByRole('group', { name: /says?\?$/ });
  await answers().first().getByRole('radio', { name: word(8) }).check();
  await press(8);
  await answers().first().getByRole('radio', { name: word(8), exact: true }).check();
  await press(8);
  await on.getByLabel(word(8)).selectOption({ label: 'Ada' });
  await press(8);
  await expect(on.getByText(/^Ada was asked/)).toBeVisible();

  on = await another(browser, 'Ada');
  await on.goto('/');
  await on.getByRole('link', { name: word(9) }).first().click();
  await on.locator(`a[href="${enquiry}"]`).first().click();
  await answers().first().getByRole('radio', { name: word(9), exact: true }).check();
  await press(9);

  await follow(10);
  await follow(10);
  await press(10);
  await isReadable(on, 'the arrival list');
  await main().getByRole('link', { name: 'To the stay' }).click();
  await follow(11);
  await press(11);
  await expect(on.getByText(/^Left /)).toBeVisible();
  expect(words.flat(), 'words in bold that nobody looked for').toEqual([]);
});
