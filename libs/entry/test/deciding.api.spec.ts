import { HouseStory, inAHouse, type Loose, type Persona, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const rosa = () => story.open.as.houseLead;
const speak = (enquiryId: string, voice: string, answer = 'yes', who: Persona = ada(), more: Record<string, unknown> = {}) => story.acts.do(who, 'speak', { enquiryId, voice, answer, ...more });
const hold = (enquiryId: string, at = 0, more: Record<string, unknown> = {}, who: Persona = ada()) => story.acts.do(who, 'holdSpace', { enquiryId, spaceId: story.room(at), ...more });
const seen = (id: string, who = ada()) => story.acts.do(who, 'enquiry', { id });
const typesOf = (answers: Loose[]): string[] => answers.map(({ __typename }) => __typename).sort();

describe('from the call to the goodbye', () => {
  it('everything is one conversation, three yeses, a stay and its counts', async () => {
    const { changed, facts } = await story.changes(async () => {
      const call = await story.enquiry({ nights: 2, called: 'Jo', hopes: 'to sleep' });
      expect(call.voices.map((one: Loose) => [one.voice, one.answer, one.action.allowed])).toEqual([['guest', null, true], ['first_contact', null, true], ['second_member', null, false]]);
      await story.acts.do(ada(), 'askSecond', { enquiryId: call.id, accountId: bo().accountId });
      const held = await speak(call.id, 'guest', 'yes', ada(), { spaceId: story.room(0) });
      expect(held).toMatchObject({ state: 'in_conversation', waitingFor: ['first_contact', 'second_member'], hold: { spaceName: 'Room 1', from: '2026-11-02', to: '2026-11-04', endsAt: '2026-11-02T16:30:00.000Z' } });
      expect(held.voices[0]).toMatchObject({ answer: 'yes', worker: null, toldTo: { called: 'Ada' }, spokenAt: '2026-11-02T15:00:00.000Z' });
      expect((await speak(call.id, 'first_contact')).waitingFor).toEqual(['second_member']);
      const agreed = await speak(call.id, 'second_member', 'yes', bo());
      expect(agreed).toMatchObject({ state: 'agreed', waitingFor: [], hold: null, freeSpaces: [] });
      expect(agreed.actions.filter((one: Loose) => one.allowed)).toEqual([]);
      expect(agreed.voices.map((one: Loose) => one.action.allowed)).toEqual([true, false, true]); // each may take back what is theirs to say
      const stay = await story.stay(agreed.stayId);
      expect(stay).toMatchObject({ state: 'expected', arrives: '2026-11-02', leaves: '2026-11-04', spaceName: 'Room 1', hopes: 'to sleep' });
      expect((await story.acts.do(ada(), 'showNames', { houseId: story.open.house.id })).names).toMatchObject([{ stayId: stay.id, called: 'Jo' }]);
      await story.acts.do(ada(), 'welcomeGuest', { stayId: stay.id });
      await story.acts.do(ada(), 'tellRights', { stayId: stay.id, texts: ['rights', 'emergency', 'complaints'] });
      await story.acts.do(ada(), 'offerLockBox', { stayId: stay.id });
      await story.at('2026-11-04', '10:30');
      expect(await story.acts.do(bo(), 'recordLeaving', { stayId: stay.id, input: { how: 'hopes_met', hopeMet: true } })).toMatchObject({ state: 'left', nights: 2 });
    });
    expect(changed).toMatchObject({ guests: '+1', guest_names: '+1', stays: '+1', stay_hopes: '+1', claims: '+1', enquiries: '+1', enquiry_people: '+1', voices: '+3', facts: '+2', audit: '+1' });
    expect(facts).toEqual([
      { what: 'stay_began', day: '2026-11-02', cohort_day: '2026-11-02', n: 1 },
      { what: 'stay_ended', day: '2026-11-04', cohort_day: '2026-11-02', n: 1, days: 2, how: 'hopes_met', hope_met: 'yes' },
    ]);
  });
});

describe('a voice', () => {
  it('may be unsure first and yes later, by the same worker', async () => {
    const { id } = await story.nearlyAgreed();
    expect(await speak(id, 'second_member', 'not_sure', bo())).toMatchObject({ state: 'in_conversation', waitingFor: ['second_member'] });
    const { changed } = await story.changes(() => speak(id, 'second_member', 'yes', bo()));
    expect(changed).toMatchObject({ voices: '~1', stays: '+1', guests: '+1', claims: '~1', enquiries: '~1' });
  });

  it('twice is said once, and the same yes after the agreement is fine', async () => {
    const { id } = await story.nearlyAgreed();
    expect((await story.changes(() => speak(id, 'guest'))).changed).toEqual({ enquiries: '~1' });
    const agreed = await speak(id, 'second_member', 'yes', bo());
    const { answer, changed } = await story.changes(() => speak(id, 'second_member', 'yes', bo()));
    expect([answer, changed]).toEqual([agreed, {}]);
  });

  it('of the first contact is of who took the enquiry, the second of somebody else, each of one worker', async () => {
    const { id } = await story.enquiry();
    const taken = (voice: string, by: string) => ({ __typename: 'VoiceTaken', code: 'VoiceTaken', voice, by });
    expect(await speak(id, 'first_contact', 'yes', bo())).toEqual(taken('first_contact', 'Ada'));
    expect(await speak(id, 'second_member', 'yes', ada())).toEqual(taken('second_member', 'Ada'));
    await speak(id, 'second_member', 'yes', bo());
    const { answer, changed } = await story.changes(() => speak(id, 'second_member', 'yes', rosa()));
    expect([answer, changed]).toEqual([taken('second_member', 'Bo'), {}]);
    expect((await seen(id, rosa())).voices.map((one: Loose) => one.action.whyNot)).toEqual([null, 'VoiceTaken', 'VoiceTaken']);
  });

  it('that the charter does not ask for, or no answer at all, is refused', async () => {
    const { id } = await story.enquiry();
    const { answer, changed } = await story.changes(async () => [
      await speak(id, 'house'), await speak(id, 'x'.repeat(10_000)), await speak(id, 'guest', 'perhaps'), await speak(id, 'guest', 'x'.repeat(10_000))]);
    expect(answer.slice(0, 2)).toEqual([0, 1].map(() => ({ __typename: 'VoiceNotNeeded', code: 'VoiceNotNeeded' })));
    expect(answer.slice(2)).toEqual([0, 1].map(() => ({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field: 'answer', problem: 'not_a_choice', limit: null }] })));
    expect(changed).toEqual({});
  });

  it('the last without a space held waits for one; holding it then is the agreement', async () => {
    const { id } = await story.enquiry();
    await speak(id, 'guest');
    await speak(id, 'first_contact');
    expect(await speak(id, 'second_member', 'yes', bo())).toMatchObject({ state: 'in_conversation', waitingFor: [], hold: null });
    expect(await hold(id, 2)).toMatchObject({ state: 'agreed' });
  });

  it('by two at once for the same second voice is one agreement', async () => {
    const { id } = await story.nearlyAgreed();
    const { answer, changed } = await story.changes(() => Promise.all([speak(id, 'second_member', 'yes', bo()), speak(id, 'second_member', 'yes', rosa())]));
    expect(typesOf(answer)[1]).toBe('Enquiry');
    expect(['AlreadyDecided', 'Enquiry']).toContain(typesOf(answer)[0]);
    expect(changed).toMatchObject({ stays: '+1', voices: '+1', guests: '+1' });
    const { id: other } = await story.enquiry();
    expect(typesOf(await Promise.all([speak(other, 'second_member', 'yes', bo()), speak(other, 'second_member', 'yes', rosa())]))).toEqual(['Enquiry', 'VoiceTaken']);
  });

  it('under another charter: the guest’s and the house’s are enough', async () => {
    story = await HouseStory.begin(api, { charter: (one: Loose) => { one.entry.voices = ['guest', 'house']; } });
    const { id } = await story.enquiry();
    await speak(id, 'guest', 'yes', ada(), { spaceId: story.room(0) });
    expect(await speak(id, 'house', 'yes', ada())).toMatchObject({ state: 'agreed' });
  });
});

describe('a no', () => {
  it.each<[string, 'peerWorker' | 'secondPeer', string]>([['guest', 'peerWorker', 'not_now'], ['first_contact', 'peerWorker', 'cannot_offer'], ['second_member', 'secondPeer', 'cannot_offer']])(
    'of the %s ends the enquiry at once, lets the space go and is counted', async (voice, who, outcome) => {
      const { id } = await story.enquiry({ nights: 3 });
      await hold(id);
      const { answer, changed, facts } = await story.changes(() => speak(id, voice, 'no', story.open.as[who]));
      expect(answer).toMatchObject({ state: 'closed', outcome, hold: null, stayId: null, closedBy: { called: story.open.as[who].called } });
      expect(changed).toEqual({ claims: '-1', enquiries: '~1', voices: '+1', facts: '+1' });
      expect(facts).toEqual([{ what: 'contact', day: '2026-11-02', n: 1, days: 3, channel: 'phone', outcome }]);
      expect((await story.changes(() => speak(id, voice, 'no', story.open.as[who]))).changed).toEqual({});
    });

  it('after the agreement: the guest’s change of mind ends the expectation, as does who said yes before', async () => {
    for (const [voice, who, outcome] of [['guest', rosa(), 'not_now'], ['second_member', bo(), 'cannot_offer']] as const) {
      const stay = await story.expected({ room: 0, nights: 2 });
      const [{ id }] = await story.acts.do(ada(), 'enquiries', { houseId: story.open.house.id });
      const { answer, changed, facts } = await story.changes(() => speak(id, voice, 'no', who));
      expect(answer).toMatchObject({ state: 'closed', outcome, stayId: null });
      expect(changed).toEqual({ stays: '~1', claims: '-1', enquiries: '~1', voices: '~1', facts: '+1' });
      expect(facts).toEqual([{ what: 'contact', day: '2026-11-02', n: 1, days: 2, channel: 'phone', outcome }]);
      expect(await story.stay(stay.id)).toMatchObject({ state: 'not_taken_up', keptUntil: null });
      const { rows } = await api.database.admin.query('select kept_until, taken_back_at from stays where id = $1', [stay.id]);
      expect(rows).toEqual([{ kept_until: new Date(stay.keptUntil), taken_back_at: api.clock.now() }]);
      expect(await story.acts.do(ada(), 'welcomeGuest', { stayId: stay.id, spaceId: story.room(0) })).toMatchObject({ __typename: 'NotNow' });
    }
  });

  it('after the agreement of weeks ago is seen in the list for its days, and kept so long', async () => {
    const stay = await story.expected({ room: 0, from: '2026-12-20', nights: 2 });
    const [{ id }] = await story.acts.do(ada(), 'enquiries', { houseId: story.open.house.id });
    await story.at('2026-12-14', '10:00');
    await speak(id, 'guest', 'no', rosa());
    expect((await story.acts.do(ada(), 'stays', { houseId: story.open.house.id })).map((one: Loose) => one.id)).toEqual([stay.id]);
    await story.at('2026-12-21', '10:01');
    expect(await story.acts.do(ada(), 'stays', { houseId: story.open.house.id })).toEqual([]);
  });

  it('after the agreement of somebody else’s voice, or once the guest has come in, is decided already', async () => {
    const { id } = await story.nearlyAgreed();
    api.clock.pass(5);
    const { stayId } = await speak(id, 'second_member', 'yes', bo());
    expect(await speak(id, 'second_member', 'no', rosa())).toEqual({ __typename: 'AlreadyDecided', code: 'AlreadyDecided', state: 'agreed', by: 'Bo', at: '2026-11-02T15:05:00.000Z' });
    await story.acts.do(ada(), 'welcomeGuest', { stayId });
    const { answer, changed } = await story.changes(() => speak(id, 'guest', 'no'));
    expect([answer.__typename, changed]).toEqual(['AlreadyDecided', {}]);
  });

  it('and a yes at once: one of them decides, and the other is told or ends it', async () => {
    const { id } = await story.nearlyAgreed();
    const answers = await Promise.all([speak(id, 'second_member', 'yes', bo()), speak(id, 'first_contact', 'no', ada())]);
    const end = await seen(id);
    expect(end.state).toBe('closed'); // a no counts also just after the agreement
    expect(typesOf(answers)).toEqual(answers.some(({ __typename }) => __typename === 'AlreadyDecided') ? ['AlreadyDecided', 'Enquiry'] : ['Enquiry', 'Enquiry']);
    const { rows } = await api.database.admin.query('select state from stays where service_id = $1', [story.open.house.id]);
    expect(rows.every(({ state }) => state === 'not_taken_up')).toBe(true);
  });
});

describe('holding a space', () => {
  it('is for the charter’s minutes, in place of an earlier hold, and ends by time alone', async () => {
    const { id } = await story.enquiry();
    expect((await hold(id, 0)).hold.endsAt).toBe('2026-11-02T16:30:00.000Z');
    const { answer, changed } = await story.changes(() => hold(id, 1));
    expect([answer.hold.spaceName, changed]).toEqual(['Room 2', { claims: '+1 -1', enquiries: '~1' }]);
    await story.at('2026-11-02', '11:29');
    expect((await seen(id)).hold).not.toBeNull();
    await story.at('2026-11-02', '11:30');
    expect((await seen(id)).hold).toBeNull();
    const { id: other } = await story.enquiry();
    const next = await story.changes(() => hold(other, 1));
    expect(next.answer.hold.spaceName).toBe('Room 2');
    expect(next.facts).toEqual([{ what: 'hold_lapsed', day: '2026-11-02', n: 1, outcome: 'deciding' }]);
  });

  it('that has ended is no agreement: the last yes then waits for another space', async () => {
    const { id } = await story.nearlyAgreed();
    await story.at('2026-11-02', '11:30');
    expect(await speak(id, 'second_member', 'yes', bo())).toMatchObject({ state: 'in_conversation', hold: null, waitingFor: [] });
    expect(await hold(id, 0)).toMatchObject({ state: 'agreed' });
  });

  it('that is taken is refused with who has it and what is free; where nothing is, with the next night that is', async () => {
    await story.here({ room: 0, nights: 2 });
    const { id } = await story.enquiry({ nights: 2 });
    const { answer, changed } = await story.changes(() => hold(id, 0));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', code: 'SpaceTaken', spaceName: 'Room 1', kind: 'stay', by: 'Ada' });
    expect(answer.free.map((one: Loose) => one.name)).toEqual(['Room 2', 'Room 3']);
    expect(changed).toEqual({});
    await story.here({ room: 1, nights: 1 });
    await story.expected({ room: 2, from: '2026-11-03', nights: 4 });
    const full = await story.changes(() => speak(id, 'guest', 'yes', ada(), { spaceId: story.room(2) }));
    expect([full.answer, full.changed]).toEqual([{ __typename: 'HouseFull', code: 'HouseFull', from: '2026-11-02', nights: 2, nextFree: '2026-11-03' }, {}]);
    await story.here({ room: 2, nights: 1 });
    expect(await hold(id, 1)).toMatchObject({ __typename: 'HouseFull', nextFree: '2026-11-03' });
    await story.expected({ room: 1, from: '2026-11-04', nights: 2 });
    // Room 1 from the 4th: on the 3rd Room 2 is free, for one night of the two.
    expect(await hold(id, 1)).toMatchObject({ __typename: 'HouseFull', nextFree: '2026-11-04' });
  });

  it('wants to know for how many nights', async () => {
    const { id } = await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone' } });
    expect(await hold(id)).toEqual({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field: 'wantsNights', problem: 'missing', limit: null }] });
  });

  it('for longer than the nominal longest is a talk first', async () => {
    const { id } = await story.enquiry({ nights: 8 });
    const { answer, changed } = await story.changes(() => hold(id));
    expect([answer, changed]).toEqual([{ __typename: 'TalkFirst', code: 'TalkFirst', longestNights: 7, voices: ['guest', 'house'] }, {}]);
    expect(await hold(id, 0, { talked: true })).toMatchObject({ __typename: 'Enquiry' });
    const { id: other } = await story.enquiry({ nights: 8 });
    expect(await speak(other, 'guest', 'yes', ada(), { spaceId: story.room(1) })).toMatchObject({ __typename: 'TalkFirst' });
    expect((await seen(other)).voices[0].answer).toBeNull();
  });

  it('from nights of long ago, in a conversation that took its time, needs another look', async () => {
    const { id } = await story.enquiry({ from: '2026-11-02' });
    await story.at('2026-11-06', '10:00');
    expect(await hold(id)).toEqual({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field: 'wantsFrom', problem: 'too_far', limit: 3 }] });
  });

  it('goes with the nights when they change: on the same space where it has them, else it is let go', async () => {
    const { id, version } = await story.enquiry({ from: '2026-11-03', nights: 2 });
    await story.expected({ room: 0, from: '2026-11-08', nights: 2 });
    await hold(id);
    const change = (at: number, nights: number | null, from = '2026-11-05') => story.acts.do(ada(), 'changeEnquiry', { id, version: at, input: { channel: 'phone', wantsFrom: from, wantsNights: nights } });
    await story.at('2026-11-02', '11:00');
    expect((await change(version + 1, 3)).hold).toMatchObject({ spaceName: 'Room 1', from: '2026-11-05', to: '2026-11-08', endsAt: '2026-11-02T16:30:00.000Z' }); // no later than before
    expect((await story.changes(() => change(version + 2, 4)))).toMatchObject({ answer: { hold: null }, changed: { claims: '-1' } });
    await hold(id, 1);
    expect((await change(version + 4, null)).hold).toBeNull();
  });

  it('ends with an agreement about the nights that are wanted, never about those that were', async () => {
    const { id, version } = await story.nearlyAgreed({ from: '2026-11-03', nights: 2 });
    await story.acts.do(ada(), 'changeEnquiry', { id, version, input: { channel: 'phone', wantsFrom: '2026-11-05', wantsNights: 6 } });
    const { stayId } = await speak(id, 'second_member', 'yes', bo());
    expect(await story.stay(stayId)).toMatchObject({ arrives: '2026-11-05', leaves: '2026-11-11' });
  });

  it('can be let go, once', async () => {
    const { id } = await story.enquiry();
    await hold(id);
    const letGo = () => story.acts.do(ada(), 'letGoHold', { enquiryId: id });
    expect(await story.changes(letGo)).toMatchObject({ answer: { __typename: 'Enquiry', hold: null }, changed: { claims: '-1' } });
    expect(await letGo()).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'open' });
  });

  it('for an enquiry that has ended is decided already', async () => {
    const { id } = await story.enquiry();
    await speak(id, 'guest', 'no');
    for (const field of ['holdSpace', 'letGoHold']) expect(await story.acts.do(ada(), field, { enquiryId: id, ...(field === 'holdSpace' ? { spaceId: story.room(0) } : {}) })).toMatchObject({ __typename: 'AlreadyDecided', state: 'closed', by: 'Ada' });
  });

  it('by two at once for two people is one hold and one refusal', async () => {
    const [one, other] = [await story.enquiry(), await story.enquiry()];
    expect(typesOf(await Promise.all([hold(one.id, 0), hold(other.id, 0, {}, bo())]))).toEqual(['Enquiry', 'SpaceTaken']);
  });
});
