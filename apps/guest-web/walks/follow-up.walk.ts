import { expect, test, type Page } from '@playwright/test';
import { comeIn, guestApp, isAt, newPhone, troubles } from './given.js';
import { isEasyEveryWay } from './every-way.given.js';
import { isEasyInBoth } from './plans.given.js';
import { codeFor } from './programme.given.js';

const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A day by the clock of the browser that walks. */
const day = (ahead: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date(Date.now() + ahead * 86_400_000));

test('a person agrees to being asked, answers in one touch or another time, changes the hours, and asks for no more', async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await newPhone(browser);
  const page = await context.newPage();
  const trouble = troubles(page);
  await comeIn(page, await codeFor(browser, 'Linden'), 'Not mine');
  await expect(page.getByText('No reply is fine')).toHaveCount(0);

  // Nothing is agreed, and that is what it says.
  await link(page, 'Staying in touch').click();
  await isAt(page, 'Staying in touch');
  const match = page.getByRole('region', { name: 'How it goes with Pat' });
  await expect(match.getByText('Nothing is agreed. Nobody is in touch with you unless you want it.')).toBeVisible();
  await isEasyEveryWay(page, 'nothing agreed');
  await match.getByRole('link', { name: 'Say when and how' }).click();
  await isAt(page, 'When and how we are in touch');

  // A refusal says what is missing, leads there, and nothing typed is lost.
  const never = page.getByLabel('Numbers or addresses we never use');
  await never.fill('01632 960 999');
  await page.getByRole('radio', { name: 'After 2, 7, 30 and 90 days' }).check();
  await page.getByLabel('Counted from this day').fill(day(-2));
  await button(page, 'I agree to this').press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Something is still missing here.');
  await expect(alert).toBeFocused();
  await expect(never).toHaveValue('01632 960 999');
  await page.getByLabel('First', { exact: true }).selectOption('Here, on this page');
  await page.getByRole('radio', { name: 'At any hour.' }).check();
  await page.getByLabel('Best at about').fill('00:00');
  await isEasyEveryWay(page, 'agreeing');
  await button(page, 'I agree to this').press('Enter');
  await isAt(page, 'We have it');

  // On today's page, one question; another time, and back; then one touch.
  await page.goto(guestApp);
  await isAt(page, 'Today');
  await expect(match.getByText('You asked us to ask: still happy meeting Pat?')).toBeVisible();
  await expect(match.getByText('No reply is fine. Nothing follows from it.')).toBeVisible();
  await expect(page.getByText('Nothing you have to do.')).toBeVisible();
  await isEasyEveryWay(page, 'a check-in waits');
  await button(page, 'Another time').click();
  await expect(button(page, 'Tomorrow')).toBeFocused();
  await isEasyEveryWay(page, 'another time');
  await button(page, 'Tomorrow').click();
  await expect(match.getByText(/Thanks\. That’s all\. We ask again on /)).toBeVisible();
  await button(page, 'Answer now after all').click();

  // Without a signal nobody is told, and it says so: it can be taken back, and goes out by itself.
  await context.setOffline(true);
  await button(page, 'Don’t ask again').click();
  await expect(match.getByText('You’re offline. We pass on “Don’t ask again” the moment you have a signal. Keep this page open, or ring us.')).toBeVisible();
  await expect(button(page, 'Good')).toHaveCount(0);
  await isEasyInBoth(page, 'nobody is told yet');
  await button(page, 'Not after all').click();
  await button(page, 'Good').click();
  await expect(match.getByText('We pass on “Good”')).toBeVisible();
  await button(page, 'Try again').click();
  await expect(match.getByText('Not done yet.')).toBeVisible();
  await context.setOffline(false);
  await expect(match.getByText('Thanks. That’s all.')).toBeVisible();
  await page.reload();
  await isAt(page, 'Today');
  await expect(link(page, 'Staying in touch')).toHaveCount(1); // the way there, and no question any more
  await expect(page.getByText('No reply is fine')).toHaveCount(0);

  // Every day to come and why; what was; other hours, and a number.
  await link(page, 'Staying in touch').click();
  await expect(match.getByText(/7 days after .*, as agreed\./)).toBeVisible();
  await expect(match.getByText(/: you said it’s good\.$/)).toBeVisible();
  await expect(button(page, 'Ring me')).toHaveCount(0);
  await match.getByRole('link', { name: 'Change', exact: true }).click();
  await isAt(page, 'When and how we are in touch');
  await page.getByLabel('And then', { exact: true }).selectOption('A call');
  await page.getByLabel('Number', { exact: true }).fill('01632 960 201');
  await page.getByRole('radio', { name: 'In these hours' }).check();
  await page.getByLabel('Not before').fill('10:30');
  await page.getByLabel('Not after').fill('18:00');
  // Meanwhile it was changed in another window: what holds now stands there, and they say which of the two it is to be.
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Best at about').fill('11:00');
  await button(other, 'Keep this').press('Enter');
  await isAt(other, 'We have it');
  await other.close();
  await button(page, 'Keep this').press('Enter');
  await expect(alert).toContainText('This was changed meanwhile.');
  await expect(page.getByText('Best at about 11am.')).toBeVisible();
  await isEasyInBoth(page, 'changed meanwhile');
  await button(page, 'Keep what I typed instead').press('Enter');
  await isAt(page, 'We have it');
  await expect(page.getByText('From 10:30am to 6pm.')).toBeVisible();
  await isEasyInBoth(page, 'kept');
  await link(page, 'Staying in touch').last().click();
  await isAt(page, 'Staying in touch');
  await button(page, 'Ring me').click();
  await expect(match.getByText('You asked to be rung. Somebody will, in the hours you agreed.')).toBeVisible();
  await isEasyEveryWay(page, 'staying in touch');

  // No more, from this moment; it can be begun again.
  await button(page, 'Don’t ask again').click();
  await expect(match.getByText(/^You asked us to stop on /)).toBeVisible();
  await expect(match.getByRole('heading', { name: 'What comes next' })).toHaveCount(0);
  await isEasyInBoth(page, 'stopped');
  await button(page, 'Begin again').click();
  await expect(match.getByRole('heading', { name: 'What comes next' })).toBeVisible();
  await button(page, 'Don’t ask again').click();
  await expect(button(page, 'Begin again')).toBeVisible();

  // It is among what is held, with the number as it was written.
  await page.goto(`${guestApp}/held`);
  await expect(match.getByText('01632 960 201')).toBeVisible();
  await isEasyEveryWay(page, 'held');
  expect(trouble).toEqual([]);
  await context.close();
});
