import { another, expect, houseOf, isReadable, isThere, signIn, test } from './walk.js';

test.beforeEach(() => test.setTimeout(120_000));

test('Mara takes what is proposed for Ali, Pat says yes, and both pages know it by themselves', async ({ page, browser }) => {
  await signIn(page, 'Mara');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Matches' })).toBeVisible();
  // No page of a house: a programme has no rooms, no shifts and no handover.
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText(['Matches', 'Peers', 'Groups', 'For the ward', 'Charter', 'Keys']);
  const ali = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Ali', exact: true }) });
  await expect(ali).toContainText('wants a different peer');
  await expect(ali).toContainText('Proposed: Pat. Why: both free Tuesday evening; near Kingston; room for 1 more.');

  const pat = await another(browser, 'Pat');
  await pat.goto('/');
  await expect(pat.getByRole('heading', { level: 1, name: 'My people' })).toBeVisible();
  await expect(pat.getByRole('heading', { name: 'Wren' })).toBeVisible();
  await ali.getByRole('button', { name: 'Ask Pat' }).click();
  await expect(page.getByText('Pat is asked, and says yes or no first. Then Ali is asked.')).toBeVisible();

  const asked = pat.locator('section').filter({ has: pat.getByRole('heading', { name: 'Would you meet somebody?' }) });
  await expect(asked).toContainText('cooking');
  await expect(asked).not.toContainText('Ali'); // names pass with the second yes
  await asked.getByRole('button', { name: 'Yes, I’d like to' }).click();
  await expect(asked).toContainText('You said yes. They are asked now.');
  await expect(ali).toContainText('Pat said yes. Ali is asked now.');

  await ali.getByRole('link', { name: 'Ali', exact: true }).click();
  await page.getByRole('button', { name: 'Ali told me: yes' }).click();
  await expect(page.getByText('Written down: Ali said yes. Pat and Ali now know each other’s names.')).toBeVisible();
  await expect(pat.getByRole('heading', { name: 'Ali', exact: true })).toBeVisible();
});

test('on a phone: desk, a new interest, peers, groups, the ward’s page, my people and what I can carry', async ({ page, browser }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'Mara');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Matches' })).toBeVisible();
  const programme = houseOf(page);
  await isThere(page);
  await isReadable(page, 'the match desk');
  await page.goto(`/house/${programme}/matches/new`);
  await page.getByLabel('What do they want to be called?').fill('Juniper');
  await page.reload(); // what was typed is not lost
  await expect(page.getByLabel('What do they want to be called?')).toHaveValue('Juniper');
  await page.getByRole('radio', { name: 'somewhere else' }).check();
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('alert')).toContainText('We aren’t there.');
  await isReadable(page, 'an interest from elsewhere');
  await page.getByRole('radio', { name: 'Kingston' }).check();
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('heading', { name: 'For Juniper' })).toBeVisible();
  await page.getByRole('button', { name: 'Change what they would like' }).click();
  await page.getByLabel('Would like to talk about or do').fill('walking, old radios');
  await isReadable(page, 'what somebody would like');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByText('walking and old radios')).toBeVisible();
  await isReadable(page, 'a person of the programme');
  for (const place of ['peers', 'groups', 'invitation']) {
    await page.goto(`/house/${programme}/${place}`);
    await isThere(page);
    await isReadable(page, place);
  }
  const pat = await another(browser, 'Pat');
  await pat.setViewportSize({ width: 360, height: 740 });
  for (const place of ['my-people', 'availability']) {
    await pat.goto(`/house/${programme}/${place}`);
    await isThere(pat);
    await isReadable(pat, place);
  }
  await pat.getByRole('button', { name: 'Nobody new from today' }).click();
  await expect(pat.getByText('Nobody new from today. Meetings go on as they are.')).toBeVisible();
  await pat.getByRole('button', { name: 'Undo' }).click();
  await expect(pat.getByText('You can be asked to meet somebody new.')).toBeVisible();
});
