import type { Locator, Page } from '@playwright/test';
import { another, beOnShift, expect, isReadable, signIn, tabTo, test } from './walk.js';
import { takeEnquiry } from './take-enquiry.js';

test.use({ viewport: { width: 1280, height: 1000 } });

async function openBoard(page: Page): Promise<Locator> {
  await signIn(page, 'Ada');
  await page.goto(`/house/${await beOnShift(page, 'Oak House')}/board`);
  const grid = page.getByRole('grid', { name: 'Rooms by night' });
  await expect(grid).toBeVisible();
  return grid;
}

test.beforeEach(() => test.setTimeout(120_000));

test('opens without names; shows them for two minutes to somebody on shift, and hides them when the page is left or printed', async ({ page }) => {
  await page.clock.install();
  const grid = await openBoard(page);
  const hidden = await grid.innerText();
  await page.getByRole('button', { name: 'Show names for 2 minutes' }).click();
  await expect(grid.locator('bdi').first()).toBeVisible();
  const names = await grid.locator('bdi').allInnerTexts();
  for (const name of names) expect(hidden).not.toContain(name);

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(grid.locator('bdi')).toHaveCount(0);

  await page.getByRole('button', { name: 'Show names for 2 minutes' }).click();
  await expect(grid.locator('bdi').first()).toBeVisible();
  await page.evaluate(() => { Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); document.dispatchEvent(new Event('visibilitychange')); });
  await expect(grid.locator('bdi')).toHaveCount(0);

  await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true }));
  await page.getByRole('button', { name: 'Show names for 2 minutes' }).click();
  await expect(grid.locator('bdi').first()).toBeVisible();
  await page.clock.fastForward('02:01');
  await expect(grid.locator('bdi')).toHaveCount(0);
  await expect(page.getByText('Names are hidden.')).toBeVisible();
});

test('has one tab stop; arrow keys go by nights, Enter opens, M moves, Escape comes back to the same cell', async ({ page }) => {
  const grid = await openBoard(page);
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  const first = grid.locator('tbody tr').first();
  await tabTo(page, grid.locator('[tabindex="0"]'));
  await page.keyboard.press('Control+Home');
  await expect(first.locator('td').first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first.getByRole('rowheader').getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first.getByRole('rowheader').getByRole('link')).toBeFocused();
  await page.keyboard.press('End');
  await expect(first.locator('td').last().getByRole('button')).toBeFocused();
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);

  const stay = grid.getByRole('button', { name: /here now/ }).first();
  await stay.focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: /^Move out of/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stay).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Open the stay' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stay).toBeFocused();
});

test('dragging opens the same dialogs as the menu, and changes nothing without their confirm', async ({ page }) => {
  const grid = await openBoard(page);
  const bar = grid.getByRole('button', { name: /here now/ }).first();
  const before = await grid.getByRole('button', { name: /here now/ }).count();
  const from = (await bar.boundingBox())!;
  const target = (await grid.locator('tbody tr').last().locator('td').nth(1).boundingBox())!;
  await page.mouse.move(from.x + 30, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + 20, target.y + target.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: /^Move out of/ })).toBeVisible();
  await page.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const grip = grid.locator('[data-grip]').first();
  const end = (await grip.boundingBox())!;
  await page.mouse.move(end.x + 6, end.y + end.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 130, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'Change nights' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('button', { name: /here now/ })).toHaveCount(before);
});

test('two want the last move at once: the second is told who was first, and takes what is free in one touch', async ({ page, browser }) => {
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  // Nothing tells Bo's screen meanwhile, as when two press in the same second.
  const bo = await (await browser.newContext()).newPage();
  await bo.route('**/events', (route) => route.fulfill({ status: 503, json: {} }));
  await signIn(bo, 'Bo');
  await beOnShift(bo, 'Oak House');
  // Nights of its own for each run, so that the walk can be gone twice in the same installation.
  const ahead = 245 + 2 * (Math.floor(Date.now() / 60_000) % 55);
  const day = await page.evaluate((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10), ahead);
  await takeEnquiry(page, house, { day, nights: '2' });
  await takeEnquiry(bo, house, { day, nights: '2' });
  await expect(bo.getByRole('button', { name: 'Hold Willow' })).toBeVisible();
  await page.getByRole('button', { name: 'Hold Willow' }).click();
  await expect(page.getByText(/^Willow is held/)).toBeVisible();
  await bo.getByRole('button', { name: 'Hold Willow' }).click();
  const said = bo.getByRole('alert');
  await expect(said).toContainText(/Ada held Willow for somebody’s decision at .*Nothing was changed\./);
  await said.getByRole('button', { name: 'Take Hazel' }).click();
  await expect(bo.getByText(/^Hazel is held/)).toBeVisible();

  // An honest end, looked at once more before it is sent, and the way back.
  for (const each of [page, bo]) {
    await each.getByRole('button', { name: 'Not this time…' }).click();
    await each.getByRole('button', { name: 'Look at it once more' }).click();
    await expect(each.getByRole('alert')).toBeFocused();
    await each.getByRole('radio', { name: 'No room' }).check();
    await each.getByRole('button', { name: 'Look at it once more' }).click();
    await each.getByRole('button', { name: 'End this enquiry' }).click();
    await expect(each.getByRole('alert')).toContainText('There was room for those nights');
    await each.getByRole('button', { name: 'Change: What was it?' }).click();
    await each.getByRole('radio', { name: 'We lost touch' }).check();
    await each.getByRole('button', { name: 'Look at it once more' }).click();
    await each.getByRole('button', { name: 'End this enquiry' }).click();
    await expect(each.getByText(/^We lost touch\. Written down by/)).toBeVisible();
  }
  await bo.getByRole('button', { name: 'Open it again' }).click();
  await expect(bo.getByRole('button', { name: 'Not this time…' })).toBeVisible();
});

test('a free night: a new enquiry with those nights, or out of use and taken back', async ({ page }) => {
  const grid = await openBoard(page);
  await grid.getByRole('button', { name: /^Birch, free/ }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: /out of use/ }).click();
  await page.getByRole('radio', { name: 'Repair' }).check();
  await page.getByRole('button', { name: 'Take out of use', exact: true }).click();
  await expect(page.getByText(/^Birch is out of use until/)).toBeVisible();
  await expect(grid.getByRole('button', { name: /^Birch: not offered/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(grid.getByRole('button', { name: /^Birch: not offered/ })).toHaveCount(0);
  await grid.getByRole('button', { name: /^Birch, free/ }).last().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Take an enquiry' }).click();
  await expect(page.getByLabel('About how many nights?')).toHaveValue('1');
  await expect(page.getByText(/^For Birch\. Nothing is held yet/)).toBeVisible();
  await isReadable(page, 'an enquiry for a room');

  // Begun and left; another night is chosen: which one to write is asked, not guessed.
  await page.getByLabel('What do they want to be called?').fill('Noa');
  await page.goBack();
  await grid.getByRole('button', { name: /^Willow, free/ }).last().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Take an enquiry' }).click();
  await expect(page.getByText('You had begun another enquiry.')).toBeVisible();
  await isReadable(page, 'which enquiry');
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(page.getByLabel('What do they want to be called?')).toHaveValue('Noa');
  await page.goBack();
  await grid.getByRole('button', { name: /^Willow, free/ }).last().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Take an enquiry' }).click();
  await page.getByRole('button', { name: 'Start this one' }).click();
  await expect(page.getByLabel('What do they want to be called?')).toHaveValue('');
  await expect(page.getByText(/^For Willow\. Nothing is held yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Enquiry / })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Hold / }).first()).toHaveText('Hold Willow');
});

test('nights that are over: who was there, and nothing is offered that would be refused', async ({ page }) => {
  const grid = await openBoard(page);
  const address = new URL(page.url()).pathname;
  // Two weeks and a day: before the night turns, tonight is still yesterday's.
  const daysAgo = (days: number) => page.evaluate((ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10), days);
  await page.goto(`${address}?from=${await daysAgo(15)}`);
  const left = grid.getByRole('button', { name: /: somebody was here\./ }).first();
  await expect(left).toBeVisible();
  await expect(grid.getByRole('button', { name: /: not offered/ })).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'What the shapes mean' })).toContainText('was here, has left');
  await isReadable(page, 'nights that are over');
  await left.click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Open the stay' })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('button', { name: /Move|out of use/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await grid.getByRole('button', { name: /was free/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText('It was more than 72 hours ago.');
  await expect(page.getByRole('dialog').getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(1);
  await isReadable(page, 'a free night that is over');
  await page.keyboard.press('Escape');

  // An address with a day that no calendar has is the board of tonight.
  await page.goto(`${address}?from=2027-02-30`);
  await expect(grid.getByRole('columnheader', { name: /tonight/ })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}?from=${await daysAgo(15)}`);
  await expect(page.getByRole('button', { name: /: somebody was here\./ }).first()).toBeVisible();
  await isReadable(page, 'nights that are over, small');
});

test('a room that has only some of the nights is not held in one touch; a move that is refused does not offer the room they are in', async ({ page, browser }) => {
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  const day = (ahead: number) => page.evaluate((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10), ahead);
  // Nights of its own for each run, so that the walk can be gone twice in the same installation.
  const first = 60 + 3 * (Math.floor(Date.now() / 60_000) % 60);
  await takeEnquiry(page, house, { day: await day(first + 1), nights: '1' });
  await page.getByRole('button', { name: 'Hold Willow' }).click();
  await expect(page.getByText(/^Willow is held/)).toBeVisible();
  await takeEnquiry(page, house, { day: await day(first), nights: '2' });
  const number = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  await page.goto(`/house/${house}/board?from=${await day(first)}`);
  const grid = page.getByRole('grid', { name: 'Rooms by night' });
  await grid.getByRole('button', { name: /^Willow, free/ }).first().click();
  const row = page.getByRole('dialog').getByRole('listitem').filter({ hasText: number });
  await expect(row).toContainText('Willow is not free for all of these nights.');
  await expect(row.getByRole('button')).toHaveCount(0);
  await isReadable(page, 'a room with some of the nights');
  await page.keyboard.press('Escape');
  await grid.getByRole('button', { name: /^Hazel, free/ }).first().click();
  await page.getByRole('dialog').getByRole('listitem').filter({ hasText: number }).getByRole('button', { name: 'Hold Hazel' }).click();
  await expect(page.getByText(/^Hazel is held/)).toBeVisible();

  // Rowan is free when the dialog opens, and is taken before the move is confirmed.
  const bo = await another(browser, 'Bo');
  await beOnShift(bo, 'Oak House');
  await takeEnquiry(bo, house, { day: await day(first), nights: '2' });
  await grid.getByRole('button', { name: /^Hazel: held/ }).first().click();
  await page.getByRole('button', { name: 'Move to another room…' }).click();
  await page.getByRole('radio', { name: 'Rowan' }).check();
  await bo.getByRole('button', { name: 'Hold Rowan' }).click();
  await expect(bo.getByText(/^Rowan is held/)).toBeVisible();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  const said = page.getByRole('dialog').getByRole('alert');
  await expect(said).toContainText('Rowan');
  await expect(said.getByRole('button', { name: /^Take / }).first()).toBeVisible();
  await expect(said).not.toContainText('Hazel');
});

test('tells nights in the house’s own days, wherever the reader is, and prints without navigation and names', async ({ page, browser }) => {
  const grid = await openBoard(page);
  const nights = await grid.getByRole('columnheader').allInnerTexts();
  const far = await (await browser.newContext({ timezoneId: 'Pacific/Auckland' })).newPage();
  await signIn(far, 'Bo');
  await far.goto(new URL(page.url()).pathname);
  const farGrid = far.getByRole('grid', { name: 'Rooms by night' });
  await expect(farGrid).toBeVisible();
  expect(await farGrid.getByRole('columnheader').allInnerTexts()).toEqual(nights);
  await expect(far.getByText(/at the house$/)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(grid).toBeVisible();
});

test('with a finger: a long press lifts a stay, a swipe only scrolls', async ({ browser }) => {
  const page = await (await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 1000 } })).newPage();
  const grid = await openBoard(page);
  const bar = (await grid.getByRole('button', { name: /here now/ }).first().boundingBox())!;
  const target = (await grid.locator('tbody tr').last().locator('td').nth(1).boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  // Sent at once: on a slow machine a pause between them would be a long press.
  await Promise.all([send('touchStart', bar.x + 30, bar.y + 20), send('touchMove', bar.x + 30, bar.y + 60)]);
  await send('touchEnd');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => new Promise((seen) => { requestAnimationFrame(() => { requestAnimationFrame(seen); }); })); // the swipe is over
  await send('touchStart', bar.x + 30, bar.y + 20);
  await expect(grid.locator('[data-lifted]')).toHaveCount(1);
  for (let step = 1; step <= 5; step += 1) await send('touchMove', bar.x + 30 + ((target.x + 20 - bar.x - 30) * step) / 5, bar.y + 20 + ((target.y + 20 - bar.y - 20) * step) / 5);
  await send('touchEnd');
  await expect(page.getByRole('dialog', { name: /^Move out of/ })).toBeVisible();
});
