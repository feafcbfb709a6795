import { HouseStory, testStaffApi, type Loose, type OrganisationWish, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
const begin = async (wish: OrganisationWish = {}) => { story = await HouseStory.begin(api, wish); };
beforeAll(async () => { api = await testStaffApi(); });
afterAll(() => api.close());
beforeEach(() => begin());

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const house = () => story.open.house.id;
const now = (who = ada()) => story.acts.do(who, 'now', { houseId: house() });
const ids = (rows: Loose[]) => rows.map(({ id }) => id);

describe('now', () => {
  it('has open enquiries, the longest asked first, and nothing of what was decided', async () => {
    const first = await story.enquiry();
    api.clock.pass(5);
    const second = await story.nearlyAgreed({ room: 1 });
    await story.expected({ room: 2, from: '2026-11-20' });
    const { enquiries, stays, tonight, today, open, notOffered, taken } = await now();
    expect(ids(enquiries)).toEqual([first.id, second.id]);
    expect(enquiries[1].hold).not.toBeNull();
    expect(stays).toEqual([]);
    expect({ tonight, today, open, notOffered, taken }).toEqual({ tonight: '2026-11-02', today: '2026-11-02', open: 2, notOffered: 0, taken: 1 });
  });

  it('has those expected by tonight, and those here who leave by tomorrow', async () => {
    const tonight = await story.expected({ room: 0, nights: 3 });
    await story.expected({ room: 0, from: '2026-11-07' });
    const soon = await story.here({ room: 1, nights: 1 });
    await story.here({ room: 2, nights: 5 });
    expect(ids((await now()).stays).sort()).toEqual([tonight.id, soon.id].sort());
    await story.at('2026-11-02', '20:01');
    expect(ids((await now()).stays)).toEqual([soon.id]);
  });

  it('counts lines of the handover that were not read, on shift alone', async () => {
    await story.acts.do(bo(), 'writeHandoverLine', { houseId: house(), input: { kind: 'house', words: 'Milk is low' } });
    expect([(await now(ada())).unread, (await now(bo())).unread]).toEqual([1, 0]);
    await ada().endShift();
    expect((await now(ada())).unread).toBeNull();
  });

  it('says how many wait while a space can be offered to one of them, and has offers that run', async () => {
    await begin({ charter: (charter) => Object.assign(charter['entry'], { when_full: ['waiting_list', 'directory'], offer_hours: 4 }) });
    const [first, leaves] = [await story.here({ room: 0, nights: 2 }), await story.here({ room: 1, nights: 2 }), await story.here({ room: 2, nights: 4 })];
    const waits = async (more: object) => story.good('Enquiry', await story.acts.do(ada(), 'waitForSpace', { enquiryId: (await story.enquiry(more)).id }));
    const [one] = [await waits({ nights: 3 }), await waits({ nights: 6 })];
    const seen = async () => { const { waiting, enquiries, open } = await now(); return [waiting, open, ids(enquiries)]; };
    expect(await seen()).toEqual([0, 0, []]);
    await story.expected({ room: 0, from: '2026-11-04', nights: 2 });
    story.good('Stay', await story.acts.do(ada(), 'recordLeaving', { stayId: first.id, input: {} }));
    expect(await seen()).toEqual([0, 1, []]);
    story.good('Stay', await story.acts.do(ada(), 'recordLeaving', { stayId: leaves.id, input: {} }));
    expect(await seen()).toEqual([2, 2, []]);
    story.good('Enquiry', await story.acts.do(ada(), 'offerSpace', { enquiryId: one.id, spaceId: story.room(1) }));
    expect(await seen()).toEqual([0, 1, [one.id]]);
    expect((await now()).enquiries[0]).toMatchObject({ state: 'waiting', hold: { spaceName: 'Room 2', endsAt: '2026-11-02T19:00:00.000Z' } });
    await story.at('2026-11-02', '19:00');
    expect(await seen()).toEqual([2, 2, []]);
  });

  it('is not there for who may not see enquiries', async () => {
    for (const who of [story.open.as.coordinator, story.open.as.otherHouse, story.open.as.otherOrganisation]) expect(await story.acts.errorOf(who, 'now', { houseId: house() })).toBe('NOT_HERE');
  });
});

describe('an answer that the charter promises within hours', () => {
  it('is due so long after they asked; without a promise nothing is due', async () => {
    await story.enquiry();
    expect((await now()).enquiries[0].answerDueAt).toBeNull();
    await begin({ charter: (charter) => { charter['entry'].answer_hours = 24; } });
    const { id } = await story.enquiry();
    expect((await now()).enquiries[0].answerDueAt).toBe('2026-11-03T15:00:00.000Z');
    await story.acts.do(ada(), 'closeEnquiry', { enquiryId: id, input: { outcome: 'lost_touch' } });
    expect((await story.acts.do(ada(), 'enquiry', { id })).answerDueAt).toBeNull();
  });
});

describe('a second voice', () => {
  it('is asked of somebody at a time, asked again, or of somebody else', async () => {
    const { id } = await story.nearlyAgreed();
    const asked = (accountId: string | null) => story.acts.do(ada(), 'askSecond', { enquiryId: id, accountId });
    expect(await asked(bo().accountId)).toMatchObject({ secondAsked: { called: 'Bo' }, secondAskedAt: '2026-11-02T15:00:00.000Z' });
    expect((await now(bo())).enquiries[0]).toMatchObject({ askedOfMe: true, secondAsked: { called: 'Bo' } });
    api.clock.pass(40);
    expect((await now(ada())).enquiries[0]).toMatchObject({ askedOfMe: false, secondAskedAt: '2026-11-02T15:00:00.000Z', waitingFor: ['second_member'] });
    expect((await asked(bo().accountId)).secondAskedAt).toBe('2026-11-02T15:40:00.000Z');
    expect(await asked(story.open.as.houseLead.accountId)).toMatchObject({ secondAsked: { called: 'Rosa' } });
    expect(await asked(null)).toMatchObject({ secondAsked: null, secondAskedAt: null });
  });
});

describe('a promise to ring back', () => {
  const promised = async (ringBackOn: string) => {
    const { id } = await story.enquiry();
    await story.acts.do(ada(), 'closeEnquiry', { enquiryId: id, input: { outcome: 'lost_touch', offered: ['ring_back'], ringBackOn } });
    return id as string;
  };

  it('is there on its day and for three days more, until we rang', async () => {
    const id = await promised('2026-11-03');
    expect((await now()).enquiries).toEqual([]);
    for (const day of ['2026-11-03', '2026-11-06']) {
      await story.at(day, '10:00');
      expect(ids((await now()).enquiries)).toEqual([id]);
    }
    await story.at('2026-11-07', '10:00');
    expect((await now()).enquiries).toEqual([]);
  });

  it('is kept by marking it as rung, which says who and can be taken back', async () => {
    const id = await promised('2026-11-02');
    const mark = (rung: boolean, who = bo()) => story.acts.do(who, 'markRung', { enquiryId: id, rung });
    expect(await mark(true)).toMatchObject({ __typename: 'Enquiry', rungBy: { called: 'Bo' }, rungAt: '2026-11-02T15:00:00.000Z', state: 'closed' });
    api.clock.pass(5);
    expect(await mark(true, ada())).toMatchObject({ rungBy: { called: 'Bo' } });
    expect((await now()).enquiries).toEqual([]);
    expect(await mark(false, ada())).toMatchObject({ rungBy: null, rungAt: null });
    expect(ids((await now()).enquiries)).toEqual([id]);
  });

  it('that was never made cannot be kept', async () => {
    const { id } = await story.enquiry();
    expect(await story.acts.do(ada(), 'markRung', { enquiryId: id, rung: true })).toMatchObject({ __typename: 'NotNow', state: 'open' });
    await bo().endShift();
    expect(await story.acts.errorOf(bo(), 'markRung', { enquiryId: id, rung: true })).toBe('NOT_ON_SHIFT');
  });
});
