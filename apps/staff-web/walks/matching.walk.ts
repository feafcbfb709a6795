import { readCode } from './read-code.js';
import { another, expect, houseOf, isReadable, isThere, signIn, test } from './walk.js';

test.beforeEach(() => test.setTimeout(120_000));

test('what goes otherwise: kept for somebody, not proposed, two coordinators at once, an ill peer and a cover, and a peer who leaves', async ({ page, browser }) => {
  await signIn(page, 'Mara');
  await page.goto('/');
  const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(row('Ali')).toContainText('wants a different peer');
  await expect(row('Ali')).toContainText('Proposed: Pat. Why: both free Tuesday evening; near Kingston; room for 1 more.');
  await row('Kay').getByRole('link', { name: 'Kay', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'For Kay' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep Pat for Kay' }).click();
  await expect(row('Kay')).toContainText('Kept at the desk: Pat.'); // a pin comes before the queue
  await expect(row('Ali')).not.toContainText('Proposed: Pat');
  await isReadable(page, 'a peer who is kept for somebody');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Ali')).toContainText('Proposed: Pat');
  await page.getByRole('button', { name: 'Don’t propose Pat' }).click();
  await expect(page.getByText('Pat isn’t proposed to Kay.')).toBeVisible();
  await page.getByRole('button', { name: 'Let Pat be proposed again' }).click();
  await expect(page.getByRole('button', { name: 'Keep Pat for Kay' })).toBeVisible();

  // Another coordinator whose page hears nothing of it asks somebody else for Ali: it is said, and what they type stays.
  const other = await another(browser, 'Mara');
  await other.route('**/events', (route) => route.fulfill({ status: 503, json: {} }));
  await other.goto('/');
  await other.getByRole('link', { name: 'Ali', exact: true }).click();
  await other.getByRole('button', { name: 'Change what they would like' }).click();
  await other.getByLabel('Would like to talk about or do').fill('cooking, chess');
  await row('Ali').getByRole('button', { name: 'Ask Pat' }).click();
  await expect(page.getByText('Pat is asked, and says yes or no first. Then Ali is asked.')).toBeVisible();
  await other.getByRole('button', { name: 'Ask Yusra' }).last().click();
  await expect(other.getByRole('alert')).toContainText('That doesn’t go with how it stands now: a peer is asked already.');
  await expect(other.getByLabel('Would like to talk about or do')).toHaveValue('cooking, chess');

  await page.getByRole('navigation').getByRole('link', { name: 'Peers' }).click();
  const pat = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Pat', exact: true }) });
  await pat.getByText('Change for Pat, as they told us').click();
  await pat.getByRole('button', { name: 'Away from today' }).click();
  await expect(pat).toContainText('2 people have nobody while they are away:');
  await isReadable(page, 'a peer who is away');
  await pat.getByRole('link', { name: 'Wren' }).click();
  await page.getByLabel('Somebody for the while').selectOption('Yusra, meets 1 of 2');
  await page.getByLabel('Until').fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Name them' }).click();
  await expect(row('Wren')).toContainText('Pat is away. Yusra meets them until');
  await page.getByRole('button', { name: 'End this' }).click();
  await expect(row('Wren')).toContainText('Pat is away, nobody knows yet how long.');
  await page.getByRole('navigation').getByRole('link', { name: 'Peers' }).click();
  await pat.getByText('Change for Pat, as they told us').click();
  await pat.getByRole('button', { name: 'Pat leaves the programme as a peer…' }).click();
  await pat.getByRole('button', { name: 'They leave the programme' }).click();
  await expect(page.getByText('Written down. Everybody Pat met is looked for again.')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Matches' }).click();
  for (const name of ['Wren', 'Linden', 'Fern', 'Ali']) await expect(row(name)).toContainText(/Proposed: |Nobody (is free|could meet)/); // nobody without a next step
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
  for (const place of ['peers', 'groups', 'invitation', 'reports']) {
    await page.goto(`/house/${programme}/${place}`);
    await isThere(page);
    await isReadable(page, place);
  }
  await page.goto(`/house/${programme}/invitation`);
  // What a camera reads is the address that is printed beside it; the page it opens is there.
  const address = `${process.env['PEERHOUSE_GUEST_URL']!}/interested`;
  await expect(page.getByText(address, { exact: true })).toBeVisible();
  expect(readCode((await page.getByRole('article').locator('svg path').getAttribute('d'))!)).toBe(address);
  expect((await page.request.get(address)).status()).toBe(200);
  const yusra = await another(browser, 'Yusra');
  await yusra.setViewportSize({ width: 360, height: 740 });
  for (const place of ['my-people', 'availability']) {
    await yusra.goto(`/house/${programme}/${place}`);
    await isThere(yusra);
    await isReadable(yusra, place);
  }
  await yusra.getByRole('button', { name: 'Nobody new from today' }).click();
  await expect(yusra.getByText('Nobody new from today. Meetings go on as they are.')).toBeVisible();
  await yusra.getByRole('button', { name: 'Undo' }).click();
  await expect(yusra.getByText('You can be asked to meet somebody new.')).toBeVisible();
});
