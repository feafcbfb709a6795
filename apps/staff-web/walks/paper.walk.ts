import { inflateSync } from 'node:zlib';
import { beOnShift, expect, isReadableAtBothSizes, isThere, signIn, small, test, wide } from './walk.js';

test.beforeEach(() => test.setTimeout(120_000));

/** Pages of a PDF, also where its objects lie compressed. */
function pagesOf(pdf: Buffer): number {
  const raw = pdf.toString('latin1');
  const packed = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => { try { return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1'); } catch { return ''; } });
  return [raw, ...packed].join('\n').match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0;
}

test.describe('The board for a power cut', () => {
  test.use({ viewport: wide });

  test('is one page on A4 and on Letter, without names or navigation, with the phone, the time and room to write', async ({ page }) => {
    await signIn(page, 'Ada');
    const house = await beOnShift(page, 'Oak House');
    await page.goto(`/house/${house}/paper`);
    await isThere(page);
    await isReadableAtBothSizes(page, 'the board for a power cut');
    const paper = page.getByRole('article');
    await expect(paper.getByText(/^Phone of the house: .*\d/)).toBeVisible();
    await expect(paper.getByText(/^Printed .+ Without names\.$/)).toBeVisible();
    await expect(paper.getByText(/within 72 hours/)).toBeVisible();
    await expect(paper.getByRole('columnheader')).toHaveCount(15 + 6);
    await page.setViewportSize(small);
    await expect(paper.getByRole('columnheader')).toHaveCount(0);
    for (const name of ['Sam', 'Lou', 'Kay', 'Dee', 'Remi', 'Tess']) expect(await paper.innerText()).not.toMatch(new RegExp(`\\b${name}\\b`));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
    for (const format of ['A4', 'Letter'] as const) expect([format, pagesOf(await page.pdf({ format, landscape: true, preferCSSPageSize: false }))]).toEqual([format, 1]);
  });
});

test('stays one page in a house of twenty', async ({ page }) => {
  await signIn(page, 'Ada');
  const house = await beOnShift(page, 'Oak House');
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json() as { data?: { board?: { spaces: { id: string; name: string }[] } } };
    const board = body.data?.board;
    if (board) board.spaces = Array.from({ length: 20 }, (_, at) => ({ ...board.spaces[at % board.spaces.length]!, id: `s${at}`, name: `A room with a long name ${at}` }));
    await route.fulfill({ response: answer, json: body });
  });
  await page.goto(`/house/${house}/paper`);
  await expect(page.getByRole('rowheader')).toHaveCount(20);
  for (const format of ['A4', 'Letter'] as const) expect([format, pagesOf(await page.pdf({ format, landscape: true }))]).toEqual([format, 1]);
});
