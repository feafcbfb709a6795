import { HouseStory, inAHouse, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const welcome = (stayId: string, more: Record<string, unknown> = {}) => story.acts.do(ada(), 'welcomeGuest', { stayId, ...more });
const undo = (stayId: string) => story.acts.do(ada(), 'undoWelcome', { stayId });
const nameOf = (at: number) => story.open.house.spaces[at]!.name;
const segment = (at: number, from: string, to: string) => ({ __typename: 'StaySegment', spaceId: story.room(at), spaceName: nameOf(at), from, to });
const mayDo = (stay: Loose): string[] => stay.actions.filter((one: Loose) => one.allowed).map((one: Loose) => one.name);

describe('welcoming a guest', () => {
  it('who is expected makes the space theirs for all the nights, and counts the stay', async () => {
    const { id } = await story.expected({ room: 1, called: 'Jo' });
    const { answer, changed, facts } = await story.changes(() => welcome(id));
    expect(answer).toMatchObject({
      __typename: 'Stay', state: 'here', arrives: '2026-11-02', leaves: '2026-11-05', nights: 3, spaceId: story.room(1), spaceName: 'Room 2', keptUntil: null, leftAt: null,
      cameInAt: '2026-11-02T15:00:00.000Z', undoUntil: '2026-11-03T15:00:00.000Z', longestNights: 7, pastLongest: false, segments: [segment(1, '2026-11-02', '2026-11-05')],
    });
    expect(mayDo(answer)).toEqual(['changeNights', 'move', 'arrivalList', 'leave', 'undoWelcome', 'correctArrival', 'giveCode', 'withdrawCode']);
    expect(changed).toEqual({ stays: '~1', claims: '+1 -1', facts: '+1' });
    expect(facts).toEqual([{ what: 'stay_began', day: '2026-11-02', cohort_day: '2026-11-02', n: 1 }]);
  });

  it('twice is one arrival', async () => {
    const { id } = await story.here();
    const again = await story.changes(() => welcome(id));
    expect(again.answer).toMatchObject({ __typename: 'Stay', state: 'here' });
    expect((await story.changes(() => welcome(id, { spaceId: story.room(0) }))).changed).toEqual({});
    expect(again.changed).toEqual({});
  });

  it('into another space that is free is as good', async () => {
    const { id } = await story.expected({ room: 0 });
    expect(await welcome(id, { spaceId: story.room(2) })).toMatchObject({ __typename: 'Stay', segments: [segment(2, '2026-11-02', '2026-11-05')] });
  });

  it('earlier than planned is asked about, then takes the nights before too, and is refused where somebody else has them', async () => {
    const early = await story.expected({ room: 0, from: '2026-11-04' });
    const asked = await story.changes(() => welcome(early.id));
    expect([asked.answer, asked.changed]).toEqual([{ __typename: 'EarlyArrival', code: 'EarlyArrival', expected: '2026-11-04', nights: 2 }, {}]);
    expect(await welcome(early.id, { early: true })).toMatchObject({ arrives: '2026-11-02', leaves: '2026-11-07', segments: [segment(0, '2026-11-02', '2026-11-07')] });
    await story.here({ room: 1, nights: 2 });
    const { id } = await story.expected({ room: 1, from: '2026-11-04' });
    const { answer, changed } = await story.changes(() => welcome(id, { early: true }));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', code: 'SpaceTaken', spaceName: 'Room 2', kind: 'stay', by: 'Ada', at: '2026-11-02T15:00:00.000Z' });
    expect(answer.free.map((one: Loose) => [one.name, one.freeNights])).toEqual([['Room 3', 5]]);
    expect(changed).toEqual({});
  });

  it('later than planned is counted by the night they came', async () => {
    const { id } = await story.expected({ room: 0, nights: 4 });
    await story.at('2026-11-02', '19:59');
    expect(await welcome(id)).toMatchObject({ state: 'here', arrives: '2026-11-02' });
    const late = await story.expected({ room: 1, nights: 2 });
    await story.at('2026-11-02', '21:30');
    await story.at('2026-11-03', '00:30');
    expect(await welcome(late.id, { spaceId: story.room(1) })).toMatchObject({ arrives: '2026-11-02', leaves: '2026-11-04' });
  });

  it.each([
    ['05:59', '2026-11-02', 'the night before'],
    ['06:00', '2026-11-03', 'the night to come'],
  ])('at %s in the morning belongs to %s: %s', async (time, arrives) => {
    const { id } = await story.expected({ room: 0, from: '2026-11-03', nights: 2 });
    await story.at('2026-11-03', time);
    const { answer, facts } = await story.changes(() => welcome(id, { early: true }));
    expect(answer).toMatchObject({ state: 'here', arrives, leaves: '2026-11-05' });
    expect(facts).toEqual([{ what: 'stay_began', day: arrives, cohort_day: arrives, n: 1 }]);
  });

  it('can be written down up to 72 hours later, not more, and not before it happened', async () => {
    const { id } = await story.expected({ room: 0, nights: 6 });
    await story.at('2026-11-05', '10:00');
    const came = story.moment('2026-11-02', '11:00').toISOString();
    expect(await welcome(id, { at: story.moment('2026-11-02', '09:59').toISOString(), spaceId: story.room(0) })).toEqual({ __typename: 'TooLongAgo', code: 'TooLongAgo', hours: 72 });
    expect(await welcome(id, { at: story.moment('2026-11-05', '10:02').toISOString(), spaceId: story.room(0) })).toEqual({ __typename: 'NotYet', code: 'NotYet' });
    const { answer, changed, facts } = await story.changes(() => welcome(id, { at: came, spaceId: story.room(0) }));
    expect(answer).toMatchObject({ state: 'here', arrives: '2026-11-02', leaves: '2026-11-08', cameInAt: came });
    expect(changed).toEqual({ stays: '~1', claims: '+1 -1', facts: '+3', outbox: '+1' });
    expect(facts.map(({ what, n }) => [what, n])).toEqual([['hold_lapsed', 1], ['hold_lapsed', -1], ['stay_began', 1]]);
    expect((await api.database.admin.query('select written_late from stays where id = $1', [id])).rows).toEqual([{ written_late: true }]);
  });

  it('in a space of another house, or a day place, is not possible', async () => {
    const { id } = await story.expected();
    const elsewhere = [story.open.houses[1]!.spaces[0]!.id, (await api.database.admin.query('select id from spaces where organisation_id <> $1 limit 1', [story.open.id])).rows[0].id];
    for (const spaceId of elsewhere) {
      const { answer, changed } = await story.changes(() => story.acts.errorOf(ada(), 'welcomeGuest', { stayId: id, spaceId }));
      expect([answer, changed]).toEqual(['NOT_HERE', {}]);
    }
  });

  it('is refused where somebody is inside whose planned morning has passed', async () => {
    await story.here({ room: 0, nights: 1 });
    const { id } = await story.expected({ room: 0, from: '2026-11-03', nights: 2 });
    await story.at('2026-11-03', '15:00');
    const { answer, changed } = await story.changes(() => welcome(id));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1' });
    expect(answer.free.map((one: Loose) => one.name)).toEqual(['Room 2', 'Room 3']);
    expect(changed).toEqual({});
    expect(await welcome(id, { spaceId: story.room(1) })).toMatchObject({ __typename: 'Stay', state: 'here' });
  });

  it('who has left, or never was expected any more, is not possible now', async () => {
    const { id } = await story.left();
    expect(await welcome(id)).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'left' });
  });
});

describe('an expected guest’s space', () => {
  it.each([
    ['10:00', '20:00', 'until the charter’s hour'],
    ['17:59', '20:00', 'until the charter’s hour'],
    ['19:00', '21:00', 'for at least two hours'],
    ['23:00', '01:00', 'for at least two hours'],
  ])('agreed at %s is kept until %s: %s', async (time, until) => {
    await story.at('2026-11-02', time);
    const { keptUntil } = await story.expected();
    expect(keptUntil).toBe(story.moment(until === '01:00' ? '2026-11-03' : '2026-11-02', until).toISOString());
  });

  it('agreed for a later day is kept until the hour of that day', async () => {
    expect((await story.expected({ from: '2026-11-06' })).keptUntil).toBe(story.moment('2026-11-06', '20:00').toISOString());
  });

  it('is let go by time alone, without any worker having run, and can be given again by naming a space', async () => {
    const { id } = await story.expected({ room: 0 });
    await story.at('2026-11-02', '20:00');
    const seen = await story.stay(id);
    expect([seen.state, seen.keptUntil, mayDo(seen)]).toEqual(['not_taken_up', null, ['welcome', 'withdrawCode']]);
    const board = await story.acts.do(ada(), 'board', { houseId: story.open.house.id, nights: 1 });
    expect([board.free, board.spaces[0].claims]).toEqual([[3], []]);
    const { answer, changed } = await story.changes(() => welcome(id));
    expect(answer).toMatchObject({ __typename: 'HoldExpired', endedAt: story.moment('2026-11-02', '20:00').toISOString() });
    expect(answer.free.map((one: Loose) => [one.name, one.freeForAll])).toEqual([['Room 1', true], ['Room 2', true], ['Room 3', true]]);
    expect(changed).toEqual({});
    const given = await story.changes(() => welcome(id, { spaceId: story.room(2) }));
    expect(given.answer).toMatchObject({ state: 'here', arrives: '2026-11-02', leaves: '2026-11-05', segments: [segment(2, '2026-11-02', '2026-11-05')] });
    expect(given.facts.reduce((sum, { what, n }) => sum + (what === 'hold_lapsed' ? Number(n) : 0), 0)).toBe(0);
  });

  it('by day, let go and asked for again: what is free is told of day places', async () => {
    story = await HouseStory.begin(api, { charter: (one: Loose) => { one.day_programme = { places: 1, days: 7, for: 'anyone' }; } });
    const place = (await api.database.admin.query<{ id: string }>("insert into spaces (id, organisation_id, service_id, name, kind, position) values (gen_random_uuid(), $1, $2, 'Day place', 'day', 9) returning id", [story.open.id, story.open.house.id])).rows[0]!.id;
    const { id } = story.good('Enquiry', await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', spaceKind: 'day', wantsNights: 1 } }));
    await story.acts.do(ada(), 'speak', { enquiryId: id, voice: 'guest', answer: 'yes', spaceId: place });
    await story.acts.do(ada(), 'speak', { enquiryId: id, voice: 'first_contact', answer: 'yes' });
    const { stayId } = await story.acts.do(story.open.as.secondPeer, 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' });
    await story.at('2026-11-02', '20:00');
    const { __typename, free } = await welcome(stayId);
    expect([__typename, free.map((one: Loose) => one.name)]).toEqual(['HoldExpired', ['Day place']]);
    expect(await story.acts.errorOf(ada(), 'welcomeGuest', { stayId, spaceId: story.room(0) })).toBe('NOT_HERE');
    expect(await welcome(stayId, { spaceId: place })).toMatchObject({ __typename: 'Stay', state: 'here' });
  });

  it('that was let go and taken by another is refused with what is free', async () => {
    const first = await story.expected({ room: 0 });
    await story.at('2026-11-02', '20:00');
    await story.expected({ room: 0 });
    expect((await welcome(first.id)).free.map((one: Loose) => one.name)).toEqual(['Room 2', 'Room 3']);
    expect(await welcome(first.id, { spaceId: story.room(0) })).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1', by: 'Bo' });
  });

  it('is given again within a day of the lapse by when they came, and written down within 72 hours of that', async () => {
    const came = story.moment('2026-11-03', '19:00').toISOString();
    const [late, later] = [await story.expected({ room: 0 }), await story.expected({ room: 1 })];
    await story.at('2026-11-05', '12:00');
    expect(await welcome(late.id, { spaceId: story.room(0) })).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'not_taken_up' });
    expect(await welcome(later.id, { at: came, spaceId: story.room(1) })).toMatchObject({ state: 'here', arrives: '2026-11-03', leaves: '2026-11-05' });
  });

  it('counts one lapse, however it was found', async () => {
    await story.expected({ room: 0 });
    await story.at('2026-11-02', '20:00');
    const { changed, facts } = await story.changes(() => story.here({ room: 0 }));
    expect(facts.filter(({ what }) => what === 'hold_lapsed')).toEqual([{ what: 'hold_lapsed', day: '2026-11-02', outcome: 'expected', n: 1 }]);
    expect(changed.stays).toBe('+1 ~1');
  });
});

describe('taking an arrival back', () => {
  it('makes the guest expected again and takes the count back', async () => {
    const { id } = await story.here({ room: 0 });
    await story.at('2026-11-02', '14:00');
    const { answer, changed, facts } = await story.changes(() => undo(id));
    expect(answer).toMatchObject({ __typename: 'Stay', state: 'expected', cameInAt: null, undoUntil: null, keptUntil: story.moment('2026-11-02', '20:00').toISOString(), segments: [segment(0, '2026-11-02', '2026-11-05')] });
    expect(facts).toEqual([{ what: 'stay_began', day: '2026-11-02', cohort_day: '2026-11-02', n: -1 }]);
    expect(changed).toEqual({ stays: '~1', claims: '+1 -1', facts: '+1', outbox: '+1' });
    expect((await story.changes(() => undo(id))).changed).toEqual({});
  });

  it('puts nights, space and hour back as they were agreed, whatever the welcome and what followed made of them', async () => {
    const agreed = await story.expected({ room: 0, from: '2026-11-05', nights: 3 });
    await story.good('Stay', await welcome(agreed.id, { early: true, spaceId: story.room(1) }));
    await story.acts.do(ada(), 'changeNights', { stayId: agreed.id, leaves: '2026-11-12', talked: true });
    await story.at('2026-11-02', '16:00');
    await story.acts.do(ada(), 'moveStay', { stayId: agreed.id, spaceId: story.room(2), from: '2026-11-04' });
    const back = await undo(agreed.id);
    const like = ['state', 'arrives', 'leaves', 'nights', 'keptUntil', 'cameInAt', 'spaceId', 'segments'].map((field) => [field, agreed[field]]);
    expect(back).toMatchObject({ __typename: 'Stay', ...Object.fromEntries(like) });
    expect(agreed).toMatchObject({ arrives: '2026-11-05', keptUntil: story.moment('2026-11-05', '20:00').toISOString() });
    expect(await welcome(agreed.id)).toMatchObject({ __typename: 'EarlyArrival', expected: '2026-11-05' });
  });

  it('is refused where somebody else has the space by now, with what is free for the nights agreed', async () => {
    const { id } = await story.expected({ room: 0, from: '2026-11-05', nights: 3 });
    await welcome(id, { early: true, spaceId: story.room(1) });
    await story.expected({ room: 0, from: '2026-11-06', nights: 1 });
    const { answer, changed } = await story.changes(() => undo(id));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1', kind: 'stay', by: 'Bo' });
    expect(answer.free.map((one: Loose) => [one.name, one.freeNights])).toEqual([['Room 2', 3], ['Room 3', 3]]);
    expect(changed).toEqual({});
  });

  it('of somebody whose space had been let go makes it let go again, and the lapse counts again', async () => {
    const { id } = await story.expected({ room: 0 });
    await story.at('2026-11-02', '21:00');
    await story.good('Stay', await welcome(id, { spaceId: story.room(2) }));
    const { answer, facts } = await story.changes(() => undo(id));
    expect(answer).toMatchObject({ __typename: 'Stay', state: 'not_taken_up', arrives: '2026-11-02', leaves: '2026-11-05', segments: [] });
    expect(facts.map(({ what, n }) => [what, n])).toEqual([['hold_lapsed', 1], ['stay_began', -1]]);
    expect((await story.changes(() => undo(id))).changed).toEqual({});
    expect(await welcome(id, { spaceId: story.room(2) })).toMatchObject({ __typename: 'Stay', state: 'here' });
  });

  it('written down by an earlier version, which kept nothing of before, leaves the nights as they are', async () => {
    const { id } = await story.here({ room: 0 });
    await api.database.admin.query('update stays set expected_arrives = null, expected_leaves = null, expected_in = null where id = $1', [id]);
    expect(await undo(id)).toMatchObject({ state: 'expected', segments: [segment(0, '2026-11-02', '2026-11-05')] });
  });

  it('is possible for 24 hours after it was written down', async () => {
    const [one, other] = [await story.here({ room: 0 }), await story.here({ room: 1 })];
    await story.at('2026-11-03', '09:59');
    expect(await undo(one.id)).toMatchObject({ state: 'expected', keptUntil: story.moment('2026-11-03', '11:59').toISOString() });
    await story.at('2026-11-03', '10:00');
    expect((await story.changes(() => undo(other.id))).answer).toEqual({ __typename: 'TooLongAgo', code: 'TooLongAgo', hours: 24 });
  });

  it('of a guest who has moved meanwhile lapses as one stay', async () => {
    const { id } = await story.here({ room: 0 });
    await story.at('2026-11-03', '09:00');
    await story.acts.do(ada(), 'moveStay', { stayId: id, spaceId: story.room(1) });
    await undo(id);
    await story.at('2026-11-03', '13:00');
    const { facts } = await story.changes(() => story.expected({ room: 0 }));
    expect(facts.filter(({ what }) => what === 'hold_lapsed').map(({ n }) => n)).toEqual([1]);
  });

  it('of a guest who has left, or is not here yet, changes nothing', async () => {
    const [left, expected] = [await story.left({ room: 0 }), await story.expected({ room: 1 })];
    expect(await undo(left.id)).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'left' });
    expect((await story.changes(() => undo(expected.id))).changed).toEqual({});
  });
});
