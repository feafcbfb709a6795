import type { Browser, Page } from '@playwright/test';
import { givenHouse } from './open-house.js';
import { another, ask, beOnShift, expect, houseOf, isReadableAtBothSizes, isThere, picture, press, signIn, small, tabTo, test, wide } from './walk.js';

test.beforeEach(() => test.setTimeout(150_000));

/** So many days from today, by the calendar of the house. */
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'America/New_York' });

/** A house of the walk's own with Ada and Bo on shift, and somebody called Jo who stays in it. Gives the house and the stay. */
async function withJo(page: Page, browser: Browser): Promise<{ house: string; stay: string; bo: Page }> {
  const name = `Sorrel House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;
  await signIn(page, 'Ines');
  await givenHouse(page, { name, rooms: ['Linden'], people: ['Ada', 'Bo'] });
  await signIn(page, 'Ada');
  const house = await beOnShift(page, name);
  const bo = await another(browser, 'Bo');
  await beOnShift(bo, name);
  const { freeSpaces } = await ask<{ freeSpaces: { spaceId: string }[] }>(page, 'FreeSpaces', { houseId: house, from: day(0), nights: 1, kind: 'night' });
  const { writeDownHere } = await ask<{ writeDownHere: { id: string } }>(page, 'WriteDownHere', { houseId: house, input: { spaceId: freeSpaces[0]!.spaceId, since: day(-3), leaves: day(2), called: 'Jo' } });
  return { house, stay: writeDownHere.id, bo };
}

test('Jo leaves and would like a call; the card is taken by one, tried, put off, taken back; then Jo has had enough', async ({ page, browser }) => {
  await page.setViewportSize(small);
  const { house, stay, bo } = await withJo(page, browser);
  const card = (who: Page) => who.getByRole('article').filter({ has: who.getByRole('heading', { name: 'Jo' }) });
  await bo.goto(`/house/${house}/check-ins`);
  await expect(bo.getByText('Nobody is waiting to hear from you.').first()).toBeVisible();
  await isReadableAtBothSizes(bo, 'nobody waits');

  // Asked at leaving; what is typed outlives a no and a reload.
  await page.goto(`/house/${house}/stays/${stay}/leaving`);
  await page.getByRole('radio', { name: 'Yes: when and how' }).check();
  await isReadableAtBothSizes(page, 'asked at leaving');
  await page.getByRole('button', { name: 'They have left Linden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'May we be in touch?' })).toBeVisible();
  await page.getByRole('radio', { name: 'After 2, 7, 30 and 90 days' }).check();
  await page.getByLabel('Counted from').fill(day(-2));
  await page.getByLabel('Quiet from').fill('00:00');
  await page.getByLabel('Quiet until').fill('00:00');
  await page.getByLabel('Best at').fill('00:00'); // whatever hour this is walked at, that one has been
  await page.getByRole('button', { name: 'They said yes to this' }).click();
  await expect(page.getByRole('alert')).toContainText('something is needed here');
  await page.reload();
  await expect(page.getByLabel('Counted from')).toHaveValue(day(-2));
  await page.getByLabel('Number', { exact: true }).fill('01632 960 555');
  await isReadableAtBothSizes(page, 'what is agreed');
  await picture(page, 'follow-up-agree-360');
  await page.getByRole('button', { name: 'They said yes to this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jo' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('After 2, 7, 30 and 90 days');
  await expect(page.getByRole('main')).not.toContainText('960 555'); // on a card that one has, and nowhere else
  await isReadableAtBothSizes(page, 'what was agreed');
  const agreed = new URL(page.url()).pathname;

  // It comes up by itself, on both screens, and one of the two has it.
  await expect(card(bo)).toContainText('call. Nothing on voicemail.');
  await expect(bo.getByText('You said you’d be in touch today: 1')).toBeVisible();
  // Jo has another number too.
  await page.getByRole('button', { name: 'Change what was agreed' }).click();
  await page.getByRole('button', { name: 'Another way' }).click();
  await page.getByLabel('Way 2').selectOption('A text');
  await page.getByLabel('Number', { exact: true }).fill('01632 960 556');
  await page.getByRole('button', { name: 'Keep this, as they said' }).click();
  await expect(page.getByText('Kept, as Jo said.')).toBeVisible();
  // What Ada began lies there while Jo has Bo turn the two round, and rules a third out: nothing goes over that unseen, no number comes to another, and what is never used stays.
  await page.getByRole('button', { name: 'Change what was agreed' }).click();
  await page.getByLabel('Best at').fill('00:01');
  await page.goto(`/house/${house}/check-ins/agreed`);
  const followUpId = agreed.split('/').at(-1)!;
  const { followUp: { version, ways } } = await ask<{ followUp: { version: number; ways: { id: string; channel: string }[] } }>(bo, 'FollowUp', { followUpId });
  const turned = ways.map(({ id: keeps, channel }) => ({ channel, keeps })).reverse();
  await ask(bo, 'ChangeFollowUp', { followUpId, version, input: { rhythm: 'days_2_7_30_90', ways: turned, never: [{ address: '01632 960 999' }], quietFrom: '00:00', quietTo: '00:00', at: '00:00' } });
  await page.goto(agreed);
  await expect(page.getByRole('main')).toContainText('text, then call');
  await page.getByRole('button', { name: 'Change what was agreed' }).click();
  await expect(page.getByLabel('Best at')).toHaveValue('00:01');
  await page.getByRole('button', { name: 'Keep this, as they said' }).click();
  await expect(page.getByText('text, then call')).toBeVisible(); // what is there now
  await expect(page.getByText('Kept, as Jo said.')).toHaveCount(0);
  await isReadableAtBothSizes(page, 'changed meanwhile');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByText('Kept, as Jo said.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('call, then text');
  await expect(page.getByRole('main')).toContainText('one number or address');
  await page.goto(`/house/${house}/check-ins/touch`);
  await press(page, card(page).getByRole('button', { name: 'Take this one' }));
  await expect(card(page).getByRole('heading', { name: 'How was it?' })).toBeVisible();
  await expect(card(bo)).toContainText('Ada has this one.');
  await expect(card(bo).getByRole('button')).toHaveCount(0);
  await isReadableAtBothSizes(bo, 'somebody else has it');
  await picture(bo, 'follow-up-others');
  await press(page, card(page).getByRole('button', { name: 'Show how to reach them' }));
  await expect(card(page).getByRole('link', { name: '01632 960 555' })).toHaveAttribute('href', 'tel:01632960555');
  await expect(card(page).getByRole('button', { name: 'Wants a different peer' })).toHaveCount(0); // that is of a match
  // Which of the two was a wrong number is said beside it, and taken back like everything else.
  await isReadableAtBothSizes(page, 'two numbers');
  await picture(page, 'follow-up-numbers-360');
  await press(page, card(page).getByRole('button', { name: 'Wrong number: 01632 960 556' }));
  await expect(page.getByText('Written down. We don’t use that number for Jo again.')).toBeVisible();
  await page.keyboard.press('u');

  // No answer means no answer: another day, and taken back by one key.
  await press(page, card(page).getByRole('button', { name: 'No answer…' }));
  await expect(card(page).getByText('No answer. That’s all we know.')).toBeVisible();
  await isReadableAtBothSizes(page, 'a card');
  await picture(page, 'follow-up-card-360');
  await page.getByLabel('Again on').fill(day(0));
  await page.getByRole('button', { name: 'Again then' }).click();
  await expect(card(page).getByRole('alert')).toContainText('That’s too soon.');
  await page.getByLabel('Again on').fill(day(3));
  await page.getByRole('button', { name: 'Again then' }).click();
  await expect(page.getByText(/^Jo: again /)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Asked us to try later 1' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { name: 'Asked us to try later 1' })).toHaveCount(0);
  await expect(card(page).getByRole('button', { name: 'Give it back' })).toBeVisible();
  await press(page, card(page).getByRole('button', { name: 'Give it back' }));
  await expect(card(bo).getByRole('button', { name: 'Take this one' })).toBeVisible();

  // Bo takes it, and Jo says stop: that holds at once, and can be taken back for ten seconds only.
  await tabTo(bo, card(bo).getByRole('button', { name: 'Take this one' }));
  await bo.keyboard.press('Enter');
  await press(bo, card(bo).getByRole('button', { name: 'They’ve asked us to stop' }));
  await expect(bo.getByText('Stopped. Nothing more goes to Jo.')).toBeVisible();
  await isReadableAtBothSizes(bo, 'done today');
  await picture(bo, 'follow-up-done');
  await expect(bo.getByRole('button', { name: 'Undo (U)' })).toHaveCount(0, { timeout: 15_000 });
  await page.goto(agreed);
  await isThere(page);
  await expect(page.getByText(/^They asked us to stop, /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change what was agreed' })).toHaveCount(0);
  await isReadableAtBothSizes(page, 'they asked us to stop');
  await page.goto(`/house/${house}/check-ins/agreed`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Jo' })).toContainText('asked us to stop');
  await isReadableAtBothSizes(page, 'who wants to hear from us');
  await bo.context().close();
});

test('how a match goes is agreed at the match desk, and asked by whoever made it; their peer has no list of it', async ({ page, browser }) => {
  await page.setViewportSize(small);
  await signIn(page, 'Mara');
  await page.goto('/');
  await page.getByRole('link', { name: 'Wren', exact: true }).click();
  await page.getByRole('link', { name: 'May we ask how it goes?' }).click();
  await page.getByLabel('Counted from').fill(day(-7));
  await page.getByLabel('Way 1').selectOption('In person');
  await page.getByLabel('Quiet from').fill('00:00');
  await page.getByLabel('Quiet until').fill('00:00');
  await page.getByLabel('Best at').fill('00:00'); // whatever hour this is walked at, that one has been
  await page.getByLabel('Their time zone').selectOption('America/New_York');
  await isReadableAtBothSizes(page, 'how a match goes is agreed');
  await page.getByRole('button', { name: 'They said yes to this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wren' })).toBeVisible();
  const programme = houseOf(page);
  await page.goto(`/house/${programme}/check-ins`);
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^Wren and / }) });
  await card.getByRole('button', { name: 'Take this one' }).click();
  await expect(card.getByRole('button', { name: 'Wants a different peer' })).toBeVisible();
  await isReadableAtBothSizes(page, 'a card of a match');
  await picture(page, 'follow-up-match-360');
  await page.setViewportSize(wide);
  await picture(page, 'follow-up-match-1280');
  await page.setViewportSize(small);
  await card.getByRole('button', { name: 'Good, carry on' }).click();
  await expect(page.getByText('Written down: you talked with Wren.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo (U)' }).click();
  await card.getByRole('button', { name: 'Give it back' }).click();
  await expect(card.getByRole('button', { name: 'Take this one' })).toBeVisible();

  await page.getByRole('link', { name: 'What is late, and why' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What is late, and why' })).toBeVisible();
  await isThere(page);
  await expect(page.getByRole('main')).not.toContainText('Wren'); // ids alone
  await isReadableAtBothSizes(page, 'what is late');
  await picture(page, 'follow-up-late-360');

  const pat = await another(browser, 'Pat');
  await pat.goto(`/house/${programme}/check-ins/matches`);
  await expect(pat.getByText('There is nothing at this address.')).toBeVisible();
  await pat.goto(`/house/${programme}/check-ins`);
  await expect(pat.getByRole('heading', { level: 1, name: 'Check-ins' })).toBeVisible();
  await expect(pat.getByText('Wren')).toHaveCount(0);
  await pat.context().close();
});
