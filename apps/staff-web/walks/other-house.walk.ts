import { another, beOnShift, expect, isReadableAtBothSizes, picture, signIn, small, test, wide } from './walk.js';
import { openHouse } from './open-house.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const name = `Fern House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;

test.describe.configure({ mode: 'serial' });
test.beforeEach(() => test.setTimeout(180_000));

test('a full house whose charter names another one', async ({ page, browser }) => {
  await signIn(page, 'Ines');
  await openHouse(page, { name, rooms: ['Moss'], people: ['Ada'], lead: 'Robin' });
  const ada = await another(browser, 'Ada');
  const house = await beOnShift(ada, name);
  await ada.goto(`/house/${house}/enquiries/new`);
  await ada.getByRole('radio', { name: /^Tonight/ }).check();
  await ada.getByLabel('About how many nights?').fill('1');
  await ada.getByRole('button', { name: 'Write this down' }).click();
  await ada.getByRole('button', { name: 'Hold Moss', exact: true }).click();
  await expect(ada.getByText(/^Moss is held/)).toBeVisible();

  const robin = await another(browser, 'Robin');
  await robin.goto(`/house/${house}/charter/new`);
  await robin.getByRole('group', { name: 'What do you offer when full?' }).getByRole('checkbox', { name: 'Another of our houses', exact: true }).check();
  await robin.getByRole('group', { name: 'Other houses you may ask' }).getByRole('checkbox', { name: 'River House', exact: true }).check();
  await robin.getByRole('button', { name: 'See what changes' }).click();
  await expect(robin.getByText(/We can ask another of our houses, if you say yes\./).first()).toBeVisible();
  const from = robin.getByLabel('First day');
  await from.fill((await from.getAttribute('min'))!);
  await robin.getByRole('button', { name: 'Publish this version' }).click();
  await expect(robin.getByRole('heading', { level: 1, name: /is published$/ })).toBeVisible();
});

test.describe('Another house of ours', () => {
  test.use({ viewport: wide });

  test('is asked with their yes; there it is said where it came from', async ({ page, browser }) => {
    await signIn(page, 'Ada');
    const house = await beOnShift(page, name);
    await page.goto(`/house/${house}/enquiries/new`);
    await page.getByRole('radio', { name: /^Tonight/ }).check();
    await page.getByLabel('About how many nights?').fill('1');
    await page.getByLabel('What do they want to be called?').fill('Jo');
    await page.getByRole('button', { name: 'Write this down' }).click();
    await page.getByRole('button', { name: 'Not this time…' }).click();
    await page.getByRole('radio', { name: /^No room/ }).check();
    await page.getByRole('checkbox', { name: 'Another house of ours' }).check();
    await page.getByRole('group', { name: 'Which house?' }).getByRole('radio', { name: 'River House', exact: true }).check();
    await page.getByRole('button', { name: 'Look at it once more' }).click();
    await expect(page.getByRole('alert')).toContainText('nothing goes to another house without their yes');
    await expect(page.getByRole('checkbox', { name: /^Their name and how to reach them/ })).not.toBeChecked();
    await isReadableAtBothSizes(page, 'asking another house, without their yes');
    await picture(page, 'asking');
    await page.getByRole('checkbox', { name: /^They say yes to asking there/ }).check();
    await page.getByRole('button', { name: 'Look at it once more' }).click();
    await expect(page.getByText('River House, without a name')).toBeVisible();
    await isReadableAtBothSizes(page, 'another house, looked at once more');
    await page.getByRole('button', { name: 'End this enquiry' }).click();
    await expect(page.getByText(/With their yes, told to Ada, it went on to River House\./)).toBeVisible();
    await isReadableAtBothSizes(page, 'an enquiry that went on in another house');
    await picture(page, 'went-on');

    const robin = await another(browser, 'Robin');
    await robin.setViewportSize(small);
    await robin.goto(`/house/${await beOnShift(robin, 'River House')}/enquiries`);
    await robin.getByRole('main').getByRole('link', { name: /Ada/ }).click();
    await expect(robin.getByText(`${name}, another of our houses`)).toBeVisible();
    await expect(robin.getByText('Jo', { exact: true })).toHaveCount(0);
    await isReadableAtBothSizes(robin, 'an enquiry that came from another house');
    await picture(robin, 'came-from');
    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect(robin.getByText('There is nothing here for you')).toBeVisible();
    await expect(robin.getByText(`${name}, another of our houses`)).toHaveCount(0);
    await expect(robin.getByRole('button', { name: 'I’ll carry on' })).toHaveCount(0);
    await isReadableAtBothSizes(robin, 'an enquiry that was taken back');
    await page.getByRole('button', { name: 'Not this time…' }).click();
    await page.getByRole('radio', { name: /^No room/ }).check();
    await page.getByRole('checkbox', { name: 'Another house of ours' }).check();
    await page.getByRole('group', { name: 'Which house?' }).getByRole('radio', { name: 'River House', exact: true }).check();
    await page.getByRole('checkbox', { name: /^They say yes to asking there/ }).check();
    await page.getByRole('button', { name: 'Look at it once more' }).click();
    await page.getByRole('button', { name: 'End this enquiry' }).click();
    await robin.goto(`/house/${await beOnShift(robin, 'River House')}/enquiries`);
    await robin.getByRole('main').getByRole('link', { name: /Ada/ }).click();
    await robin.getByRole('button', { name: 'I’ll carry on' }).click();
    await expect(robin.getByRole('button', { name: 'I’ll carry on' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect(page.getByText('At River House somebody has begun with it, so it goes on there. Nothing was changed.')).toBeVisible();
    await isReadableAtBothSizes(page, 'what cannot be taken back');
  });
});

test('Ada is back on shift where she was', async ({ page }) => {
  await signIn(page, 'Ada');
  await beOnShift(page, 'Oak House');
});
