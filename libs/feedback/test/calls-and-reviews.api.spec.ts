import { newId } from '#peerhouse/kernel';
import { inAHouseWithWorker, type HouseStory, type Loose, type Persona, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
inAHouseWithWorker((given) => { ({ api, worker, story } = given); });

const as = () => story.open.as;
const act = (who: Persona, field: string, variables: Record<string, unknown>) => story.acts.do(who, field, variables);
const ambulance = (more: Record<string, unknown> = {}) => ({ whom: ['ambulance'], reason: 'medical_emergency', decidedById: as().peerWorker.accountId, asked: false, told: false, ...more });
const writeDown = (input: Record<string, unknown> = ambulance(), more: Record<string, unknown> = {}, who = as().peerWorker) => act(who, 'writeDownCall', { houseId: story.open.house.id, input, ...more });
const deviate = (input: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  act(as().peerWorker, 'writeDownDeviation', { houseId: story.open.house.id, input: { kind: 'kept_from_leaving', decidedById: as().houseLead.accountId, told: false, ...input }, ...more });
const words = { whatWeDid: 'We rang for an ambulance.', whatDifferently: 'Ask twice.', whatChanges: 'A card by the phone.' };
const write = (reviewId: string, version: number, input: Record<string, unknown> = words, who = as().rightsOfficer) => act(who, 'writeReview', { reviewId, version, input });
const close = (reviewId: string, version: number, who = as().rightsOfficer) => act(who, 'closeReview', { reviewId, version });
const opened = async (): Promise<Loose> => act(as().houseLead, 'review', { id: (await writeDown()).records[0].reviewId });
const problemsOf = (answer: Loose) => answer.fields.map(({ field, problem }: Loose) => `${field} ${problem}`);

describe('a call for help from outside', () => {
  it('is written down as an act of the house, counted once with its reason, and a review opens by itself', async () => {
    const { answer, changed, facts } = await story.changes(() => writeDown(ambulance({ whom: ['ambulance', 'police', 'ambulance'] })));
    expect(answer).toMatchObject({ __typename: 'HouseRights', records: [{
      about: 'call', day: '2026-11-02', calledAt: '2026-11-02T15:00:00.000Z', whom: ['police', 'ambulance'], reason: 'medical_emergency', byPolicy: true, asked: false, told: false,
      decidedBy: { called: 'Ada' }, writtenBy: { called: 'Ada' }, writtenLate: false, charterVersion: 1, reviewState: 'open' }] });
    expect(changed).toEqual({ emergency_calls: '+1', reviews: '+1', facts: '+1' });
    expect(facts).toEqual([{ what: 'emergency_call', day: '2026-11-02', n: 1, channel: 'police+ambulance', outcome: 'medical_emergency', how: 'by_policy' }]);
  });

  it('that the person wished for opens none, and they were asked', async () => {
    const { answer, changed } = await story.changes(() => writeDown(ambulance({ reason: 'own_wish', whom: ['crisis_service'] })));
    expect(answer.records[0]).toMatchObject({ byPolicy: true, asked: true, reviewId: null, reviewState: null });
    expect(changed).toEqual({ emergency_calls: '+1', facts: '+1' });
  });

  it.each([
    ['harm_to_self_happening', ['ambulance']], ['duty_by_law', ['police']], ['none_of_these', ['police']], ['medical_emergency', ['hospital']],
  ])('outside of the policy is kept all the same and marked: %s to %j', async (reason, whom) => {
    const { answer, facts } = await story.changes(() => writeDown(ambulance({ reason, whom })));
    expect(answer.records[0]).toMatchObject({ reason, byPolicy: false, reviewState: 'open' });
    expect(facts).toMatchObject([{ outcome: reason, how: 'outside_policy' }]);
  });

  it('is held to the charter that was in force then', async () => {
    await api.database.admin.query(
      `insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at)
       select gen_random_uuid(), organisation_id, service_id, 2, '2026-11-02', jsonb_set(charter, '{emergency,without_asking}', '["medical_emergency"]'), published_at from charter_versions where service_id = $1`, [story.open.house.id]);
    const threat = (calledAt: Date) => writeDown(ambulance({ reason: 'serious_threat_of_violence', whom: ['police'], calledAt: calledAt.toISOString() }));
    const [today] = (await threat(story.moment('2026-11-02', '09:00'))).records;
    expect([today.byPolicy, today.charterVersion]).toEqual([false, 2]);
    const before = (await threat(story.moment('2026-11-01', '22:00'))).records.find(({ day }: Loose) => day === '2026-11-01');
    expect([before.byPolicy, before.charterVersion]).toEqual([true, 1]);
  });

  it('may be written down late, is marked so, and counts on its day; not before it happened, and not after a year', async () => {
    const { answer, facts } = await story.changes(() => writeDown(ambulance({ calledAt: story.moment('2026-10-29', '23:30').toISOString() })));
    expect(answer.records[0]).toMatchObject({ day: '2026-10-29', writtenLate: true });
    expect(facts).toMatchObject([{ day: '2026-10-29' }]);
    const { answer: refusals, changed } = await story.changes(async () => [
      await writeDown(ambulance({ calledAt: story.moment('2026-11-02', '10:10').toISOString() })), await writeDown(ambulance({ calledAt: '2025-11-01T12:00:00Z' }))]);
    expect([refusals[0]!.code, problemsOf(refusals[1]), changed]).toEqual(['NotYet', ['calledAt too_far'], {}]);
  });

  it('wants whom we called, a reason from the list and somebody of this house who decided', async () => {
    const { answer, changed } = await story.changes(async () => [
      await writeDown(ambulance({ whom: [] })), await writeDown(ambulance({ whom: ['army'], reason: 'was loud', decidedById: as().otherHouse.accountId })), await writeDown(ambulance({ decidedById: 'x' })), await writeDown(ambulance({ decidedById: as().coordinator.accountId }))]);
    expect(answer.map(problemsOf)).toEqual([['whom missing'], ['whom not_a_choice', 'reason not_a_choice', 'decidedById not_a_choice'], ['decidedById not_a_choice'], ['decidedById not_a_choice']]);
    expect(changed).toEqual({});
  });

  it('sent twice with an id of its own is written down once; an id of somebody else’s is refused', async () => {
    const id = newId();
    await writeDown(ambulance(), { id });
    const { answer, changed } = await story.changes(() => writeDown(ambulance(), { id }));
    expect([answer.__typename, changed]).toEqual(['HouseRights', {}]);
    expect(problemsOf(await writeDown(ambulance(), { id }, as().secondPeer))).toEqual(['id not_a_choice']);
    const elsewhere = await act(as().otherOrganisation, 'writeDownCall', { houseId: as().otherOrganisation.house, input: ambulance({ decidedById: as().otherOrganisation.accountId }), id });
    expect(problemsOf(elsewhere)).toEqual(['id not_a_choice']);
  });

  it('was told to the person, once', async () => {
    const [{ id }] = (await writeDown()).records;
    const { answer, changed } = await story.changes(() => act(as().secondPeer, 'notePersonTold', { recordId: id }));
    expect([answer.records[0].told, changed]).toEqual([true, { emergency_calls: '~1' }]);
    expect((await story.changes(() => act(as().secondPeer, 'notePersonTold', { recordId: id }))).changed).toEqual({});
    expect(await story.acts.errorOf(as().peerWorker, 'notePersonTold', { recordId: newId() })).toBe('NOT_HERE');
  });
});

describe('what went against a wish or a plan', () => {
  it('is written down, counted by its kind, and a review opens by itself', async () => {
    const { answer, changed, facts } = await story.changes(() => deviate({ day: '2026-11-01' }));
    expect(answer.records[0]).toMatchObject({ about: 'deviation', kind: 'kept_from_leaving', day: '2026-11-01', calledAt: null, whom: [], reason: null, decidedBy: { called: 'Rosa' }, reviewState: 'open' });
    expect(changed).toEqual({ deviations: '+1', reviews: '+1', facts: '+1' });
    expect(facts).toEqual([{ what: 'deviation', day: '2026-11-01', n: 1, outcome: 'kept_from_leaving' }]);
    expect((await story.changes(() => act(as().peerWorker, 'notePersonTold', { recordId: answer.records[0].id }))).changed).toEqual({ deviations: '~1' });
  });

  it('wants a kind from the list and a day that has come, within a year', async () => {
    const { answer, changed } = await story.changes(async () => [await deviate({ kind: 'was difficult' }), await deviate({ day: '2026-11-03' }), await deviate({ day: '2025-10-30' })]);
    expect([problemsOf(answer[0]), answer[1]!.code, problemsOf(answer[2]), changed]).toEqual([['kind not_a_choice'], 'NotYet', ['day too_far'], {}]);
  });

  it('sent twice is written down once', async () => {
    const id = newId();
    await deviate({}, { id });
    const { answer, changed } = await story.changes(() => deviate({}, { id }));
    expect([answer.__typename, changed]).toEqual(['HouseRights', {}]);
  });
});

describe('a review', () => {
  it('says what we did, what we would do differently, what changes, by whom until when', async () => {
    const { id, version, workers } = await opened();
    expect(workers.map(({ called }: Loose) => called)).toEqual(['Ada', 'Bo', 'Noor', 'Rosa']);
    const { answer, changed } = await story.changes(() => write(id, version, { ...words, byWhomId: as().peerWorker.accountId, until: '2026-11-20' }));
    expect(answer).toMatchObject({ __typename: 'Review', ...words, byWhom: { called: 'Ada' }, until: '2026-11-20', writtenBy: { called: 'Noor' }, state: 'open', version: 2, record: { about: 'call' } });
    expect(changed).toEqual({ reviews: '~1' });
    expect((await story.changes(() => write(id, version, { ...words, byWhomId: as().peerWorker.accountId, until: '2026-11-20' }))).changed).toEqual({});
  });

  it('keeps both when two write at once: the later one is told who was first', async () => {
    const { id } = await opened();
    await write(id, 1);
    expect(await write(id, 1, { whatWeDid: 'Something else.' }, as().houseLead)).toMatchObject({ code: 'ChangedElsewhere', by: 'Noor', at: '2026-11-02T15:00:00.000Z' });
    expect(await close(id, 1)).toMatchObject({ code: 'ChangedElsewhere' });
  });

  it('with half a promise needs another look', async () => {
    const { id } = await opened();
    expect(problemsOf(await write(id, 1, { byWhomId: as().otherHouse.accountId, until: '2099-01-01', whatWeDid: 'x'.repeat(2001) }))).toEqual(['whatWeDid too_long', 'byWhomId not_a_choice', 'until too_far']);
  });

  it('is closed by a second person, with all its words; then they stay as they are', async () => {
    const { id } = await opened();
    expect(problemsOf(await close(id, 1))).toEqual(['whatWeDid missing', 'whatDifferently missing', 'whatChanges missing']);
    await write(id, 1);
    const { answer, changed } = await story.changes(() => close(id, 2));
    expect(answer).toMatchObject({ __typename: 'Review', state: 'closed', closedBy: { called: 'Noor' }, closedAt: '2026-11-02T15:00:00.000Z', actions: [{ name: 'write', whyNot: 'ReviewClosed' }, { name: 'close', whyNot: 'ReviewClosed' }] });
    expect(changed).toEqual({ reviews: '~1' });
    expect((await story.changes(() => close(id, 3))).changed).toEqual({});
    const closed = { code: 'ReviewClosed', by: 'Noor', at: '2026-11-02T15:00:00.000Z' };
    expect([await close(id, 3, as().houseLead), await write(id, 3, { whatWeDid: null })]).toMatchObject([closed, closed]);
  });

  it('is never closed by whoever decided, nor does the database let them', async () => {
    const [{ reviewId }] = (await deviate()).records;
    await write(reviewId, 1);
    const lead = await act(as().houseLead, 'review', { id: reviewId });
    expect(lead.actions[1]).toMatchObject({ name: 'close', allowed: false, whyNot: 'SomebodyElseCloses' });
    const { answer, changed } = await story.changes(() => close(reviewId, 2, as().houseLead));
    expect([answer.code, changed]).toEqual(['SomebodyElseCloses', {}]);
    await expect(api.database.admin.query("update reviews set state = 'closed', closed_at = now(), closed_by = decided_by where id = $1", [reviewId])).rejects.toThrow('a_second_person_closes');
    expect(await close(reviewId, 2)).toMatchObject({ state: 'closed' });
  });

  it('is closed once by two at once', async () => {
    const { id } = await opened();
    await write(id, 1);
    const { answer } = await story.changes(() => Promise.all([close(id, 2), close(id, 2, as().houseLead)]));
    expect(answer.map(({ __typename }) => __typename).sort()).toEqual(['Review', 'ReviewClosed']);
  });

  it('is not read by peer workers, who see that it is open', async () => {
    const { id } = await opened();
    expect(await story.acts.errorOf(as().peerWorker, 'review', { id })).toBe('NOT_HERE');
    expect((await act(as().peerWorker, 'houseRights', { houseId: story.open.house.id })).records[0].reviewState).toBe('open');
  });
});

describe('the policy beside it', () => {
  it('is what guests read, with what it does not allow told apart', async () => {
    const { policy, deciders } = await act(as().rightsOfficer, 'houseRights', { houseId: story.open.house.id });
    expect(policy).toMatchObject({ reasons: ['own_wish', 'medical_emergency', 'serious_threat_of_violence'], otherReasons: ['harm_to_self_happening', 'duty_by_law', 'none_of_these'], whom: ['police', 'ambulance'], otherWhom: ['crisis_service', 'hospital'], charterVersion: 1 });
    expect(policy.sentences[0]).toContain('suicide is no reason to call anyone');
    expect(deciders.map(({ called }: Loose) => called)).toEqual(['Ada', 'Bo', 'Rosa']);
  });
});

describe('keeping', () => {
  it('ends so many days after the review was closed, without it after it was written down; counts stay', async () => {
    const { id } = await opened();
    await write(id, 1);
    await deviate(); // its review stays open
    await writeDown(ambulance({ reason: 'own_wish' }));
    await story.at('2026-11-20', '10:00');
    await close(id, 2);
    const left = async () => {
      await worker.runJob('forget-what-is-due');
      const { rows: [counts] } = await api.database.admin.query(`select (select count(*)::int from emergency_calls where service_id = $1) as calls, (select count(*)::int from deviations where service_id = $1) as deviations,
        (select count(*)::int from reviews where service_id = $1) as reviews, (select count(*)::int from facts where service_id = $1 and what in ('emergency_call', 'deviation')) as facts`, [story.open.house.id]);
      return counts;
    };
    await story.at('2028-11-01', '10:00'); // 729 days after they were written
    expect(await left()).toEqual({ calls: 2, deviations: 1, reviews: 2, facts: 3 });
    await story.at('2028-11-02', '10:01');
    expect(await left()).toEqual({ calls: 1, deviations: 1, reviews: 2, facts: 3 });
    await story.at('2028-11-20', '10:01');
    expect(await left()).toEqual({ calls: 0, deviations: 1, reviews: 1, facts: 3 });
    await story.at('2032-11-20', '10:01');
    expect(await left()).toEqual({ calls: 0, deviations: 1, reviews: 1, facts: 3 });
    const { rows: receipts } = await api.database.admin.query('select what, count from forgettings where service_id = $1 order by forgotten_at', [story.open.house.id]);
    expect(receipts).toEqual([{ what: 'reviews', count: 1 }, { what: 'reviews', count: 1 }]);
  });
});
