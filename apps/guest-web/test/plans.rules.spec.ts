import { emptyManifest, inTurn, newVaultId, withHidden, withoutSection, withPlan, withVersion, type Manifest } from '#peerhouse/vault';
import { emptyPlanDoc, planDocBytes, type PlanDoc } from '#peerhouse/kernel';
import { choiceIn, lineAt, linesIn, textIn, withChoice, withLine, withLineChanged, withLineMoved, withoutLine, withText } from '../src/modules/plans/doc.rules.js';
import { goesOn, goneOn, namedBefore, withNamed } from '../src/modules/plans/versions.rules.js';
import { nowLines } from '../src/modules/plans/now.rules.js';
import { looseSections, offerRef, partsOf, readRef, withLoosePlaced, withOfferAway, withPartIn, withPartMoved, type ShapedPlan } from '../src/modules/plans/plan.rules.js';

const line = (text: string, also = '', call = '') => ({ text, also, call });
const hash = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** A plan of eight offered steps with sections written for some of them. */
function given(kind: string, docs: PlanDoc[]) {
  const plan: ShapedPlan = { id: newVaultId(), kind, name: '', order: docs.map(() => newVaultId()) };
  const page = inTurn(withPlan(plan), ...plan.order.map((section) => withVersion(section, 1, hash)))(emptyManifest());
  const sections = new Map(docs.map((doc, i) => [plan.order[i]!, { doc: planDocBytes(doc) }]));
  return { plan: plan.id, ids: plan.order, page, sections, shown: (now: Manifest) => partsOf(now.plans[0]!, now, sections).filter(({ hidden }) => !hidden).map(({ ref, kind: of }) => (of || ref)) };
}

describe('parts of a plan', () => {
  const own = withLine(emptyPlanDoc('', 'Mine'), 'lines', line('one'));
  const tell = withLine(emptyPlanDoc('step.tell'), 'lines', line('my brother'));

  it('are all those offered, those written in the place of their offer, and the guest’s own last', () => {
    const { page, shown, ids } = given('step', [own, tell]);
    expect(shown(page)).toEqual(['step.notice', 'step.alone', 'step.distract', 'step.tell', 'step.lines', 'step.safer', 'step.reasons', 'step.remember', ids[0]]);
    expect(partsOf(page.plans[0]!, page, new Map())[8]).toMatchObject({ section: ids[0], closed: true, has: true });
  });

  it('move one place at a time, and stay there when an offer is written', () => {
    const { page, plan, shown, ids, sections } = given('step', [own]);
    const refs = (now: Manifest) => partsOf(now.plans[0]!, now, sections).map(({ ref }) => ref);
    let now = withPartMoved(plan, refs(page), ids[0]!, -1)(page);
    now = withPartMoved(plan, refs(now), 'step.notice', 1)(now);
    expect(shown(now)).toEqual(['step.alone', 'step.notice', 'step.distract', 'step.tell', 'step.lines', 'step.safer', 'step.reasons', ids[0], 'step.remember']);
    const written = newVaultId();
    sections.set(written, { doc: planDocBytes(emptyPlanDoc('step.notice')) });
    now = inTurn(withVersion(written, 1, hash), withPartIn(plan, written))(now);
    expect(refs(now)[1]).toBe(written);
    expect(withPartMoved(plan, refs(now), refs(now)[0]!, -1)(now).plans[0]!.shape!.order).toEqual(refs(now));
  });

  it('are put away whether written or not, and come back; one taken out is offered again', () => {
    const { page, plan, shown, ids } = given('step', [tell]);
    let now = inTurn(withOfferAway(plan, 'step.safer', true), withHidden(ids[0]!, true))(page);
    expect(shown(now)).toEqual(['step.notice', 'step.alone', 'step.distract', 'step.lines', 'step.reasons', 'step.remember']);
    now = inTurn(withOfferAway(plan, 'step.safer', false), withoutSection(ids[0]!))(now);
    expect(shown(now)).toHaveLength(8);
  });

  it('say “something” for a word, and “nothing yet” for a name alone', () => {
    const { page, sections } = given('own', [emptyPlanDoc('', 'A name'), own]);
    expect(partsOf(page.plans[0]!, page, sections).map(({ has }) => has)).toEqual([false, true]);
  });

  it('that lost their plan get one: of their kind, else of the guest’s own; once', () => {
    const { page, sections } = given('step', [tell]);
    const [lost, own2] = [newVaultId(), newVaultId()];
    const docs = new Map([...sections, [lost, { doc: planDocBytes(emptyPlanDoc('step.safer')) }], [own2, { doc: planDocBytes(own) }]]);
    const now = inTurn(withVersion(lost, 1, hash), withVersion(own2, 1, hash))(page);
    expect(looseSections(now, docs)).toEqual([lost, own2]);
    const placed = withLoosePlaced([lost, own2], docs, newVaultId())(now);
    expect(placed.plans.map(({ kind, order }) => [kind, order.length])).toEqual([['step', 2], ['own', 1]]);
    expect(looseSections(placed, docs)).toEqual([]);
    expect(withLoosePlaced([lost, own2], docs, newVaultId())(placed)).toEqual(placed);
  });

  it('are found by an address that says nothing', () => {
    const { page, plan, ids } = given('crisis', [emptyPlanDoc('crisis.well')]);
    expect(readRef(ids[0]!, page)).toMatchObject({ section: ids[0] });
    expect(offerRef(plan, 'crisis.not_call')).toBe(`${plan}~3`);
    expect(readRef(`${plan}~3`, page)).toMatchObject({ section: null, kind: 'crisis.not_call' });
    for (const ref of [`${plan}~99`, `${newVaultId()}~1`, '', '~']) expect(readRef(ref, page)).toBeNull();
  });
});

describe('a section', () => {
  it('has lines that are added, changed, moved and taken out, each by itself', () => {
    let doc = withLine(withLine(emptyPlanDoc('own'), 'lines', line('a', 'then', '0800')), 'lines', line('b'));
    const [a, b] = linesIn(doc, 'lines').map(({ id }) => id) as [string, string];
    expect(lineAt(doc, b)).toMatchObject({ at: 1, of: 2, field: 'lines' });
    doc = withLineMoved(withLineChanged(doc, a, line('A')), b, -1);
    expect(linesIn(doc, 'lines')).toEqual([{ id: b, text: 'b' }, { id: a, text: 'A' }]);
    expect(linesIn(withoutLine(doc, b), 'lines')).toEqual([{ id: a, text: 'A' }]);
    expect(withLineMoved(doc, b, -1)).toEqual(doc);
    expect(withoutLine(doc, 'gone')).toEqual(doc);
  });

  it('has free text and choices under their names', () => {
    const doc = withChoice(withText(emptyPlanDoc('sensory.touch'), 'more', 'words', 'More'), 'may', 'ask', 'May people?');
    expect([textIn(doc, 'more'), choiceIn(doc, 'may')]).toEqual(['words', 'ask']);
    expect(withChoice(doc, 'may', 'never').blocks).toContainEqual({ type: 'choice', key: 'may', value: 'never', name: 'May people?' });
  });
});

describe('get me through now', () => {
  const lines = (kind: string, ...texts: string[]) => texts.reduce((doc, text) => withLine(doc, 'lines', line(text)), emptyPlanDoc(kind));

  it('shows the steps in their order, then who can be rung; never who is not to be', () => {
    const steps = given('step', [lines('step.reasons', 'the dog'), lines('step.notice', 'I pace')]);
    const crisis = given('crisis', [withLine(emptyPlanDoc('crisis.call'), 'lines', line('Sister', '', '01')), withLine(emptyPlanDoc('crisis.not_call'), 'lines', line('Landlord', '', '02'))]);
    const page = { ...steps.page, plans: [...crisis.page.plans, ...steps.page.plans], sections: { ...steps.page.sections, ...crisis.page.sections } };
    const said = nowLines(page, new Map([...steps.sections, ...crisis.sections])).map((each) => each.line.text);
    expect(said).toEqual(['I pace', 'the dog', 'Sister']);
  });

  it('without steps shows what helps, and the guest’s own parts; nothing hidden', () => {
    const helps = given('wellness', [lines('wellness.helps', 'tea'), lines('wellness.throws', 'letters'), lines('', 'mine')]);
    expect(nowLines(helps.page, helps.sections).map((each) => each.line.text)).toEqual(['tea', 'mine']);
    expect(nowLines(withHidden(helps.ids[0]!, true)(helps.page), helps.sections).map((each) => each.line.text)).toEqual(['mine']);
    expect(nowLines(emptyManifest(), new Map())).toEqual([]);
  });
});

describe('earlier versions', () => {
  it('are listed as far as they were asked for, with every named one from the beginning', () => {
    const kept = Array.from({ length: 44 }, (_, i) => i + 1);
    const entry = { kept, names: { 3: 'How it began', 12: 'In spring', 40: 'Last week' } };
    const answered = (before: number) => kept.filter((version) => version < before).reverse().slice(0, 20).map((version) => ({ version }));
    const numbers = ({ rows }: { rows: readonly { version: number }[] }) => rows.map(({ version }) => version);

    let list = goneOn({ rows: [], from: 45 }, answered(45));
    expect([numbers(list).length, list.from, goesOn(list, kept)]).toEqual([20, 25, true]);
    expect([namedBefore(list.from, entry), namedBefore(12, entry), namedBefore(3, entry)]).toEqual([12, 3, null]);
    list = withNamed(list, answered(13), entry.names);
    expect([numbers(list).slice(20), list.from]).toEqual([[12, 3], 25]);
    list = goneOn(list, answered(list.from));
    expect([numbers(list).slice(20), goesOn(list, kept)]).toEqual([[...Array.from({ length: 20 }, (_, i) => 24 - i), 3], true]);
    list = goneOn(list, answered(list.from));
    expect([numbers(list), goesOn(list, kept)]).toEqual([[...kept].reverse(), false]);
    // What can’t be opened ends the list.
    expect(goesOn(goneOn(list, []), kept)).toBe(false);
  });
});
