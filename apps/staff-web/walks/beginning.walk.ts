import type { Page } from '@playwright/test';
import { another, beOnShift, expect, isReadableAtBothSizes, picture, signIn, small, test } from './walk.js';
import { givenHouse } from './open-house.js';

test.beforeEach(() => test.setTimeout(180_000));

const dayBack = (page: Page, days: number) => page.evaluate((back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10), days);

test('a house begins with somebody there already, and what was written down wrongly is put right', async ({ page, browser }) => {
  const name = `House ${Date.now()}`;
  await signIn(page, 'Ines');
  await givenHouse(page, { name, rooms: ['Ash', 'Elm', 'Oak'], people: ['Ada'] });
  const ada = await another(browser, 'Ada');
  await ada.setViewportSize(small);
  const house = await beOnShift(ada, name);
  const look = async (what: string) => { await isReadableAtBothSizes(ada, what); await picture(ada, `${what}`); };

  await ada.goto(`/house/${house}/stays`);
  await ada.getByRole('link', { name: 'Somebody is here already' }).click();
  await ada.getByRole('button', { name: 'Write this down' }).click();
  await expect(ada.getByRole('alert')).toBeFocused();
  await look('here already, nothing typed');
  await ada.getByRole('radio', { name: 'Ash' }).check();
  await ada.getByLabel('Their first night').fill(await dayBack(ada, 20));
  await ada.getByLabel('Their last night, as planned').fill(await dayBack(ada, -3));
  await ada.getByLabel('What do they want to be called?').fill('Sam');
  await ada.getByRole('button', { name: 'Write this down' }).click();
  await expect(ada.getByText(/^Written down: Ash, since .*24 nights in all\. Who is next\?$/)).toBeVisible();
  await expect(ada.getByRole('radio', { name: 'Ash' })).toHaveCount(0);
  await look('here already, the next one');

  // The wrong one is taken back at once; nothing of it is left.
  await ada.getByRole('radio', { name: 'Elm' }).check();
  await ada.getByLabel('Their first night').fill(await dayBack(ada, 2));
  await ada.getByLabel('Their last night, as planned').fill(await dayBack(ada, -1));
  await ada.getByRole('button', { name: 'Write this down' }).click();
  await expect(ada.getByText(/^Written down: Elm/)).toBeVisible();
  await ada.getByRole('button', { name: 'Undo' }).click();
  await expect(ada.getByRole('radio', { name: 'Elm' })).toBeVisible();

  await ada.goto(`/house/${house}/stays`);
  await expect(ada.getByRole('link', { name: /Written down by mistake/ })).toBeVisible();
  await ada.getByRole('link', { name: /^Ash|Ash.*Leaves/ }).first().click();
  await expect(ada.getByText(/before this house began with Peerhouse/)).toBeVisible();
  await look('a stay from before');

  // They leave, and the way of leaving was the wrong one.
  await ada.getByRole('link', { name: 'They are leaving…' }).click();
  await ada.getByRole('radio', { name: 'To a hospital' }).check();
  await ada.getByRole('button', { name: /^They have left/ }).click();
  await ada.getByRole('link', { name: 'Something is written wrongly…' }).click();
  await expect(ada.getByRole('heading', { name: 'When they came in' })).toHaveCount(0);
  await ada.getByRole('radio', { name: 'Moved on to somewhere else' }).check();
  await look('a leaving put right');
  await ada.getByRole('button', { name: 'Put it right' }).click();
  await expect(ada.getByText(/^Left today\. .*moved on/i)).toBeVisible();
  await expect(ada.getByText(/^By Ada, /)).toBeVisible();
  await look('a stay that was put right');
  await ada.context().close();
});

test('an enquiry that ended is put right, and says so', async ({ page }) => {
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  await page.goto(`/house/${house}/enquiries/new`);
  await page.getByRole('button', { name: 'Write this down' }).click();
  await page.getByRole('button', { name: 'Not this time…' }).click();
  await page.getByRole('radio', { name: 'We lost touch' }).check();
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  await page.getByRole('button', { name: 'End this enquiry' }).click();
  await page.getByRole('button', { name: 'Something is written wrongly…' }).click();
  await page.getByRole('radio', { name: 'At the door' }).check();
  await isReadableAtBothSizes(page, 'an enquiry put right');
  await page.getByRole('button', { name: 'Put it right' }).click();
  await expect(page.getByText(/Put right: By Ada, /)).toBeVisible();
});
