import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { comeIn, guestApp, newPhone, openMyPlan, paperCode } from './given.js';
import { addLine, asidesIn, keptReadable, guestWithPlans, isEasyInBoth, onAnotherPhone, openAgain, passphrase, saved } from './plans.given.js';

/** Not the first: who begins plans again beside older ones may not do all that the walk of sharing does. */
const which = 3;
const back = (page: Page) => page.getByRole('main').getByRole('link', { name: 'My plan' }).first().click();
const isPage = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

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

test('78 words written without a signal outlive a killed page, and are saved when there is one', async ({ browser }) => {
  test.setTimeout(200_000);
  const { context, page } = await guestWithPlans(browser, which);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Written with a signal');
  await saved(page);
  await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await addLine(page, 'Written without a signal');
  await expect(page.getByText(/^Kept on this phone|^We couldn’t send it\. It’s kept on this phone/)).toBeVisible();
  // Typed, and kept by nobody: written down a second later, and there when nothing had time to lock.
  await page.getByLabel('Add a line').fill('Half a sentence');
  await expect.poll(() => asidesIn(page)).toBe(1);
  const address = page.url();
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await new Promise((resolve) => { page.once('crash', resolve); });
  await page.close();

  const again = await context.newPage();
  await again.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    const puts: Record<string, number> = Object.assign(window, { puts: {} }).puts;
    IDBObjectStore.prototype.put = function (...given) { puts[this.name] = (puts[this.name] ?? 0) + 1; return put.apply(this, given); };
  });
  await again.goto(address);
  await again.getByLabel(/passphrase/).fill(passphrase);
  await again.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(again.locator('.lines > li').last()).toContainText('Written without a signal');
  await expect(again.getByText('Saved.', { exact: true })).toHaveCount(0);
  await expect(again.getByLabel('Add a line')).toHaveValue('Half a sentence');

  // What is written down with every word is the words: the plans beside them are not written anew.
  const puts = (store: string): Promise<number> => again.evaluate((name) => (window as unknown as { puts: Record<string, number> }).puts[name] ?? 0, store);
  const [words, own] = [await puts('words'), await puts('own')];
  await again.getByLabel('Add a line').pressSequentially(', and more');
  await expect.poll(() => puts('words')).toBeGreaterThan(words);
  expect(await puts('own')).toBe(own);
  await again.getByLabel('Add a line').fill('Half a sentence');

  await context.unroute('**/graphql');
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await saved(again);
  await expect(again.locator('.lines > li')).toHaveText([/Written with a signal/, /Written without a signal/]);

  // The answer to a save is lost, and the guest writes on: their own words are no other phone's.
  await context.route('**/graphql', async (route) => { await route.fetch(); await route.abort('internetdisconnected'); }, { times: 1 });
  await addLine(again, 'Sent, and not answered');
  await addLine(again, 'Written on');
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await saved(again);
  await expect(again.locator('.lines > li')).toHaveCount(4);

  // A new order of the plan, without a signal, and locked over it: made all the same, and nothing else is undone by it.
  await back(again);
  await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await again.getByRole('link', { name: /^Change this plan/ }).click();
  await again.getByRole('radio', { name: 'The last 200 versions of each part' }).click();
  await expect.poll(() => asidesIn(again)).toBe(1);
  await openAgain(again);
  await expect(again.getByRole('radio', { name: 'The last 200 versions of each part' })).toBeChecked();

  // The rights of the house and the days of the stay, as this phone last had them; nothing of either lies there readable.
  const pages = again.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Help and rights' }).click();
  await expect(again.getByText(/^This is as this phone last had it, on \w+/)).toBeVisible();
  await expect(again.getByRole('region', { name: /Oak House/ }).first()).toContainText(/\w+/);
  await expect(again.getByRole('heading', { name: 'How to complain' })).toBeVisible();
  await pages.getByRole('link', { name: 'My stay' }).click();
  await expect(again.getByText(/^This is as this phone last had it, on \w+/)).toBeVisible();
  await expect(again.locator('dl dd').first()).toContainText(/\d/);
  await again.evaluate(() => history.pushState(null, '', '/'));
  await isPage(again, 'Today');
  await expect(again.getByText(/^This is as this phone last had it, on \w+/)).toBeVisible();
  await isEasyInBoth(again, 'my stay without a signal');
  expect(await keptReadable(again)).toEqual({ around: true, house: false });

  // A house that has let go of the guest: what this phone kept of it goes as soon as it knows.
  await context.unroute('**/graphql');
  await context.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const json = await response.json() as { data?: { me?: { house: unknown; stay: unknown } } };
    if (json.data?.me) Object.assign(json.data.me, { house: null, stay: null });
    await route.fulfill({ response, json });
  });
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(() => keptReadable(again)).toEqual({ around: false, house: false });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('80 a wrong clock, 200 kB, emoji and right-to-left: nothing written is lost', async ({ browser }) => {
  test.setTimeout(200_000);
  const { context, page, name } = await guestWithPlans(browser, which);
  await page.clock.setSystemTime(new Date(Date.now() - 26 * 3_600_000));
  await page.getByRole('button', { name: 'Open a blank page' }).click();
  await addLine(page, '🫖 شاي 👩‍👩‍👧 بدون كلام');
  await expect(page.locator('.lines .line-text')).toHaveAttribute('dir', 'auto');
  await saved(page);
  await page.clock.setSystemTime(new Date(Date.now() + 26 * 3_600_000));
  await addLine(page, 'The clock went ahead');
  await saved(page);

  // 200 kB in one go: refused in words, and every letter is still in its field.
  const long = '0123456789 '.repeat(18_200);
  await page.getByLabel('Anything else, in your own words').fill(long);
  await page.getByRole('button', { name: 'Keep this Anything else' }).click();
  await expect(page.getByRole('alert')).toContainText('longer than one part can hold');
  await expect(page.getByLabel('Anything else, in your own words')).toHaveValue(long);

  // It waits there while another page is looked at.
  await back(page);
  await page.getByRole('link', { name: 'A part without a name' }).click();
  await expect(page.getByLabel('Anything else, in your own words')).toHaveValue(long);

  // Locked over it, and the page ended: all of it stands in its field again, and nothing of it was sent.
  await page.getByLabel('Add a line').fill('Short, beside it');
  await page.clock.setSystemTime(new Date(Date.now() + 27 * 3_600_000));
  await isPage(page, 'Locked');
  await expect(page.getByText('What you were writing is kept.')).toBeVisible();
  await openAgain(page);
  await expect(page.getByLabel('Add a line')).toHaveValue('Short, beside it');
  await expect(page.locator('.lines > li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await expect(page.locator('.lines > li').last()).toContainText('Short, beside it');
  await expect(page.getByLabel('Anything else, in your own words')).toHaveValue(long);
  await page.getByLabel('Anything else, in your own words').fill('ثلاث كلمات هنا 🌱');
  await page.getByRole('button', { name: 'Keep this Anything else' }).click();
  await saved(page);

  const other = await onAnotherPhone(browser, name);
  await other.page.getByRole('link', { name: 'A part without a name' }).click();
  await expect(other.page.locator('.lines > li')).toHaveText([/شاي/, /The clock went ahead/, /Short, beside it/]);
  await expect(other.page.getByLabel('Anything else, in your own words')).toHaveValue('ثلاث كلمات هنا 🌱');
  await other.context.close();
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

test('everything can be taken along, read in again, and deleted with a receipt', async ({ browser }) => {
  test.setTimeout(240_000);
  const { context, page } = await guestWithPlans(browser, which);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Tea, no talking');
  await saved(page);
  await back(page);
  await page.getByRole('link', { name: 'Take it with me' }).click();
  await isEasyInBoth(page, 'take it with me');
  const taken = async (button: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return { name: file.suggestedFilename(), path: await file.path(), text: readFileSync(await file.path(), 'utf8') };
  };
  const text = await taken('As plain text');
  expect([text.name, text.text]).toEqual(['my-plan.txt', 'A plan of my own\n\nWhat helps me\n\n- Tea, no talking\n']);
  const file = await taken('To read in again');
  expect(file.name).toBe('my-plan.json');

  // A file that is none is said in words; ours adds, and changes nothing.
  const readIn = async (of: string | { name: string; mimeType: string; buffer: Buffer }) => { await page.getByLabel('The file, up to 2 MB').setInputFiles(of); await page.getByRole('button', { name: 'Read it in' }).dblclick(); };
  await readIn({ name: 'my-plan.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"else"}') });
  await expect(page.getByRole('alert')).toBeVisible();
  await readIn(file.path);
  await expect(page.getByText('1 plan was added.')).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: 'My plan' }).click();
  await expect(page.getByRole('link', { name: 'What helps me' })).toHaveCount(2);
  await saved(page);

  await page.getByRole('link', { name: 'Take it with me' }).click();
  await page.getByRole('link', { name: 'Delete everything, or only my plans' }).click();
  await isEasyInBoth(page, 'what to delete');
  await page.getByRole('button', { name: 'See what goes My plans' }).click();
  await expect(page.getByText('without your name')).toBeVisible();
  await expect(page.getByText('It can’t be undone.')).toBeVisible();
  await isEasyInBoth(page, 'before deleting');
  await page.getByRole('button', { name: 'Take out my plans' }).click();
  await isPage(page, 'Everything is gone');
  await isEasyInBoth(page, 'the receipt');
  await context.close();
});

// The first of the list has no plans yet: with older ones beside, an account is deleted a week later. What follows finds a new account.
test('everything of an account is deleted, with its receipt: from a phone that only has a code, after the passphrase', async ({ browser }) => {
  test.setTimeout(240_000);
  const { context, page, name } = await guestWithPlans(browser);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Soon gone');
  await saved(page);

  const phone = await newPhone(browser);
  const other = await phone.newPage();
  await comeIn(other, await paperCode(), 'Not mine');
  await other.getByRole('link', { name: 'Settings' }).click();
  await other.getByRole('link', { name: 'Delete everything, or only my plans' }).click();
  // Who lost the passphrase is told what opens the way, and what does where nothing opens.
  await expect(other.getByText('With neither, begin again. A week later you can delete everything')).toBeVisible();
  await isEasyInBoth(other, 'what to delete, locked');
  await other.getByRole('button', { name: 'See what goes Everything I have here' }).click();
  await expect(other.getByText('It can’t be undone.')).toBeVisible();
  await isEasyInBoth(other, 'before deleting everything');
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await other.locator('#passphrase').fill('not this one at all');
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByRole('alert')).toContainText('That didn’t open it.', { timeout: 30_000 });
  await other.locator('#passphrase').fill(passphrase);
  await other.getByRole('button', { name: 'Continue' }).click();
  await isPage(other, 'Everything is gone');
  await expect(other.getByText(/^\d+ phones? that kept them\.$/)).toBeVisible();
  await isEasyInBoth(other, 'the receipt of everything');
  expect(await phone.cookies(guestApp)).toEqual([]);
  await other.getByRole('link', { name: 'Back' }).click();
  await isPage(other, 'Welcome');

  // The first phone, called theirs, is signed out by it and forgets what it kept; and the name is nobody's.
  await page.reload();
  await expect(page.getByText('Everything of yours on it is gone.')).toBeVisible();
  await isPage(page, 'Welcome');
  await other.goto(`${guestApp}/in/name`);
  await other.getByRole('textbox', { name: 'Your sign-in name' }).fill(name);
  await other.locator('#passphrase').fill(passphrase);
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('That didn’t open it.', { timeout: 30_000 });
  await phone.close();
  await context.close();
});
