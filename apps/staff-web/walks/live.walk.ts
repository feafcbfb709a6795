import { another, beOnShift, expect, signIn, test } from './walk.js';

test.use({ viewport: { width: 1280, height: 1000 } });
test.beforeEach(() => test.setTimeout(120_000));

test('what Bo does is on Ada’s board without a reload, in each of her tabs, by one connection', async ({ page, browser }) => {
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  await page.goto(`/house/${house}/board`);
  const second = await page.context().newPage();
  await second.goto(`/house/${house}/board`);
  const bo = await another(browser, 'Bo');
  await beOnShift(bo, 'Oak House');
  await bo.goto(`/house/${house}/board`);
  for (const each of [page, second, bo]) await expect(each.getByText(/^Updated .+, live$/)).toBeVisible();
  const asked: string[] = [];
  for (const each of [page, second]) each.on('request', (request) => { if (request.url().endsWith('/events')) asked.push(request.url()); });

  const free = bo.getByRole('button', { name: /Place someone/ }).last();
  const label = (await free.getAttribute('aria-label'))!;
  await free.click();
  await bo.getByRole('button', { name: /out of use/ }).click();
  await bo.getByRole('button', { name: 'Take out of use' }).click();
  for (const each of [bo, page, second]) await expect(each.getByRole('button', { name: label, exact: true })).toHaveCount(0);
  await page.close();
  await expect(second.getByText(/^Updated .+, live$/)).toBeVisible();
  await bo.getByRole('button', { name: 'Undo' }).click();
  for (const each of [bo, second]) await expect(each.getByRole('button', { name: label, exact: true })).toHaveCount(1);
  expect(asked.length).toBeLessThanOrEqual(1);
});

test('without a stream the picture says only when it was, and one signed out hears nothing more', async ({ page }) => {
  await page.route('**/events', (route) => route.fulfill({ status: 503, json: {} }));
  await signIn(page, 'Ada');
  await page.goto(`/house/${await beOnShift(page, 'Oak House')}/stays`);
  await expect(page.getByText(/^Updated [\d:]+[ap]m$/)).toBeVisible();
});
