import { expect, type Page } from '@playwright/test';
import { isEasyInBoth } from './plans.given.js';

/** What does not fit: a page that scrolls sideways; what is touched, or said, outside the page, cut off, or over something else. */
const notFitting = (page: Page): Promise<string[]> => page.evaluate(() => {
  const wide = document.documentElement.clientWidth;
  const found: string[] = [];
  const isUnseen = (part: Element): boolean => part.closest('.unseen') !== null;
  const called = (part: Element): string => `${part.tagName.toLowerCase()} “${(part.textContent || part.getAttribute('name') || '').trim().slice(0, 40)}”`;
  if (document.documentElement.scrollWidth > wide) found.push(`scrolls sideways by ${document.documentElement.scrollWidth - wide}`);
  for (const part of document.querySelectorAll('a[href], button, input, select, textarea, summary, .card, svg')) {
    const { left, right, width } = part.getBoundingClientRect();
    if (width > 0 && !isUnseen(part) && (left < -0.5 || right > wide + 0.5)) found.push(`outside the page: ${called(part)}`);
  }
  const said: { part: Element; box: DOMRect }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const part = texts.currentNode.parentElement!;
    if (!texts.currentNode.textContent!.trim() || isUnseen(part) || !part.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) if (box.width > 0) said.push({ part, box });
  }
  for (const { part, box } of said) {
    for (let around: Element | null = part; around; around = around.parentElement) {
      const isEdge = around.matches('button, a.button, .card, main, header, footer') || getComputedStyle(around).overflowX !== 'visible';
      const { left, right } = around.getBoundingClientRect();
      if (isEdge && (box.left < left - 1 || box.right > right + 1)) { found.push(`cut off: ${called(part)} in ${around.tagName.toLowerCase()}`); break; }
    }
  }
  said.forEach(({ part, box }, at) => {
    for (const other of said.slice(at + 1)) {
      const over = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const beside = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      if (beside > 2 && over > 0.4 * Math.min(box.height, other.box.height)) found.push(`${called(part)} over ${called(other.part)}`);
    }
  });
  return found;
});

/** A screen of 1280 × 1024 at 200 % and at 400 %, and a phone whose text is twice as large. */
const views = [
  { how: 'at 200 %', width: 640, height: 512, text: '' },
  { how: 'at 400 %', width: 320, height: 512, text: '' },
  { how: 'with text twice as large', width: 360, height: 740, text: '225%' },
] as const;

export async function fitsEveryWay(page: Page, where: string): Promise<void> {
  for (const { how, width, height, text } of views) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => { document.documentElement.style.fontSize = size; window.scrollTo(0, 0); }, text);
    expect.soft(await notFitting(page), `${where} ${how}`).toEqual([]);
  }
  await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
}

/** Where the keyboard is can be seen: it has an outline, is on the screen, and nothing lies over it. */
export async function isSeen(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const part = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    const { left, top, width, height } = part.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, window.innerHeight - 1));
    return { part: part.outerHTML.slice(0, 80), isBody: part === document.body, outline: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0, isOnTop: over !== null && (part.contains(over) || over.contains(part)) };
  });
  expect(focus, focus.part).toMatchObject(focus.isBody ? {} : { outline: true, isOnTop: true });
}

/** Tab goes over all that can be done on the page, each stop seen, and out of it again. Of one question with radio buttons it stops at one; arrows go on from there. */
export async function isReachedByTab(page: Page, where: string): Promise<void> {
  await page.evaluate(() => { window.scrollTo(0, 0); (document.activeElement as HTMLElement).blur(); document.querySelector<HTMLElement>('header')!.tabIndex = -1; document.querySelector<HTMLElement>('header')!.focus(); });
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    const again = await page.evaluate(() => {
      const { activeElement: part } = document;
      const last = document.querySelector('[data-reached=last]');
      if (part === last) return false; // a day has several stops
      if (!part || part === document.body || part.hasAttribute('data-reached')) return true;
      last?.setAttribute('data-reached', '');
      part.setAttribute('data-reached', 'last');
      return false;
    });
    if (again) break;
    await isSeen(page);
  }
  expect(await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((part) => part.checkVisibility() && !part.matches(':disabled, [tabindex="-1"]') && !part.hasAttribute('data-reached')
      && !(part instanceof HTMLInputElement && part.type === 'radio' && document.querySelector(`input[type=radio][name="${part.name}"][data-reached]`)))
    .map((part) => part.outerHTML.slice(0, 80))), `${where}: not reached by Tab`).toEqual([]);
  await page.evaluate(() => { for (const part of document.querySelectorAll('[data-reached]')) part.removeAttribute('data-reached'); document.querySelector('header')!.removeAttribute('tabindex'); });
}

/** Easy in both directions, at 200 % and 400 % and with text twice as large, and reached by keyboard alone. */
export async function isEasyEveryWay(page: Page, where: string): Promise<void> {
  await isEasyInBoth(page, where);
  const size = page.viewportSize()!;
  for (const dir of ['rtl', 'ltr']) {
    await page.evaluate((to) => { document.documentElement.dir = to; }, dir);
    await fitsEveryWay(page, `${where}, ${dir},`);
  }
  await page.setViewportSize(size);
  await isReachedByTab(page, where);
}
