import { another, beOnShift, expect, isReadableAtBothSizes, listenForTrouble, picture, signIn, small, test, wide } from './walk.js';
import { givenHouse } from './open-house.js';
import { sayYes } from './say-yes.js';
import { takeEnquiry } from './take-enquiry.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const house = `Rowan House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;
const code = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

test.describe.configure({ mode: 'serial' });
test.beforeEach(() => test.setTimeout(400_000));

test('a house with a room', async ({ page }) => {
  await signIn(page, 'Ines');
  await givenHouse(page, { name: house, rooms: ['Elder'], people: ['Ada', 'Bo'] });
});

test.describe('the person’s own voice', () => {
  test.use({ viewport: wide });

  test('a code read out on the phone; not sure first, then the last yes', async ({ page, browser }) => {
    await signIn(page, 'Ada');
    const here = await beOnShift(page, house);
    await takeEnquiry(page, here, { day: '2026-12-20', nights: '2', called: 'Jo' });
    await page.getByRole('button', { name: 'Hold Elder' }).click();
    await sayYes(page, 'Ada', 'Yes');
    const card = page.getByRole('region', { name: 'Jo', exact: true });
    await card.getByRole('button', { name: 'Make a code for their phone' }).click();
    const written = (await card.getByText(code).textContent())!;
    await isReadableAtBothSizes(page, 'an enquiry with a code');
    await picture(card, 'the-code');

    const phone = await (await browser.newContext({ baseURL: process.env['PEERHOUSE_GUEST_URL']!, viewport: small })).newPage();
    const trouble = listenForTrouble(phone);
    await phone.goto('/');
    await phone.getByRole('link', { name: 'Say yes or no' }).click();
    await phone.getByRole('button', { name: 'Open' }).click();
    await expect(phone.getByRole('alert')).toContainText('Type your short code first.');
    await phone.getByRole('textbox', { name: 'Your short code' }).fill('AAAA AAAA');
    await phone.getByRole('button', { name: 'Open' }).click();
    await expect(phone.getByRole('alert')).toContainText('We don’t know that code.');
    await expect(phone.getByRole('textbox', { name: 'Your short code' })).toHaveValue('AAAA AAAA');
    await isReadableAtBothSizes(phone, 'a wrong code');
    await phone.getByRole('textbox', { name: 'Your short code' }).fill(written.toLowerCase().replace('-', ' '));
    await phone.keyboard.press('Enter');
    await expect(phone.getByRole('heading', { name: 'What you asked for' })).toBeFocused();
    await expect(phone.getByText(`2 nights at ${house}.`)).toBeVisible();
    await expect(phone.getByText('Your no is enough.').first()).toBeVisible();
    await isReadableAtBothSizes(phone, 'the question');
    await picture(phone, 'the-question');

    await phone.getByRole('button', { name: 'This is my answer' }).click();
    await expect(phone.getByText('Choose one of the three first.')).toBeVisible();
    await phone.getByRole('radio', { name: /^I’m not sure yet/ }).check();
    await phone.getByRole('button', { name: 'This is my answer' }).click();
    await expect(phone.getByText(/^You said: I’m not sure yet/)).toBeVisible();
    await expect(card.getByText(/^On their own phone, /)).toBeVisible();
    await picture(card, 'not-sure');

    const bo = await another(browser, 'Bo');
    await beOnShift(bo, house);
    await bo.goto(page.url());
    await sayYes(bo, 'A second peer', 'Yes');
    await phone.getByRole('radio', { name: 'Yes, I want to come' }).check();
    await phone.getByRole('button', { name: 'This is my answer' }).click();
    await expect(phone.getByText(/^You said: Yes, I want to come/)).toBeVisible();
    await isReadableAtBothSizes(phone, 'said');
    await picture(phone, 'said');
    await expect(page.getByText('Agreed. Jo is expected.')).toBeVisible();
    await expect(card.getByText(/^On their own phone, /)).toBeVisible();

    // Decided is decided: on the phone it says so, and the code opens nothing any more.
    await phone.getByRole('radio', { name: /^No, not now/ }).check();
    await phone.getByRole('button', { name: 'This is my answer' }).click();
    await expect(phone.getByRole('alert')).toContainText('This is decided already.');
    await phone.getByRole('button', { name: 'Close this' }).click();
    await phone.getByRole('textbox', { name: 'Your short code' }).fill(written);
    await phone.getByRole('button', { name: 'Open' }).click();
    await expect(phone.getByRole('alert')).toContainText('That code has ended.');
    expect(trouble).toEqual([]);
  });
});
