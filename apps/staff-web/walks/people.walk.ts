import { another, expect, isReadable, signIn, test } from './walk.js';

const sizes = [{ name: 'wide', width: 1280, height: 800, person: 'Tam' }, { name: '360 px', width: 360, height: 740, person: 'Wyn' }];

for (const { name, person, ...viewport } of sizes) {
  test.describe(`People, ${name}`, () => {
    test.use({ viewport });
    test.beforeEach(() => test.setTimeout(240_000)); // two people, many pages, axe on each

    test('an invitation, a last day, who may do what and who did', async ({ page }) => {
      await signIn(page, 'Ines');
      await page.goto('/people');
      await page.getByRole('button', { name: 'Invite someone' }).click();
      await page.getByLabel('What are they called at work?').fill(`Kit ${name}`);
      await page.getByLabel('E-mail').fill(`kit-${viewport.width}@demo.example`);
      await page.getByRole('button', { name: 'Make the invitation' }).click();
      await expect(page.getByText('/invitation#')).toBeVisible();
      await isReadable(page, 'a link to hand over');
      await page.getByRole('button', { name: 'I have it' }).click();
      const invited = page.getByRole('listitem').filter({ hasText: `Kit ${name}` }).first();
      await expect(invited.getByText('Invited, not here yet')).toBeVisible();
      await invited.getByRole('button', { name: `Show a new link for Kit ${name} here` }).click();
      await expect(page.getByText('/invitation#')).toBeVisible();
      await page.getByRole('button', { name: 'I have it' }).click();

      await page.getByRole('button', { name: `Change roles of ${person}` }).click();
      const day = page.getByLabel('Last day here');
      await day.fill('2020-01-01');
      await page.getByRole('button', { name: 'Save the last day' }).click();
      await expect(page.getByText(/in the past/)).toBeVisible();
      await isReadable(page, 'a last day that is over');
      await day.fill('2037-12-24');
      await page.getByRole('button', { name: 'Save the last day' }).click();
      await expect(page.getByText(/Last day: .*2037/)).toBeVisible();
      await isReadable(page, 'until when');
      await page.getByRole('button', { name: 'They stay after all' }).click();
      await expect(page.getByText(/Last day: .*2037/)).toBeHidden();

      await page.getByRole('link', { name: 'What each role may do' }).click();
      await expect(page.getByRole('heading', { name: 'Peer worker' })).toBeVisible();
      await isReadable(page, 'what each role may do');
      await page.goto('/people');
      await page.getByRole('link', { name: 'Who did what' }).click();
      await expect(page.getByRole('cell', { name: `Last day taken back: ${person}` })).toBeVisible();
      await isReadable(page, 'who did what');
    });

    test('lost codes: two people, then the person', async ({ page, browser }) => {
      await signIn(page, 'Ines');
      await page.goto('/people');
      await page.getByRole('button', { name: `${person} lost their codes` }).click();
      await isReadable(page, 'asking for new codes');
      await page.getByRole('button', { name: 'Ask for new codes' }).click();
      await expect(page.getByText(`You asked for new sign-in codes for ${person}`)).toBeVisible();
      await isReadable(page, 'waiting for a second person');

      const second = await another(browser, 'Rosa');
      await second.setViewportSize(viewport);
      await second.goto('/people');
      await second.getByRole('button', { name: `I spoke with ${person}: confirm` }).click();
      const link = (await second.getByText('/new-authenticator#').textContent())!;
      await isReadable(second, 'the link for new codes');
      await second.context().close();

      const theirs = await browser.newContext({ viewport });
      const door = await theirs.newPage();
      await door.goto(link);
      await door.getByLabel('Password').fill('not the password');
      await door.getByRole('button', { name: 'Continue' }).click();
      await expect(door.getByText('That is not the password of this account.')).toBeVisible();
      await isReadable(door, 'the door with a link for new codes');
      await door.getByLabel('Password').fill('peer-house-demo');
      await door.getByRole('button', { name: 'Continue' }).click();
      await expect(door.getByRole('heading', { name: 'Set up your new codes' })).toBeVisible();
      await isReadable(door, 'new codes');
      await theirs.close();
    });
  });
}
