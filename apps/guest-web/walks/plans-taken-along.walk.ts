import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { comeIn, guestApp, newPhone, paperCode } from './given.js';
import { addLine, back, guestWithPlans, isEasyInBoth, isPage, passphrase, saved, which } from './plans.given.js';

test('everything can be taken along, read in again, and deleted with a receipt', async ({ browser }) => {
  test.setTimeout(240_000);
  const { context, page } = await guestWithPlans(browser, which);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Tea, no talking');
  await saved(page);
  await back(page);
  await page.getByRole('link', { name: 'Take it with me' }).click();
  await isEasyInBoth(page, 'take it with me');
  const taken = async (button: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return { name: file.suggestedFilename(), path: await file.path(), text: readFileSync(await file.path(), 'utf8') };
  };
  const text = await taken('As plain text');
  expect([text.name, text.text]).toEqual(['my-plan.txt', 'A plan of my own\n\nWhat helps me\n\n- Tea, no talking\n']);
  const file = await taken('To read in again');
  expect(file.name).toBe('my-plan.json');

  // A file that is none is said in words; ours adds, and changes nothing.
  const readIn = async (of: string | { name: string; mimeType: string; buffer: Buffer }) => { await page.getByLabel('The file, up to 2 MB').setInputFiles(of); await page.getByRole('button', { name: 'Read it in' }).dblclick(); };
  await readIn({ name: 'my-plan.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"else"}') });
  await expect(page.getByRole('alert')).toBeVisible();
  await readIn(file.path);
  await expect(page.getByText('1 plan was added.')).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: 'My plan' }).click();
  await expect(page.getByRole('link', { name: 'What helps me' })).toHaveCount(2);
  await saved(page);

  await page.getByRole('link', { name: 'Take it with me' }).click();
  await page.getByRole('link', { name: 'Delete everything, or only my plans' }).click();
  await isEasyInBoth(page, 'what to delete');
  await page.getByRole('button', { name: 'See what goes My plans' }).click();
  await expect(page.getByText('without your name')).toBeVisible();
  await expect(page.getByText('It can’t be undone.')).toBeVisible();
  await isEasyInBoth(page, 'before deleting');
  await page.getByRole('button', { name: 'Take out my plans' }).click();
  // This guest has older plans beside them, which stay locked.
  await isPage(page, 'These plans are gone');
  await expect(page.getByText('Plans of yours that stayed locked when you began again')).toBeVisible();
  await isEasyInBoth(page, 'the receipt');
  await context.close();
});

// The first of the list has no plans yet: with older ones beside, an account is deleted a week later. What follows finds a new account.

test('everything of an account is deleted, with its receipt: from a phone that only has a code, after the passphrase', async ({ browser }) => {
  test.setTimeout(240_000);
  const { context, page, name } = await guestWithPlans(browser);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Soon gone');
  await saved(page);

  const phone = await newPhone(browser);
  const other = await phone.newPage();
  await comeIn(other, await paperCode(), 'Not mine');
  await other.getByRole('link', { name: 'Settings' }).click();
  await other.getByRole('link', { name: 'Delete everything, or only my plans' }).click();
  // Who lost the passphrase is told what opens the way, and what does where nothing opens.
  await expect(other.getByText('With neither, begin again. A week later you can delete everything')).toBeVisible();
  await isEasyInBoth(other, 'what to delete, locked');
  await other.getByRole('button', { name: 'See what goes Everything I have here' }).click();
  await expect(other.getByText('It can’t be undone.')).toBeVisible();
  await isEasyInBoth(other, 'before deleting everything');
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await other.locator('#passphrase').fill('not this one at all');
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByRole('alert')).toContainText('That didn’t open it.', { timeout: 30_000 });
  await other.locator('#passphrase').fill(passphrase);
  await other.getByRole('button', { name: 'Continue' }).click();
  await isPage(other, 'Everything is gone');
  await expect(other.getByText(/^\d+ phones? that kept them\.$/)).toBeVisible();
  await isEasyInBoth(other, 'the receipt of everything');
  expect(await phone.cookies(guestApp)).toEqual([]);
  await other.getByRole('link', { name: 'Back' }).click();
  await isPage(other, 'Welcome');

  // The first phone, called theirs, is signed out by it and forgets what it kept; and the name is nobody's.
  await page.reload();
  await expect(page.getByText('Everything of yours on it is gone.')).toBeVisible();
  await isPage(page, 'Welcome');
  await other.goto(`${guestApp}/in/name`);
  await other.getByRole('textbox', { name: 'Your sign-in name' }).fill(name);
  await other.locator('#passphrase').fill(passphrase);
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('That didn’t open it.', { timeout: 30_000 });
  await phone.close();
  await context.close();
});
