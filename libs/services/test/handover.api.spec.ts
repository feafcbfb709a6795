import { inAHouse, testWorker, type HouseStory, type Loose, type Persona, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const house = () => story.open.house.id;
const act = (who: Persona, name: string, line: { id: string }) => story.acts.do(who, name, { houseId: house(), lineId: line.id });
const write = (input: object, who = ada(), more: object = {}) => story.acts.do(who, 'writeHandoverLine', { houseId: house(), input: { kind: 'practical', words: 'Fresh towels in the hall', ...input }, ...more });
const seen = (who = ada()) => story.acts.do(who, 'handover', { houseId: house() });
const wordsOf = async (who = ada()): Promise<string[]> => (await seen(who)).lines.map((line: Loose) => line.words);

describe('a line', () => {
  it('is something practical, a promise or about the house, in at most 280 letters; about a space, a stay or neither', async () => {
    const { id: stayId } = await story.here();
    expect(await write({})).toMatchObject({ __typename: 'HandoverLine', kind: 'practical', words: 'Fresh towels in the hall', writtenBy: { called: 'Ada' }, takenBy: null, doneBy: null, unread: false });
    expect(await write({ kind: 'house', words: 'The boiler man comes at ten', spaceId: story.room(1) })).toMatchObject({ spaceName: 'Room 2', stayId: null });
    expect(await write({ kind: 'promise', words: 'Help with the letter, Tuesday evening', stayId })).toMatchObject({ stayId, spaceId: null });
    expect(await wordsOf()).toHaveLength(3);
  });

  it.each<[string, object, object[]]>([
    ['of another kind', { kind: 'note' }, [{ field: 'kind', problem: 'not_a_choice' }]],
    ['of nothing', { words: '  ' }, [{ field: 'words', problem: 'missing' }]],
    ['longer than 280 letters', { words: 'x'.repeat(281) }, [{ field: 'words', problem: 'too_long', limit: 280 }]],
  ])('%s is refused', async (_, input, fields) => {
    expect((await write(input)).fields).toMatchObject(fields);
    expect(await write({ words: 'x'.repeat(280) })).toMatchObject({ __typename: 'HandoverLine' });
  });

  it('about a space or a stay of another house is refused by the database itself, and so is one of the house about a stay', async () => {
    const { id: stayId } = await story.here();
    expect((await write({ spaceId: story.open.houses[1]!.spaces[0]!.id })).fields).toMatchObject([{ field: 'spaceId', problem: 'not_a_choice' }]);
    const elsewhere = await story.acts.do(story.open.as.otherHouse, 'writeHandoverLine', { houseId: story.open.houses[1]!.id, input: { kind: 'promise', words: 'Ring', stayId } });
    expect(elsewhere.fields).toMatchObject([{ field: 'stayId', problem: 'not_a_choice' }]);
    expect((await write({ kind: 'house', stayId })).fields).toMatchObject([{ field: 'stayId', problem: 'not_a_choice' }]);
    expect((await write({ spaceId: story.room(0), stayId })).fields).toMatchObject([{ field: 'stayId', problem: 'not_a_choice' }]);
  });

  it('sent twice with its own id is written once; with somebody else’s it is refused', async () => {
    const id = '7f0f3f2e-8d4a-4a53-9d49-0c9b1c0f6a11';
    for (let each = 0; each < 2; each += 1) expect((await write({}, ada(), { id })).id).toBe(id);
    expect(await wordsOf()).toHaveLength(1);
    expect((await write({}, bo(), { id })).fields).toMatchObject([{ field: 'id', problem: 'not_a_choice' }]);
    const elsewhere = await story.acts.do(story.open.as.otherHouse, 'writeHandoverLine', { houseId: story.open.houses[1]!.id, input: { kind: 'house', words: 'Milk' }, id });
    expect(elsewhere.fields).toMatchObject([{ field: 'id', problem: 'not_a_choice' }]);
  });
});

describe('"I’ve got it"', () => {
  it('is said by one; the other is told who has it and since when', async () => {
    const line = await write({});
    expect(await act(bo(), 'takeHandoverLine', line)).toMatchObject({ takenBy: { called: 'Bo' } });
    expect(await act(bo(), 'takeHandoverLine', line)).toMatchObject({ __typename: 'HandoverLine' });
    expect(await act(ada(), 'takeHandoverLine', line)).toMatchObject({ __typename: 'LineTaken', by: 'Bo', done: false });
  });

  it('is won by exactly one of many who say it at once', async () => {
    const line = await write({});
    const answers = await Promise.all([ada(), bo(), story.open.as.houseLead].map((who) => act(who, 'takeHandoverLine', line)));
    expect(answers.filter(({ __typename }) => __typename === 'HandoverLine')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'LineTaken')).toHaveLength(2);
  });

  it('can be given back, and done, and not done after all', async () => {
    const line = await write({});
    await act(bo(), 'takeHandoverLine', line);
    expect(await act(ada(), 'giveBackHandoverLine', line)).toMatchObject({ takenBy: null, takenAt: null });
    expect(await act(ada(), 'finishHandoverLine', line)).toMatchObject({ doneBy: { called: 'Ada' } });
    expect(await act(bo(), 'finishHandoverLine', line)).toMatchObject({ doneBy: { called: 'Ada' } });
    expect(await act(bo(), 'takeHandoverLine', line)).toMatchObject({ __typename: 'LineTaken', by: 'Ada', done: true });
    expect(await act(ada(), 'reopenHandoverLine', line)).toMatchObject({ doneBy: null, doneAt: null });
  });

  it('done is shown for 48 hours more', async () => {
    await act(ada(), 'finishHandoverLine', await write({ words: 'Done' }));
    await write({ words: 'Open' });
    await story.at('2026-11-04', '09:59');
    expect(await wordsOf()).toEqual(expect.arrayContaining(['Open', 'Done']));
    await story.at('2026-11-04', '10:01');
    expect(await wordsOf()).toEqual(['Open']);
  });
});

describe('a line that is taken out', () => {
  it('is gone; that it went is written down, what it said is not', async () => {
    const line = await write({ words: 'Something that is nobody’s business' });
    const { changed } = await story.changes(() => act(bo(), 'takeOutHandoverLine', line));
    expect(changed).toEqual({ handover_lines: '-1', audit: '+1' });
    const { rows } = await api.database.admin.query('select what, about_id, detail from audit where about_id = $1', [line.id]);
    expect(rows).toEqual([{ what: 'handover_line.taken_out', about_id: line.id, detail: null }]);
    expect(await story.acts.errorOf(ada(), 'takeHandoverLine', { houseId: house(), lineId: line.id })).toBe('NOT_HERE');
  });
});

describe('reading', () => {
  it('is marked by each for their own shift; what comes after is unread again, and never what one wrote oneself', async () => {
    await write({ words: 'First' });
    expect([(await seen(ada())).unread, (await seen(bo())).unread]).toEqual([0, 1]);
    api.clock.pass(1);
    expect(await story.acts.do(bo(), 'markHandoverRead', { houseId: house() })).toMatchObject({ unread: 0, readBy: [{ worker: { called: 'Bo' } }] });
    api.clock.pass(1);
    await write({ words: 'Second' });
    expect((await seen(bo())).lines.map(({ words, unread }: Loose) => [words, unread])).toEqual([['Second', true], ['First', false]]);
    await bo().endShift();
    await bo().startShift();
    expect(await seen(bo())).toMatchObject({ unread: 1, readBy: [] });
  });
});

describe('the handover', () => {
  it('is for those on shift in the house, and nobody else', async () => {
    const line = await write({});
    await bo().endShift();
    for (const [name, more] of [['handover', {}], ['takeHandoverLine', { lineId: line.id }], ['markHandoverRead', {}]] as const) {
      expect([name, await story.acts.errorOf(bo(), name, { houseId: house(), ...more })]).toEqual([name, 'NOT_ON_SHIFT']);
      for (const who of [story.open.as.coordinator, story.open.as.administrator, story.open.as.otherHouse, story.open.as.otherOrganisation]) {
        expect([name, await story.acts.errorOf(who, name, { houseId: house(), ...more })]).toEqual([name, 'NOT_HERE']);
      }
    }
    // A line of another house, asked for in one's own.
    expect(await story.acts.errorOf(story.open.as.otherHouse, 'takeHandoverLine', { houseId: story.open.houses[1]!.id, lineId: line.id })).toBe('NOT_HERE');
  });
});

describe('forgetting', () => {
  it('ends a line after the charter’s days, and one about a stay with the stay, whenever that is', async () => {
    const worker = await testWorker(api);
    try {
      const { id: stayId } = await story.here({ room: 0 });
      await write({ words: 'About a stay', stayId });
      await write({ words: 'Of the house', kind: 'house' });
      await story.acts.do(ada(), 'markHandoverRead', { houseId: house() });
      await story.at('2026-11-20', '10:00');
      await story.acts.do(ada(), 'recordLeaving', { stayId, input: { how: 'own_choice' } });
      await story.at('2026-12-02', '10:01');
      await write({ words: 'Newer' });
      await worker.runJob('forget-what-is-due');
      expect((await wordsOf()).sort()).toEqual(['About a stay', 'Newer']);
      await story.at('2026-12-20', '10:01');
      await worker.runJob('forget-what-is-due');
      const { rows } = await api.database.admin.query<{ words: string }>('select words from handover_lines where service_id = $1', [house()]);
      expect(rows).toEqual([{ words: 'Newer' }]);
      const { rows: receipts } = await api.database.admin.query('select what, count from forgettings where service_id = $1 order by what', [house()]);
      expect(receipts).toContainEqual({ what: 'handover-lines', count: 1 });
      expect((await api.database.admin.query('select 1 from handover_reads where service_id = $1', [house()])).rowCount).toBe(0);
    } finally {
      await worker.stop();
    }
  });
});
