import type pg from 'pg';
import { calendarDayAt, newId, type HouseDay } from '#peerhouse/kernel';
import { Keys, ServerKeys } from '#peerhouse/identity';
import { Tx } from '#peerhouse/platform';
import { testKeyring } from '../../testing/src/test-keyring.js';
import type { Never, Way } from '../src/follow-up.types.js';
import { FollowUpWays } from '../src/ways.js';

export interface GivenPlace { organisationId: string; houseId: string; charterVersionId: string }
export interface FollowUpWish {
  ways?: Way[];
  never?: Never[];
  rhythm?: 'only_if_i_ask' | 'once' | 'days_2_7_30_90' | 'weekly' | 'own';
  /** Stages of the rhythm, in days after today. */
  days?: number[];
  timeZone?: string;
  quiet?: { from: string; to: string };
  at?: string | null;
  about?: 'keeping_in_touch';
  onlyFrom?: string | null;
  says?: 'plain' | 'first_name';
  language?: string;
  from?: HouseDay;
}
export interface GivenFollowUp { id: string; guestId: string }

export const byText = (address = '+1 555 010 1234'): Way => ({ channel: 'text', address });

/** Addresses sealed as the applications of a spec file seal them, under its keyring and key. */
const ways = () => new FollowUpWays(new ServerKeys(testKeyring()), new Keys('07'.repeat(32)));

/** Straight in the tables, as somebody agreed to it that day; nothing of it is planned yet. */
export async function givenFollowUp(admin: pg.Client, { organisationId, houseId, charterVersionId }: GivenPlace, now: Date, wish: FollowUpWish = {}): Promise<GivenFollowUp> {
  const { timeZone = 'America/New_York', quiet = { from: '20:00', to: '09:00' }, at = null, rhythm = 'own', onlyFrom = null, says = 'plain', language = 'en' } = wish;
  const today = wish.from ?? calendarDayAt(now, timeZone);
  const [id, guestId] = [newId(), newId()];
  await admin.query('insert into guests (id, organisation_id, service_id, created_at) values ($1, $2, $3, $4)', [guestId, organisationId, houseId, now]);
  await admin.query(
    `insert into follow_ups (id, organisation_id, service_id, guest_id, charter_version_id, about, only_from, rhythm, from_day, days, planned_until, time_zone, quiet_from, quiet_to, at_time, says, language, agreed_at, agreed_on, agreed_with, words_version)
     values ($1, $2, $3, $4, $5, 'keeping_in_touch', $6, $7, $8, $9, $8, $10, $11, $12, $13, $14, $15, $16, $8, 'guest', 1)`,
    [id, organisationId, houseId, guestId, charterVersionId, onlyFrom, rhythm, today, wish.days ?? (rhythm === 'only_if_i_ask' ? [] : [1]), timeZone, quiet.from, quiet.to, at, says, language, now]);
  const tx = { sql: async (text: string, values: readonly unknown[] = []) => (await admin.query(text, [...values])).rows } as unknown as Tx;
  await ways().write(tx, { id, organisationId, serviceId: houseId }, { ways: wish.ways ?? [byText()], never: wish.never ?? [] });
  return { id, guestId };
}

/** A worker said that this number is somebody else's; gives the id of the line. */
export async function givenWrong(admin: pg.Client, { organisationId, houseId }: GivenPlace, followUpId: string, address: string, byCheckIn: string): Promise<string> {
  const tx = { sql: async (text: string, values: readonly unknown[] = []) => (await admin.query(text, [...values])).rows } as unknown as Tx;
  await ways().neverAgain(tx, { id: followUpId, organisationId, serviceId: houseId }, address, byCheckIn);
  return (await admin.query<{ id: string }>('select id from follow_up_never where by_check_in = $1', [byCheckIn])).rows[0]!.id;
}

/** A check-in that is due at that moment, of a follow-up whose days are its own. */
export async function givenCheckIn(admin: pg.Client, { organisationId, houseId }: GivenPlace, followUpId: string, dueAt: Date, state = 'planned'): Promise<string> {
  const id = newId();
  await admin.query(
    `insert into check_ins (id, organisation_id, service_id, follow_up_id, kind, slot, state, promised_at, due_at, why) values ($1, $2, $3, $4, 'planned', $5, $6, $7, $7, $8)`,
    [id, organisationId, houseId, followUpId, calendarDayAt(dueAt, 'UTC'), state, dueAt, state === 'due' ? 'by_hand' : null]);
  return id;
}


/** So many follow-ups with a check-in each that is due then, every second one by text, the others by a worker's call; nobody of them is ever in the quiet. Sealed with that keyring. */
export async function givenManyDue(admin: pg.Client, { organisationId, houseId, charterVersionId }: GivenPlace, keyring: string, dueAt: Date, count: number, { byHand = 0.5 } = {}): Promise<void> {
  const keys = new ServerKeys(keyring);
  const rows = Array.from({ length: count }, (_, at) => {
    const [id, wayId] = [newId(), newId()];
    const { kekNo, sealed } = keys.seal(Buffer.from(`+1555${String(at).padStart(7, '0')}`), { table: 'follow_up_ways', key: [wayId] }) as { kekNo: number; sealed: Uint8Array };
    return { id, guest_id: newId(), check_in_id: newId(), way_id: wayId, channel: at < count * byHand ? 'call' : 'text', kek_no: kekNo, sealed: Buffer.from(sealed).toString('hex') };
  });
  const given = [organisationId, houseId, JSON.stringify(rows)];
  const of = (columns: string) => `from jsonb_to_recordset($3::jsonb) as r (${columns})`;
  await admin.query(`insert into guests (id, organisation_id, service_id, created_at) select r.guest_id, $1, $2, now() ${of('guest_id uuid')}`, given);
  await admin.query(
    `insert into follow_ups (id, organisation_id, service_id, guest_id, charter_version_id, about, rhythm, from_day, days, planned_until, time_zone, quiet_from, quiet_to, language, agreed_at, agreed_on, agreed_with, words_version)
     select r.id, $1, $2, r.guest_id, $4, 'keeping_in_touch', 'only_if_i_ask', $5::date, '{}', $5::date + 60, 'UTC', '00:00', '00:00', 'en', $5, $5::date, 'guest', 1 ${of('id uuid, guest_id uuid')}`, [...given, charterVersionId, dueAt]);
  await admin.query(`insert into follow_up_ways (id, organisation_id, service_id, follow_up_id, place, channel, kek_no, sealed) select r.way_id, $1, $2, r.id, 1, r.channel, r.kek_no, decode(r.sealed, 'hex') ${of('id uuid, way_id uuid, channel text, kek_no int, sealed text')}`, given);
  await admin.query(`insert into check_ins (id, organisation_id, service_id, follow_up_id, kind, slot, state, promised_at, due_at) select r.check_in_id, $1, $2, r.id, 'planned', $4::date, 'planned', $4, $4 ${of('id uuid, check_in_id uuid')}`, [...given, dueAt]);
}
