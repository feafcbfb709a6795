import { beOnShift, expect, isReadableAtBothSizes, picture, signIn, small, test } from './walk.js';
import { givenHouse } from './open-house.js';

// One name for each run, so that the walk can be gone twice in the same installation.
const run = new Date().toISOString().slice(11, 19).replaceAll(':', '');
// "Kowhai" comes before the house the page speaks of: opening it may not begin the page anew.
const [ofATeam, ofAnyone] = [`Kowhai House ${run}`, `River House ${run}`];

test.describe.configure({ mode: 'serial' });
test.beforeEach(() => test.setTimeout(180_000));

test('two houses where others may start an entry too', async ({ page }) => {
  await signIn(page, 'Ines');
  await givenHouse(page, { name: ofATeam, blueprint: 'Tupu Ake', rooms: ['Kowhai', 'Rata'], people: ['Ada'] });
  await givenHouse(page, { name: ofAnyone, blueprint: 'Link House', rooms: ['Heron'], people: ['Ada'] });
});

test.describe('Who starts an entry', () => {
  test.use({ viewport: small });

  test('a team of the charter, with the person’s yes, said once', async ({ page }) => {
    await signIn(page, 'Ada');
    const house = await beOnShift(page, ofATeam);
    await page.goto(`/house/${house}/enquiries/new`);
    await expect(page.getByText(/^Started by: District crisis team\./)).toBeVisible();
    await page.getByRole('radio', { name: /^Tonight/ }).check();
    await page.getByLabel('About how many nights?').fill('3');
    await page.getByRole('button', { name: 'Write this down' }).click();
    await expect(page.getByRole('alert')).toContainText('Ask whether they know and agree.');
    await isReadableAtBothSizes(page, 'an enquiry a team starts, with something to ask');
    await picture(page, 'team-asks');
    await page.getByRole('checkbox', { name: /^They know and agree that you ring/ }).check();
    await page.getByRole('button', { name: 'Write this down' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Enquiry / })).toBeVisible();
    const card = page.getByRole('region', { name: 'District crisis team' });
    await card.getByRole('radio', { name: 'Yes' }).check();
    await card.getByRole('button', { name: 'Write this down' }).click();
    await expect(card.getByText(/^Told Ada/)).toBeVisible();
    await isReadableAtBothSizes(page, 'an enquiry a team started');
    await picture(page, 'team-started');
  });

  test('anyone, with their consent; where only the person may, nothing is asked', async ({ page }) => {
    await signIn(page, 'Ada');
    const house = await beOnShift(page, ofAnyone);
    await page.goto(`/house/${house}/enquiries/new`);
    await expect(page.getByRole('checkbox', { name: /^They know and agree/ })).toHaveCount(0);
    await page.getByRole('radio', { name: 'Somebody else, for them' }).check();
    await page.getByRole('checkbox', { name: /^They know and agree that you ring/ }).check();
    await isReadableAtBothSizes(page, 'an enquiry somebody else starts');
    await picture(page, 'anyone-starts');
    await page.getByRole('button', { name: 'Write this down' }).click();
    await expect(page.getByText('Somebody else, for them')).toBeVisible();
    const oak = await beOnShift(page, 'Oak House');
    await page.goto(`/house/${oak}/enquiries/new`);
    await expect(page.getByRole('button', { name: 'Write this down' })).toBeVisible();
    await expect(page.getByText('Who starts this?')).toHaveCount(0);
  });
});
