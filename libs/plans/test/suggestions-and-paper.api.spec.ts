import type { GivenOrganisation } from '#peerhouse/testing';
import { RefusedByServer, startAgain } from '#peerhouse/vault';
import { aGuestHere, bothApis, Guest, quickStretch, right, type BothApis } from './given/plans-story.js';

let both: BothApis;
let open: GivenOrganisation;
let guest: Guest;
beforeAll(async () => { both = await bothApis(); });
beforeEach(async () => {
  open = await both.staff.given.organisation();
  await open.as.peerWorker.startShift();
  await open.as.secondPeer.startShift();
  await open.as.otherHouse.startShift();
  guest = await Guest.begin(both, open, open.as.peerWorker);
});
afterAll(() => both.close());

const shared = (who = open.as.peerWorker, stayId = guest.stayId) => both.acts.do(who, 'sharedWithUs', { stayId });
const errorOf = (who: typeof open.as.peerWorker, field: string, variables: object) => both.acts.errorOf(who, field, variables as Record<string, unknown>);
interface Line { __typename: 'LookSeen' | 'GuestEvent'; at: string; kind: string; who: string | null; whom: string | null; version: number; readerName: string | null }
const lines = async (): Promise<Line[]> => right(await guest.phone.do('whoLooked')).lines;

describe('a suggestion', () => {
  const suggest = (words: string, who = open.as.peerWorker) => both.acts.do(who, 'suggestToGuest', { stay: guest.stayId, words });

  it('is read by its author and the guest, and by nobody else', async () => {
    const made = await suggest('  Maybe: ring before it gets dark.  ');
    expect(made).toMatchObject({ __typename: 'OwnSuggestion', words: 'Maybe: ring before it gets dark.' });
    expect(await both.acts.do(open.as.peerWorker, 'mySuggestions', { stay: guest.stayId })).toEqual([made]);
    expect(await both.acts.do(open.as.secondPeer, 'mySuggestions', { stay: guest.stayId })).toEqual([]);
    const { suggestions } = right(await guest.phone.do('suggestions'));
    expect(suggestions).toEqual([{ __typename: 'SuggestionToGuest', id: made.id, from: 'Ada', words: made.words, at: made.at, until: made.until, share: null }]);
    expect(Date.parse(made.until) - Date.parse(made.at)).toBe(7 * 86_400_000);
    const other = await Guest.begin(both, open, open.as.peerWorker);
    expect(right(await other.phone.do('suggestions')).suggestions).toEqual([]);
    right(await other.phone.do('closeSuggestion', { id: made.id }));
    expect(await errorOf(open.as.secondPeer, 'withdrawSuggestion', { id: made.id })).toBe('NOT_HERE');
    const { rows } = await both.staff.database.admin.query("select sealed from plan_suggestions where id = $1", [made.id]);
    expect(rows[0].sealed.toString('latin1')).not.toContain('dark');
    right(await guest.phone.do('closeSuggestion', { id: made.id }));
    expect(await both.acts.do(open.as.peerWorker, 'mySuggestions', { stay: guest.stayId })).toEqual([]);
  });

  it('has something in it, up to 8 KiB, and somebody to read it', async () => {
    expect(await suggest('   ')).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'words', problem: 'missing' }] });
    expect(await suggest('é'.repeat(4097))).toMatchObject({ __typename: 'InvalidInput', fields: [{ problem: 'too_long', limit: 8192 }] });
    expect(await suggest('é'.repeat(4096))).toMatchObject({ __typename: 'OwnSuggestion' });
    const { stayId } = await (await import('./given/plans-story.js')).aGuestHere(both, open.id, open.house, 'Kay');
    expect(await both.acts.do(open.as.peerWorker, 'suggestToGuest', { stay: stayId, words: 'hello' })).toMatchObject({ __typename: 'NoSignInYet' });
  });

  it('is taken back by who made it', async () => {
    const { id } = await suggest('no');
    expect(await both.acts.do(open.as.peerWorker, 'withdrawSuggestion', { id })).toMatchObject({ id });
    expect(right(await guest.phone.do('suggestions')).suggestions).toEqual([]);
  });
});

describe('what a guest wrote on paper', () => {
  const typeInShare = (more: object = {}, who = open.as.peerWorker) => both.acts.do(who, 'typeInShare', { stay: guest.stayId, words: 'What helps me', ...more });
  const typeInBar = (worker: string, stay = guest.stayId) => both.acts.do(open.as.peerWorker, 'typeInBar', { stay, worker });
  const barred = async () => (await guest.phone.do('readers')).workers.filter((one: { barred: boolean }) => one.barred).map(({ name, typedBy, typedAt }: { name: string; typedBy: string | null; typedAt: string | null }) => [name, typedBy, typedAt]);

  it('about who may read waits for the guest, and shares nothing: who, which parts and until when, sealed; it is left or taken back', async () => {
    await guest.section('Ring Sam.');
    const until = guest.inDays(3).slice(0, 10);
    const made = await typeInShare({ until });
    expect(made).toMatchObject({ __typename: 'OwnSuggestion', words: 'What helps me', isShare: true });
    const toBo = await typeInShare({ words: 'All of it', worker: open.as.secondPeer.accountId });
    const waits = () => guest.phone.do('suggestions').then((answer) => right(answer).suggestions.map(({ id, from, words, share }: any) => [id, from, words, share]));
    expect(new Map((await waits()).map(([id, ...rest]: [string, ...unknown[]]) => [id, rest]))).toEqual(new Map([
      [made.id, ['Ada', 'What helps me', { __typename: 'ShareFromPaper', reader: 'house', to: open.house.id, name: 'Open Door 1', until, stay: null }]],
      [toBo.id, ['Ada', 'All of it', { __typename: 'ShareFromPaper', reader: 'worker', to: open.as.secondPeer.accountId, name: 'Bo', until: null, stay: guest.stayId }]],
    ]));
    expect([await shared(), await shared(open.as.secondPeer), (await guest.phone.do('whoSeesWhat')).shares]).toEqual([[], [], []]);
    const { rows } = await both.staff.database.admin.query('select sealed from plan_suggestions where id = $1', [made.id]);
    expect(rows[0].sealed.toString('latin1')).not.toContain('helps');
    expect((await both.acts.do(open.as.peerWorker, 'mySuggestions', { stay: guest.stayId })).map(({ id, isShare }: any) => [id, isShare]).sort()).toEqual([[made.id, true], [toBo.id, true]].sort());
    expect(await both.acts.do(open.as.secondPeer, 'mySuggestions', { stay: guest.stayId })).toEqual([]);
    right(await guest.phone.do('closeSuggestion', { id: made.id }));
    expect(await both.acts.do(open.as.peerWorker, 'withdrawSuggestion', { id: toBo.id })).toMatchObject({ id: toBo.id });
    expect(await waits()).toEqual([]);
  });

  it('about who may read is refused by name where it says nothing, names nobody here, or ends when nothing can', async () => {
    const wrong = async (more: object) => (await typeInShare(more)).fields;
    expect(await wrong({ words: ' ' })).toMatchObject([{ field: 'words', problem: 'missing' }]);
    expect(await wrong({ words: 'é'.repeat(4097) })).toMatchObject([{ field: 'words', problem: 'too_long', limit: 8192 }]);
    expect(await wrong({ worker: open.as.otherHouse.accountId })).toMatchObject([{ field: 'worker', problem: 'not_a_choice' }]);
    expect(await wrong({ until: guest.inDays(-3).slice(0, 10) })).toMatchObject([{ field: 'until', problem: 'past_day' }]);
    expect(await wrong({ until: guest.inDays(400).slice(0, 10) })).toMatchObject([{ field: 'until', problem: 'too_far', limit: 12 }]);
    const { stayId } = await aGuestHere(both, open.id, open.house, 'Kay');
    expect(await both.acts.do(open.as.peerWorker, 'typeInShare', { stay: stayId, words: 'What helps me' })).toMatchObject({ __typename: 'NoSignInYet' });
    expect(await typeInBar(open.as.secondPeer.accountId, stayId)).toMatchObject({ __typename: 'NoSignInYet' });
    expect((await both.acts.do(open.as.peerWorker, 'workersHere', { stay: guest.stayId })).map(({ called }: { called: string }) => called)).toEqual(expect.arrayContaining(['Ada', 'Bo']));
  });

  it('about who may not look counts at once; the guest sees who typed it in, confirms it or takes it back, and nobody here is told whether it was so before', async () => {
    const night = await guest.section('Ring Sam.');
    const grant = await guest.shareWith('house', open.house.id, [night]);
    expect(await shared(open.as.secondPeer)).toHaveLength(1);
    const answer = await typeInBar(open.as.secondPeer.accountId);
    expect(answer).toEqual({ __typename: 'TypedIn', stayId: guest.stayId });
    expect(await shared(open.as.secondPeer)).toEqual([]);
    expect(await errorOf(open.as.secondPeer, 'lookAt', { grant, section: night })).toBe('NOT_HERE');
    expect(await shared()).toHaveLength(1);
    expect(await barred()).toEqual([['Bo', 'Ada', both.staff.clock.now().toISOString()]]);
    expect((await lines()).filter(({ kind }) => kind === 'bar_typed_in').map(({ who, whom }) => [who, whom])).toEqual([['Ada', 'Bo']]);
    right(await guest.phone.do('barReader', { worker: open.as.secondPeer.accountId }));
    expect(await barred()).toEqual([['Bo', null, null]]);
    // Typed in once more it changes nothing, and says the same.
    expect(await typeInBar(open.as.secondPeer.accountId)).toEqual(answer);
    expect(await barred()).toEqual([['Bo', null, null]]);
    right(await guest.phone.do('allowReader', { worker: open.as.secondPeer.accountId }));
    expect([await barred(), await shared(open.as.secondPeer)]).toMatchObject([[], [{ grant }]]);
    expect((await typeInBar(open.as.otherHouse.accountId)).fields).toMatchObject([{ field: 'worker', problem: 'not_a_choice' }]);
    expect(await both.acts.errorOf(open.as.otherHouse, 'typeInBar', { stay: guest.stayId, worker: open.as.secondPeer.accountId })).toBe('NOT_HERE');
  });

  it('is taken back by whoever typed it in, while the guest has not confirmed it; the answer says nothing of what was there', async () => {
    const [bo, rosa] = [open.as.secondPeer.accountId, open.as.houseLead.accountId];
    const takeBack = (worker: string, who = open.as.peerWorker) => both.acts.do(who, 'takeBackTypedBar', { stay: guest.stayId, worker });
    const takenBack = async () => (await lines()).filter(({ kind }) => kind === 'bar_taken_back').map(({ who, whom }) => [who, whom]).sort();
    const answer = { __typename: 'TypedIn', stayId: guest.stayId };
    await typeInBar(bo);
    expect([await takeBack(bo, open.as.secondPeer), await takeBack(rosa)]).toEqual([answer, answer]); // theirs it was not, and there was none
    expect([(await barred()).map(([name, by]: string[]) => [name, by]), await takenBack()]).toEqual([[['Bo', 'Ada']], []]);
    expect(await takeBack(bo)).toEqual(answer);
    expect([await barred(), await takenBack()]).toEqual([[], [['Ada', 'Bo']]]);
    await typeInBar(bo);
    right(await guest.phone.do('barReader', { worker: bo }));
    right(await guest.phone.do('barReader', { worker: rosa }));
    await typeInBar(rosa); // the guest's own already, which stays
    expect([await takeBack(bo), await takeBack(rosa)]).toEqual([answer, answer]);
    expect([await barred(), await takenBack()]).toEqual([[['Bo', null, null], ['Rosa', null, null]], [['Ada', 'Bo'], ['Ada', 'Rosa']]]);
    expect((await takeBack(open.as.otherHouse.accountId)).fields).toMatchObject([{ field: 'worker', problem: 'not_a_choice' }]);
    expect(await errorOf(open.as.otherHouse, 'takeBackTypedBar', { stay: guest.stayId, worker: bo })).toBe('NOT_HERE');
  });

  it('about somebody who left says nothing of whether they have a sign-in', async () => {
    const { stayId } = await aGuestHere(both, open.id, open.house, 'Kay');
    for (const stay of [stayId, guest.stayId]) {
      await both.acts.do(open.as.peerWorker, 'recordLeaving', { stayId: stay, input: {} });
      for (const field of ['typeInBar', 'takeBackTypedBar']) expect([field, await both.acts.do(open.as.peerWorker, field, { stay, worker: open.as.secondPeer.accountId })]).toEqual([field, { __typename: 'TypedIn', stayId: stay }]);
    }
    expect((await both.staff.database.admin.query('select kind from guest_events e join stays s on s.guest_id = e.guest_id where s.id = $1', [stayId])).rows).toEqual([]);
  });

  it('about who may not look is seen and undone by whoever began plans again, where it was said since; what was said before makes no difference to them, and counts on', async () => {
    const [ada, bo, rosa] = [open.as.peerWorker.accountId, open.as.secondPeer.accountId, open.as.houseLead.accountId];
    const before = both.staff.clock.now();
    const later = (seconds: number) => both.staff.clock.set(new Date(before.getTime() + seconds * 1000));
    const takeBack = (worker: string) => both.acts.do(open.as.peerWorker, 'takeBackTypedBar', { stay: guest.stayId, worker });
    for (const worker of [ada, rosa]) await typeInBar(worker);
    right(await guest.phone.do('barReader', { worker: bo }));
    const again = guest.phone.another();
    right(await again.signInWithCode((await both.acts.do(open.as.peerWorker, 'makeSignInCode', { stay: guest.stayId })).code));
    later(1);
    right(await startAgain(again, { typed: { ...guest.typed, passphrase: 'another one altogether' }, card: null, day: guest.day }, quickStretch));
    later(2);
    const seen = async (phone = again) => (await phone.do('readers')).workers.filter((one: { barred: boolean }) => one.barred).map(({ name, typedBy, typedAt }: { name: string; typedBy: string | null; typedAt: string | null }) => [name, typedBy, typedAt]).sort();
    const told = async () => right(await again.do('whoLooked')).lines.filter(({ kind }: Line) => kind?.startsWith('bar_')).map(({ kind, who, whom }: Line) => [kind, who, whom]).sort();
    await takeBack(rosa); // typed in before: whether it still stood is not told
    expect([await seen(), await told()]).toEqual([[], []]);
    // The guest's own, one that waited for the guest, none: alike.
    later(3);
    for (const worker of [bo, ada, rosa]) await typeInBar(worker);
    const at = both.staff.clock.now().toISOString();
    expect(await seen()).toEqual([['Ada', 'Ada', at], ['Bo', 'Ada', at], ['Rosa', 'Ada', at]]);
    for (const worker of [bo, ada, rosa]) await takeBack(worker);
    const each = (kind: string) => ['Ada', 'Bo', 'Rosa'].map((whom) => [kind, 'Ada', whom]);
    expect([await seen(), await told()]).toEqual([[], [...each('bar_taken_back'), ...each('bar_typed_in')]]);
    // What they say themselves they see and undo too, also where it is a yes to what was typed in; of others not whether there is anything.
    for (const worker of [bo, rosa]) await typeInBar(worker);
    for (const worker of [bo, rosa]) right(await again.do('barReader', { worker }));
    expect(await seen()).toEqual([['Bo', null, null], ['Rosa', null, null]]);
    for (const worker of [bo, rosa]) right(await again.do('allowReader', { worker }));
    expect(await seen()).toEqual([]);
    for (const worker of [bo, rosa]) expect(await again.do('allowReader', { worker })).toEqual(new RefusedByServer('NeedsProof'));
    expect(await seen(guest.phone)).toEqual([['Bo', null, null]]);
    right(await guest.phone.unsealVault(guest.open.vault));
    right(await guest.phone.do('allowReader', { worker: bo }));
    expect(await seen(guest.phone)).toEqual([]);
    both.staff.clock.set(before);
  });
});
