import { another, beOnShift, expect, isReadable, listenForTrouble, signIn, test } from './walk.js';
import { openHouse } from './open-house.js';
import { sayYes } from './say-yes.js';
import { takeEnquiry } from './take-enquiry.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const house = `Rowan House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;
const code = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

test.describe.configure({ mode: 'serial' });
test.beforeEach(() => test.setTimeout(400_000));

test('a house with two rooms', async ({ page }) => {
  await signIn(page, 'Ines');
  await openHouse(page, { name: house, rooms: ['Elder', 'Sorrel'], people: ['Ada', 'Bo'] });
});

for (const { width, height, day, room } of [{ width: 1280, height: 800, day: '2026-12-20', room: 'Elder' }, { width: 360, height: 740, day: '2026-12-28', room: 'Sorrel' }]) {
  test.describe(`the person’s own voice, ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('a code read out on the phone; not sure first, then the last yes', async ({ page, browser }) => {
      await signIn(page, 'Ada');
      const here = await beOnShift(page, house);
      await takeEnquiry(page, here, { day, nights: '2', called: 'Jo' });
      await page.getByRole('button', { name: `Hold ${room}` }).click();
      await sayYes(page, 'Ada', 'Yes');
      const card = page.getByRole('region', { name: 'Jo', exact: true });
      await card.getByRole('button', { name: 'Make a code for their phone' }).click();
      const written = (await card.getByText(code).textContent())!;
      await isReadable(page, 'an enquiry with a code');
      await card.screenshot({ path: test.info().outputPath('the-code.png') });

      const phone = await (await browser.newContext({ baseURL: process.env['PEERHOUSE_GUEST_URL']!, viewport: { width, height } })).newPage();
      const trouble = listenForTrouble(phone);
      await phone.goto('/');
      await phone.getByRole('link', { name: 'Say yes or no' }).click();
      await phone.getByRole('button', { name: 'Open' }).click();
      await expect(phone.getByRole('alert')).toContainText('Type your short code first.');
      await phone.getByRole('textbox', { name: 'Your short code' }).fill('AAAA AAAA');
      await phone.getByRole('button', { name: 'Open' }).click();
      await expect(phone.getByRole('alert')).toContainText('We don’t know that code.');
      await expect(phone.getByRole('textbox', { name: 'Your short code' })).toHaveValue('AAAA AAAA');
      await isReadable(phone, 'a wrong code');
      await phone.getByRole('textbox', { name: 'Your short code' }).fill(written.toLowerCase().replace('-', ' '));
      await phone.keyboard.press('Enter');
      await expect(phone.getByRole('heading', { name: 'What you asked for' })).toBeFocused();
      await expect(phone.getByText(`2 nights at ${house}.`)).toBeVisible();
      await expect(phone.getByText('Your no is enough.').first()).toBeVisible();
      await isReadable(phone, 'the question');
      await phone.screenshot({ path: test.info().outputPath('the-question.png'), fullPage: true });

      await phone.getByRole('button', { name: 'This is my answer' }).click();
      await expect(phone.getByText('Choose one of the three first.')).toBeVisible();
      await phone.getByRole('radio', { name: /^I’m not sure yet/ }).check();
      await phone.getByRole('button', { name: 'This is my answer' }).click();
      await expect(phone.getByText(/^You said: I’m not sure yet/)).toBeVisible();
      await expect(card.getByText(/^On their own phone, /)).toBeVisible();
      await card.screenshot({ path: test.info().outputPath('not-sure.png') });

      const bo = await another(browser, 'Bo');
      await beOnShift(bo, house);
      await bo.goto(page.url());
      await sayYes(bo, 'A second peer', 'Yes');
      await phone.getByRole('radio', { name: 'Yes, I want to come' }).check();
      await phone.getByRole('button', { name: 'This is my answer' }).click();
      await expect(phone.getByText(/^You said: Yes, I want to come/)).toBeVisible();
      await isReadable(phone, 'said');
      await phone.screenshot({ path: test.info().outputPath('said.png'), fullPage: true });
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
}
