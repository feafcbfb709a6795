import { newId } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import type { HouseStory, Loose, Persona, TestStaffApi } from '#peerhouse/testing';
import { FollowUpWriter, isDone } from '../src/writer.js';

/** Somebody who would like a call two days after leaving, a week after, and so on. */
export const calls = (wish: Record<string, unknown> = {}) => ({ rhythm: 'days_2_7_30_90', ways: [{ channel: 'call', address: '+1 413 555 0142' }], ...wish });

/** What happens to check-ins, told through the API by the people of a house or programme. */
export class FollowUpStory {
  constructor(readonly api: TestStaffApi, readonly story: HouseStory) {}

  get ada(): Persona { return this.story.open.as.peerWorker; }
  get bo(): Persona { return this.story.open.as.secondPeer; }
  get serviceId(): string { return this.story.open.house.id; }

  act(field: string, variables: Record<string, unknown> = {}, by: Persona = this.ada): Promise<Loose> {
    return this.story.acts.do(by, field, variables);
  }

  /** Somebody has left, and agreed to it. */
  async agreed(wish: Record<string, unknown> = {}, room = 0): Promise<Loose> {
    const { id } = await this.story.left({ room, called: 'Jo' });
    return this.story.good('FollowUp', await this.act('agreeFollowUp', { stayId: id, about: 'keeping_in_touch', input: calls(wish) }));
  }

  list(about = 'keeping_in_touch', by: Persona = this.ada): Promise<Loose> {
    return this.act('checkIns', { serviceId: this.serviceId, about }, by);
  }

  /** The next planned one of it has come up, for a person to do; gives its id. */
  async due(followUpId: string): Promise<string> {
    const { rows: [row] } = await this.api.database.admin.query<{ id: string }>(
      `update check_ins set state = 'due', why = 'by_hand', due_at = $2, promised_at = $2 where id = (select id from check_ins where follow_up_id = $1 and state = 'planned' order by slot limit 1) returning id`, [followUpId, this.api.clock.now()]);
    return row!.id;
  }

  say(id: string, says: string, more: Record<string, unknown> = {}, by: Persona = this.ada): Promise<Loose> {
    return this.act('sayHowItWas', { checkInId: id, input: { says, ...more } }, by);
  }

  passSeconds(seconds: number): void {
    this.api.clock.set(new Date(this.api.clock.now().getTime() + seconds * 1_000));
  }

  /** The time to take it back is over. */
  async settled(id: string, by: Persona = this.ada): Promise<void> {
    this.passSeconds(21);
    const ctx = by.ctx();
    await this.api.app.get(Database, { strict: false }).run(ctx, async (tx) => {
      const writer = this.api.app.get(FollowUpWriter, { strict: false });
      const result = await writer.happen((await writer.open(tx, ctx, { checkInId: id }))!, id, { does: 'settle' });
      if (!isDone(result)) throw new Error(`not settled: ${JSON.stringify(result)}`);
    });
  }

  async rows(followUpId: string): Promise<Loose[]> {
    const { rows } = await this.api.database.admin.query('select slot::text as slot, kind, state, outcome, tries, put_off as "putOff", due_at as "dueAt" from check_ins where follow_up_id = $1 order by kind desc, slot', [followUpId]);
    return rows as Loose[];
  }

  async facts(): Promise<Loose[]> {
    const { rows } = await this.api.database.admin.query(`select day::text as day, outcome, channel, amount::int as amount, n from facts where what = 'check_in' and organisation_id = $1 order by id`, [this.story.open.id]);
    return rows as Loose[];
  }

  /** So many people who are to hear from the house today; and so many workers who are on shift in it. */
  async manyDue(people: number, workers: number): Promise<string[]> {
    const { id, house } = this.story.open;
    const at = this.api.clock.now();
    const run = (text: string, values: unknown[]) => this.api.database.admin.query<{ id: string }>(text, values);
    await run('insert into guests (id, organisation_id, service_id, created_at) select gen_random_uuid(), $1, $2, $3 from generate_series(1, $4)', [id, house.id, at, people]);
    await run(`insert into follow_ups (id, organisation_id, service_id, guest_id, charter_version_id, about, rhythm, from_day, planned_until, time_zone, quiet_from, quiet_to, language, agreed_at, agreed_on, agreed_with, words_version)
      select g.id, $1, $2, g.id, $4, 'keeping_in_touch', 'only_if_i_ask', '2026-11-02', '2026-11-23', $5, '20:00', '09:00', 'en', $3, '2026-11-02', 'guest', 1 from guests g where g.service_id = $2`, [id, house.id, at, house.charterVersionId, house.timeZone]);
    await run(`insert into check_ins (id, organisation_id, service_id, follow_up_id, kind, slot, state, promised_at, due_at)
      select gen_random_uuid(), $1, $2, f.id, 'planned', '2026-11-02', 'due', $3::timestamptz - row_number() over () * interval '1 minute', $3 from follow_ups f where f.service_id = $2`, [id, house.id, at]);
    const accounts = Array.from({ length: workers }, newId);
    await run(`insert into accounts (id, organisation_id, email, called, password_hash, created_at) select a, $1, a || '@x.example', 'Somebody', 'none', $2 from unnest($3::uuid[]) a`, [id, at, accounts]);
    await run(`insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) select gen_random_uuid(), $1, a, $4, 'peer_worker', $2 from unnest($3::uuid[]) a`, [id, at, accounts, house.id]);
    return accounts;
  }
}
