import { ServerKeys } from '#peerhouse/identity';
import { Database } from '#peerhouse/platform';
import { SettableClock, newId } from '#peerhouse/kernel';
import { givenOrganisation } from '../../testing/src/given.js';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';
import { testGuestApi, type TestGuestApi } from '../../testing/src/test-guest-api.js';
import { testKeyring } from '../../testing/src/test-keyring.js';
import { afterRhythmChange } from '../src/agreement.rules.js';
import { FollowUpWriter, type Open } from '../src/writer.js';
import { byText, givenCheckIn, givenFollowUp, type FollowUpWish, type GivenFollowUp, type GivenPlace } from './clock.given.js';
import { signedReply } from './gateway.given.js';

const now = new Date('2026-11-02T15:00:00Z');
const secret = 'a secret of thirty-two signs, or so';
const clock = new SettableClock(now);
const logs: string[] = [];

let database: TestDatabase;
let guestApi: TestGuestApi;
let place: GivenPlace;

beforeAll(async () => {
  database = await testDatabase();
  guestApi = await testGuestApi({ database, clock, logs }, { SMS_REPLY_SECRET: [secret] });
});
afterAll(async () => {
  await guestApi.close();
  await database.drop();
});
beforeEach(async () => {
  await database.admin.query('truncate guests, facts, replies_taken, outbox cascade');
  place = await anOrganisation();
});
async function anOrganisation(): Promise<GivenPlace> {
  const { id, house } = await givenOrganisation({ admin: database.admin, post: () => Promise.reject(new Error('nobody asks')), now: () => now });
  return { organisationId: id, houseId: house.id, charterVersionId: house.charterVersionId };
}

const rows = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> => (await database.admin.query(text, values)).rows as Row[];
let told = 0;
/** What a gateway hands over, and what it is answered. */
async function writes(from: string, text: string, id = `reply-${(told += 1)}`): Promise<number> {
  const body = JSON.stringify({ from, text, id });
  return (await fetch(`${guestApi.address}/m/replies/text`, { method: 'POST', body, headers: signedReply(body, secret, now) })).status;
}
/** Somebody who was asked by text so many minutes ago, and has another day ahead. */
async function asked(minutes: number, wish: FollowUpWish = {}, by: GivenPlace = place): Promise<GivenFollowUp> {
  const them = await givenFollowUp(database.admin, by, now, { days: [0, 9], ...wish });
  const at = new Date(now.getTime() - minutes * 60_000);
  const checkIn = await givenCheckIn(database.admin, by, them.id, at, 'waiting');
  await givenCheckIn(database.admin, by, them.id, new Date('2026-11-11T15:00:00Z'));
  await database.admin.query(
    "insert into follow_up_messages (id, organisation_id, service_id, follow_up_id, check_in_id, kind, number, channel, state, made_at, next_at, claimed_at, handed_over, settled_at) values ($1, $2, $3, $4, $5, 'ask', 1, 'text', 'sent', $6, $6, $6, 1, $6)",
    [newId(), by.organisationId, by.houseId, them.id, checkIn, at]);
  return them;
}
const checkInsOf = ({ id }: GivenFollowUp) => rows<{ id: string; kind: string; state: string; outcome: string | null; why: string | null }>('select id, kind, state, outcome, why from check_ins where follow_up_id = $1 order by kind desc, slot', [id]);
const ends = async (them: GivenFollowUp) => (await checkInsOf(them)).map(({ kind, state, outcome, why }) => [kind, state, outcome ?? why]);
/** What stands on a card, opened as a worker's application does. */
const wordsOn = async (checkInId: string): Promise<string[]> => {
  const kept = await rows<{ id: string; kekNo: number; sealed: Buffer }>('select id, kek_no as "kekNo", sealed from check_in_words where check_in_id = $1 order by place', [checkInId]);
  return kept.map(({ id, ...row }) => Buffer.from(new ServerKeys(testKeyring()).unseal(row, { table: 'check_in_words', key: [id] }) as Uint8Array).toString());
};
/** Something happens to it, by the person's own hand. */
const happens = (them: GivenFollowUp, work: (writer: FollowUpWriter, open: Open) => Promise<unknown>): Promise<unknown> =>
  guestApi.app.get(Database, { strict: false }).runAs({ organisation: place.organisationId, guest: them.guestId }, async (tx) => {
    const writer = guestApi.app.get(FollowUpWriter, { strict: false });
    return work(writer, (await writer.open(tx, { organisationId: place.organisationId, accountId: null, now }, { followUpId: them.id }))!);
  });
const isStopped = async ({ id }: GivenFollowUp) => (await rows<{ stopped: boolean }>('select stopped_at is not null as stopped from follow_ups where id = $1', [id]))[0]!.stopped;

describe('a text that somebody writes back', () => {
  it('ends everything of that number at once where it says stop, however it is written, and of no other', async () => {
    const [kay, sam, other] = [await asked(10), await asked(500), await asked(10, { ways: [byText('+1 555 010 9999')] })];
    expect(await writes('15550101234', '۳')).toBe(204);
    expect([await isStopped(kay), await isStopped(sam), await isStopped(other)]).toEqual([true, true, false]);
    expect([await ends(kay), await ends(sam), await ends(other)]).toEqual([[['planned', 'closed', 'no_more']], [['planned', 'closed', 'no_more']], [['planned', 'waiting', null], ['planned', 'planned', null]]]);
    expect(await rows('select outcome, count(*)::int as n from facts group by 1')).toEqual([{ outcome: 'no_more', n: 2 }]);
    expect(await writes('+15550101234', 'stop')).toBe(204); // once more changes nothing
    expect(await writes('+15550107777', 'stop')).toBe(204); // nobody we know is answered alike
    // A wrong number is somebody else's, and one on their never-list is not for them to be heard by: whoever has it ends nothing of theirs.
    const wrong = await asked(10, { ways: [byText('+1 555 010 4321'), { channel: 'email', address: 'kay@example.org' }], never: [{ address: '+1 555 010 4321' }] });
    const theirs = await asked(300, { ways: [{ channel: 'call', address: '555 010 4321' }, byText('+1 555 010 5555')], never: [{ channel: 'call' }] });
    expect(await writes('+15550104321', '3')).toBe(204);
    expect([await isStopped(wrong), await isStopped(theirs)]).toEqual([false, true]);
    // Where numbers have seven digits, they are typed with those alone.
    const short = await asked(10, { ways: [byText('555 0142')] });
    expect([await writes('+3545559142', 'stop'), await isStopped(short)]).toEqual([204, false]);
    expect([await writes('+3545550142', 'stop'), await isStopped(short)]).toEqual([204, true]);
  });

  it('answers what went out last: fine, or ring me; the same one again is none', async () => {
    const [earlier, later] = [await asked(500), await asked(10)];
    expect(await writes('+1 555 010 1234', 'I’m fine')).toBe(204);
    expect([await ends(earlier), await ends(later)]).toEqual([[['planned', 'waiting', null], ['planned', 'planned', null]], [['planned', 'closed', 'good'], ['planned', 'planned', null]]]);
    const wrongNumber = await asked(1, { ways: [byText('+1 555 010 4321'), { channel: 'app', address: null }], never: [{ address: '+1 555 010 4321' }] });
    expect([await writes('+15550104321', '2'), await writes('+15550104321', 'who is this?')]).toEqual([204, 204]); // it is somebody else's phone
    expect(await ends(wrongNumber)).toEqual([['planned', 'waiting', null], ['planned', 'planned', null]]);
    const bo = await asked(500, { ways: [byText('+1 555 010 4321')] }); // it is Bo's, whom we wrote to before
    expect(await writes('+15550104321', 'ring me')).toBe(204);
    expect([await ends(wrongNumber), await ends(bo)]).toEqual([[['planned', 'waiting', null], ['planned', 'planned', null]], [['planned', 'closed', 'wants_call_back'], ['planned', 'planned', null], ['call_back', 'due', 'asked']]]);
    expect([await writes('+15550101234', 'ring me', 'the same'), await writes('+15550101234', 'ring me', 'the same')]).toEqual([204, 204]);
    expect(await ends(later)).toEqual([['planned', 'closed', 'good'], ['planned', 'planned', null], ['call_back', 'due', 'asked']]);
  });

  it('asks for somebody different than whom they met when we asked, and where that is another by now a person reads it', async () => {
    /** Somebody of a programme who was asked how it goes with whom they meet, or met. */
    const ofMatch = async (number: number, metOn: string | null, wish: FollowUpWish = {}): Promise<GivenFollowUp> => {
      const them = await asked(number * 60, { ways: [byText(`+1 555 010 600${number}`)], ...wish });
      const [way, peer] = [newId(), newId()];
      const values = [place.organisationId, place.houseId];
      await database.admin.query("insert into companionships (id, organisation_id, service_id, guest_id, charter_version_id, number, channel, interested_at, interested_on) values ($3, $1, $2, $4, $5, $6, 'ward', $7, '2026-10-01')", [...values, way, them.guestId, place.charterVersionId, number, now]);
      await database.admin.query("insert into accounts (id, organisation_id, email, called, password_hash, created_at) values ($2, $1, $4, 'Somebody', 'none', $3)", [place.organisationId, peer, now, `${peer}@x.example`]);
      await database.admin.query("insert into peers (id, organisation_id, service_id, account_id, capacity) values ($3, $1, $2, $3, 3)", [...values, peer]);
      await database.admin.query("insert into matches (id, organisation_id, service_id, companionship_id, peer_id, proposed_on, peer_yes, person_yes, both_yes_on, met_on) values ($3, $1, $2, $4, $5, '2026-10-20', true, true, '2026-10-20', $6)", [...values, newId(), way, peer, metOn]);
      await database.admin.query("update follow_ups set about = 'match', companionship_id = $2 where id = $1", [them.id, way]);
      await database.admin.query("update check_ins set last_try_at = $2, tries = 1 where follow_up_id = $1 and state = 'waiting'", [them.id, new Date(now.getTime() - number * hours)]);
      return them;
    };
    const hours = 30 * 3_600_000;
    const [met, notYet, since] = [await ofMatch(1, '2026-10-21'), await ofMatch(2, null), await ofMatch(3, '2026-10-31')];
    // Asked on the very day of a first meeting, which is the 29th already where they are: before it or after it, nobody knows.
    const sameDay = await ofMatch(4, '2026-10-28', { timeZone: 'Pacific/Auckland' });
    for (const number of [1, 2, 3, 4]) expect(await writes(`+1555010600${number}`, '2')).toBe(204);
    const ending = async (them: GivenFollowUp) => (await ends(them))[0];
    expect([await ending(met), await ending(notYet), await ending(since), await ending(sameDay)]).toEqual([['planned', 'closed', 'wants_another_peer'], ...[1, 2, 3].map(() => ['planned', 'due', 'wrote'])]);
    expect(await rows("select payload ->> 'companionshipId' is not null as asked from outbox where name = 'AnotherPeerAsked'")).toEqual([{ asked: true }]);
  });

  it('is read by a worker where no rule can read it: sealed, on the card of what was asked, or on one of its own; nothing of it is lost', async () => {
    const kay = await asked(10);
    expect([await writes('+15550101234', 'see you at the market?'), await writes('+15550101234', 'or on friday'), await writes('+15550101234', 'ok')]).toEqual([204, 204, 204]);
    const [card] = await checkInsOf(kay);
    expect(await ends(kay)).toEqual([['planned', 'due', 'wrote'], ['planned', 'planned', null]]);
    expect(await wordsOn(card!.id)).toEqual(['see you at the market?', 'or on friday', 'ok']);
    const nobodyAsked = await givenFollowUp(database.admin, place, now, { ways: [byText('+1 555 010 8888')] });
    expect(await writes('+15550108888', 'hello?')).toBe(204);
    expect([await ends(nobodyAsked), await rows('select count(*)::int as n from check_in_words')]).toEqual([[['call_back', 'due', 'wrote']], [{ n: 4 }]]);
    expect(logs.join('\n')).not.toMatch(/market|friday|0101234/);
  });

  it('is read whatever became of what they were asked: answered, changed, over, stopped', async () => {
    const [good, changed, over, stopped] = [await asked(10), await asked(10, { ways: [byText('+1 555 010 2222')] }), await asked(10, { ways: [byText('+1 555 010 3333')] }), await asked(10, { ways: [byText('+1 555 010 4444')] })];
    for (const from of ['1234', '2222', '3333', '4444']) expect(await writes(`+1555010${from}`, 'things are bad at home')).toBe(204);
    const cardOf = async (them: GivenFollowUp) => (await checkInsOf(them)).find(({ state }) => state === 'due')!;
    const { id: wasAsked } = await cardOf(good);
    await happens(good, (writer, open) => writer.happen(open, wasAsked, { does: 'guestSays', result: { says: 'good' } }));
    await happens(changed, (writer, open) => writer.sweep(open, afterRhythmChange(open.checkIns, { kind: 'only_if_i_ask' }), 'changed'));
    await happens(over, (writer, open) => writer.end(open));
    expect(await writes('+15550104444', 'stop')).toBe(204);
    const toRead = ['call_back', 'due', 'wrote'];
    expect([await ends(good), await ends(changed), await ends(over), await ends(stopped)]).toEqual([[['planned', 'closed', 'good'], ['planned', 'planned', null], toRead], [['planned', 'closed', 'changed'], toRead], [['planned', 'closed', 'ended'], toRead], [['planned', 'closed', 'no_more'], toRead]]);
    for (const them of [good, changed, over, stopped]) expect(await wordsOn((await cardOf(them)).id)).toEqual(['things are bad at home']);
    // Stopped, and more of it: read on the same card, and a second stop takes nothing of it away.
    expect([await writes('+15550104444', 'thanks for all'), await writes('+15550104444', 'STOP')]).toEqual([204, 204]);
    expect([(await ends(stopped)).slice(1), await wordsOn((await cardOf(stopped)).id)]).toEqual([[toRead], ['things are bad at home', 'thanks for all']]);
    expect(await rows("select outcome, count(*)::int as n from facts group by 1 order by 1")).toEqual([{ outcome: 'good', n: 1 }, { outcome: 'no_more', n: 1 }]);
  });

  it('is for whoever wrote last, also where that is over since, and for nobody else; a stop is for all', async () => {
    const elsewhere = await asked(500, {}, await anOrganisation());
    const kay = await asked(10);
    await happens(kay, (writer, open) => writer.end(open));
    expect([await writes('+15550101234', 'fine'), await ends(kay)]).toEqual([204, [['planned', 'closed', 'ended']]]);
    expect(await writes('+15550101234', 'things are bad, can somebody ring')).toBe(204);
    const [, card] = await checkInsOf(kay);
    expect([await ends(kay), await wordsOn(card!.id)]).toEqual([[['planned', 'closed', 'ended'], ['call_back', 'due', 'wrote']], ['things are bad, can somebody ring']]);
    expect([await writes('+15550101234', '2'), await ends(kay)]).toEqual([204, [['planned', 'closed', 'ended'], ['call_back', 'due', 'asked']]]);
    expect([await ends(elsewhere), await rows('select count(*)::int as n from check_in_words')]).toEqual([[['planned', 'waiting', null], ['planned', 'planned', null]], [{ n: 1 }]]);
    // They agreed anew: that is what is answered, also to what the earlier one asked.
    const later = await givenFollowUp(database.admin, place, now);
    await database.admin.query('update follow_ups set gave_way_to = $2 where id = $1', [kay.id, later.id]);
    expect([await writes('+15550101234', 'see you at Oak House'), await ends(later), await ends(elsewhere)]).toEqual([204, [['call_back', 'due', 'wrote']], [['planned', 'waiting', null], ['planned', 'planned', null]]]);
    expect(await writes('+15550101234', 'stop')).toBe(204);
    expect([await isStopped(later), await isStopped(elsewhere), await isStopped(kay)]).toEqual([true, true, false]); // nothing of the earlier one is left to stop
  });

  it('is read before the hour that they put a call off to; and a call is not forgotten for words, nor words with a call', async () => {
    const kay = await asked(10);
    expect([await writes('+15550101234', '2'), (await ends(kay)).at(-1)]).toEqual([204, ['call_back', 'due', 'asked']]);
    await database.admin.query("update check_ins set state = 'planned', put_off = true, why = null, due_at = $1, promised_at = $1 where kind = 'call_back'", [new Date('2026-11-05T20:00:00Z')]);
    expect([await writes('+15550101234', 'not on thursday please, he is here'), (await ends(kay)).at(-1)]).toEqual([204, ['call_back', 'due', 'wrote']]);
    expect(await rows("select due_at as at from check_ins where kind = 'call_back'")).toEqual([{ at: new Date('2026-11-05T20:00:00Z') }]);
    expect(await writes('+15550101234', 'ring me')).toBe(204);
    expect((await ends(kay)).at(-1)).toEqual(['call_back', 'due', 'asked']);
    expect(await writes('+15550101234', 'stop')).toBe(204); // nobody rings, somebody reads
    expect((await ends(kay)).filter(([kind]) => kind === 'call_back').sort()).toEqual([['call_back', 'closed', 'no_more'], ['call_back', 'due', 'wrote']]);
    const [card] = (await checkInsOf(kay)).filter(({ state }) => state === 'due');
    expect(await wordsOn(card!.id)).toEqual(['not on thursday please, he is here']);
  });
});
