import { expect, type Page } from '@playwright/test';

/** Takes an enquiry for a day and some nights, with the mouse, and stays on its page. */
export async function takeEnquiry(page: Page, house: string, { day, nights, called = '' }: { day: string; nights: string; called?: string }): Promise<void> {
  await page.goto(`/house/${house}/enquiries/new`);
  await page.getByRole('radio', { name: 'Another day' }).check();
  await page.getByLabel('Which day?').fill(day);
  await page.getByLabel('About how many nights?').fill(nights);
  await page.getByLabel('What do they want to be called?').fill(called);
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Enquiry / })).toBeVisible();
}
