import { readCode } from './read-code.js';
import { another, expect, houseOf, isReadable, isThere, signIn, test } from './walk.js';

test.beforeEach(() => test.setTimeout(120_000));

test('from the ward to a different peer: noted, asked, both say yes, met, weekly meetings, and another without a word', async ({ page, browser }) => {
  await signIn(page, 'Mara');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Matches' })).toBeVisible();
  // No page of a house: a programme has no rooms, no shifts and no handover.
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText(['Matches', 'Check-ins', 'Peers', 'Groups', 'For the ward', 'Reports', 'Charter', 'Keys']);
  await page.getByRole('link', { name: 'Note an interest' }).click();
  await page.getByLabel('What do they want to be called?').fill('Aster');
  await page.getByRole('radio', { name: 'Kingston' }).check();
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByRole('button', { name: 'Change what they would like' }).click();
  await page.getByLabel('Would like to talk about or do').fill('music');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('button', { name: 'Make a paper code for their own page' }).click();
  const code = (await page.getByText(/^\w{4}(-\w{4}){2}$/).textContent())!;
  const guest = await (await browser.newContext({ baseURL: process.env['PEERHOUSE_GUEST_URL']!, viewport: { width: 360, height: 740 } })).newPage();
  await guest.goto('/in');
  await guest.getByRole('textbox', { name: 'Your code' }).fill(code);
  await guest.getByRole('radio', { name: /^Mine/ }).check();
  await guest.getByRole('button', { name: 'Come in' }).click();
  await guest.getByRole('main').getByRole('link', { name: 'My peer' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: 'My peer' })).toBeVisible();

  const pat = await another(browser, 'Pat');
  await pat.goto('/');
  const asked = pat.locator('section').filter({ has: pat.getByRole('heading', { name: 'Would you meet somebody?' }) });
  await expect(pat.getByRole('heading', { level: 1, name: 'My people' })).toBeVisible();
  await page.getByRole('button', { name: 'Ask Pat' }).last().click();
  await expect(page.getByText('Pat is asked, and says yes or no first. Then Aster is asked.')).toBeVisible();
  await expect(asked).toContainText('music');
  await expect(asked).not.toContainText('Aster'); // names pass with the second yes
  await asked.getByRole('button', { name: 'Yes, I’d like to' }).click();
  await expect(page.getByText('Pat said yes. Aster is asked now.').first()).toBeVisible();
  await guest.reload();
  await expect(guest.getByText('A peer would like to meet you. Would you like to meet them?')).toBeVisible();
  await expect(guest.getByText('Pat')).toHaveCount(0);
  await isReadable(guest, 'a guest is asked');
  await guest.getByRole('button', { name: 'Yes, I’d like to' }).click();
  await expect(guest.getByRole('heading', { name: 'Pat', exact: true })).toBeVisible();

  const his = pat.locator('section').filter({ has: pat.getByRole('heading', { name: 'Aster', exact: true }) });
  await his.getByText('They have met').click();
  await his.getByLabel('At', { exact: true }).last().fill('00:01');
  await his.getByRole('button', { name: 'They met', exact: true }).click();
  await expect(pat.getByText('Written down. The weekly meetings have begun.')).toBeVisible();
  // What is to come is moved, called off and on again; the whole rest called off, and agreed anew.
  await his.getByRole('button', { name: 'Move or call off…' }).first().click();
  await isReadable(pat, 'a meeting that changes');
  await his.getByRole('button', { name: 'Call it off' }).click();
  await his.getByRole('button', { name: 'It’s on again' }).click();
  await expect(his.getByRole('button', { name: 'It’s on again' })).toHaveCount(0);
  await his.getByRole('button', { name: 'Move or call off…' }).first().click();
  await his.getByRole('checkbox', { name: 'This one and all after it' }).check();
  await his.getByRole('button', { name: 'Call it off' }).click();
  await expect(his).toContainText('No meeting is to come. Agree the day from which they go on.'); // until then the fields are those of the meeting that was called off
  await his.getByLabel('On', { exact: true }).fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
  await his.getByLabel('At', { exact: true }).fill('16:30');
  await his.getByRole('button', { name: 'Meet weekly from then' }).click();
  await expect(his.getByRole('button', { name: 'Move or call off…' })).toHaveCount(4);
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Aster', exact: true }) })).toContainText('Meets Pat since');

  // In their own calendar it says busy and when; the ended address shows nothing.
  await pat.getByRole('button', { name: 'Make an address' }).click();
  const address = (await pat.getByText(/\/calendar\/.+\.ics$/).textContent())!;
  const calendar = await pat.request.get(address);
  expect(await calendar.text()).toMatch(/SUMMARY:Busy/);
  expect(await calendar.text()).not.toMatch(/Aster|Pat|Bridge|peer/i);
  await pat.getByRole('button', { name: 'End the address' }).click();
  await expect(pat.getByText('Ended. The address opens nothing any more.')).toBeVisible();
  expect((await pat.request.get(address)).status()).toBe(404);

  // The person finds it in their own app.
  await guest.goto('/people');
  await expect(guest.getByText(/^Your meetings go on from /)).toBeVisible();
  await guest.goto('/people/another');
  await expect(guest.getByRole('textbox')).toHaveCount(0);
  await guest.getByRole('button', { name: 'Ask for a different peer' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: 'Done' })).toBeVisible();
  await isReadable(guest, 'a different peer is looked for');
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Aster', exact: true }) })).toContainText('wants a different peer · since today');
  await expect(his).toHaveCount(0);
  await expect(pat.getByText('Your time with somebody has ended. It’s not a mark against you, and nothing more is kept about it. Thank you.')).toBeVisible();
  await isReadable(pat, 'my people');

  // They stop, and begin again: the desk sees that they were here before, and with whom.
  await guest.goto('/people/stop');
  await guest.getByRole('button', { name: 'Stop for now' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: 'You’ve stopped for now' })).toBeVisible();
  await guest.goto('/people');
  await guest.getByRole('button', { name: 'I’m interested' }).click();
  await expect(guest.getByText(/^Someone of us talks with you first/)).toBeVisible();
  const again = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Aster', exact: true }) });
  await expect(again).toContainText('interested again');
  await again.getByRole('link', { name: 'Aster', exact: true }).click();
  await expect(page.getByText(/, with Pat$/)).toBeVisible();
  await isReadable(page, 'interested again');
});

test('what goes otherwise: kept for somebody, not proposed, an ill peer and a cover, and a peer who leaves', async ({ page }) => {
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

  await row('Ali').getByRole('button', { name: 'Ask Pat' }).click();
  await expect(page.getByText('Pat is asked, and says yes or no first. Then Ali is asked.')).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Peers' }).click();
  const pat = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Pat', exact: true }) });
  await pat.getByText('Change for Pat, as they told us').click();
  await pat.getByRole('button', { name: 'Away from today' }).click();
  await expect(pat).toContainText('2 people have nobody while they are away:');
  for (const [day, told] of [[new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10), /Away until (?!another)/], ['', 'Away, and not known yet until when.']] as const) {
    await pat.getByLabel('Back on').fill(day);
    await pat.getByRole('button', { name: 'Away until another day' }).click();
    await expect(pat).toContainText(told);
  }
  await isReadable(page, 'a peer who is away');
  await pat.getByRole('link', { name: 'Wren' }).click();
  await page.getByLabel('Somebody for the while').selectOption('Yusra, meets 1 of 2');
  await page.getByLabel('Until').fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Ask them' }).click();
  await expect(row('Wren')).toContainText('Yusra is asked whether they could meet them until');
  await page.getByRole('button', { name: 'Yusra told me: yes' }).click();
  await expect(row('Wren')).toContainText('they are asked whether they would like that');
  await isReadable(page, 'somebody who could meet them meanwhile');
  await page.getByRole('button', { name: 'Wren told me: yes' }).click();
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

test('told by phone: a mark with hours and the way, hospital, another peer and staying after all, moved away, the end; a group is counted, the cost written', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'Mara');
  await page.goto('/');
  await page.getByRole('link', { name: 'Sorrel', exact: true }).click();
  const programme = houseOf(page);
  const does = async (act: string, words: string | RegExp) => {
    await page.getByRole('button', { name: act, exact: true }).first().click();
    await expect(page.getByText(words).first()).toBeVisible();
  };
  await does('Hours and the way…', 'Minutes together');
  await page.getByLabel('Minutes on the way').fill('half an hour');
  await page.getByRole('button', { name: 'They met; keep this' }).click();
  await expect(page.getByText('Minutes on the way: a number, such as 25.')).toBeVisible();
  await page.getByLabel('Minutes on the way').fill('25');
  await page.getByLabel('Kilometres').fill('12.5');
  await isReadable(page, 'hours and the way');
  await page.getByRole('button', { name: 'They met; keep this' }).click();
  await expect(page.getByLabel('Minutes on the way')).toHaveCount(0);
  await does('Take this mark back', 'It didn’t happen');
  await does('It didn’t happen', 'didn’t happen');
  await does('In hospital again', /^Written down\. The place in the queue stays/);
  await does('Out of hospital', 'Written down: Sorrel is out of hospital.');
  await does('Wants a different peer, and goes on until then', /^Done\. Sorrel is on the list, and the meetings go on/);
  await does('Sorrel goes on with Yusra after all', /^Written down\. Sorrel goes on with Yusra/);
  await page.getByLabel('They live now in').selectOption('a place where we are not');
  await does('They moved there', 'Written down. The next step is beside their name.');
  await does('Sorrel wants to stop…', /^This ends for Sorrel\./);
  await isReadable(page, 'moved away');
  await does('They know who is there for them; it ends here', 'It has ended for Sorrel. The door stays open.');
  await page.goto(`/house/${programme}/groups`);
  await page.getByLabel('How many came').first().fill('7');
  await does('Keep the number', /^7 people came /);
  await page.goto(`/house/${programme}/reports`);
  await page.getByLabel('Cost of the month').fill('2500');
  await does('Write it down', 'CA$2,500.00');
  await isReadable(page, 'the cost');
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
