import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { guestApp, hashOf } from './given.js';
import { ada, addLine, guestWithPlans, isEasyInBoth, openAgain, saved } from './plans.given.js';

const menu = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
const isPage = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** What describes the button that saves, as it stands beside it: who will see what is saved; null where nothing does. */
const savedFor = (button: Locator, readers: string | null) =>
  expect.poll(() => button.first().evaluate((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent.replace(/[\u2066-\u2069]/g, '') ?? null), { message: 'who will see it' }).toBe(readers && `${readers} will see this.`);
/** The server's own answers of who looked, cut after the first line: the rest is there when it is asked for. */
async function inStretches(page: Page): Promise<{ lines: () => number }> {
  let rest: unknown[] = [];
  await page.route('**/graphql', async (route) => {
    const asked = (route.request().postDataJSON() as { variables?: { earlier?: string | null } }).variables ?? {};
    if (!('earlier' in asked)) return route.fallback();
    if (asked.earlier) return route.fulfill({ json: { data: { whoLooked: { __typename: 'WhoLooked', lines: rest, earlier: null, keptDays: 365 } } } });
    const answer = await route.fetch();
    const { data } = (await answer.json()) as { data: { whoLooked: { lines: unknown[] } } };
    rest = data.whoLooked.lines.slice(1);
    return route.fulfill({ json: { data: { whoLooked: { ...data.whoLooked, lines: data.whoLooked.lines.slice(0, 1), earlier: 'the rest' } } } });
  });
  return { lines: () => rest.length + 1 };
}
/** Days in the server's own answers are those of half past eleven in the evening, universal time, in summer: where the house is, the next day has begun. */
async function lateInSummer(page: Page): Promise<() => Promise<void>> {
  const late = async (route: Route): Promise<void> => {
    if (!['query Suggestions', 'query WhoSeesWhat'].some((begins) => route.request().postData()?.includes(hashOf(begins)))) return route.fallback();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, body: (await answer.text()).replace(/("(?:until|madeAt)":)"[^"]*"/g, '$1"2030-06-05T23:30:00Z"') });
  };
  await page.route('**/graphql', late);
  return () => page.unroute('**/graphql', late);
}
const keep = (page: Page) => page.getByRole('button', { name: /^Keep this/ });
const onShift = 'People on shift, Oak House';

/** By keyboard alone: Tab until it has the focus, then the key. */
async function press(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 60 && !(await target.evaluate((part) => part === document.activeElement)); tabs += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
  await page.keyboard.press(key);
}

test('a guest shares a part by keyboard alone, sees who looked, takes a suggestion in, and stops', async ({ browser }) => {
  test.setTimeout(300_000);
  const { context, page, trouble } = await guestWithPlans(browser);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Tea, no talking');
  await saved(page);
  await savedFor(keep(page), null);

  // Ada, on shift, has their page open all the while.
  const staff = await ada(browser);
  const shared = staff.getByRole('listitem').filter({ hasText: 'What helps me' });
  await expect(staff.getByText('shared nothing')).toBeVisible();

  // What, with whom, until when, a last look: one question a page.
  await press(page, page.getByRole('link', { name: 'Share this' }), 'Enter');
  await isPage(page, 'What do you want to share?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await isEasyInBoth(page, 'what');
  await press(page, page.getByRole('button', { name: 'Continue' }), 'Enter');
  await isPage(page, 'Who can read it?');
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  await isEasyInBoth(page, 'with whom');
  await press(page, page.getByRole('button', { name: 'Continue' }), 'Enter');
  await expect(page.getByRole('alert')).toContainText('Choose who can read it.');
  await press(page, page.getByRole('radio').first(), 'Space');
  await press(page, page.getByRole('button', { name: 'Continue' }), 'Enter');
  await isPage(page, 'Until when?');
  await isEasyInBoth(page, 'until when');
  await press(page, page.getByRole('button', { name: 'Continue' }), 'Enter');
  await isPage(page, 'Check, then share');
  await expect(page.getByText('Nothing is shared yet.')).toBeVisible();
  await isEasyInBoth(page, 'a last look');
  await press(page, page.getByRole('button', { name: 'Share', exact: true }), 'Enter');
  await isPage(page, 'Shared');
  await isEasyInBoth(page, 'shared');

  // Ada sees its name there by itself; reading it is a look that the guest sees.
  await expect(shared).toBeVisible();
  await expect(staff.getByText('Tea, no talking')).toHaveCount(0);
  await menu(page, 'Who sees what');
  await expect(page.getByText('Nobody has looked.')).toBeVisible();
  await isEasyInBoth(page, 'who sees what');

  // A list of more than one stretch says no more than it has asked for; at its end it is whole.
  const stretches = await inStretches(page);
  await page.getByRole('link', { name: 'Who looked' }).click();
  await expect(page.getByText(/^Nobody has looked since \w+day /)).toBeVisible();
  await page.getByText('What else happened').click();
  await expect(page.locator('details li')).toHaveCount(1);
  await isEasyInBoth(page, 'who looked, not whole');
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expect(page.getByText('Nobody has looked.', { exact: true })).toBeVisible();
  await expect(page.locator('details li')).toHaveCount(stretches.lines());
  await expect(page.getByRole('button', { name: 'Show earlier ones' })).toHaveCount(0);
  await page.unroute('**/graphql');
  await menu(page, 'Who sees what');
  await shared.getByRole('button', { name: 'Open' }).click();
  await expect(staff.getByText('Tea, no talking')).toBeVisible();
  await page.getByRole('link', { name: 'Who looked' }).click();
  const look = page.locator('.looks > li').first();
  await expect(look).toContainText('Ada');
  await expect(look).toContainText('What helps me');
  await expect(page.getByText('Who looks over a shoulder, or tells someone else.')).toBeVisible();
  await page.getByText('What else happened').click();
  await expect(page.getByText('You shared something')).toBeVisible();
  await isEasyInBoth(page, 'who looked');

  // Words that Ada suggests wait until the guest takes them, as they want them.
  await staff.getByRole('button', { name: 'Suggest words to them' }).click();
  await staff.getByLabel('Words for their plan').fill('A walk to the corner and back');
  await staff.getByRole('button', { name: 'Leave it for them' }).click();
  await expect(staff.getByText('A walk to the corner and back')).toBeVisible();
  await menu(page, 'My plan');
  await page.getByRole('link', { name: 'Suggestions' }).click();
  await expect(page.getByText('A walk to the corner and back')).toBeVisible();
  await isEasyInBoth(page, 'suggestions');
  await page.getByRole('button', { name: /^Take it in/ }).click();
  await page.getByLabel('The words, as you want them').fill('A walk to the corner');
  await savedFor(page.getByRole('button', { name: 'Put it there' }), null);
  await page.getByRole('radio', { name: /^What helps me/ }).check();
  await savedFor(page.getByRole('button', { name: 'Put it there' }), onShift);
  await isEasyInBoth(page, 'where a suggestion goes');
  const sent: string[] = [];
  page.on('request', (request) => { if (request.postData()?.includes(hashOf('mutation SaveSection('))) sent.push(request.url()); });
  await page.getByRole('button', { name: 'Put it there' }).dblclick();
  await expect(page.getByText('Nobody has suggested anything.')).toBeVisible();
  expect(sent, 'touched twice, it is put there once').toHaveLength(1);
  await menu(page, 'My plan');
  await page.getByRole('link', { name: 'What helps me' }).click();
  await expect(page.getByText('A walk to the corner', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('People on shift, Oak House').first()).toBeVisible();
  await saved(page);

  // Every button that saves says who will see it: of a line, of a version, of a name.
  await expect(page.getByText('will see this.').first()).toBeVisible();
  for (const button of await keep(page).all()) await savedFor(button, onShift);
  await isEasyInBoth(page, 'a shared part');
  await page.getByRole('link', { name: /^Change: .*Tea/ }).click();
  await isPage(page, 'One line');
  await savedFor(keep(page), onShift);
  await savedFor(page.getByRole('button', { name: 'Take out' }), onShift);
  await page.goBack();
  await page.getByRole('link', { name: 'Earlier versions' }).click();
  await savedFor(page.getByRole('button', { name: /^Take this one back/ }), onShift);
  await page.goBack();
  await page.getByRole('link', { name: 'Name, place, hide, take out' }).click();
  await savedFor(keep(page), onShift);
  await page.goBack();

  // Words that nobody kept are nobody’s to read: locked over, they wait in their field, and no line of the part is made of them.
  await page.getByLabel('Add a line').fill('Not for anyone yet');
  await openAgain(page);
  await expect(page.getByLabel('Add a line')).toHaveValue('Not for anyone yet');
  await saved(page);
  await expect(page.locator('.lines > li')).toHaveCount(2);

  // Somebody the guest knows may not look; Ada then finds nothing, and is not told.
  await menu(page, 'Who sees what');
  await page.getByRole('link', { name: 'Who may not look' }).click();
  await isEasyInBoth(page, 'who may not look');
  await page.getByRole('button', { name: /^May not look.*Ada$/ }).click();
  await expect(page.getByRole('button', { name: /^May look again.*Ada$/ })).toBeVisible();
  await expect(staff.getByText('shared nothing')).toBeVisible();
  await expect(staff.getByText('Tea, no talking')).toHaveCount(0);
  await page.getByRole('button', { name: /^May look again.*Ada$/ }).click();
  await expect(page.getByRole('button', { name: /^May not look.*Ada$/ })).toBeVisible();
  await shared.getByRole('button', { name: 'Open' }).click();
  await expect(staff.getByText('Tea, no talking')).toBeVisible();
  await expect(staff.getByText('Not for anyone yet')).toHaveCount(0);

  // From the guest's paper, typed in by Ada: who may not look counts at once, and the guest confirms it.
  await staff.getByRole('button', { name: 'From their paper: who may not look' }).click();
  await staff.getByLabel('Who', { exact: true }).selectOption({ label: 'Bo' });
  await staff.getByRole('button', { name: 'They may not look' }).click();
  await expect(staff.getByText('Done. It counts from now on.')).toBeVisible();
  // Typed in by mistake, it is taken back where it was typed; and typed in again.
  await staff.getByRole('button', { name: 'Take back what I typed in' }).click();
  await expect(staff.getByText('Done. What you typed in about them counts no longer.')).toBeVisible();
  const bo = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Bo' });
  await menu(page, 'Who sees what');
  await page.getByRole('link', { name: 'Who may not look' }).click();
  await expect(bo.getByRole('button', { name: /^May not look/ })).toBeVisible();
  await staff.getByRole('button', { name: 'From their paper: who may not look' }).click();
  await staff.getByLabel('Who', { exact: true }).selectOption({ label: 'Bo' });
  await staff.getByRole('button', { name: 'They may not look' }).click();
  await expect(staff.getByText('Done. It counts from now on.')).toBeVisible();
  await menu(page, 'Who sees what');
  await menu(page, 'My plan');
  await expect(page.getByText('From your paper, somebody typed in who may not look. Is it right?')).toBeVisible();
  await isEasyInBoth(page, 'my plan, asking about paper');
  await menu(page, 'Who sees what');
  await page.getByRole('link', { name: 'Who may not look' }).click();
  await expect(bo).toContainText('typed in by Ada. It counts already.');
  await isEasyInBoth(page, 'who may not look, from paper');
  await bo.getByRole('button', { name: /^That’s right/ }).click();
  await expect(bo.getByText('typed in by Ada')).toHaveCount(0);
  await expect(bo.getByRole('button', { name: /^May look again/ })).toBeVisible();

  // Who may read is a question: nothing is shared until the guest says yes.
  await staff.getByRole('button', { name: 'From their paper: who may read' }).click();
  await staff.getByLabel('Which parts, as they wrote it').fill('what helps me');
  await staff.getByLabel('Who', { exact: true }).selectOption({ label: 'Ada' });
  await staff.getByRole('button', { name: 'Leave it for them' }).click();
  await expect(staff.getByText('From their paper, who may read:')).toBeVisible();
  const asItIs = await lateInSummer(page);
  await menu(page, 'My plan');
  await page.getByRole('link', { name: 'Suggestions' }).click();
  const fromPaper = page.getByRole('region', { name: 'From your paper: who may read' });
  await expect(fromPaper).toContainText('Ada typed this in. Nothing is shared yet.');
  await expect(fromPaper).toContainText('It goes by itself on Thursday 6 June 2030.');
  await expect(fromPaper.getByRole('checkbox', { name: 'What helps me' })).toBeChecked();
  await expect(shared).toHaveCount(1);
  await isEasyInBoth(page, 'a share from paper');
  await fromPaper.getByRole('button', { name: 'Share', exact: true }).click();
  await isPage(page, 'Shared');
  await expect(shared).toHaveCount(2);
  await menu(page, 'Who sees what');
  await expect(page.getByText('Since Thursday 6 June 2030.').first()).toBeVisible();
  await asItIs();
  await page.getByRole('button', { name: /^Stop sharing.*Ada$/ }).click();
  await expect(shared).toHaveCount(1);
  await menu(page, 'My plan');

  // Stop, touched without a signal: not done yet, and then done before anything else.
  await menu(page, 'Who sees what');
  await page.getByRole('button', { name: /^Stop/ }).waitFor();
  await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await page.getByRole('button', { name: /^Stop/ }).click();
  await expect(page.getByText('Not done yet.', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^To stop it now, ring/ })).toBeVisible();
  await isEasyInBoth(page, 'not done yet');
  await context.unroute('**/graphql');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('They can’t open it any more.')).toBeVisible();
  // What Ada had open is gone from her screen by that alone: she touched nothing.
  await expect(staff.getByText('Tea, no talking')).toHaveCount(0);
  await expect(staff.getByText('shared nothing')).toBeVisible();
  await expect(page.getByText('Only you can see your plan.')).toBeVisible();
  await menu(page, 'My plan');
  await page.getByRole('link', { name: 'What helps me' }).click();
  await savedFor(keep(page), null);
  expect(trouble).toEqual([]);
  await staff.context().close();
  await context.close();
});

test('82 a supporter’s card opens its parts: nothing is sent before the tap, and what is behind the # never', async ({ browser }) => {
  test.setTimeout(240_000);
  const { context, page } = await guestWithPlans(browser);
  await page.getByRole('link', { name: 'Choose a plan' }).click();
  await page.getByRole('button', { name: /^Begin.*Crisis plan/ }).click();
  await page.getByRole('link', { name: /^Next part/ }).click();
  await page.getByRole('link', { name: /^Next part/ }).click();
  // Of a part that was never kept before, too, what was typed is in its field when the page begins anew.
  await page.getByLabel('Add a line').first().fill('My sister, any hour');
  await openAgain(page);
  await expect(page.getByLabel('Add a line').first()).toHaveValue('My sister, any hour');
  await expect(page.locator('.lines > li')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keep this' }).first().click();
  await expect(page.locator('.lines > li')).toContainText('My sister, any hour');
  await saved(page);
  // Those who are not to be rung, under a name of the guest's own that does not say so.
  await page.getByRole('link', { name: /^Next part/ }).click();
  await addLine(page, 'My old flatmate');
  await saved(page);
  await page.getByRole('link', { name: 'Name, place, hide, take out' }).click();
  await page.getByLabel('What this part is called').fill('My parents');
  await keep(page).click();
  await isPage(page, 'My parents');
  await page.getByRole('link', { name: 'Share this' }).click();
  await page.getByRole('button', { name: 'Choose all of this plan' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /^Someone I trust/ }).check();
  await page.getByLabel('Their name, for someone you trust').fill('My aunt');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /^I say stop/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await isPage(page, 'The card');
  await isEasyInBoth(page, 'the card');
  const card = (await page.getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/).textContent())!;
  await expect(page.getByText('Oak House')).toHaveCount(0);

  const aunts = await browser.newContext({ baseURL: guestApp, viewport: { width: 360, height: 740 } });
  const phone = await aunts.newPage();
  const sent: { url: string; body: string }[] = [];
  phone.on('request', (request) => { sent.push({ url: request.url(), body: request.postData() ?? '' }); });
  const asked = () => sent.filter(({ url }) => !/\/(c|assets\/[^?]*|[\w.-]+\.(svg|webmanifest|js|css))$/.test(new URL(url).pathname));

  await phone.goto(`/c#${card}`);
  await isPage(phone, 'A card');
  expect(new URL(phone.url()).hash).toBe('');
  await expect(phone.getByText('Oak House')).toHaveCount(0);
  await isEasyInBoth(phone, 'a card, before the tap');
  expect(asked()).toEqual([]);
  await phone.getByRole('button', { name: 'Open it' }).click();
  await expect(phone.getByText('My sister, any hour')).toBeVisible();
  await expect(phone.getByText(/^As it was on /).first()).toBeVisible();
  const notToRing = phone.getByRole('region', { name: 'My parents' });
  await expect(notToRing).toContainText('Please do not call');
  await expect(notToRing.getByText('These people are not to be rung.')).toBeVisible();
  await expect(notToRing).toContainText('My old flatmate');
  await isEasyInBoth(phone, 'what a card opens');
  expect(asked()).toHaveLength(1);
  const secret = card.replaceAll('-', '');
  for (const { url, body } of sent) for (const part of [card, secret, secret.toLowerCase()]) expect(`${url} ${body}`).not.toContain(part);
  expect(await phone.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, bases: (await indexedDB.databases()).length, cookie: document.cookie }))).toEqual({ local: {}, session: {}, bases: 0, cookie: '' });

  // Another card in the same tab: what the first one opened is gone at once, and so is the code from the address.
  await phone.evaluate((other) => { window.location.hash = other; }, card.slice(0, 20));
  await isPage(phone, 'A card');
  await expect(phone.getByText('My sister, any hour')).toHaveCount(0);
  expect(new URL(phone.url()).hash).toBe('');
  await expect(phone.getByLabel('What is on the card')).toHaveValue(card.slice(0, 20));
  expect(asked()).toHaveLength(1);
  await phone.getByRole('button', { name: 'Open it' }).click();
  await expect(phone.getByRole('alert')).toContainText('Part of this is missing');

  // Cut off, of another kind, ended: each in words.
  const says = async (typed: string, words: string | RegExp) => {
    await phone.goto('about:blank');
    await phone.goto(`/c#${typed}`);
    await phone.getByRole('button', { name: 'Open it' }).click();
    await expect(phone.getByRole('alert')).toContainText(words);
  };
  await says(card.slice(0, 20), 'Part of this is missing');
  await says('070F-ZVG0-24H3-6H2N-CSVR-H6DA-QF61-EWJ7', 'This is a recovery card. If it’s yours, it opens your plans, with your sign-in name.');
  await menu(page, 'Who sees what');
  await expect(page.getByRole('heading', { name: 'My aunt' })).toBeVisible();
  await page.getByRole('button', { name: /^Stop.*My aunt$/ }).click();
  await expect(page.getByText('They can’t open it any more.')).toBeVisible();
  await says(card, 'This card opens nothing now.');

  // The guest saw it, and in which hour.
  await page.getByRole('link', { name: 'Who looked' }).click();
  await expect(page.locator('.looks > li').first()).toContainText('in the hour of');
  await expect(page.locator('.looks > li').first()).toContainText('My aunt'); // the card is stopped, and the look is still hers
  // The name is the guest's to take off, and to put back.
  await page.getByRole('button', { name: /^Take the name off.*My aunt$/ }).click();
  await expect(page.locator('.looks > li').first()).toContainText('Someone with a card');
  await isEasyInBoth(page, 'a card’s name taken off');
  await page.getByRole('button', { name: /^Put it back.*My aunt$/ }).click();
  await expect(page.locator('.looks > li').first()).toContainText('My aunt');

  // Those who are not to be rung, as a worker reads of them.
  await menu(page, 'My plan');
  await page.getByRole('link', { name: 'My parents' }).click();
  await page.getByRole('link', { name: 'Share this' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /^People on shift/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await isPage(page, 'Shared');
  const staff = await ada(browser);
  await staff.getByRole('listitem').filter({ hasText: 'My parents' }).getByRole('button', { name: 'Open' }).click();
  await expect(staff.getByText('These people are not to be rung.')).toBeVisible();
  await expect(staff.getByText('My old flatmate')).toBeVisible();
  await staff.context().close();
  await aunts.close();
  await context.close();
});

test('without a signal nothing is shared, and what was chosen waits', async ({ browser }) => {
  test.setTimeout(180_000);
  const { context, page } = await guestWithPlans(browser);
  await page.getByRole('button', { name: 'Write a few lines' }).click();
  await addLine(page, 'Tea, no talking');
  await saved(page);
  await page.getByRole('link', { name: 'Share this' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /^People on shift/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  // A day that is typed is the answer, whatever was ticked before it.
  await expect(page.getByRole('radio', { name: /^My stay ends/ })).toBeChecked();
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('The day, if you chose one').fill(soon);
  await expect(page.getByRole('radio', { name: 'A day I choose' })).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await isPage(page, 'Check, then share');
  await context.setOffline(true);
  await expect(page.getByText('You’re offline. Sharing needs a signal.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await context.setOffline(false);
  await expect(page.getByText('You’re offline. Sharing needs a signal.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await isPage(page, 'Shared');
  await context.close();
});
