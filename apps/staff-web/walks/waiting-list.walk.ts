import type { Page } from '@playwright/test';
import { beOnShift, expect, isReadableAtBothSizes, isThere, picture, signIn, small, test } from './walk.js';
import { givenHouse } from './open-house.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const house = `Ferry House ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;

test.describe.configure({ mode: 'serial' });
test.beforeEach(() => test.setTimeout(120_000));

/** Takes an enquiry from tonight on; its address. */
async function asks(page: Page, here: string, nights: string): Promise<string> {
  await page.goto(`${here}/enquiries/new`);
  await page.getByRole('radio', { name: /^Tonight/ }).check();
  await page.getByLabel('About how many nights?').fill(nights);
  await page.getByRole('button', { name: 'Write this down' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Enquiry / })).toBeVisible();
  return page.url();
}

async function waits(page: Page, here: string, nights: string): Promise<string> {
  const enquiry = await asks(page, here, nights);
  await page.getByRole('button', { name: 'Put them on the waiting list' }).click();
  await expect(page.getByText('They are on the waiting list.')).toBeVisible();
  return enquiry;
}

test('an administrator opens a house with one room', async ({ page }) => {
  await signIn(page, 'Ines');
  await givenHouse(page, { name: house, rooms: ['Alder'], people: ['Ada'], lead: 'Rosa' });
});

let asked: string;
test('somebody asks before there is a waiting list', async ({ page }) => {
  await signIn(page, 'Ada');
  asked = await asks(page, `/house/${await beOnShift(page, house)}`, '2');
  await beOnShift(page, 'Oak House');
});

test('its lead publishes a charter with a waiting list, once it is said how long an offer stays open', async ({ page }) => {
  await signIn(page, 'Rosa');
  await page.goto(`/house/${await beOnShift(page, house)}/charter/new`);
  const full = page.getByRole('group', { name: 'What do you offer when full?' });
  await full.getByRole('checkbox', { name: 'A waiting list' }).check();
  await page.getByRole('button', { name: 'See what changes' }).click();
  await expect(page.getByRole('alert')).toContainText('Hours an offer from the waiting list stays open: say how many with a waiting list, and only then.');
  await page.getByLabel('Hours an offer from the waiting list stays open').fill('4');
  await page.getByRole('button', { name: 'See what changes' }).click();
  await expect(page.getByText(/We have a waiting list; an offer stays open for 4 hours\./).first()).toBeVisible();
  const day = page.getByLabel('First day');
  await day.fill((await day.getAttribute('min'))!);
  await page.getByRole('button', { name: 'Publish this version' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /is published$/ })).toBeVisible();
  await beOnShift(page, 'Oak House');
});

test('who asked before keeps to what the house offered then, whoever asks now has the list too', async ({ page }) => {
  await signIn(page, 'Ada');
  const here = `/house/${await beOnShift(page, house)}`;
  const offers = page.getByRole('group', { name: 'What did we offer?' });
  const list = offers.getByRole('checkbox', { name: 'A place on the list' });
  await asks(page, here, '2');
  await page.getByRole('button', { name: 'Not this time…' }).click();
  await expect(list).toBeVisible();
  await page.goto(asked);
  await page.getByRole('button', { name: 'Not this time…' }).click();
  await expect(offers.getByRole('checkbox', { name: 'To ring back' })).toBeVisible();
  await expect(list).toHaveCount(0);
});

test.describe('The waiting list', () => {
  test.use({ viewport: small });

  test('what gets free is offered in the order of asking; a no keeps the place, a yes goes on to the voices', async ({ page }) => {
    await signIn(page, 'Ada');
    const here = `/house/${await beOnShift(page, house)}`;
    await page.goto(`${here}/enquiries/waiting`);
    await expect(page.getByText('Nobody waits.')).toBeVisible();
    await isReadableAtBothSizes(page, 'a waiting list with nobody on it');
    await picture(page, 'nobody');

    const has = await asks(page, here, '3');
    await expect(page.getByRole('button', { name: 'Put them on the waiting list' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Hold Alder' }).click();
    await expect(page.getByText(/^Alder is held/)).toBeVisible();

    const second = await asks(page, here, '2');
    await expect(page.getByText('No room is free for all 2 nights.')).toBeVisible();
    await isReadableAtBothSizes(page, 'a full house with a waiting list');
    await picture(page, 'full');
    await page.getByRole('button', { name: 'Put them on the waiting list' }).click();
    await expect(page.getByText('They are on the waiting list.')).toBeVisible();
    await expect(page.getByText('Once they say yes to an offer, it goes on here.')).toBeVisible();
    await expect(page.getByText(/Everybody has said yes|already decided/)).toHaveCount(0);
    await isReadableAtBothSizes(page, 'somebody on the waiting list');
    await picture(page, 'waits');
    const third = await waits(page, here, '1');

    await page.goto(`${here}/enquiries`);
    await page.getByRole('link', { name: 'To the waiting list' }).click();
    const lines = page.getByRole('main').getByRole('listitem');
    await expect(lines).toHaveCount(2);
    await expect(lines.nth(0)).toContainText('2 nights');
    await expect(lines.nth(1)).toContainText('one night');
    await expect(page.getByRole('button', { name: 'Offer Alder' })).toHaveCount(0);
    await picture(page, 'list');

    await page.goto(has);
    await page.getByRole('button', { name: 'Let it go' }).click();
    await expect(page.getByText(/^Alder is held/)).toHaveCount(0);
    await page.goto(`${here}/enquiries/waiting`);
    await expect(lines.nth(0).getByRole('button', { name: 'Offer Alder' })).toBeVisible();
    await expect(lines.nth(1).getByRole('button', { name: 'Offer Alder' })).toHaveCount(0);
    await isReadableAtBothSizes(page, 'a waiting list with a free room');
    await picture(page, 'free');
    await page.goto(`${here}/now`);
    await expect(page.getByText('A room is free and 2 people wait.')).toBeVisible();
    await isReadableAtBothSizes(page, 'a free room and people who wait, on Now');
    await picture(page, 'now-free');
    await page.getByRole('link', { name: 'To the waiting list' }).click();
    await expect(lines).toHaveCount(2);

    const asksLast = await asks(page, here, '1');
    const [number] = /Enquiry \d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())!;
    // A night turns at six in the morning, in the house's zone, which is the browser's here.
    await page.goto(`${here}/night/${await page.evaluate(() => new Date(Date.now() - 6 * 3_600_000).toLocaleDateString('sv'))}`);
    await page.getByRole('button', { name: /^Alder, free/ }).click();
    await page.getByRole('dialog').getByRole('listitem').filter({ hasText: `${number} ·` }).getByRole('button', { name: 'Hold Alder' }).click();
    await expect(page.getByRole('alert').getByRole('button', { name: 'Hold it here all the same' })).toBeVisible();
    await isReadableAtBothSizes(page, 'a night that others asked for earlier');
    await page.goto(asksLast);
    await page.getByRole('button', { name: 'Hold Alder' }).click();
    await expect(page.getByRole('alert')).toContainText(/Enquiries \d+, \d+ asked earlier and could have it\./);
    await isReadableAtBothSizes(page, 'a room that others asked for earlier');
    await picture(page, 'asked-earlier');
    await page.getByRole('button', { name: 'Hold it here all the same' }).click();
    await expect(page.getByText(/^Alder is held/)).toBeVisible();
    await page.getByRole('button', { name: 'Let it go' }).click();
    await expect(page.getByText(/^Alder is held/)).toHaveCount(0);
    await page.goto(`${here}/enquiries/waiting`);
    await lines.nth(0).getByRole('button', { name: 'Offer Alder' }).click();
    await expect(lines.nth(0)).toContainText('Alder until');
    await isReadableAtBothSizes(page, 'a waiting list with an offer');
    await picture(page, 'offered');
    await page.goto(`${here}/now`);
    await expect(page.getByRole('heading', { name: 'Offers from the waiting list, and when they end' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Alder until');
    await expect(page.getByText(/A room is free and/)).toHaveCount(0);
    await isReadableAtBothSizes(page, 'an offer that runs, on Now');
    await picture(page, 'now-offered');

    await page.goto(second);
    await expect(page.getByText(/^Alder is offered to them, from .+ The offer ends by itself .+\.$/)).toBeVisible();
    await isThere(page);
    await isReadableAtBothSizes(page, 'somebody who has an offer');
    await picture(page, 'has-offer');
    await page.getByRole('button', { name: 'Not this time: keep their place' }).click();
    await expect(page.getByText('They are on the waiting list.')).toBeVisible();

    await page.goto(`${here}/enquiries/waiting`);
    await expect(lines.nth(0)).toContainText(/Last offered something: \w+ \d+ \w+\./);
    await picture(page, 'a-no');
    await lines.nth(1).getByRole('button', { name: 'Offer Alder' }).click();
    await expect(lines.nth(1)).toContainText('Alder until');
    await page.goto(third);
    await page.getByRole('button', { name: 'They say yes' }).click();
    await expect(page.getByText(/^Alder is held/)).toBeVisible();
    await expect(page.getByText('They are on the waiting list.')).toHaveCount(0);
    await isReadableAtBothSizes(page, 'a yes to an offer');
    await picture(page, 'a-yes');

    await page.goto(second);
    await page.getByRole('button', { name: 'Take them off the list' }).click();
    await expect(page.getByRole('button', { name: 'Put them on the waiting list' })).toBeVisible();
    await page.goto(third);
    await page.getByRole('button', { name: 'Let it go' }).click();
    await expect(page.getByText(/^Alder is held/)).toHaveCount(0);
  });
});

test('Ada is back on shift where she was', async ({ page }) => {
  await signIn(page, 'Ada');
  await beOnShift(page, 'Oak House');
});
