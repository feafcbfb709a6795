import { another, expect, isReadableAtBothSizes, picture, signIn, small, test } from './walk.js';

/** A night on which nothing goes: what the page says then. */
const [three, early] = ['2026-11-28T03:00:00Z', '2026-11-28T02:41:00Z'];
const anIncident = {
  at: three, troubles: ['no_worker', 'events_wait', 'broke'], waits: 340, sent: 12, again: 2, oldest: { __typename: 'WaitingEvent', event: 70_398, name: 'NightsChanged', at: early }, lookedAt: early, backend: 'postgres',
  broken: [{ __typename: 'BrokenWork', queue: 'events', name: 'NightsChanged', event: 70_412, at: early, starts: 3, reference: '3f0c2b9e-6f0a-4d35-9a51-0d8e3c1f7a52', done: false }, { __typename: 'BrokenWork', queue: 'jobs', name: 'send-messages', event: null, at: early, starts: 5, reference: null, done: false }],
  workers: [{ __typename: 'MachineWorker', startedAt: early, seenAt: early, there: false }],
};

test.describe('People', () => {
  test.use({ viewport: small });
  test.beforeEach(() => test.setTimeout(240_000)); // two people, many pages, axe on each

  test('an invitation, a last day, who may do what and who did', async ({ page }) => {
    await signIn(page, 'Ines');
    await page.goto('/people');
    await page.getByRole('button', { name: 'Invite someone' }).click();
    await page.getByLabel('What are they called at work?').fill('Kit');
    await page.getByLabel('E-mail').fill('kit@demo.example');
    await page.getByRole('button', { name: 'Make the invitation' }).click();
    await expect(page.getByText('/invitation#')).toBeVisible();
    await isReadableAtBothSizes(page, 'a link to hand over');
    await page.getByRole('button', { name: 'I have it' }).click();
    const invited = page.getByRole('listitem').filter({ hasText: 'Kit' }).first();
    await expect(invited.getByText('Invited, not here yet')).toBeVisible();
    await invited.getByRole('button', { name: 'Show a new link for Kit here' }).click();
    await expect(page.getByText('/invitation#')).toBeVisible();
    await page.getByRole('button', { name: 'I have it' }).click();

    await page.getByRole('button', { name: 'Change roles of Tam' }).click();
    const day = page.getByLabel('Last day here');
    await day.fill('2020-01-01');
    await page.getByRole('button', { name: 'Save the last day' }).click();
    await expect(page.getByText(/in the past/)).toBeVisible();
    await isReadableAtBothSizes(page, 'a last day that is over');
    await day.fill('2037-12-24');
    await page.getByRole('button', { name: 'Save the last day' }).click();
    await expect(page.getByText(/Last day: .*2037/)).toBeVisible();
    await isReadableAtBothSizes(page, 'until when');
    await page.getByRole('button', { name: 'They stay after all' }).click();
    await expect(page.getByText(/Last day: .*2037/)).toBeHidden();

    await page.getByRole('link', { name: 'What each role may do' }).click();
    await expect(page.getByRole('heading', { name: 'Peer worker' })).toBeVisible();
    await isReadableAtBothSizes(page, 'what each role may do');
    await page.goto('/people');
    await page.getByRole('link', { name: 'Who did what' }).click();
    await expect(page.getByRole('cell', { name: 'Last day taken back: Tam' })).toBeVisible();
    await isReadableAtBothSizes(page, 'who did what');

    await page.goto('/people');
    await page.getByRole('link', { name: 'What the machine has to do' }).click();
    await expect(page.getByRole('heading', { name: 'Workers' })).toBeVisible();
    await expect(page.getByRole('main').getByText('Runs since')).toBeVisible();
    await expect(page.getByRole('table').getByRole('row', { name: 'Put aside' }).getByRole('cell')).toHaveCount(2);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0); // nothing to press
    await isReadableAtBothSizes(page, 'what the machine has to do');
    await picture(page, 'machine');

    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = await response.json() as { data?: { machineWork?: object } };
      if (answer.data?.machineWork) Object.assign(answer.data.machineWork, anIncident);
      await route.fulfill({ response, json: answer });
    });
    await page.reload();
    await expect(page.getByRole('alert').first()).toContainText('Nothing is getting done: no worker runs.');
    await expect(page.getByRole('listitem').filter({ hasText: 'event 70412, not done yet' })).toContainText('reference 3f0c2b9e-6f0a-4d35-9a51-0d8e3c1f7a52');
    await expect(page.getByText('comes round again')).toBeVisible();
    await isReadableAtBothSizes(page, 'what the machine has to do, in the night when it does nothing');
    await picture(page, 'machine-incident');
    await page.unrouteAll({ behavior: 'wait' });
  });

  test('lost codes: two people, then the person', async ({ page, browser }) => {
    await signIn(page, 'Ines');
    await page.goto('/people');
    await page.getByRole('button', { name: 'Tam lost their codes' }).click();
    await isReadableAtBothSizes(page, 'asking for new codes');
    await page.getByRole('button', { name: 'Ask for new codes' }).click();
    await expect(page.getByText('You asked for new sign-in codes for Tam')).toBeVisible();
    await isReadableAtBothSizes(page, 'waiting for a second person');

    const second = await another(browser, 'Rosa');
    await second.setViewportSize(small);
    await second.goto('/people');
    await second.getByRole('button', { name: 'I spoke with Tam: confirm' }).click();
    const link = (await second.getByText('/new-authenticator#').textContent())!;
    await isReadableAtBothSizes(second, 'the link for new codes');
    await second.context().close();

    const theirs = await browser.newContext({ viewport: small });
    const door = await theirs.newPage();
    await door.goto(link);
    await door.getByLabel('Password').fill('not the password');
    await door.getByRole('button', { name: 'Continue' }).click();
    await expect(door.getByText('That is not the password of this account.')).toBeVisible();
    await isReadableAtBothSizes(door, 'the door with a link for new codes');
    await door.getByLabel('Password').fill('peer-house-demo');
    await door.getByRole('button', { name: 'Continue' }).click();
    await expect(door.getByRole('heading', { name: 'Set up your new codes' })).toBeVisible();
    await isReadableAtBothSizes(door, 'new codes');
    await theirs.close();
  });
});
