import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { daysPass, stillToCome } from './days-pass.js';
import { givenHouse } from './open-house.js';
import { another, ask, beOnShift, expect, isReadableAtBothSizes, listenForTrouble, picture, press, signIn, small, test } from './walk.js';

const number = '07700 900 417';
/** What came to that phone so far. */
const texts = (): string[] => readFileSync(process.env['PEERHOUSE_TEXTS_FILE']!, 'utf8').split('\n').filter(Boolean)
  .map((line) => JSON.parse(line) as { to: string; text: string }).filter(({ to }) => to === '+447700900417').map(({ text }) => text);

/** They write back; the gateway hands it over as it would. Gives what the gateway is told. */
async function writesBack(text: string): Promise<number> {
  const body = JSON.stringify({ from: '+447700900417', text, id: `walk-${Date.now()}` });
  const at = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', process.env['PEERHOUSE_REPLY_SECRET']!).update(`${at}.`).update(body).digest('hex');
  return (await fetch(`${process.env['PEERHOUSE_GUEST_URL']!}/m/replies/text`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-timestamp': at, 'x-signature': signature }, body })).status;
}

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'America/New_York' });

test('somebody leaves and would like to hear from us: a text on the day, answered in one touch; the next is not answered, and a worker rings; then they have had enough', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(small);
  const name = `Bracken House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;
  await signIn(page, 'Ines');
  await givenHouse(page, { name, rooms: ['Aspen'], people: ['Ada', 'Bo'] });
  await signIn(page, 'Ada');
  const house = await beOnShift(page, name);
  const { freeSpaces } = await ask<{ freeSpaces: { spaceId: string }[] }>(page, 'FreeSpaces', { houseId: house, from: day(0), nights: 1, kind: 'night' });
  const { writeDownHere: { id: stay } } = await ask<{ writeDownHere: { id: string } }>(page, 'WriteDownHere', { houseId: house, input: { spaceId: freeSpaces[0]!.spaceId, since: day(-3), leaves: day(2), called: 'Brook' } });
  const { makeSignInCode } = await ask<{ makeSignInCode: { paperCode: string } }>(page, 'MakeSignInCode', { stayId: stay });

  // Their own phone, while they are here: nothing is agreed.
  const guest = await (await browser.newContext({ baseURL: process.env['PEERHOUSE_GUEST_URL']!, viewport: small })).newPage();
  const trouble = listenForTrouble(guest);
  await guest.goto('/in');
  await guest.getByRole('textbox', { name: 'Your code' }).fill(makeSignInCode.paperCode);
  await guest.getByRole('radio', { name: /^Mine/ }).check();
  await guest.getByRole('button', { name: 'Come in' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

  // Leaving, and what they say yes to.
  await page.goto(`/house/${house}/stays/${stay}/leaving`);
  await page.getByRole('radio', { name: 'Yes: when and how' }).check();
  await page.getByRole('button', { name: 'They have left Aspen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'May we be in touch?' })).toBeVisible();
  await page.getByRole('radio', { name: 'After 2, 7, 30 and 90 days' }).check();
  await page.getByLabel('Way 1').selectOption('text');
  await page.getByLabel('Number', { exact: true }).first().fill(number);
  await page.getByRole('button', { name: 'Another way' }).click();
  await page.getByLabel('Way 2').selectOption('call');
  await page.getByLabel('Number', { exact: true }).last().fill(number);
  await page.getByLabel('Quiet from').fill('00:00');
  await page.getByLabel('Quiet until').fill('00:00');
  await page.getByLabel('Best at').fill('00:00'); // whatever hour this is walked at, that one has been
  await isReadableAtBothSizes(page, 'what they say yes to');
  await page.getByRole('button', { name: 'They said yes to this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brook' })).toBeVisible();
  const followUp = new URL(page.url()).pathname.split('/').pop()!;

  // It stands on their own page, with every day and why; nothing has gone out.
  expect(await stillToCome(followUp)).toBeGreaterThan(0);
  await guest.goto('/in-touch');
  const mine = guest.getByRole('region', { name: `Being in touch with ${name}` });
  await expect(mine.getByRole('listitem').filter({ hasText: '2 days after' })).toBeVisible();
  await isReadableAtBothSizes(guest, 'what was agreed, to the guest');
  const bo = await another(browser, 'Bo');
  await beOnShift(bo, name);
  await bo.goto(`/house/${house}/check-ins/touch`);
  await expect(bo.getByText('Nobody is waiting to hear from you.').first()).toBeVisible();
  expect(texts()).toEqual([]);

  // Two days on: one text, which tells whoever stands beside the phone nothing; their page asks, and one touch is an answer.
  await daysPass(followUp, 2);
  await expect.poll(texts, { timeout: 40_000 }).toEqual(['Hello. Thinking of you, as we said. Reply 1 good, 2 ring me, 3 stop. No reply is fine.']);
  await guest.goto('/');
  const asked = guest.getByRole('region', { name: `Being in touch with ${name}` });
  await expect(asked.getByText('We said we’d be in touch about now. How are things?')).toBeVisible();
  await isReadableAtBothSizes(guest, 'they are asked');
  await picture(guest, 'in-touch-asked');
  await asked.getByRole('button', { name: 'Good', exact: true }).click();
  await expect(asked.getByText('Thanks. That’s all.')).toBeVisible();
  await isReadableAtBothSizes(guest, 'they answered');
  await expect(bo.getByRole('listitem').filter({ hasText: 'Brook' })).toContainText('all good');

  // Five days on, and more than a day: not answered, so the second way is a person. Nothing else follows from silence.
  await daysPass(followUp, 5);
  await expect.poll(() => texts().length, { timeout: 40_000 }).toBe(2);
  const card = bo.getByRole('article').filter({ has: bo.getByRole('heading', { name: 'Brook' }) });
  await expect(card).toContainText('We wait until');
  await daysPass(followUp, 2);
  await expect(card).toContainText('no answer so far. That’s all we know.', { timeout: 40_000 });
  await bo.setViewportSize(small);
  await isReadableAtBothSizes(bo, 'on the list');
  await press(bo, card.getByRole('button', { name: 'Take this one' }));
  await press(bo, card.getByRole('button', { name: 'Show how to reach them' }));
  await expect(card.getByRole('link', { name: number }).first()).toHaveAttribute('href', 'tel:07700900417');
  await isReadableAtBothSizes(bo, 'a card that one has');
  await picture(bo, 'in-touch-card');
  await press(bo, card.getByRole('button', { name: 'We talked' }));
  await expect(bo.getByText('Written down: you talked with Brook.')).toBeVisible();
  await isReadableAtBothSizes(bo, 'said, and to be taken back');
  await bo.keyboard.press('u');
  await expect(card.getByRole('button', { name: 'Give it back' })).toBeVisible();
  await press(bo, card.getByRole('button', { name: 'We talked' }));
  await expect(bo.getByRole('listitem').filter({ hasText: 'Brook' })).toContainText('you talked');
  await guest.goto('/in-touch');
  await expect(mine.getByText(/: we talked\.$/)).toHaveCount(1);
  await expect(mine.getByText(/: you said it’s good\.$/)).toHaveCount(1);
  await isReadableAtBothSizes(guest, 'what was, to the guest');
  await picture(guest, 'in-touch-past');

  // Words that no rule can read: a person does, once they have looked, and it is told as that and no more.
  expect(await writesBack('Could we talk about Sunday')).toBe(204);
  await press(bo, card.getByRole('button', { name: 'Take this one' }));
  const read = card.getByRole('button', { name: 'Read it, nothing more to do' });
  await expect(read).toHaveAttribute('aria-disabled', 'true');
  await press(bo, card.getByRole('button', { name: 'Show how to reach them' }));
  await expect(card.getByText('Could we talk about Sunday')).toBeVisible();
  await isReadableAtBothSizes(bo, 'what they wrote');
  await picture(bo, 'in-touch-wrote');
  await press(bo, read);
  await expect(bo.getByText('Written down: what Brook wrote is read.')).toBeVisible();
  await guest.reload();
  await expect(mine.getByText(/what you wrote was read\.$/)).toHaveCount(1);

  // By a text of theirs, in one word: from then on nothing goes out, whatever was planned.
  expect(await writesBack('Stop, please')).toBe(204);
  await guest.reload();
  await expect(mine.getByText(/^You asked us to stop on /)).toBeVisible();
  await bo.goto(`/house/${house}/check-ins/agreed`);
  await expect(bo.getByRole('listitem').filter({ hasText: 'Brook' })).toContainText('asked us to stop');
  await isReadableAtBothSizes(bo, 'they asked us to stop');
  await daysPass(followUp, 24);
  await bo.goto(`/house/${house}/check-ins/touch`);
  await expect(bo.getByText('Nobody is waiting to hear from you.').first()).toBeVisible();
  expect([await stillToCome(followUp), texts().length]).toEqual([0, 2]);
  expect(trouble).toEqual([]);
  await guest.context().close();
  await bo.context().close();
});
