import { newId } from '#peerhouse/kernel';
import { HouseStory, inAHouse, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const none = { madeTo: 'no', keptIn: 'no', leftOut: 'no', passedOver: 'no', afraid: 'no' };
const handIn = (input: object = none, who = story.open.as.peerWorker) => story.acts.do(who, 'handInSheet', { houseId: story.open.house.id, input });
const sorted = (facts: Loose[]) => [...facts].sort((a, b) => (a.outcome < b.outcome ? -1 : 1));
const report = async () => {
  const { sections } = await story.acts.do(story.open.as.rightsOfficer, 'report', { serviceId: story.open.house.id, kind: 'year', from: '2026-07-01' });
  return (key: string) => Object.fromEntries(sections.find((one: Loose) => one.key === key).rows.map(({ key: figure, value, hidden, of }: Loose) => [figure, hidden ? 'hidden' : of === null ? value : `${value} of ${of}`]));
};

describe('a sheet about what somebody felt', () => {
  it('waits without a time, a person and a typist until there are five', async () => {
    const { answer, changed } = await story.changes(() => handIn({ ...none, afraid: 'yes' }));
    expect([answer, changed]).toEqual([{ __typename: 'SheetTaken', counted: false, waiting: 1 }, { felt_sheets: '+1' }]);
    const { rows } = await api.database.admin.query('select * from felt_sheets where service_id = $1', [story.open.house.id]);
    expect(Object.keys(rows[0]).sort()).toEqual(['afraid', 'id', 'kept_in', 'left_out', 'made_to', 'organisation_id', 'passed_over', 'service_id']);
    expect(rows[0].id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/); // random, so that it tells no time
  });

  it('is counted together with four others, as counts of five alone, and the answers of all five are gone', async () => {
    for (const input of [none, none, { ...none, leftOut: 'yes' }, { madeTo: 'rather_not', keptIn: 'rather_not', leftOut: 'rather_not', passedOver: 'rather_not', afraid: 'rather_not' }]) await handIn(input);
    const { answer, changed, facts } = await story.changes(() => handIn({ ...none, leftOut: 'yes', afraid: 'yes' }, story.open.as.houseLead));
    expect([answer, changed]).toEqual([{ __typename: 'SheetTaken', counted: true, waiting: 0 }, { felt_sheets: '+1 ~4', facts: `+${facts.length}` }]);
    expect(sorted(facts.filter(({ how }) => how === undefined))).toEqual([{ what: 'felt', day: '2026-11-02', n: 2, outcome: 'no' }, { what: 'felt', day: '2026-11-02', n: 1, outcome: 'rather_not' }, { what: 'felt', day: '2026-11-02', n: 2, outcome: 'yes' }]);
    expect(sorted(facts.filter(({ how }) => how === 'left_out'))).toEqual([{ what: 'felt', day: '2026-11-02', n: 2, outcome: 'no', how: 'left_out' }, { what: 'felt', day: '2026-11-02', n: 1, outcome: 'rather_not', how: 'left_out' }, { what: 'felt', day: '2026-11-02', n: 2, outcome: 'yes', how: 'left_out' }]);
  });

  it('with an answer of another kind needs another look', async () => {
    const { answer, changed } = await story.changes(() => handIn({ ...none, keptIn: 'sometimes', afraid: '' }));
    expect([answer.fields.map(({ field }: Loose) => field), changed]).toEqual([['keptIn', 'afraid'], {}]);
  });

  it('sent twice with the same id counts once, also when it was the fifth', async () => {
    const send = (id: string, input: object = none) => story.acts.do(story.open.as.peerWorker, 'handInSheet', { houseId: story.open.house.id, id, input });
    const ids = Array.from({ length: 5 }, newId);
    await send(ids[0]!);
    expect(await story.changes(() => send(ids[0]!))).toMatchObject({ answer: { counted: false, waiting: 1 }, changed: {} });
    for (const id of ids.slice(1, 4)) await send(id);
    const { answer } = await story.changes(() => Promise.all([send(ids[4]!), send(ids[4]!)]));
    expect(answer).toEqual([1, 2].map(() => ({ __typename: 'SheetTaken', counted: true, waiting: 0 })));
    expect((await story.changes(() => send(ids[4]!))).changed).toEqual({});
    await send(newId(), { ...none, afraid: 'yes' });
    const { rows: [felt] } = await api.database.admin.query("select sum(n)::int as n from facts where service_id = $1 and what = 'felt' and how is null", [story.open.house.id]);
    expect(felt.n).toBe(5);
    const { rows } = await api.database.admin.query('select count(*)::int as n from felt_sheets where service_id = $1 and afraid is not null', [story.open.house.id]);
    expect(rows).toEqual([{ n: 1 }]); // of those counted only the bare numbers are left
  });

  it('of another house with the same id tells nothing of it', async () => {
    const id = newId();
    await story.acts.do(story.open.as.peerWorker, 'handInSheet', { houseId: story.open.house.id, id, input: none });
    const other = await HouseStory.begin(api);
    expect(await other.acts.do(other.open.as.peerWorker, 'handInSheet', { houseId: other.open.house.id, id, input: none })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'id', problem: 'not_a_choice' }] });
  });

  it('is counted once when the fifth comes from several at once', async () => {
    for (let sheets = 0; sheets < 4; sheets += 1) await handIn();
    const { answer, facts } = await story.changes(() => Promise.all([handIn(), handIn({ ...none, madeTo: 'yes' }), handIn()]));
    expect(answer.map(({ counted }) => counted).filter(Boolean)).toHaveLength(1);
    expect(facts.filter(({ how }) => how === undefined).reduce((sum, { n }) => sum + (n as number), 0)).toBe(5);
  });
});

describe('the report', () => {
  it('tells what was recorded and what was felt apart, each over its own denominator, and hides what is under five', async () => {
    const { peerWorker, houseLead } = story.open.as;
    const deviate = (kind: string) => story.acts.do(peerWorker, 'writeDownDeviation', { houseId: story.open.house.id, input: { kind, decidedById: houseLead.accountId, told: true } });
    for (let sheets = 0; sheets < 5; sheets += 1) await handIn({ ...none, leftOut: 'yes' });
    await story.at('2026-11-09', '10:00'); // the Monday after: what was written in a week is told from then on
    let told = await report();
    expect(told('recorded')).toMatchObject({ recorded: '0 of 0', held: '0 of 0' });
    expect([told('felt'), told('felt_by_question')]).toEqual([{ felt_sheets: 5, felt_yes: '5 of 5', felt_no: '0 of 5', felt_rather_not: '0 of 5' }, { made_to: '0 of 5', kept_in: '0 of 5', left_out: '5 of 5', passed_over: '0 of 5', afraid: '0 of 5' }]);
    await deviate('held');
    await story.at('2026-11-16', '10:00');
    told = await report();
    expect(told('recorded')).toMatchObject({ recorded: 'hidden', held: 'hidden' });
    expect(told('felt')).toMatchObject({ felt_yes: '5 of 5' });
    for (let more = 0; more < 5; more += 1) await deviate('plan_not_followed');
    await story.acts.do(peerWorker, 'writeDownCall', { houseId: story.open.house.id, input: { whom: ['police'], reason: 'none_of_these', decidedById: houseLead.accountId, asked: false, told: false } });
    await story.at('2026-11-23', '10:00');
    told = await report();
    expect(told('recorded')).toMatchObject({ recorded: '6 of 0', held: 'hidden', plan_not_followed: 'hidden', locked_in: '0 of 6' });
    expect(told('emergency_calls')).toMatchObject({ emergency_calls: 'hidden', none_of_these: 'hidden', outside_policy: 'hidden' });
  });
});
