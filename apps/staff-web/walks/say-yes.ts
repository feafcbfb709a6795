import type { Page } from '@playwright/test';

/** A voice's yes, on the enquiry's page: a person's or a referrer's is written down, a worker's is their own. */
export async function sayYes(page: Page, card: string, answer: string): Promise<void> {
  const region = page.getByRole('region', { name: card, exact: true });
  await region.getByRole('radio', { name: answer, exact: true }).check();
  await region.getByRole('button', { name: /^(Write this down|This is my answer)$/ }).click();
}
