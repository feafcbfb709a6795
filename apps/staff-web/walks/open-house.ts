import { expect, type Page } from '@playwright/test';
import { ask } from './walk.js';

interface NewHouse { name: string; people: string[]; rooms?: string[]; /** Afiya House unless said. */ blueprint?: string; /** Somebody who leads it. */ lead?: string }

/** An administrator opens a house, with these rooms or its blueprint's own, and gives people the role of a peer worker in it, one of a house lead. */
export async function openHouse(page: Page, { name, rooms = [], people, blueprint, lead }: NewHouse): Promise<void> {
  await page.goto('/houses/new');
  await page.getByLabel('Name of the house').fill(name);
  if (blueprint) await page.getByRole('radio', { name: blueprint }).check();
  await page.getByLabel('Phone of the house').fill('01632 960 100');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const [at, room] of rooms.entries()) await page.getByLabel(`Room ${at + 1}`, { exact: true }).fill(room);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Who in the house hears complaints first?').fill('Noor, 01632 960 101');
  await page.getByLabel('Who outside the house?').fill('Advocacy North');
  await page.getByLabel('How do people reach them?').fill('01632 960 990');
  await page.getByRole('button', { name: 'Continue' }).click();
  if (rooms.length) await expect(page.getByText(rooms.join(', '))).toBeVisible();
  await page.getByRole('button', { name: 'Open the house' }).click();
  await page.getByRole('link', { name: 'To the people' }).click();
  const roles = [...people.map((person) => [person, 'Peer worker'] as const), ...(lead ? [[lead, 'House lead'] as const] : [])];
  for (const [person, role] of roles) {
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: person, exact: true }) });
    await card.getByRole('button', { name: `Change roles of ${person}` }).click();
    await card.getByLabel('Give a role').selectOption({ label: role });
    await card.getByLabel('Where').selectOption({ label: name });
    await card.getByRole('button', { name: 'Give it' }).click();
    await expect(card.getByText(`${role}, ${name}`)).toBeVisible();
  }
}

interface Opened { blueprints: { key: string; name: string }[]; people: { accountId: string; called: string }[]; setUpHouse: { __typename: string; id: string }; giveRole: { __typename: string } }

/** The same house, asked for as the app asks: for walks that begin in it. How it is opened is walked by those that open one on its page. */
export async function givenHouse(page: Page, { name, rooms = [], people, blueprint = 'Afiya House', lead }: NewHouse): Promise<void> {
  const { blueprints } = await ask<Opened>(page, 'Blueprints');
  const { people: all } = await ask<Opened>(page, 'People');
  const { setUpHouse: house } = await ask<Opened>(page, 'SetUpHouse', { input: {
    name, blueprint: blueprints.find((each) => each.name.includes(blueprint))!.key, spaces: rooms, timeZone: 'America/New_York', phone: '01632 960 100',
    rightsOfficer: 'Noor, 01632 960 101', rightsOutsideName: 'Advocacy North', rightsOutsideWay: '01632 960 990',
  } });
  if (house.__typename !== 'Service') throw new Error(`${name}: ${JSON.stringify(house)}`);
  for (const [called, role] of [...people.map((person) => [person, 'peer_worker'] as const), ...(lead ? [[lead, 'house_lead'] as const] : [])]) {
    const { giveRole } = await ask<Opened>(page, 'GiveRole', { accountId: all.find((each) => each.called === called)!.accountId, role, serviceId: house.id });
    if (giveRole.__typename !== 'Person') throw new Error(`${called}: ${JSON.stringify(giveRole)}`);
  }
}
