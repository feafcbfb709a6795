import { expect, test, type Page, type Route } from '@playwright/test';
import { comeIn, guestApp, hashOf, isAt, newPhone, troubles } from './given.js';
import { isEasyEveryWay } from './every-way.given.js';
import { isEasyInBoth } from './plans.given.js';
import { codeFor } from './programme.given.js';

const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A day by the clock of the browser that walks. */
const day = (ahead: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date(Date.now() + ahead * 86_400_000));

/** In again on a page that stays loaded. */
async function comeInAgain(page: Page, paper: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Come in', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your code' }).fill(paper);
  await page.getByRole('radio', { name: /^Not mine/ }).check();
  await button(page, 'Come in').click();
  await isAt(page, 'Today');
}

/** What comes of one question of this page alone. */
const comesOf = (page: Page, begins: string, answer: (route: Route) => Promise<void>): Promise<unknown> => page.route('**/graphql', (route) => (route.request().postData()?.includes(hashOf(begins)) ? answer(route) : route.fallback()));

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
  await page.getByLabel('And then', { exact: true }).selectOption('A call');
  await page.getByLabel('Number', { exact: true }).fill('01632 960 200');
  await page.getByRole('radio', { name: 'At any hour.' }).check();
  await page.getByLabel('Best at about').fill('00:00');
  await isEasyEveryWay(page, 'agreeing');
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByLabel('Numbers or addresses we never use').fill('01632 960 998');
  await button(page, 'I agree to this').press('Enter');
  await isAt(page, 'We have it');
  // Agreed in one window, it is there for the other: what was typed goes on as a change of it.
  await button(second, 'I agree to this').press('Enter');
  await expect(second.getByRole('alert')).toHaveText('This is agreed already. You can change it: what you typed is still here.');
  await isEasyInBoth(second, 'agreed already');
  await link(second, 'Change').click();
  await expect(second.getByLabel('Numbers or addresses we never use')).toHaveValue('01632 960 998');
  await expect(second.getByRole('heading', { name: 'This holds now' })).toBeVisible();
  await second.close();

  // On today's page, one question; another time, and back; then one touch.
  await page.goto(guestApp);
  await isAt(page, 'Today');
  await expect(match.getByText('You asked us to ask: still happy meeting Pat?')).toBeVisible();
  await expect(match.getByText('No reply is fine. Nothing follows from it.')).toBeVisible();
  await expect(page.getByText('Nothing you have to do.')).toBeVisible();
  await isEasyEveryWay(page, 'a check-in waits');
  // It stands in two more windows. In one nothing gets through: each thing said waits beside the other, a stop in place of both.
  const [old, away] = await Promise.all([context.newPage(), context.newPage()]);
  for (const each of [old, away]) { await each.goto(guestApp); await button(each, 'Good').waitFor(); }
  for (const act of ['AnswerCheckIn', 'RingMe', 'StopMyFollowUp']) await comesOf(away, `mutation ${act}`, (route) => route.abort());
  await button(away, 'Not this time').click();
  await expect(away.getByText('We pass on “Not this time”')).toBeVisible();
  await link(away, 'Staying in touch').first().click();
  await button(away, 'Ring me').last().click();
  await expect(away.getByText('We pass on “Ring me”')).toBeVisible();
  await expect(away.getByText('We pass on “Not this time”')).toBeVisible();
  await button(away, 'Don’t ask again').click();
  await expect(away.getByText('We pass on “Don’t ask again”')).toBeVisible();
  await expect(away.getByText('Not done yet.')).toHaveCount(1);
  await expect(button(away, 'Ring me')).toHaveCount(0);
  await button(away, 'Not after all').click();
  await button(away, 'Not this time').click();
  await away.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Help and rights' }).click();
  await isAt(away, 'Help and rights');

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
  // With the signal back it meets a fault: it waits on, past another page, beside what is said there.
  await comesOf(page, 'mutation AnswerCheckIn', (route) => route.fulfill({ json: { errors: [{ extensions: { code: 'INTERNAL' } }] } }));
  await context.setOffline(false);
  await expect(match.getByText('We go on trying to pass on “Good”, as long as this page is open.')).toBeVisible();
  await expect(match.getByText('That didn’t work on our side.')).toBeVisible();
  await isEasyInBoth(page, 'waits past a fault');
  await match.getByRole('link', { name: 'Staying in touch' }).click();
  await isAt(page, 'Staying in touch');
  await context.setOffline(true);
  await button(page, 'Ring me').click();
  await expect(match.getByText('We pass on “Ring me”')).toBeVisible();
  await expect(match.getByText('to pass on “Good”')).toBeVisible();
  await page.unrouteAll();
  await context.setOffline(false);
  await expect(match.getByText('You asked to be rung. Somebody will, in the hours you agreed.')).toBeVisible();
  await expect(match.getByText('Not done yet.')).toHaveCount(0);
  // What comes too late is told of: on the spot, though the question has gone; and, of what waited, on the page where they are next.
  await button(old, 'Not this time').click();
  await expect(old.getByRole('alert')).toHaveText('This was settled a moment ago. If that isn’t right, tell us.');
  await expect(button(old, 'Good')).toHaveCount(0);
  await expect(old.getByRole('alert')).toBeVisible();
  await away.unrouteAll();
  await away.evaluate(() => window.dispatchEvent(new Event('online')));
  await away.goBack();
  await expect(away.getByRole('alert')).toHaveText('“Not this time” was not passed on. This was settled a moment ago. If that isn’t right, tell us.');
  await isEasyInBoth(away, 'refused late');
  await Promise.all([old.close(), away.close()]);
  await page.goto(guestApp);
  await isAt(page, 'Today');
  await expect(link(page, 'Staying in touch')).toHaveCount(1); // the way there, and no question any more
  await expect(page.getByText('No reply is fine')).toHaveCount(0);

  // Every day to come and why; what was; other hours, and a number.
  await link(page, 'Staying in touch').click();
  await expect(match.getByText(/7 days after .*, as agreed\./)).toBeVisible();
  await expect(match.getByText(/: you said it’s good\.$/)).toBeVisible();
  await match.getByRole('link', { name: 'Change', exact: true }).click();
  await isAt(page, 'When and how we are in touch');
  await page.getByLabel('Number', { exact: true }).fill('01632 960 201');
  await page.getByRole('radio', { name: 'In these hours' }).check();
  await page.getByLabel('Not before').fill('10:30');
  await page.getByLabel('Not after').fill('18:00');
  // The sign-in ends before it is sent: it stands there again for whoever it is of, and for nobody else.
  await context.clearCookies();
  await button(page, 'Keep this').press('Enter');
  await expect(page.getByText('You’re signed out.')).toBeVisible();
  await comeInAgain(page, await codeFor(browser, 'Linden'));
  await link(page, 'Staying in touch').click();
  await match.getByRole('link', { name: 'Change', exact: true }).click();
  await expect(page.getByLabel('Number', { exact: true })).toHaveValue('01632 960 201');
  await expect(page.getByRole('radio', { name: 'In these hours' })).toBeChecked();
  await expect(page.getByLabel('Not before')).toHaveValue('10:30');
  await expect(page.getByLabel('Not after')).toHaveValue('18:00');
  await expect(page.getByRole('heading', { name: 'This holds now' })).toHaveCount(0);
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
  // Enter in a field sends it as it was begun: it takes over nothing.
  const [refused] = await Promise.all([page.waitForResponse((one) => one.request().postData()?.includes(hashOf('mutation ChangeMyFollowUp')) ?? false), page.getByLabel('Number', { exact: true }).press('Enter')]);
  expect(await refused.json()).toMatchObject({ data: { acted: { __typename: 'ChangedElsewhere' } } });
  await button(page, 'Keep what I typed instead').press('Enter');
  await isAt(page, 'We have it');
  await expect(page.getByText('From 10:30am to 6pm.')).toBeVisible();
  await isEasyInBoth(page, 'kept');
  await link(page, 'Staying in touch').last().click();
  await isAt(page, 'Staying in touch');
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
