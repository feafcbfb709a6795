import type { Browser, Page } from '@playwright/test';
import { another, beOnShift, expect, isReadable, signIn, test } from './walk.js';
import { takeEnquiry } from './take-enquiry.js';

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

const dayIn = (page: Page, days: number) => page.evaluate((ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10), days);

/** Ada and Bo, both on shift in Oak House. */
async function two(page: Page, browser: Browser): Promise<{ house: string; bo: Page }> {
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  const bo = await another(browser, 'Bo');
  await beOnShift(bo, 'Oak House');
  return { house, bo };
}
/** Somebody's page has read anew what another one changed: by its change alone, nobody does anything there. */
const hears = (page: Page, variable: string) => page.waitForResponse((answer) => answer.url().endsWith('/graphql') && (answer.request().postData() ?? '').includes(`"${variable}"`));
const isTold = (page: Page) => expect(page.getByRole('alert')).toContainText('Yours is kept below.');

test('two put the same enquiry right: the second is told, sees both, and goes over it only by choice', async ({ page, browser }) => {
  const { house, bo } = await two(page, browser);
  await takeEnquiry(page, house, { day: await dayIn(page, 3), nights: '1' });
  await page.getByRole('button', { name: 'Not this time…' }).click();
  await page.getByRole('radio', { name: /chose something else/ }).check();
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  await page.getByRole('button', { name: 'End this enquiry' }).click();
  await bo.goto(new URL(page.url()).pathname);
  for (const each of [page, bo]) await each.getByRole('button', { name: 'Something is written wrongly…' }).click();
  await bo.getByLabel('About how many nights?').fill('5');
  await page.getByRole('radio', { name: 'E-mail' }).check();
  await page.getByRole('button', { name: 'Put it right' }).click();
  await expect(bo.getByText(/^Put right: By Ada/)).toBeVisible();
  await bo.getByRole('button', { name: 'Put it right' }).click();
  await isTold(bo);
  await expect(bo.getByText(/They chose something else · .*E-mail · one night/)).toBeVisible();
  await expect(bo.getByLabel('About how many nights?')).toHaveValue('5');
  await isReadable(bo, 'an enquiry that somebody else put right meanwhile');
  await bo.getByRole('button', { name: 'Keep mine' }).click();
  await expect(bo.getByText(/^Put right: By Bo/)).toBeVisible();
});

test('what was begun before somebody else’s change is found, and does not cover it', async ({ page, browser }) => {
  const { house, bo } = await two(page, browser);
  await takeEnquiry(page, house, { day: await dayIn(page, 3), nights: '1' });
  const enquiry = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Change', exact: true }).first().click();
  await page.getByLabel('How can we reach them?').fill('ring after six');
  await page.getByRole('navigation').getByRole('link', { name: 'Rooms', exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Rooms by night' })).toBeVisible();
  await bo.goto(enquiry);
  await bo.getByRole('button', { name: 'Change', exact: true }).first().click();
  await bo.getByLabel('What do they want to be called?').fill('Jo');
  await bo.getByRole('button', { name: 'Keep this' }).click();
  await expect(bo.getByRole('button', { name: 'Keep this' })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('Jo', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Change', exact: true }).first().click();
  await expect(page.getByText('You had begun to write this. It is all here.')).toBeVisible();
  await isReadable(page, 'a change that was begun');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await isTold(page);
  await expect(page.getByText(/^Jo · /)).toBeVisible();
  await expect(page.getByLabel('How can we reach them?')).toHaveValue('ring after six');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByLabel('What do they want to be called?')).toHaveValue('Jo');
  await page.getByLabel('How can we reach them?').fill('ring after six');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByText('ring after six', { exact: true })).toBeVisible();
  await expect(page.getByText('Jo', { exact: true }).first()).toBeVisible();
});

test('two change the same closing; one calls it off, the other is quicker, and the undo says why not', async ({ page, browser }) => {
  const { house, bo } = await two(page, browser);
  const [day, until] = [await dayIn(page, 230), await dayIn(page, 233)];
  await page.goto(`/house/${house}/night/${day}`);
  await page.getByRole('button', { name: /^Maple, free/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /out of use/ }).click();
  await page.getByRole('button', { name: 'Take out of use', exact: true }).click();
  await expect(page.getByText(/^Maple is out of use until/)).toBeVisible();
  await bo.goto(`/house/${house}/night/${day}`);
  for (const each of [page, bo]) {
    await each.getByRole('button', { name: /^Maple: not offered/ }).click();
    await each.getByRole('button', { name: 'Change nights or reason…' }).click();
  }
  await bo.getByLabel('In our own words').fill('The glazier comes.');
  await page.getByLabel('In use again from').fill(until);
  const heard = hears(bo, 'closingId');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await heard;
  await bo.getByRole('button', { name: 'Keep this' }).click();
  await isTold(bo);
  await expect(bo.getByText(/^From .+ to .+\. Something else\.$/)).toBeVisible();
  await expect(bo.getByLabel('In our own words')).toHaveValue('The glazier comes.');
  await isReadable(bo, 'a closing that somebody else changed meanwhile');
  await bo.getByRole('button', { name: 'Keep what is there' }).click();
  await bo.getByRole('button', { name: 'Call it off' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: /^Maple, free/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /out of use/ }).click();
  await page.getByRole('button', { name: 'Take out of use', exact: true }).click();
  await expect(page.getByText(/^Maple is out of use until/)).toBeVisible();
  await bo.getByRole('button', { name: 'Undo' }).click();
  await expect(bo.getByRole('alert')).toContainText(/Maple/);
  await expect(bo.getByRole('button', { name: 'Undo' })).toBeVisible();
  await isReadable(bo, 'an undo that was refused');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Maple, free/ })).toBeVisible();
});

test('two change the same nights, from the board', async ({ page, browser }) => {
  const { house, bo } = await two(page, browser);
  const dialogs = [page, bo].map((each) => each.getByRole('dialog', { name: 'Change nights' }));
  for (const [at, each] of [page, bo].entries()) {
    await each.goto(`/house/${house}/board`);
    await each.getByRole('grid', { name: 'Rooms by night' }).getByRole('button', { name: /^(Willow|Hazel)\b.*here now/ }).last().click(); // two more are within what the house offers
    await each.getByRole('button', { name: 'Change nights…' }).click();
    await dialogs[at]!.getByRole('button', { name: 'One night more' }).click({ clickCount: at + 1 });
  }
  const heard = hears(bo, 'id');
  await dialogs[0]!.getByRole('button', { name: 'Change nights' }).click();
  await expect(dialogs[0]!).toHaveCount(0);
  await heard;
  await dialogs[1]!.getByRole('button', { name: 'Change nights' }).click();
  await isTold(bo);
  await expect(bo.getByText('What is there now:')).toBeVisible();
  await isReadable(bo, 'nights that somebody else changed meanwhile');
  await dialogs[1]!.getByRole('button', { name: 'One night less' }).click({ clickCount: 2 }); // as it was
  await bo.getByRole('button', { name: 'Keep mine' }).click();
  await expect(dialogs[1]!).toHaveCount(0);
});
