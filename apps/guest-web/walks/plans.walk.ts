import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openMyPlan } from './given.js';
import { addLine, back, guestWithPlans, isEasyInBoth, isPage, onAnotherPhone, passphrase, saved, which } from './plans.given.js';

test('a guest writes a plan, line by line, and makes it their own', async ({ browser }) => {
  test.setTimeout(300_000);
  const { context, page, trouble } = await guestWithPlans(browser, which);
  await expect(page.getByText('None of us can see it unless you show them.')).toBeVisible();
  await isEasyInBoth(page, 'three ways in');

  // A few lines.
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await isPage(page, 'What helps me');
  await expect(page.getByText('Only you can see this.')).toBeVisible();
  await addLine(page, 'Tea, no talking');
  await addLine(page, 'Sitting by the window');
  await saved(page);
  await expect(page.getByText('What costs nothing?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Stuck? Show me ideas' }).click();
  await expect(page.getByText('What costs nothing?')).toBeVisible();
  await isEasyInBoth(page, 'a part');

  // A line has a page: change, up, out.
  await page.getByRole('link', { name: 'Change: Sitting by the window' }).click();
  await isPage(page, 'One line');
  await isEasyInBoth(page, 'a line');
  await page.getByLabel('Your words').fill('Sitting by the big window');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('link', { name: 'Change: Sitting by the big window' }).click();
  await page.getByRole('button', { name: 'Move up' }).click();
  await expect(page.getByText('Line 1 of 2.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'What helps me' }).click();
  await expect(page.locator('.lines > li')).toHaveText([/Sitting by the big window/, /Tea, no talking/]);
  await page.getByRole('link', { name: 'Change: Tea, no talking' }).click();
  await page.getByRole('button', { name: 'Take out' }).click();
  await expect(page.locator('.lines > li')).toHaveCount(1);
  await saved(page);

  // A part has a page too: a name of the guest's own, hidden, shown again.
  await page.getByRole('link', { name: 'Name, place, hide, take out' }).click();
  await isEasyInBoth(page, 'what can be done with a part');
  await page.getByLabel('What this part is called').fill('My window');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await isPage(page, 'My window');
  await page.getByRole('link', { name: 'Name, place, hide, take out' }).click();
  await page.getByRole('button', { name: 'Hide this part' }).click();
  await isPage(page, 'My plan');
  await expect(page.getByText('1 part is hidden.')).toBeVisible();
  await page.getByRole('link', { name: /^Change this plan/ }).click();
  await isEasyInBoth(page, 'what can be done with a plan');
  await page.getByRole('button', { name: /^Show it again.*My window$/ }).click();
  await page.getByRole('radio', { name: 'The last 200 versions of each part' }).click();
  await expect(page.getByRole('radio', { name: 'The last 200 versions of each part' })).toBeChecked();
  await back(page);
  await expect(page.getByRole('link', { name: 'My window' })).toBeVisible();
  await expect(page.getByText('%')).toHaveCount(0);

  // Step by step: every part of it says only whether something is there.
  await page.getByRole('link', { name: 'Another plan' }).click();
  await isPage(page, 'Choose a plan');
  await isEasyInBoth(page, 'kinds of plans');
  await page.getByRole('button', { name: /^Begin.*Crisis plan/ }).click();
  await isPage(page, 'When this starts');
  await page.getByRole('link', { name: /^Next part/ }).click();
  await page.getByRole('link', { name: /^Next part/ }).click();
  await isPage(page, 'Please call');
  await page.getByLabel('Add a line').fill('My sister');
  await page.getByLabel('What they may do, and be told').fill('She has a key');
  await page.getByLabel('A number to ring').fill('+44 1632 960001');
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await expect(page.getByRole('link', { name: '+44 1632 960001' })).toHaveAttribute('href', 'tel:+441632960001');
  await page.getByRole('link', { name: /^Next part/ }).click();
  await isPage(page, 'Please do not call');
  await expect(page.getByText('These people are not to be rung.')).toBeVisible();
  await addLine(page, 'The old landlord');
  await saved(page);
  await back(page);
  await isEasyInBoth(page, 'my plan with parts');

  // The crisis plan, read: what it counts for, and one page of paper.
  await page.getByRole('link', { name: 'When it counts: read or print it' }).click();
  await expect(page.getByText('Nobody here can overrule it')).toBeVisible();
  await expect(page.getByText('Elsewhere it can be different.')).toBeVisible();
  await isEasyInBoth(page, 'the crisis plan');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Nobody here can overrule it')).toBeHidden();
  await expect(page.getByText('The old landlord')).toBeVisible();
  await expect(page.getByText('These people are not to be rung.')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await back(page);
  await page.getByRole('link', { name: 'Take it with me' }).click();
  const [taken] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'As plain text' }).click()]);
  expect(readFileSync(await taken.path(), 'utf8')).toMatch(/Please do not call\n+These people are not to be rung\.\n+- The old landlord/);
  await page.getByRole('main').getByRole('link', { name: 'My plan' }).first().click();

  // One line at a time; whoever is not to be rung is not in it.
  await page.getByRole('link', { name: 'Get me through now' }).click();
  await expect(page.getByText('Sitting by the big window')).toBeVisible();
  await isEasyInBoth(page, 'get me through now');
  await page.getByRole('button', { name: 'Next line' }).click();
  await expect(page.getByRole('link', { name: /^Ring \+44/ })).toHaveAttribute('href', 'tel:+441632960001');
  await expect(page.getByRole('button', { name: 'Next line' })).toHaveCount(0);
  await expect(page.getByText('The old landlord')).toHaveCount(0);

  // How it was before, taken back.
  await back(page);
  await page.getByRole('link', { name: 'My window' }).click();
  await page.getByRole('link', { name: 'Earlier versions' }).click();
  const whole = page.locator('section.card').filter({ hasText: 'Tea, no talking' }).first();
  await whole.getByText('Look at it beside today’s').click();
  await isEasyInBoth(page, 'earlier versions');
  // A long list comes in stretches: the one with a name is there from the beginning, the rest when it is asked for.
  const versions = page.locator('section.card').filter({ has: page.locator('details') });
  const all = await versions.count();
  await versions.last().getByLabel('A name, so that it stays').fill('How it began');
  await versions.last().getByRole('button', { name: 'Keep this name' }).click();
  await expect(versions.last().getByRole('heading', { name: /How it began/ })).toBeVisible();
  await page.goBack();
  await page.route('**/graphql', async (route) => {
    const { variables = {} } = route.request().postDataJSON() as { variables?: object };
    if (!('before' in variables)) return route.fallback();
    const answer = await route.fetch();
    const { data } = (await answer.json()) as { data: { versions: { versions: unknown[] } } };
    return route.fulfill({ json: { data: { versions: { ...data.versions, versions: data.versions.versions.slice(0, 1) } } } });
  });
  await page.getByRole('link', { name: 'Earlier versions' }).click();
  await expect(versions.last().getByRole('heading', { name: /How it began/ })).toBeVisible();
  await expect(versions).toHaveCount(2);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expect(versions).toHaveCount(all);
  await expect(page.getByRole('button', { name: 'Show earlier ones' })).toHaveCount(0);
  await whole.getByText('Look at it beside today’s').click();
  await whole.getByRole('button', { name: /^Take this one back/ }).click();
  await expect(page.getByText('Done. What was there before is an earlier version now.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Tea, no talking').first()).toBeVisible();

  // One part is taken out: what stands in a field of another that is offered, kept by nobody, stays there.
  await back(page);
  const offered = async () => { await page.getByRole('main').getByRole('link', { name: /^When this starts/ }).first().click(); return page.getByRole('textbox').first(); };
  await (await offered()).fill('When I stop answering');
  await back(page);
  await page.getByRole('main').getByRole('link', { name: /^Please do not call/ }).first().click();
  await page.getByRole('link', { name: 'Name, place, hide, take out' }).click();
  await page.getByRole('button', { name: 'Take out' }).click();
  await page.getByRole('button', { name: 'Take this part out' }).click();
  await isPage(page, 'My plan');
  await page.getByRole('main').getByRole('link', { name: /^Please do not call/ }).first().click();
  await expect(page.getByText('The old landlord')).toHaveCount(0);
  await back(page);
  await expect(await offered()).toHaveValue('When I stop answering');

  // Empty pages for a pen.
  await page.goto('/paper');
  await page.getByRole('radio', { name: 'How I like a room' }).check();
  await expect(page.getByText('Balance and moving')).toBeVisible();
  await isEasyInBoth(page, 'empty pages');
  await page.getByRole('radio', { name: 'Who may read what' }).check();
  await expect(page.getByText('It waits in your app until you say yes.')).toBeVisible();
  await page.getByRole('radio', { name: 'Who may not look' }).check();
  await expect(page.getByText('It counts as soon as they type it in.')).toBeVisible();
  await isEasyInBoth(page, 'empty pages about who may look');
  expect(trouble).toEqual([]);
  await context.close();
});

test('two phones write on the same words: both are shown, and the guest chooses', async ({ browser }) => {
  test.setTimeout(240_000);
  const { context, page, name } = await guestWithPlans(browser, which);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Both know this');
  await saved(page);
  const other = await onAnotherPhone(browser, name);
  await other.page.getByRole('link', { name: 'What helps me' }).click();
  await expect(other.page.locator('.lines > li').first()).toContainText('Both know this');
  // Half written on one phone while the other changed the same line: it is in its field again behind a lock, and Keep asks as well.
  await page.getByRole('link', { name: 'Change: Both know this' }).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('Half written here');
  await other.page.getByRole('link', { name: 'Change: Both know this' }).click();
  await other.page.getByRole('textbox', { name: 'Your words' }).fill('Both know this, from elsewhere');
  await other.page.getByRole('button', { name: 'Keep this' }).click();
  await saved(other.page);
  await openMyPlan(page);
  await page.getByRole('button', { name: 'Lock my plans' }).click();
  await page.locator('#passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('link', { name: 'What helps me' }).click();
  await page.getByRole('link', { name: 'Change: Both know this, from elsewhere' }).click();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue('Half written here');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('link', { name: 'This part needs you to choose.' }).click();
  await expect(page.locator('.line-text').getByText('Half written here')).toBeVisible();
  await expect(page.locator('.line-text').getByText('Both know this, from elsewhere')).toBeVisible();
  await page.getByRole('button', { name: 'Keep the other' }).click();
  await page.getByRole('link', { name: 'What helps me' }).click();
  await addLine(page, 'From the first phone');
  await saved(page);
  await addLine(other.page, 'From the second phone');
  await other.page.getByRole('link', { name: 'This part needs you to choose.' }).click();
  await isPage(other.page, 'Which words stay?');
  await expect(other.page.getByText('From the first phone')).toBeVisible();
  await expect(other.page.getByText('From the second phone')).toBeVisible();
  await isEasyInBoth(other.page, 'both texts');
  await other.page.getByRole('button', { name: 'Keep both' }).dblclick();
  await isPage(other.page, 'My plan');
  await expect(other.page.getByRole('link', { name: 'What helps me' })).toHaveCount(2);
  await saved(other.page);
  await other.context.close();
  await context.close();
});
