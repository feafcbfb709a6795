import { another, expect, isReadableAtBothSizes, signIn, small, test } from './walk.js';

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
