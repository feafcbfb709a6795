import { emptyPlanDoc, hasWords, isFieldNotToRing, isNotToRing, MOST_PLAN_DOC_BYTES, newLineId, planDocBytes, planDocName, planDocText, planLines, readPlanDoc, usualName, type PlanDoc } from '../src/index.js';

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
    expect(planDocText(helps, { name: 'ما يساعدني', usual: null, notToRing: 'Not to be rung.' })).toBe('ما يساعدني\n\n- Tea 🫖 by the window → with 👩‍👩‍👧 (+44 1632 960001)\n- لا تقف فوقي\n\nMore:\nTwo\nlines\n\nTouching:\nAsk me');
    expect([{ ...helps, title: null }, emptyPlanDoc('later.kind')].map((doc) => planDocName(doc, 'A part'))).toEqual(['What helps me', 'A part']);
  });

  it('says that people are not to be rung in the reader’s words, however the guest calls them', () => {
    const lines = (...names: string[]) => ({ type: 'lines' as const, lines: names.map((text, at) => ({ id: `a${at}`, text })) });
    const parents: PlanDoc = { v: 1, kind: 'crisis.not_call', title: 'My parents', name: 'N’appelle pas', blocks: [lines('My old flatmate')] };
    const said = { name: 'My parents', usual: usualName(parents, 'Please do not call'), notToRing: 'These people are not to be rung.' };
    expect(planDocText(parents, said)).toBe('My parents (Please do not call)\n\nThese people are not to be rung.\n\n- My old flatmate');
    const wrap: PlanDoc = { v: 1, kind: 'wrap.crisis', title: null, blocks: [{ ...lines('Sam'), key: 'call', name: 'Qui appeler' }, { ...lines('Max'), key: 'not_call', name: 'N’appelle pas' }] };
    expect(planDocText(wrap, { ...said, name: 'Crisis plan', usual: usualName(wrap, 'Crisis plan') })).toBe('Crisis plan\n\nQui appeler:\n- Sam\n\nN’appelle pas:\nThese people are not to be rung.\n- Max');
    expect([isNotToRing('crisis.not_call'), isNotToRing('crisis.call'), ...wrap.blocks.map(isFieldNotToRing)]).toEqual([true, false, false, true]);
    expect([usualName(parents, ''), usualName({ ...parents, title: 'Please do not call' }, 'Please do not call')]).toEqual([null, null]);
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
