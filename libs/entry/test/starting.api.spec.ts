import { HouseStory, testStaffApi, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
const begun: Record<string, HouseStory> = {};
beforeAll(async () => {
  api = await testStaffApi();
  begun.self = await HouseStory.begin(api);
  begun.team = await HouseStory.begin(api, { charter: (one: Loose) => Object.assign(one.entry, { started_by: ['team'], teams: ['District crisis team', 'Night team'], voices: ['referrer', 'guest', 'house'] }) });
  begun.anyone = await HouseStory.begin(api, { charter: (one: Loose) => Object.assign(one.entry, { started_by: ['self', 'anyone_with_consent'] }) });
});
afterAll(() => api.close());

const take = (story: HouseStory, input: Record<string, unknown> = {}) => story.acts.do(story.open.as.peerWorker, 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', ...input } });
const change = (story: HouseStory, { id, version }: Loose, input: Record<string, unknown>) => story.acts.do(story.open.as.peerWorker, 'changeEnquiry', { id, version, input: { channel: 'phone', ...input } });
const team = { startedBy: 'team', startedTeam: 'District crisis team', theyKnow: true };
const anyone = { startedBy: 'anyone_with_consent', theyKnow: true };
const teams = ['District crisis team', 'Night team'];
const mayNotStart = (starters: string[], named: string[] = []) => ({ __typename: 'MayNotStart', code: 'MayNotStart', starters, teams: named });
const asksAgain = (field: string, problem: string) => ({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field, problem, limit: null }] });

describe('who starts an entry', () => {
  it.each([
    ['self', {}, { startedBy: 'self', startedTeam: null }],
    ['self', { startedBy: 'self' }, { startedBy: 'self', startedTeam: null }],
    ['team', team, { startedBy: 'team', startedTeam: 'District crisis team' }],
    ['anyone', {}, { startedBy: 'self', startedTeam: null }],
    ['anyone', anyone, { startedBy: 'anyone_with_consent', startedTeam: null }],
    ['anyone', { ...anyone, startedTeam: 'Dr Somebody, 555 0100' }, { startedBy: 'anyone_with_consent', startedTeam: null }],
  ])('is written down as the charter lets it be (%s, %j)', async (charter, input, expected) => {
    const { answer, changed } = await begun[charter]!.changes(() => take(begun[charter]!, input));
    expect([answer, changed]).toMatchObject([{ __typename: 'Enquiry', ...expected }, { enquiries: '+1' }]);
  });

  it.each([
    ['self', anyone, mayNotStart(['self'])], ['self', team, mayNotStart(['self'])],
    ['team', {}, mayNotStart(['team'], teams)], ['team', anyone, mayNotStart(['team'], teams)],
    ['team', { ...team, startedTeam: 'Another team' }, mayNotStart(['team'], teams)], ['team', { ...team, startedTeam: null }, mayNotStart(['team'], teams)],
    ['anyone', team, mayNotStart(['self', 'anyone_with_consent'])],
  ])('is refused by name where the charter does not let it be (%s, %j)', async (charter, input, refusal) => {
    expect(await begun[charter]!.changes(() => take(begun[charter]!, input))).toEqual({ answer: refusal, changed: {}, facts: [] });
  });

  it.each([['team', { ...team, theyKnow: false }], ['team', { ...team, theyKnow: null }], ['anyone', { startedBy: 'anyone_with_consent' }]])('is nobody else without the person’s yes (%s, %j)', async (charter, input) => {
    expect(await begun[charter]!.changes(() => take(begun[charter]!, input))).toEqual({ answer: asksAgain('theyKnow', 'missing'), changed: {}, facts: [] });
  });

  it.each(['', 'referrer', 'x'.repeat(10_000)])('is nobody we know no word for (%#)', async (startedBy) => {
    expect(await take(begun.anyone!, { startedBy, theyKnow: true })).toEqual(asksAgain('startedBy', 'not_a_choice'));
  });
});

describe('changing who starts an entry', () => {
  it('is a change like others, with their yes', async () => {
    const story = begun.anyone!;
    const taken = await take(story);
    expect(await change(story, taken, { startedBy: 'anyone_with_consent' })).toEqual(asksAgain('theyKnow', 'missing'));
    const changed = await change(story, taken, anyone);
    expect(changed).toMatchObject({ startedBy: 'anyone_with_consent', version: taken.version + 1 });
    expect((await story.changes(() => change(story, taken, anyone))).changed).toEqual({});
    expect(await change(story, taken, { startedBy: 'self' })).toMatchObject({ __typename: 'ChangedElsewhere' });
    expect(await change(story, changed, { startedBy: 'self' })).toMatchObject({ startedBy: 'self' });
  });

  it('to whom the charter does not let start one is refused', async () => {
    const story = begun.team!;
    const { answer, changed } = await story.changes(async () => change(story, await take(story, team), { startedBy: 'self' }));
    expect([answer, changed]).toEqual([mayNotStart(['team'], teams), { enquiries: '+1' }]);
  });

  it('stays as it was, and is not asked about again, where another change leaves it out or says the same', async () => {
    const story = begun.team!;
    const stands = { startedBy: 'team', startedTeam: 'District crisis team' };
    const first = await change(story, await take(story, team), { wantsNights: 2 });
    expect(first).toMatchObject({ ...stands, wantsNights: 2 });
    expect(await change(story, first, { ...stands, wantsNights: 3 })).toMatchObject({ ...stands, wantsNights: 3 });
  });
});

it('a team’s own voice is told to a worker, shown as such, and needs no worker of its own', async () => {
  const story = begun.team!;
  const { peerWorker, secondPeer } = story.open.as;
  const { id } = await take(story, { ...team, wantsNights: 2 });
  const speak = (who: typeof peerWorker, voice: string, spaceId?: string) => story.acts.do(who, 'speak', { enquiryId: id, voice, answer: 'yes', ...(spaceId ? { spaceId } : {}) });
  const told = await speak(peerWorker, 'referrer');
  expect(told.voices.find((one: Loose) => one.voice === 'referrer')).toMatchObject({ answer: 'yes', worker: null, toldTo: { called: 'Ada' } });
  expect(told.waitingFor).toEqual(['guest', 'house']);
  await speak(peerWorker, 'guest');
  expect(await speak(secondPeer, 'house', story.room(0))).toMatchObject({ state: 'agreed', startedTeam: 'District crisis team' });
});

it('nothing about whoever asked for them is kept but who it was: not in any row', async () => {
  const story = begun.anyone!;
  const { id } = await take(story, { ...anyone, startedTeam: 'Dr Somebody' });
  const { rows } = await api.database.admin.query('select to_jsonb(e)::text as row from enquiries e where id = $1', [id]);
  expect(rows[0].row).not.toContain('Somebody');
});
