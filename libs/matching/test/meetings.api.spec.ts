import type { HouseStory, Loose, TestStaffApi, TestWorker } from '#peerhouse/testing';
import { inAProgramme, type MatchingStory } from './matching-story.given.js';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
let matching: MatchingStory;
inAProgramme((given) => { ({ api, worker, story, matching } = given); });

const days = async () => { await worker.runJob('matching-days'); await worker.drainOutbox(); };
const read = async (address: string, path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${address}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('meetings that come round', () => {
  it('are an hour a week at the same time of day, moved and called off one by one or with all that follow, by either side', async () => {
    const id = await matching.met(await matching.peer(matching.ada, { times: ['mon_evening'] }), '2026-11-02', { times: ['mon_evening'] });
    const phone = await matching.phoneOf(id);
    const { meetings, lastsUntil } = await matching.act('meetings', { personId: id }, matching.ada);
    expect([meetings.length, lastsUntil]).toEqual([53, '2027-11-01']);
    expect(meetings.slice(0, 2)).toMatchObject([{ slot: '2026-11-02', time: '18:00', startsAt: '2026-11-02T23:00:00.000Z', how: 'happened', minutes: 60 }, { slot: '2026-11-09', how: null, isMoved: false }]);
    const { seriesId } = meetings[0];
    const one = (of: Loose, slot: string) => of.meetings.find((meeting: Loose) => meeting.slot === slot);
    expect(one(await phone.do('moveMyMeeting', { seriesId, slot: '2026-11-09', day: '2026-11-10', time: '17:30' }), '2026-11-09')).toMatchObject({ day: '2026-11-10', time: '17:30', isMoved: true, minutes: null, travelKm: null });
    expect(await phone.do('moveMyMeeting', { seriesId, slot: '2026-11-09', day: '2026-11-01', time: '17:30' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'day', problem: 'past_day' }] });
    expect(await phone.do('moveMyMeeting', { seriesId, slot: '2026-11-09', day: '2027-11-02', time: '17:30' })).toMatchObject({ __typename: 'AfterTheEnd', lastDay: '2027-11-01' });
    expect(one(await matching.act('cancelMeeting', { personId: id, seriesId, slot: '2026-11-16' }, matching.ada), '2026-11-16')).toMatchObject({ isCancelled: true });
    const moved = await matching.act('moveMeeting', { personId: id, seriesId, slot: '2026-11-23', day: '2026-11-24', time: '10:00', following: true }, matching.ada);
    expect(moved.meetings.slice(2, 6).map(({ day, time, isCancelled }: Loose) => [day, time, isCancelled])).toEqual([['2026-11-16', '18:00', true], ['2026-11-24', '10:00', false], ['2026-12-01', '10:00', false], ['2026-12-08', '10:00', false]]);
    const later = moved.meetings.find(({ day }: Loose) => day === '2026-12-08');
    expect((await phone.do('cancelMyMeeting', { seriesId: later.seriesId, slot: later.slot, following: true })).meetings.at(-1)).toMatchObject({ day: '2026-12-01' });
    expect(await story.acts.errorOf(matching.bo, 'meetings', { personId: id })).toBe('NOT_HERE');
  });

  it('moved or called off are told to the other side with their day: the person, their peer, and who stands in; never to who did it, and never why', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const id = await matching.met(ada, '2026-11-02', {}, { called: 'Moss' });
    const phone = await matching.phoneOf(id);
    const { meetings: [{ seriesId }] } = await matching.act('meetings', { personId: id });
    /** What each has been told since the last asking, oldest first. */
    const told = async () => {
      const [mine, hers, his] = [(await phone.do('myPeer')).news, (await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).news, (await matching.act('myPeople', { programmeId: matching.programme }, matching.bo)).news];
      await phone.do('seenMyNews');
      for (const who of [matching.ada, matching.bo]) await matching.act('seenMyNews', { programmeId: matching.programme }, who);
      return [mine, hers, his].map((lines) => lines.map(({ what, about }: Loose) => `${what} ${about}`).reverse());
    };
    await told();
    const own = (slot: string, more = {}) => ({ personId: id, seriesId, slot, ...more });
    await phone.do('moveMyMeeting', { seriesId, slot: '2026-11-09', day: '2026-11-10', time: '17:30' });
    expect((await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).news).toMatchObject([{ what: 'meeting_moved', about: '2026-11-10', personId: id }]);
    expect(await told()).toEqual([[], ['meeting_moved 2026-11-10'], []]);
    await phone.do('moveMyMeeting', { seriesId, slot: '2026-11-09', day: '2026-11-10', time: '17:30' }); // the same again is nothing new
    expect(await told()).toEqual([[], [], []]);
    await matching.act('cancelMeeting', own('2026-11-16'), matching.ada);
    await matching.act('cancelMeeting', own('2026-11-16'), matching.ada);
    const { path } = await phone.do('makeMyCalendar', { language: 'es-MX' });
    expect((await read(matching.guestAddress, path)).text).toMatch(/SUMMARY:Ocupado\r\nCLASS:PRIVATE\r\nSTATUS:CANCELLED/);
    await matching.act('moveMeeting', own('2026-11-16', { day: '2026-11-16', time: (await matching.act('meetings', { personId: id })).meetings[2].time }), matching.ada);
    expect(await told()).toEqual([['meeting_called_off 2026-11-16', 'meeting_on_again 2026-11-16'], [], []]);
    await matching.act('moveMeeting', own('2026-11-23', { day: '2026-11-24', time: '10:00', following: true })); // the desk, as it was told
    expect(await told()).toEqual([['meetings_moved 2026-11-24'], ['meetings_moved 2026-11-24'], []]);
    await matching.good('beAway', { peerId: ada, until: '2026-12-20' }, matching.ada);
    await matching.covered(id, bo, '2026-12-20');
    await told();
    await matching.act('cancelMeeting', own('2026-11-09'), matching.bo);
    expect(await told()).toEqual([['meeting_called_off 2026-11-10'], ['meeting_called_off 2026-11-10'], []]);
    const { rows } = await api.database.admin.query(`select half_day from matches where companionship_id = $1`, [id]);
    expect(rows).toEqual([{ half_day: 'tue_morning' }]);
  });

  it('go on from a day that is agreed, where all that were to come are called off', async () => {
    const id = await matching.agreed(await matching.peer(matching.ada));
    await story.at('2026-11-02', '00:40'); // the first one goes on still: it is written down as having happened, and is not to come
    await matching.good('firstMeetingHappened', { personId: id, on: '2026-11-02', time: '00:10' });
    const { meetings: [{ seriesId }] } = await matching.act('meetings', { personId: id }, matching.ada);
    const agree = (day: string) => matching.act('agreeMeetings', { personId: id, day, time: '11:00' }, matching.ada);
    expect(await agree('2026-11-30')).toMatchObject({ __typename: 'NotNow' }); // the others are still to come
    expect((await matching.act('cancelMeeting', { personId: id, seriesId, slot: '2026-11-09', following: true }, matching.ada)).meetings.map(({ day }: Loose) => day)).toEqual(['2026-11-02']);
    expect((await matching.person(id)).person.nextStep).toMatchObject({ step: 'agree_next_meeting' });
    expect(await agree('2026-11-01')).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'day', problem: 'past_day' }] });
    expect(await agree('2027-11-02')).toMatchObject({ __typename: 'AfterTheEnd', lastDay: '2027-11-01' });
    expect(await story.acts.errorOf(matching.bo, 'agreeMeetings', { personId: id, day: '2026-11-30', time: '11:00' })).toBe('NOT_HERE');
    const agreed = (await agree('2026-11-30')).meetings.map(({ day, time }: Loose) => `${day} ${time}`);
    expect([agreed.slice(0, 3), agreed.at(-1)]).toEqual([['2026-11-02 00:10', '2026-11-30 11:00', '2026-12-07 11:00'], '2027-11-01 11:00']);
    expect((await matching.person(id)).person.nextStep).toMatchObject({ step: 'next_meeting', on: '2026-11-30' });
    // The person by themself, all the same: also the hours of a half-day go along.
    const phone = await matching.phoneOf(id);
    const now = (await matching.act('meetings', { personId: id }, matching.ada)).meetings.find(({ day }: Loose) => day === '2026-11-30');
    expect(await phone.do('agreeMyMeetings', { day: '2026-12-03', time: '18:00' })).toMatchObject({ __typename: 'NotNow' });
    await phone.do('cancelMyMeeting', { seriesId: now.seriesId, slot: '2026-11-30', following: true });
    expect(await phone.do('agreeMyMeetings', { day: '2026-11-01', time: '18:00' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'day', problem: 'past_day' }] });
    const mine = (await phone.do('agreeMyMeetings', { day: '2026-12-03', time: '18:00' })).meetings.map(({ day, time }: Loose) => `${day} ${time}`);
    expect(mine.slice(0, 3)).toEqual(['2026-11-02 00:10', '2026-12-03 18:00', '2026-12-10 18:00']);
    expect((await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).news.slice(0, 2).map(({ what, about }: Loose) => `${what} ${about}`)).toEqual(['meetings_go_on 2026-12-03', 'meetings_called_off 2026-11-30']);
    expect((await api.database.admin.query('select half_day from matches where companionship_id = $1', [id])).rows).toEqual([{ half_day: 'thu_evening' }]);
    const nobodyYet = await matching.agreed(await matching.peer(matching.bo));
    expect(await matching.act('agreeMeetings', { personId: nobodyYet, day: '2026-11-30', time: '11:00' })).toMatchObject({ __typename: 'NotNow' }); // before a first meeting there is none
  });

  it('are marked happened, moved or did not happen once they have begun; nothing said is not known, and nothing follows', async () => {
    const id = await matching.met(await matching.peer(matching.ada), '2026-11-02');
    const { meetings: [{ seriesId }] } = await matching.act('meetings', { personId: id }, matching.ada);
    const mark = (how: string | null, more = {}) => matching.act('markMeeting', { personId: id, seriesId, slot: '2026-11-09', how, ...more }, matching.ada);
    expect(await mark('happened')).toMatchObject({ __typename: 'NotYet' });
    const nextOn = async () => (await matching.person(id)).person.nextStep.on;
    await story.at('2026-11-09', '10:30');
    expect(await nextOn()).toBe('2026-11-09'); // it goes on now
    expect(await mark('missed')).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'how', problem: 'not_a_choice' }] });
    const first = await story.changes(() => mark('happened', { minutes: 50, travelMinutes: 20, travelKm: 8.5 }));
    expect(first.changed).toEqual({ meeting_marks: '+1', facts: '+2' });
    expect([await nextOn(), (await (await matching.phoneOf(id)).do('myPeer')).nextStep.on]).toEqual(['2026-11-16', '2026-11-16']);
    expect(first.facts).toEqual([{ what: 'meeting', day: '2026-11-09', n: 1, amount: 50, how: 'happened' }, { what: 'travel', day: '2026-11-09', n: 1, amount: 20 }]);
    // What became of it is written down: it is moved and called off no more, alone or with those that follow, until that is taken back.
    for (const following of [false, true]) {
      const ask = { personId: id, seriesId, slot: following ? '2026-11-02' : '2026-11-09', following };
      for (const [act, more] of [['moveMeeting', { day: '2026-11-30', time: '10:00' }], ['cancelMeeting', {}]] as const) expect(await story.changes(() => matching.act(act, { ...ask, ...more }))).toMatchObject({ changed: {}, answer: { __typename: 'NotNow', state: 'marked' } });
    }
    expect(await (await matching.phoneOf(id)).do('moveMyMeeting', { seriesId, slot: '2026-11-09', day: '2026-11-30', time: '10:00' })).toMatchObject({ __typename: 'NotNow' });
    const other = await story.changes(() => mark('did_not_happen'));
    expect(other.facts).toHaveLength(3);
    expect(other.facts).toEqual(expect.arrayContaining([{ what: 'meeting', day: '2026-11-09', n: -1, amount: 50, how: 'happened' }, { what: 'travel', day: '2026-11-09', n: -1, amount: 20 }, { what: 'meeting', day: '2026-11-09', n: 1, amount: 0, how: 'did_not_happen' }]));
    const back = await story.changes(() => mark(null));
    expect([back.facts, back.changed]).toEqual([[{ what: 'meeting', day: '2026-11-09', n: -1, amount: 0, how: 'did_not_happen' }], { meeting_marks: '-1', facts: '+1' }]);
    await story.at('2026-11-20', '12:00');
    const { meetings: later } = await matching.act('meetings', { personId: id }, matching.ada);
    expect(later.slice(1, 3).map(({ how }: Loose) => how)).toEqual([null, null]);
  });

  it('are in a calendar of one’s own by an address that nobody can guess, which says that the hour is taken and nothing else', async () => {
    const ada = await matching.peer(matching.ada);
    const id = await matching.met(ada, '2026-11-02', {}, { called: 'Moss' });
    await matching.agreed(ada, {}, { called: 'Wren' }).then((next) => matching.good('fixFirstMeeting', { personId: next, on: '2026-11-05', time: '11:00' }, matching.ada));
    const phone = await matching.phoneOf(id);
    const { path } = await phone.do('makeMyCalendar', { language: 'fr' });
    const own = await matching.act('makeCalendar', { programmeId: matching.programme }, matching.ada);
    const [mine, peers] = [await read(matching.guestAddress, path), await read(api.address, own.path)];
    expect([mine.status, mine.headers.get('content-type'), mine.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store']);
    expect([mine.text.match(/BEGIN:VEVENT/g)?.length, peers.text.match(/BEGIN:VEVENT/g)?.length]).toEqual([53, 54]);
    expect(mine.text).toContain('SUMMARY:Occupé\r\n');
    for (const { text } of [mine, peers]) expect(text).not.toMatch(/Moss|Wren|\bAda\b|Kingston|\bpeer|\bmatch|Open Door/i);
    expect((await read(matching.guestAddress, path, { 'if-none-match': mine.headers.get('etag')! })).status).toBe(304);
    const wrong = await read(matching.guestAddress, `/calendar/${'a'.repeat(43)}.ics`);
    expect([wrong.status, await phone.do('endMyCalendar')]).toEqual([404, true]);
    expect(await read(matching.guestAddress, path)).toMatchObject({ status: 404, text: wrong.text });
    // Each application shows its own: a person's address opens nothing at the staff's.
    const again = await phone.do('makeMyCalendar', {});
    expect((await read(api.address, again.path)).status).toBe(404);
  });
});

describe('as days go by', () => {
  it('both hear eight and four weeks before that the year ends; it ends by itself, and after its days nothing is left but counts', async () => {
    const ada = await matching.peer(matching.ada);
    const id = await matching.met(ada, '2026-11-02', { likes: ['canary-topic'], background: ['canary-background'], languages: ['English', 'canary-tongue'], place: 'Perth' }, { called: 'Called-canary', reach: 'canary-reach', leavesHospitalOn: '2026-11-01' });
    const phone = await matching.phoneOf(id);
    await phone.do('makeMyCalendar', {});
    await matching.act('seenMyNews', { programmeId: matching.programme }, matching.ada);
    await phone.do('seenMyNews');
    const counted = async () => (await api.database.admin.query('select * from facts where service_id = $1 order by id', [matching.programme])).rows;
    const heard = async () => (await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).news.map(({ what }: Loose) => what);
    await story.at('2027-09-06', '10:00');
    await days();
    expect(await heard()).toEqual([]);
    expect((await matching.person(id)).person).toMatchObject({ endsSoon: false });
    await story.at('2027-09-07', '10:00');
    await days();
    await days();
    expect(await heard()).toEqual(['year_ends_soon']);
    expect((await matching.person(id)).person).toMatchObject({ endsSoon: true, lastsUntil: '2027-11-01' });
    await story.at('2027-10-05', '10:00');
    await days();
    expect(await heard()).toEqual(['year_ends_soon', 'year_ends_soon']);
    await story.at('2027-11-02', '10:00');
    await days();
    expect((await counted()).at(-1)).toMatchObject({ what: 'companionship_closed', day: '2027-11-02', n: 1, outcome: 'finished' });
    expect((await matching.person(id)).person).toMatchObject({ state: 'finished', going: null });
    const { rows: [kept] } = await api.database.admin.query<{ ids: string[] }>(
      `select array[c.id, c.guest_id] || array(select id from matches where companionship_id = c.id) || array(select id from meeting_series where companionship_id = c.id) as ids from companionships c where c.id = $1`, [id]);
    const { ids } = kept!;
    expect(ids).toHaveLength(4);
    const traces = ['canary', ...ids];
    /** Every row of every table there is that has a trace of them, the queue's own among them. */
    const dump = async () => {
      const { rows } = await api.database.admin.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
      const all: string[] = [];
      for (const { name } of rows) all.push(...(await api.database.admin.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map(({ row }) => `${name} ${row}`));
      return all.filter((row) => traces.some((trace) => row.includes(trace)));
    };
    /** Both report years as they are sent out, but for the moment they were read and the week they go up to; and the facts under them, in which nothing is hidden. */
    const figures = async () => {
      const texts = ['2026-04-01', '2027-04-01'].map(async (from) => (await matching.act('reportCsv', { serviceId: matching.programme, kind: 'year', from })).text as string);
      return { texts: (await Promise.all(texts)).map((text) => text.replaceAll(/,2027-\d\d-\d\dT[\d:.]+Z,2027-\d\d-\d\d,/g, ',')), facts: await counted() };
    };
    await matching.act('writeProgrammeCost', { programmeId: matching.programme, day: '2027-11-01', amount: 1234.5 });
    await story.at('2027-12-02', '10:00');
    await worker.runJob('forget-what-is-due');
    const there = await dump();
    for (const trace of [...traces, 'canary-topic', 'canary-background', 'canary-tongue', 'Called-canary', 'canary-reach', 'calendar_feeds', 'meeting_marks', 'match_news']) expect(there.some((row) => row.includes(trace))).toBe(true); // nothing would be proved of what was never there
    const before = await figures();
    expect(before.texts[1]).toContain('programme_cost,cost,1234.5,CAD');
    await story.at('2027-12-03', '10:00');
    await worker.runJob('forget-what-is-due');
    await worker.drainOutbox();
    expect(await figures()).toEqual(before);
    await story.at('2027-12-20', '10:00');
    await worker.runJob('forget-done-events');
    expect([await dump(), traces.filter((trace) => api.logs.join('\n').includes(trace))]).toEqual([[], []]);
    const { rows: receipts } = await api.database.admin.query(`select what, count from forgettings where service_id = $1`, [matching.programme]);
    expect(receipts).toEqual([{ what: 'matches', count: 1 }]);
  });

  it('what a peer who left had shared of themself, their absences, news and calendar are forgotten after the same days; then they themself, once no way leads to them', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { gender: 'canary-gender', ageBand: '40s', likes: ['canary-likes'], background: ['canary-known'], ratherNot: ['canary-not'], near: ['Perth'], times: ['mon_evening'] }), await matching.peer(matching.bo)];
    const id = await matching.met(ada, '2026-11-02');
    await matching.act('makeCalendar', { programmeId: matching.programme }, matching.ada);
    await matching.good('beAway', { peerId: ada, until: '2026-11-20' }, matching.ada);
    // Nobody writes down that she has left: her role there is taken, and that is enough.
    await api.database.admin.query(`delete from account_roles where account_id = $1 and service_id = $2`, [matching.ada.accountId, matching.programme]);
    await days();
    expect((await matching.person(id)).person).toMatchObject({ state: 'waiting', going: null, interestedOn: '2026-11-02' });
    const kept = async () => {
      const rows = (text: string) => api.database.admin.query(text, [ada]).then(({ rows: found }) => found);
      const [peer] = await rows('select p::text as words, capacity from peers p where id = $1');
      return [peer?.words.match(/canary-\w+|Perth|40s|mon_evening/g)?.length ?? 0, peer?.capacity, ...(await Promise.all(['peers_away', 'match_news', 'calendar_feeds'].map((table) => rows(`select 1 from ${table} where peer_id = $1`).then(({ length }) => length > 0))))];
    };
    await story.at('2026-12-02', '10:00');
    await worker.runJob('forget-what-is-due');
    expect(await kept()).toEqual([7, 2, true, true, true]);
    await story.at('2026-12-03', '10:00');
    await worker.runJob('forget-what-is-due');
    await worker.runJob('forget-what-is-due');
    expect(await kept()).toEqual([0, 0, false, false, false]); // they met somebody whose way goes on
    const receipts = () => api.database.admin.query(`select what, count from forgettings where service_id = $1 order by forgotten_at, what`, [matching.programme]).then(({ rows }) => rows);
    expect(await receipts()).toEqual([{ what: 'peers', count: 1 }]);
    await matching.good('endByPhone', { personId: id });
    await story.at('2027-01-04', '10:00');
    await worker.runJob('forget-what-is-due');
    await worker.runJob('forget-what-is-due');
    expect(await kept()).toEqual([0, undefined, false, false, false]);
    expect((await matching.act('peers', { programmeId: matching.programme })).peers.map(({ id: peer }: Loose) => peer)).toEqual([bo]);
  });

  it('of anybody there are these words and no others: a new column of words wants a line here, and none is for why', async () => {
    const { rows } = await api.database.admin.query<{ words: string }>(
      `select c.table_name || '.' || c.column_name as words from information_schema.columns c where c.table_schema = 'public' and c.data_type in ('text', 'ARRAY', 'json', 'jsonb', 'character varying', 'bytea')
         and (c.table_name in ('companionships', 'guest_names', 'guests') or exists (select from information_schema.columns o where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'companionship_id')) order by 1`);
    expect(rows.map(({ words }) => words)).toEqual([
      'calendar_feeds.language', 'calendar_feeds.secret_hash',
      'companionship_reach.reach',
      'companionship_wishes.asks_for_called', 'companionship_wishes.background', 'companionship_wishes.genders', 'companionship_wishes.languages', 'companionship_wishes.likes', 'companionship_wishes.older_than', 'companionship_wishes.times', 'companionship_wishes.younger_than',
      'companionships.channel', 'companionships.closed_as', 'companionships.place', 'companionships.step', 'companionships.wait',
      'follow_ups.about', 'follow_ups.agreed_with', 'follow_ups.at_time', 'follow_ups.days', 'follow_ups.days_off', 'follow_ups.language', 'follow_ups.quiet_from', 'follow_ups.quiet_to', 'follow_ups.rhythm', 'follow_ups.says', 'follow_ups.time_zone', 'follow_ups.voicemail', 'follow_ups.weekdays',
      'guest_names.called',
      'kept_apart.kind', 'kept_apart.said_by', 'match_news.what', 'matches.first_meeting_time', 'matches.half_day', 'meeting_changes.time', 'meeting_marks.how', 'meeting_series.time',
    ]);
  });

  it('a peer is back when they said, and a cover ends with it; waits are told as the desk has them', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { near: ['Kingston'] }, 1), await matching.peer(matching.bo, {}, 1)];
    const id = await matching.met(ada, '2026-11-02');
    await matching.good('beAway', { peerId: ada, until: '2026-11-10' }, matching.ada);
    await matching.covered(id, bo, '2026-11-20');
    const waits = await matching.waiting({}, { called: 'Wren' });
    const phone = await matching.phoneOf(waits);
    await days();
    expect(await phone.do('myPeer')).toMatchObject({ state: 'waiting', nextStep: { step: 'wait_with_group', groups: true, estimate: { kind: 'cannot_tell' } } });
    await story.at('2026-11-10', '10:00');
    await days();
    expect((await matching.person(id)).person.going).toMatchObject({ state: 'meeting', peerAway: false, cover: null });
    await days();
    expect(await (await matching.phoneOf(waits)).do('myPeer')).toMatchObject({ nextStep: { step: 'proposal_to_come' } });
  });
});

describe('what the programme cost', () => {
  const programmeId = () => matching.programme;
  const write = (day: string, amount: number, by = matching.story.open.as.houseLead) => matching.act('writeProgrammeCost', { programmeId: programmeId(), day, amount }, by);

  it('is written with a day, once however often it is sent, put right by writing it again and taken away by nothing, each time as facts', async () => {
    const first = await story.changes(() => write('2026-10-01', 2180));
    expect([first.changed, first.facts, first.answer]).toMatchObject([{ facts: '+1' }, [{ what: 'cost', day: '2026-10-01', n: 1, amount: 2180 }], { __typename: 'ProgrammeCosts', currency: 'CAD', costs: [{ day: '2026-10-01', amount: 2180 }] }]);
    expect((await story.changes(() => write('2026-10-01', 2180))).changed).toEqual({});
    const again = await story.changes(() => write('2026-10-01', 2360.556));
    expect([again.changed, again.facts]).toEqual([{ facts: '+2' }, expect.arrayContaining([{ what: 'cost', day: '2026-10-01', n: -1, amount: 2180 }, { what: 'cost', day: '2026-10-01', n: 1, amount: 2360.56 }])]);
    expect((await write('2026-11-02', 12.5, matching.amal)).costs).toEqual([expect.objectContaining({ day: '2026-11-02', amount: 12.5 }), expect.objectContaining({ day: '2026-10-01', amount: 2360.56 })]);
    expect((await write('2026-10-01', 0)).costs).toHaveLength(1);
    expect(await matching.act('programmeCosts', { programmeId: programmeId() })).toMatchObject({ currency: 'CAD', costs: [{ day: '2026-11-02', amount: 12.5 }] });
  });

  it('is no amount under nothing, too large or of a day that is to come; and stands once when two write it at the same moment', async () => {
    for (const [day, amount, field, problem] of [['2026-11-02', -1, 'amount', 'too_small'], ['2026-11-02', 2_000_000_000, 'amount', 'too_big'], ['2026-11-03', 5, 'day', 'to_come']] as const) {
      const { changed, answer } = await story.changes(() => write(day, amount));
      expect([changed, answer]).toMatchObject([{}, { __typename: 'InvalidInput', fields: [{ field, problem }] }]);
    }
    await Promise.all(Array.from({ length: 8 }, () => write('2026-11-02', 700)));
    expect(await matching.act('programmeCosts', { programmeId: programmeId() })).toMatchObject({ costs: [{ day: '2026-11-02', amount: 700 }] });
    expect((await api.database.admin.query(`select count(*)::int as n from facts where service_id = $1 and what = 'cost'`, [programmeId()])).rows).toEqual([{ n: 1 }]);
    for (const who of ['peerWorker', 'rightsOfficer', 'administrator', 'otherHouse', 'otherOrganisation'] as const) {
      for (const field of ['writeProgrammeCost', 'programmeCosts']) expect([who, await story.acts.errorOf(story.open.as[who], field, { programmeId: programmeId(), day: '2026-11-02', amount: 1 })]).toEqual([who, 'NOT_HERE']);
    }
  });
});

describe('weekly groups and the ward’s page', () => {
  it('are a name, a day, a place, who leads and how many came; people who wait are offered them', async () => {
    const group = { programmeId: matching.programme, name: 'Tea', weekday: 3, time: '14:00', place: 'Peer centre', ledBy: matching.bo.accountId };
    expect(await matching.act('writeGroup', { ...group, weekday: 8, name: ' ' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'name', problem: 'missing' }, { field: 'weekday', problem: 'not_a_choice' }] });
    const { groups: [{ id }] } = await matching.act('writeGroup', group);
    const phone = await matching.phoneOf(await matching.interested());
    expect((await phone.do('myPeer')).groups).toMatchObject([{ name: 'Tea', nextOn: '2026-11-04', time: '14:00', place: 'Peer centre', ledBy: null, people: null }]);
    expect(await matching.act('countGroup', { groupId: id, day: '2026-11-04', people: 7 }, matching.bo)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'day', problem: 'to_come' }] });
    await story.at('2026-11-04', '16:00');
    expect((await story.changes(() => matching.act('countGroup', { groupId: id, day: '2026-11-04', people: 7 }, matching.bo))).facts).toEqual([{ what: 'gathering', day: '2026-11-04', n: 1, amount: 7 }]);
    expect((await matching.act('matchDesk', { programmeId: matching.programme })).groups).toMatchObject([{ name: 'Tea', ledBy: 'Bo', countedOn: '2026-11-04', people: 7 }]);
    expect(await matching.act('matchInvitation', { programmeId: matching.programme }, matching.ada)).toMatchObject({ address: expect.stringMatching(new RegExp(`/interested\\?at=${story.open.id}$`)), groups: [{ name: 'Tea' }], catchments: expect.arrayContaining(['Perth']), sentences: expect.arrayContaining(['An hour a week, up to a year. Ask for someone else at any time; nobody asks why.']) });
    expect((await matching.act('endGroup', { groupId: id })).groups).toEqual([]);
  });
});
