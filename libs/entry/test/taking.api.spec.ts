import { newId } from '#peerhouse/kernel';
import { inAHouse, type HouseStory, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const take = (input: Record<string, unknown> = {}, who = ada()) => story.acts.do(who, 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', ...input } });
const change = (id: string, version: number, input: Record<string, unknown>) => story.acts.do(ada(), 'changeEnquiry', { id, version, input: { channel: 'phone', ...input } });
const ask = (enquiryId: string, accountId: string | null) => story.acts.do(ada(), 'askSecond', { enquiryId, accountId });
const problem = (field: string, what: string, limit: number | null = null) => ({ __typename: 'FieldProblem', field, problem: what, limit });
const invalid = (...fields: object[]) => ({ __typename: 'InvalidInput', code: 'InvalidInput', fields });

describe('taking an enquiry', () => {
  it('needs the way in and nothing else: no name, no reason', async () => {
    const { answer, changed, facts } = await story.changes(() => take());
    expect(answer).toMatchObject({
      __typename: 'Enquiry', number: 1, state: 'open', channel: 'phone', spaceKind: 'night', wantsFrom: null, wantsNights: null, askedAt: '2026-11-02T15:00:00.000Z',
      takenBy: { called: 'Ada' }, called: null, reach: null, hopes: null, hold: null, outcome: null, stayId: null, version: 1,
      waitingFor: ['guest', 'first_contact', 'second_member'],
    });
    expect(answer.freeSpaces.map((one: Loose) => [one.name, one.freeForAll])).toEqual([['Room 1', true], ['Room 2', true], ['Room 3', true]]);
    expect(changed).toEqual({ enquiries: '+1' });
    expect(facts).toEqual([]);
  });

  it('keeps what the person wants kept, apart from the enquiry', async () => {
    const { answer, changed } = await story.changes(() => take({
      channel: 'walk_in', wantsFrom: '2026-11-04', wantsNights: 5, askedBefore: 'rather_not', told: ['rights', 'emergency'], called: ' Jo ', reach: 'text, after 4pm', messageSafe: false, hopes: 'to sleep',
    }));
    expect(answer).toMatchObject({ channel: 'walk_in', wantsFrom: '2026-11-04', wantsNights: 5, askedBefore: 'rather_not', told: ['rights', 'emergency'], called: 'Jo', reach: 'text, after 4pm', messageSafe: false, hopes: 'to sleep' });
    expect(changed).toEqual({ enquiries: '+1', enquiry_people: '+1' });
  });

  it('sent twice, at once or after an answer that was lost, is taken once', async () => {
    const id = newId();
    const take = (who = ada(), more = {}) => story.acts.do(who, 'takeEnquiry', { houseId: story.open.house.id, id, input: { channel: 'phone', wantsNights: 2 }, ...more });
    const { answer, changed } = await story.changes(async () => [...(await Promise.all([take(), take()])), await take()]);
    expect([new Set(answer.map((one: Loose) => one.id)), changed]).toEqual([new Set([id]), { enquiries: '+1' }]);
    expect(await take(bo())).toEqual({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field: 'id', problem: 'not_a_choice', limit: null }] });
    const { otherHouse, otherOrganisation } = story.open.as;
    for (const who of [otherHouse, otherOrganisation]) expect(await take(who, { houseId: who.house })).toEqual(await take(bo()));
  });

  it('counts up within the house, also when many are taken at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => take({}, at % 2 ? bo() : ada())));
    expect(answers.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('can be written down up to 72 hours later, not more, and not before it was', async () => {
    const at = (day: string, time: string) => take({ askedAt: story.moment(day, time).toISOString() });
    expect(await at('2026-10-30', '10:59')).toEqual({ __typename: 'TooLongAgo', code: 'TooLongAgo', hours: 72 });
    expect(await at('2026-11-02', '10:02')).toEqual({ __typename: 'NotYet', code: 'NotYet' });
    expect(await at('2026-10-30', '11:00')).toMatchObject({ __typename: 'Enquiry', askedAt: story.moment('2026-10-30', '11:00').toISOString() });
    expect((await api.database.admin.query('select written_late from enquiries where service_id = $1', [story.open.house.id])).rows).toEqual([{ written_late: true }]);
  });

  it('can ask for nights from three nights ago to a year ahead', async () => {
    expect(await take({ wantsFrom: '2026-10-29' })).toEqual({ __typename: 'TooLongAgo', code: 'TooLongAgo', hours: 72 });
    expect(await take({ wantsFrom: '2026-10-30' })).toMatchObject({ __typename: 'Enquiry' });
    expect(await take({ wantsFrom: '2027-11-02' })).toMatchObject({ __typename: 'Enquiry' });
    expect(await take({ wantsFrom: '2027-11-03' })).toEqual(invalid(problem('wantsFrom', 'too_far', 365)));
  });

  it('names every field that needs another look at once, and keeps nothing', async () => {
    const long = 'x'.repeat(10_000);
    const { answer, changed } = await story.changes(() => take({ channel: 'fax', spaceKind: 'week', askedBefore: long, wantsNights: 0, called: long, reach: long, hopes: long, told: [long] }));
    expect(answer).toEqual(invalid(
      problem('channel', 'not_a_choice'), problem('spaceKind', 'not_a_choice'), problem('askedBefore', 'not_a_choice'), problem('wantsNights', 'too_short', 1),
      problem('called', 'too_long', 60), problem('reach', 'too_long', 200), problem('hopes', 'too_long', 2000), problem('told', 'not_a_choice')));
    expect(changed).toEqual({});
  });

  it('keeps texts without what no text can hold, and pictures and signs as they are', async () => {
    expect(await take({ called: 'J\u0000o', reach: '‮txet‬ 💤 '.repeat(5), hopes: '<b>Ø</b> \ud800' })).toMatchObject({ called: 'Jo', reach: '‮txet‬ 💤 '.repeat(5).trim(), hopes: '<b>Ø</b> �' });
  });
});

describe('changing an enquiry', () => {
  it('corrects what was written down', async () => {
    const { id, version } = await take({ called: 'Jo' });
    const { answer, changed } = await story.changes(() => change(id, version, { wantsNights: 2, called: 'Joe', reach: '555 0100' }));
    expect(answer).toMatchObject({ wantsNights: 2, called: 'Joe', reach: '555 0100', version: version + 1 });
    expect(changed).toEqual({ enquiries: '~1', enquiry_people: '~1' });
    expect((await story.changes(() => change(id, version + 1, {}))).changed).toEqual({ enquiries: '~1', enquiry_people: '-1' });
  });

  it('that was changed by somebody else meanwhile is refused, and nothing is lost', async () => {
    const { id, version } = await take();
    await change(id, version, { wantsNights: 2 });
    const { answer, changed } = await story.changes(() => change(id, version, { wantsNights: 4 }));
    expect([answer, changed]).toEqual([{ __typename: 'ChangedElsewhere', code: 'ChangedElsewhere', by: null, at: null }, {}]);
  });

  it('twice in the same words is one change', async () => {
    const { id, version } = await take();
    const input = { wantsNights: 2, called: 'Jo', messageSafe: true };
    const first = await change(id, version, input);
    expect(await story.changes(() => change(id, version, input))).toMatchObject({ answer: { version: first.version }, changed: {} });
  });

  it('by two at once is one change and one refusal', async () => {
    const { id, version } = await take();
    const answers = await Promise.all([change(id, version, { wantsNights: 2 }), story.acts.do(bo(), 'changeEnquiry', { id, version, input: { channel: 'phone', wantsNights: 4 } })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangedElsewhere', 'Enquiry']);
  });

  it('to nights of long ago needs another look, but what was asked then may stay', async () => {
    const { id, version } = await take({ wantsFrom: '2026-10-30' });
    await story.at('2026-11-04', '10:00');
    expect(await change(id, version, { wantsFrom: '2026-10-31' })).toEqual(invalid(problem('wantsFrom', 'too_far', 3)));
    expect(await change(id, version, { wantsFrom: '2026-10-30', wantsNights: 2 })).toMatchObject({ __typename: 'Enquiry', wantsFrom: '2026-10-30' });
  });

  it('with fields that need another look is refused with each of them', async () => {
    const { id, version } = await take();
    const { answer, changed } = await story.changes(() => change(id, version, { wantsNights: 366, hopes: 'x'.repeat(10_000) }));
    expect([answer, changed]).toEqual([invalid(problem('wantsNights', 'too_far', 365), problem('hopes', 'too_long', 2000)), {}]);
  });

  it('that has ended is decided already', async () => {
    const { id, version } = await take();
    await story.acts.do(bo(), 'closeEnquiry', { enquiryId: id, input: { outcome: 'lost_touch' } });
    expect(await change(id, version, {})).toEqual({ __typename: 'AlreadyDecided', code: 'AlreadyDecided', state: 'closed', by: 'Bo', at: '2026-11-02T15:00:00.000Z' });
  });
});

describe('asking somebody for the second voice', () => {
  it('shows it to who was asked, and can be taken back', async () => {
    const { id } = await take();
    const { answer, changed } = await story.changes(() => ask(id, bo().accountId));
    expect(answer.secondAsked).toMatchObject({ accountId: bo().accountId, called: 'Bo' });
    expect(changed).toEqual({ enquiries: '~1' });
    const askedOf = async (who: typeof ada extends () => infer P ? P : never) => (await story.acts.do(who, 'enquiries', { houseId: story.open.house.id })).map((one: Loose) => one.askedOfMe);
    expect([await askedOf(ada()), await askedOf(bo())]).toEqual([[false], [true]]);
    expect((await ask(id, null)).secondAsked).toBeNull();
  });

  it('of who took the enquiry, who does not work here or does other work needs another look', async () => {
    const { id } = await take();
    const { coordinator, otherHouse, otherOrganisation } = story.open.as;
    for (const { accountId } of [ada(), coordinator, otherHouse, otherOrganisation]) expect(await ask(id, accountId)).toEqual(invalid(problem('accountId', 'not_a_choice')));
  });

  it('for an enquiry that has ended is decided already', async () => {
    const { id } = await take();
    await story.acts.do(ada(), 'closeEnquiry', { enquiryId: id, input: { outcome: 'lost_touch' } });
    expect(await ask(id, bo().accountId)).toMatchObject({ __typename: 'AlreadyDecided' });
  });
});
