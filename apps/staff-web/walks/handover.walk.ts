import { another, beOffShift, beOnShift, expect, isReadable, isReadableAtBothSizes, isThere, signIn, small, test } from './walk.js';

test.beforeEach(() => test.setTimeout(180_000));
/** Its own at each going, so that the walk can be gone twice. */
const oneLine = () => `The key for the shed hangs on hook ${Date.now() % 1_000_000}.`;

test.describe('From shift to shift', () => {
  test.use({ viewport: small });

  test('a line is written, read, taken, given back, done and taken out, and the other sees each of it at once', async ({ page, browser }) => {
    const line = oneLine();
    await signIn(page, 'Ada');
    const house = await beOnShift(page, 'Oak House');
    await page.goto(`/house/${house}/handover`);
    await isThere(page);
    const bo = await another(browser, 'Bo');
    await beOnShift(bo, 'Oak House');
    await bo.goto(`/house/${house}/handover`);
    await expect(page.getByText(/, live$/)).toBeVisible();
    await expect(bo.getByText(/, live$/)).toBeVisible();

    await bo.getByRole('radio', { name: 'Something practical' }).check();
    await bo.getByLabel('In a few words').fill('x'.repeat(281));
    await bo.getByRole('button', { name: 'Write it' }).click();
    await expect(bo.getByRole('alert')).toBeFocused();
    await bo.getByLabel('In a few words').fill(line);
    await bo.reload();
    await expect(bo.getByLabel('In a few words')).toHaveValue(line);
    await bo.getByRole('button', { name: 'Write it' }).click();
    await expect(bo.getByLabel('In a few words')).toHaveValue('');

    const hers = page.getByRole('article', { name: line });
    const his = bo.getByRole('article', { name: line });
    await expect(hers.getByText('new', { exact: true })).toBeVisible();
    await isReadableAtBothSizes(page, 'the handover');
    await page.getByRole('button', { name: 'I’ve read it' }).click();
    await expect(hers.getByText('new', { exact: true })).toHaveCount(0);
    await expect(bo.getByText(/^Read on this shift:.*Ada/)).toBeVisible();

    await hers.getByRole('button', { name: 'I’ve got it' }).click();
    await expect(his.getByText(/Ada has got it, since/)).toBeVisible();
    await his.getByRole('button', { name: 'Give it back' }).click();
    await expect(hers.getByRole('button', { name: 'I’ve got it' })).toBeVisible();
    await hers.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(his.getByText(/done by Ada/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(his.getByText(/done by Ada/)).toHaveCount(0);
    await his.getByRole('button', { name: 'Take out', exact: true }).click();
    await his.getByRole('button', { name: 'Take the line out' }).click();
    await expect(hers).toHaveCount(0);
  });

  test('Now has what was promised: ringing back is marked and taken back, the second voice is asked again', async ({ page }) => {
    await signIn(page, 'Ada');
    await page.goto(`/house/${await beOnShift(page, 'Oak House')}/now`);
    await isThere(page);
    await isReadableAtBothSizes(page, 'now');
    const promised = page.getByRole('button', { name: 'We’ve rung' });
    await promised.first().click();
    await expect(page.getByText(/rung, as we said we would/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(promised.first()).toBeVisible();
    await page.getByRole('button', { name: 'Ask again' }).first().click();
    await expect(page.getByText(/^Bo was asked/).first()).toBeVisible();
  });
});

test('off shift the handover says whose it is, and how to be one of them', async ({ page }) => {
  await signIn(page, 'Bo');
  const house = await beOnShift(page, 'Oak House');
  await beOffShift(page);
  await page.goto(`/house/${house}/handover`);
  await expect(page.getByText('The handover is for those on shift.')).toBeVisible();
  await isReadable(page, 'the handover, off shift');
});
