import { beOnShift, choose, emailOf, expect, isReadable, listenForTrouble, passwordOfAll, press, signIn, tabTo, test } from './walk.js';
import { openHouse } from './open-house.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const house = `Walnut House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;

test.describe.configure({ mode: 'serial' });

test('an administrator opens another house and gives two peers a role in it', async ({ page }) => {
  await signIn(page, 'Ines');
  await openHouse(page, { name: house, rooms: ['Linden', 'Aspen'], people: ['Ada', 'Bo'] });
});

test('from the phone call to the goodbye, by keyboard alone', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const main = page.getByRole('main');

  await page.goto('/');
  await tabTo(page, page.getByLabel('E-mail'));
  await page.keyboard.type(emailOf('Ada'));
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type(passwordOfAll());
  await page.keyboard.press('Enter');

  // Ada is on shift elsewhere in the demo: end that, start here.
  await expect(page.getByRole('banner')).toBeVisible();
  await press(page, page.getByRole('button', { name: /Ada, on shift/ }));
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: 'End my shift' }));
  await press(page, page.getByRole('button', { name: `Start my shift at ${house}` }));
  await expect(page.getByText('Nothing waiting. Make tea.')).toBeVisible();
  await isReadable(page, 'an empty house');

  // The call, in under a minute.
  await press(page, page.getByRole('link', { name: 'Take an enquiry' }));
  await choose(page, page.getByRole('group', { name: 'From which night?' }), await page.getByRole('radio', { name: /^Tonight/ }).evaluate((radio) => (radio as HTMLInputElement).labels![0]!.textContent!));
  await tabTo(page, page.getByLabel('About how many nights?'));
  await page.keyboard.type('3');
  await tabTo(page, page.getByLabel('What do they want to be called?'));
  await page.keyboard.type('Jo');
  await tabTo(page, page.getByLabel(/^What they hope for/));
  await page.keyboard.type('Sleep. Not be on my own with it.');
  await press(page, page.getByRole('button', { name: 'Write this down' }));
  await expect(page.getByRole('heading', { level: 1, name: /^Enquiry / })).toBeFocused();

  // A room is held, the first two voices are heard.
  await press(page, page.getByRole('button', { name: 'Hold Linden' }));
  await expect(page.getByText(/^Linden is held/)).toBeVisible();
  await choose(page, page.getByRole('region', { name: 'Jo' }), 'Wants to come');
  await press(page, page.getByRole('region', { name: 'Jo' }).getByRole('button', { name: 'Write this down' }));
  await expect(page.getByText(/^Told Ada/)).toBeVisible();
  await choose(page, page.getByRole('region', { name: 'Ada' }), 'Yes');
  await press(page, page.getByRole('button', { name: 'This is my answer' }));
  await expect(page.getByText('Waiting for: a second peer.')).toBeVisible();

  // Bo comes on shift in a browser of their own, and is asked.
  const bo = await (await browser.newContext()).newPage();
  const trouble = listenForTrouble(bo);
  await signIn(bo, 'Bo');
  const here = await beOnShift(bo, house);
  await page.reload();
  await tabTo(page, page.getByLabel('Ask someone on shift'));
  await page.keyboard.type('Bo');
  await press(page, page.getByRole('button', { name: 'Ask them' }));
  await expect(page.getByText('Bo was asked.', { exact: false })).toBeFocused();
  await isReadable(page, 'an enquiry');
  await bo.goto(`/house/${here}/now`);
  await press(bo, bo.getByRole('link', { name: /asks you/ }));
  await choose(bo, bo.getByRole('region', { name: 'A second peer' }), 'Yes');
  await press(bo, bo.getByRole('button', { name: 'This is my answer' }));
  await expect(bo.getByText('Agreed. Jo is expected.')).toBeVisible();
  await press(bo, bo.getByRole('link', { name: 'To the stay' }));

  // Jo comes in; the arrival list.
  await press(bo, bo.getByRole('link', { name: 'Welcome them…' }));
  await press(bo, bo.getByRole('button', { name: 'They are here' }));
  await expect(bo.getByText(/^They are here, in Linden/)).toBeVisible();
  await press(bo, bo.getByRole('button', { name: 'I’ve told them' }));
  await expect(bo.locator('#rights-told')).toBeFocused();
  await press(bo, bo.getByRole('button', { name: 'I’ve offered it' }));
  await expect(bo.locator('#box-offered')).toBeFocused();
  await isReadable(bo, 'the arrival list');
  await press(bo, bo.getByRole('main').getByRole('link', { name: 'To the stay' }));

  // The goodbye, taken back once, and said again.
  await press(bo, bo.getByRole('link', { name: 'They are leaving…' }));
  await choose(bo, bo.getByRole('group', { name: 'How did it end, for them?' }), 'Hopes met');
  await choose(bo, bo.getByRole('group', { name: 'Was at least one hope met?' }), 'Yes');
  await press(bo, bo.getByRole('button', { name: 'They have left Linden' }));
  await expect(bo.getByText(/^Left .* Hopes met\.$/)).toBeVisible();
  await press(bo, bo.getByRole('button', { name: 'They have not left: undo' }));
  await expect(bo.getByText('Taken back. They are here.')).toBeVisible();
  await expect(bo.getByRole('link', { name: 'They are leaving…' })).toBeVisible();
  expect(trouble).toEqual([]);
  await expect(main).toBeVisible();
});

test('the two are back on shift where they were', async ({ page, browser }) => {
  await signIn(page, 'Ada');
  await beOnShift(page, 'Oak House');
  const bo = await (await browser.newContext()).newPage();
  await signIn(bo, 'Bo');
  await beOnShift(bo, 'Oak House');
});
