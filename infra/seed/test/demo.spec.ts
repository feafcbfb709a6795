import { randomBytes } from 'node:crypto';
import type { RolePasswords } from '#peerhouse/platform';
import { testDatabase, testKeyring, type TestDatabase } from '#peerhouse/testing';
import { putInDemo } from '../demo.js';
import type { DemoGuest } from '../guests.story.js';

let database: TestDatabase;
beforeEach(async () => { database = await testDatabase(); });
afterEach(() => database.drop());

async function demoAt(now: string): Promise<DemoGuest[]> {
  const adminUrl = new URL(process.env['PEERHOUSE_TEST_ADMIN_URL']!);
  adminUrl.pathname = new URL(database.urls.owner).pathname;
  return putInDemo({ adminUrl: adminUrl.toString(), passwords: JSON.parse(process.env['PEERHOUSE_TEST_PASSWORDS']!) as RolePasswords, key: randomBytes(32).toString('hex'), now: new Date(now), keyring: testKeyring() });
}

const rows = async (statement: string): Promise<unknown[]> => (await database.admin.query<Record<string, unknown>>(statement)).rows.map((row) => Object.values(row));

describe.each(['2026-11-27T03:20:00Z', '2026-11-27T14:05:00Z'])('the demo put in at %s', (now) => {
  it('has its nights counted on the day after each, and somebody with an offer before two who wait', async () => {
    const guests = await demoAt(now);
    expect(guests.map(({ called, signInName }) => [called, /^[a-z]+-[a-z]+-[0-9]{2}$/.test(signInName)])).toEqual([['Kay', true], ['Dee', true]]);
    expect(await rows('select (select count(*)::int from plan_grants) as grants, (select count(*)::int from plan_looks) as looks, (select count(*)::int from plan_suggestions) as suggestions, (select count(distinct section_id)::int from plan_versions) as sections')).toEqual([[2, 1, 1, 5]]);
    const first = await rows("select s.name, f.written_on - f.day as later, count(*) > 25 as many from facts f join services s on s.id = f.service_id where what = 'night_open' group by s.name, later order by s.name");
    expect(first).toEqual([['Oak House', 1, true], ['River House', 1, true]]);
    const waiting = await rows(`select e.wants_nights, c.ends_at > '${now}' as offered from enquiries e left join claims c on c.held_for = e.id where e.state = 'waiting' order by e.asked_at`);
    expect(waiting).toEqual([[2, true], [4, null], [1, null]]);
    const open = await rows("select s.name, c.kind, c.state, c.put_off, count(*)::int from check_ins c join services s on s.id = c.service_id where c.state not in ('planned', 'closed') or c.put_off group by 1, 2, 3, 4 order by 1, 2, 3");
    expect(open).toEqual([
      ['Bridge', 'call_back', 'due', false, 1], ['Bridge', 'planned', 'due', false, 2], ['Bridge', 'planned', 'planned', true, 1],
      ['Oak House', 'call_back', 'due', false, 1], ['Oak House', 'planned', 'due', false, 2], ['Oak House', 'planned', 'planned', true, 1], ['Oak House', 'planned', 'waiting', false, 1],
    ]);
    const done = await rows("select outcome, count(*)::int, bool_and(settling_until is null) as settled from check_ins where state = 'closed' group by 1 order by 1");
    expect(done).toEqual([['no_more', 1, true], ['talked', 2, true], ['wants_call_back', 2, true]]);
    expect(await rows('select distinct channel from follow_up_messages')).toEqual([['app']]);
    const guestsOwn = await rows('select f.rhythm, f.agreed_with, count(*) > 1 as days from follow_ups f join guest_account_guests g using (guest_id) join check_ins c on c.follow_up_id = f.id group by 1, 2 order by 1');
    expect(guestsOwn).toEqual([['days_2_7_30_90', 'worker', true], ['weekly', 'guest', true]]);
  });
});
