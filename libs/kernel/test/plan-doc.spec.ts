import { emptyPlanDoc, hasWords, MOST_PLAN_DOC_BYTES, newLineId, planDocBytes, planDocName, planDocText, planLines, readPlanDoc, type PlanDoc } from '../src/index.js';

const helps: PlanDoc = {
  v: 1, kind: 'wellness.helps', title: 'ما يساعدني', name: 'What helps me', blocks: [
    { type: 'lines', key: 'lines', lines: [{ id: 'a1', text: 'Tea 🫖 by the window', also: 'with 👩‍👩‍👧', call: '+44 1632 960001' }, { id: 'a2', text: 'لا تقف فوقي' }] },
    { type: 'text', key: 'more', name: 'More', text: 'Two\nlines' },
    { type: 'choice', key: 'touch', name: 'Touching', value: 'ask', said: 'Ask me' },
  ],
};

describe('a section as it is written down', () => {
  it('comes back as it was, with emoji and right-to-left', () => {
    expect(readPlanDoc(planDocBytes(helps))).toEqual(helps);
    expect(readPlanDoc(JSON.stringify(helps))).toEqual(helps);
  });

  it('keeps what a later app added', () => {
    const later = { ...helps, mood: 7, blocks: [{ type: 'drawing', strokes: [1, 2] }, { ...helps.blocks[0]!, colour: 'leaf' }, 5] };
    const read = readPlanDoc(JSON.stringify(later))!;
    expect(read.blocks[0]).toEqual({ type: 'other', was: { type: 'drawing', strokes: [1, 2] } });
    expect(JSON.parse(new TextDecoder().decode(planDocBytes(read)))).toEqual(later);
    expect(planLines(read)).toHaveLength(2);
  });

  it('keeps a block that is written badly, and shows nothing of it', () => {
    const read = readPlanDoc('{"v":1,"name":7,"blocks":[{"type":"lines","lines":[{"id":"a","text":3}]},{"type":"text"},{"type":"choice","key":"a"}]}')!;
    expect(read).toMatchObject({ kind: '', title: null });
    expect(read.blocks.map(({ type }) => type)).toEqual(['other', 'other', 'other']);
    expect(hasWords(read)).toBe(false);
  });

  it.each(['', '[]', 'null', '{"v":2,"blocks":[]}', '{"v":1}', '{"v":1,"blocks":{}}'])('is not read out of %j', (written) => {
    expect(readPlanDoc(written)).toBeNull();
  });

  it('is not read out of bytes that are no text', () => {
    expect(readPlanDoc(Uint8Array.of(0x7b, 0xff))).toBeNull();
  });

  it('has something in it where there is a word, a line or a choice; a name is nothing yet', () => {
    const empty = emptyPlanDoc('own', 'Name');
    expect(hasWords(empty)).toBe(false);
    expect(hasWords({ ...empty, blocks: [{ type: 'text', text: ' \n' }, { type: 'lines', lines: [] }, { type: 'choice', key: 'a', value: '' }] })).toBe(false);
    for (const block of helps.blocks) expect(hasWords({ ...empty, blocks: [block] })).toBe(true);
  });

  it('is read as plain text under its own name, or its usual one', () => {
    expect(planDocText(helps)).toBe('ما يساعدني\n\n- Tea 🫖 by the window → with 👩‍👩‍👧 (+44 1632 960001)\n- لا تقف فوقي\n\nMore:\nTwo\nlines\n\nTouching:\nAsk me');
    expect([{ ...helps, title: null }, emptyPlanDoc('later.kind')].map((doc) => planDocName(doc, 'A part'))).toEqual(['What helps me', 'A part']);
  });

  it('tells by its bytes that it is too long', () => {
    const long = (letters: number): PlanDoc => ({ ...emptyPlanDoc('own'), blocks: [{ type: 'text', text: '🫖'.repeat(letters) }] });
    expect(planDocBytes(long(16_000)).length).toBeLessThan(MOST_PLAN_DOC_BYTES);
    expect(planDocBytes(long(50_000)).length).toBeGreaterThan(MOST_PLAN_DOC_BYTES);
  });

  it('gives each line an id of its own', () => {
    expect(new Set(Array.from({ length: 1000 }, newLineId)).size).toBe(1000);
  });
});
