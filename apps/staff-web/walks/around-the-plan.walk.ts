import { beOnShift, expect, houseOf, isReadableAtBothSizes, listenForTrouble, picture, signIn, small, test, wide } from './walk.js';
import type { Page } from '@playwright/test';

const code = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/;
test.beforeEach(() => test.setTimeout(400_000));

/** Ada, on shift at Oak House, with the page of somebody who is here. */
async function aStay(page: Page): Promise<void> {
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  await page.goto(`/house/${house}/stays`);
  await page.getByRole('main').getByRole('link', { name: /night.*Leaves / }).first().click();
  await expect(page.getByRole('heading', { name: 'Shared with us' })).toBeVisible();
}

/** The server's own answer of what is held, with a stay of a year before beside it. */
async function withAStayBefore(phone: Page): Promise<void> {
  interface Stay { id: string; arrives: string; leaves: string; notes: unknown[] }
  await phone.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const json = (await answer.json()) as { data?: { heldAboutMe?: { stays: Stay[] } } };
    const held = json.data?.heldAboutMe;
    if (held) held.stays.push({ ...held.stays[0]!, id: '00000000-0000-4000-8000-000000000000', arrives: '2025-11-02', leaves: '2025-11-05', notes: [] });
    await route.fulfill({ response: answer, json });
  });
}

test.describe('around the plan', () => {
  test.use({ viewport: wide });

  test('what is held about a guest, their own words beside it, and being told when their plan was not followed', async ({ page, browser }) => {
    await aStay(page);
    await page.getByRole('button', { name: 'Code for a phone that is here' }).click();
    const written = (await page.getByText(code).textContent())!;
    const phone = await (await browser.newContext({ baseURL: process.env['PEERHOUSE_GUEST_URL']!, viewport: small })).newPage();
    const trouble = listenForTrouble(phone);
    await phone.goto('/in');
    await phone.getByRole('textbox', { name: /code/i }).fill(written);
    await phone.keyboard.press('Enter');
    await expect(phone.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await expect(phone.getByText('Nothing you have to do.')).toBeVisible();
    await isReadableAtBothSizes(phone, 'today');
    await picture(phone, 'today');

    await phone.getByRole('link', { name: 'My stay' }).first().click();
    await expect(phone.getByRole('heading', { name: 'What usually happens here' })).toBeVisible();
    await isReadableAtBothSizes(phone, 'my stay');
    await picture(phone, 'stay');
    for (const [link, heading] of [['Ask for more nights', 'Ask for more nights'], ['Peers and check-ins', 'Peers and check-ins'], ['How it was', 'How it was']] as const) {
      await phone.getByRole('link', { name: link }).click();
      await expect(phone.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await isReadableAtBothSizes(phone, link);
      await phone.getByRole('link', { name: 'My stay' }).first().click();
      await expect(phone.getByRole('heading', { level: 1, name: 'My stay' })).toBeFocused();
      await expect(phone.getByRole('heading', { name: 'What usually happens here' })).toBeVisible();
    }

    await phone.getByRole('link', { name: 'Everything held about me' }).click();
    await expect(phone.getByRole('heading', { name: 'You and your stay' })).toBeVisible();
    await phone.getByRole('button', { name: 'I see it differently' }).nth(1).click();
    await phone.getByRole('textbox', { name: 'How do you see it?' }).fill('I said two nights.');
    await isReadableAtBothSizes(phone, 'held, writing');
    await phone.getByRole('button', { name: 'Put it there' }).click();
    await expect(phone.getByText('I said two nights.')).toBeVisible();
    await picture(phone, 'held');
    await expect(page.getByText('I said two nights.')).toBeVisible(); // nobody did anything there
    await isReadableAtBothSizes(page, 'the stay with their words');
    await picture(page, 'staff-stay');

    // The sign-in ends while they write: once they are in again, their words stand in the field.
    await phone.getByRole('button', { name: 'Change my words' }).click();
    await phone.getByRole('textbox', { name: 'How do you see it?' }).fill('I said two nights, or three.');
    await phone.context().clearCookies();
    await phone.getByRole('button', { name: 'Put it there' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Welcome' })).toBeVisible();
    const before = await page.getByText(code).textContent();
    await page.getByRole('button', { name: 'Code for a phone that is here' }).click();
    await expect(page.getByText(code)).not.toHaveText(before!);
    await phone.getByRole('link', { name: 'Come in' }).click();
    await phone.getByRole('textbox', { name: /code/i }).fill((await page.getByText(code).textContent())!);
    await phone.keyboard.press('Enter');
    await expect(phone.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await phone.getByRole('link', { name: 'My stay' }).first().click();
    await phone.getByRole('link', { name: 'Everything held about me' }).click();
    await expect(phone.getByRole('textbox', { name: 'How do you see it?' })).toHaveValue('I said two nights, or three.');
    await phone.getByRole('button', { name: 'Not now' }).click();

    // A guest who was here before: each stay under its house and nights, the oldest last, each with its own words.
    await withAStayBefore(phone);
    await phone.reload();
    const stays = phone.getByRole('heading', { level: 2, name: /^Oak House · / });
    await expect(stays).toHaveCount(2);
    await expect(stays.last()).toContainText('2025');
    for (const which of [0, 1]) await expect(phone.locator('.held-stay').nth(which).getByRole('button', { name: /I see it differently|Change/ }).first()).toBeVisible();
    await expect(phone.getByText('I said two nights.')).toHaveCount(1);
    await isReadableAtBothSizes(phone, 'held, two stays');
    await picture(phone, 'held-two');
    await phone.unroute('**/graphql');

    await page.getByRole('link', { name: 'We did something their plan asked us not to' }).click();
    await page.getByRole('button', { name: 'Tell them' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await isReadableAtBothSizes(page, 'plan not followed, something missing');
    await page.getByLabel('What did we do?').fill('We rang an ambulance.');
    await page.getByLabel('Why?').fill('You did not answer, and we were afraid for you.');
    await page.getByLabel(/decided/i).selectOption({ label: 'Ada' });
    await picture(page, 'not-followed');
    await page.getByRole('button', { name: 'Tell them' }).click();
    await expect(page.getByText('We rang an ambulance.')).toBeVisible();

    await phone.goto('/');
    await expect(phone.getByRole('heading', { name: 'We did something your plan asked us not to' })).toBeVisible();
    await isReadableAtBothSizes(phone, 'told');
    await picture(phone, 'told');
    await phone.goto('/help');
    await expect(phone.getByRole('heading', { name: 'Your rights at Oak House' })).toBeVisible();
    await isReadableAtBothSizes(phone, 'rights');
    await picture(phone, 'rights');
    expect(trouble).toEqual([]);
    expect(houseOf(page)).not.toBe('');
  });

  test('rights, the number and ways to complain without any script', async ({ browser }) => {
    const plain = await (await browser.newContext({ baseURL: process.env['PEERHOUSE_GUEST_URL']!, viewport: small, javaScriptEnabled: false })).newPage();
    for (const [name, heading] of [['rights', 'Your rights'], ['contact', 'Ring us'], ['complain', 'Complain']] as const) {
      await plain.goto(`/plain/${name}?lang=en`);
      await expect(plain.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await picture(plain, `plain-${name}`);
    }
  });
});
