import { localAt, type HouseDay } from '#peerhouse/kernel';
import type { Reader, Tx } from '#peerhouse/platform';
import type { About, CheckIn, ContactRules, FollowUpNow, MaySay, MessageChannel, MessageKind, MessageState, Rhythm, RhythmKind, Settling, Taken, Times, Voicemail } from './follow-up.types.js';

/** A follow-up as it is kept, without its addresses: they are sealed (`ways.ts`). */
export interface KeptFollowUp {
  id: string;
  organisationId: string;
  serviceId: string;
  guestId: string;
  charterVersionId: string;
  about: About;
  companionshipId: string | null;
  madeBy: string | null;
  onlyFrom: string | null;
  notFrom: string[];
  rhythm: Rhythm;
  /** Days before it are rows, or were. */
  plannedUntil: HouseDay;
  times: Times;
  says: MaySay;
  voicemail: Voicemail;
  language: string;
  agreedAt: Date;
  agreedOn: HouseDay;
  stoppedAt: Date | null;
  /** The check-in whose result stopped it; null where they said so themselves. */
  stoppedByCheckIn: string | null;
  endedAt: Date | null;
  version: number;
}

export interface KeptCheckIn extends CheckIn { id: string; followUpId: string; closedAt: Date | null; hasWords: boolean; version: number }

/** `claimedAt`: when whoever hands it over took it. */
export interface KeptMessage { id: string; checkInId: string; kind: MessageKind; number: number; channel: MessageChannel | null; state: MessageState; madeAt: Date; nextAt: Date; claimedAt: Date | null; handedOver: number; settledAt: Date | null }

export interface FollowUpRow extends Omit<KeptFollowUp, 'rhythm' | 'times'> {
  kind: RhythmKind; from: HouseDay; days: number[]; everyDays: number | null; timesMost: number | null; until: HouseDay | null;
  timeZone: string; quietFrom: string; quietTo: string; at: string | null; weekdays: number[]; daysOff: HouseDay[];
}
export interface CheckInRow extends Omit<KeptCheckIn, 'taken' | 'settling'> {
  takenBy: string | null; takenUntil: Date | null; takenFrom: Taken['from'] | null; settlingBy: string | null; settlingUntil: Date | null; settlingBefore: CheckIn | null;
}

/** SQL: the columns of a follow-up `f`. */
export const followUpColumns = `f.id, f.organisation_id as "organisationId", f.service_id as "serviceId", f.guest_id as "guestId", f.charter_version_id as "charterVersionId", f.about, f.companionship_id as "companionshipId",
    f.made_by as "madeBy", f.only_from as "onlyFrom", array(select n.account_id::text from follow_up_not_from n where n.follow_up_id = f.id) as "notFrom",
    f.rhythm as kind, f.from_day as "from", f.days, f.every_days as "everyDays", f.times as "timesMost", f.until_day as until, f.planned_until as "plannedUntil",
    f.time_zone as "timeZone", f.quiet_from as "quietFrom", f.quiet_to as "quietTo", f.at_time as at, f.weekdays, f.days_off::text[] as "daysOff", f.says, f.voicemail, f.language,
    f.agreed_at as "agreedAt", f.agreed_on as "agreedOn", f.stopped_at as "stoppedAt", f.stopped_by_check_in as "stoppedByCheckIn", f.ended_at as "endedAt", f.version`;

/** SQL: the columns of a check-in `c`. */
export const checkInColumns = `c.id, c.follow_up_id as "followUpId", c.kind, c.slot, c.state, c.promised_at as "promisedAt", c.due_at as "dueAt", c.put_off as "putOff", c.asked, c.tries, c.last_try_at as "lastTryAt", c.why,
    c.taken_by as "takenBy", c.taken_until as "takenUntil", c.taken_from as "takenFrom", c.outcome, c.closed_at as "closedAt", c.settling_by as "settlingBy", c.settling_until as "settlingUntil", c.settling_before as "settlingBefore",
    exists (select from check_in_words w where w.check_in_id = c.id) as "hasWords", c.version`;

const messageColumns = `m.id, m.check_in_id as "checkInId", m.kind, m.number, m.channel, m.state, m.made_at as "madeAt", m.next_at as "nextAt", m.claimed_at as "claimedAt", m.handed_over as "handedOver", m.settled_at as "settledAt"`;

export function followUpOf({ kind, from, days, everyDays, timesMost, until, timeZone, quietFrom, quietTo, at, weekdays, daysOff, ...row }: FollowUpRow): KeptFollowUp {
  return {
    ...row, rhythm: { kind, from, days, onwards: everyDays === null ? null : { everyDays, times: timesMost }, until },
    times: { timeZone, quiet: { from: quietFrom, to: quietTo }, weekdays, daysOff, at },
  };
}

const momentOf = (text: string | Date | null): Date | null => (text === null ? null : new Date(text));

/** What a result is taken back to lies in the row as JSON: its moments are texts there. */
const beforeOf = (before: CheckIn): CheckIn => ({
  ...before, promisedAt: new Date(before.promisedAt), dueAt: new Date(before.dueAt), lastTryAt: momentOf(before.lastTryAt), settling: null,
  taken: before.taken && { ...before.taken, until: new Date(before.taken.until) },
});

export function checkInOf({ takenBy, takenUntil, takenFrom, settlingBy, settlingUntil, settlingBefore, ...row }: CheckInRow): KeptCheckIn {
  const settling: Settling | null = settlingBy === null ? null : { by: settlingBy, until: settlingUntil!, before: beforeOf(settlingBefore!) };
  return { ...row, taken: takenBy === null ? null : { by: takenBy, until: takenUntil!, from: takenFrom! }, settling };
}

/** The follow-up, or that of a check-in, as it is when whoever changes it now is done; null: gone, or not theirs. */
export async function lockFollowUp(tx: Tx, by: { followUpId: string } | { checkInId: string }): Promise<KeptFollowUp | null> {
  const which = 'followUpId' in by ? 'f.id = $1' : 'f.id = (select c.follow_up_id from check_ins c where c.id = $1)';
  const [row] = await tx.sql<FollowUpRow>(`select ${followUpColumns} from follow_ups f where ${which} for no key update of f`, ['followUpId' in by ? by.followUpId : by.checkInId]);
  return row ? followUpOf(row) : null;
}

/** Those that are open, those of which a result can still be taken back, and the one that is asked for. */
export async function checkInsOf(reader: Reader, followUpId: string, alsoId: string | null = null): Promise<KeptCheckIn[]> {
  const rows = await reader.sql<CheckInRow>(`select ${checkInColumns} from check_ins c where c.follow_up_id = $1 and (c.state <> 'closed' or c.settling_until is not null or c.id = $2) order by c.promised_at, c.id`, [followUpId, alsoId], 'open-check-ins');
  return rows.map(checkInOf);
}

/** Messages of a follow-up, the first that was made first. */
export const messagesOf = (reader: Reader, followUpId: string): Promise<KeptMessage[]> =>
  reader.sql<KeptMessage>(`select ${messageColumns} from follow_up_messages m where m.follow_up_id = $1 order by m.made_at, m.kind, m.number`, [followUpId], 'follow-up-messages');

/** Days that were promised, and how long ago: by the clock where they are. */
export const dayThere = ({ times: { timeZone } }: Pick<KeptFollowUp, 'times'>, at: Date): HouseDay => localAt(at, timeZone).day;

/** Beside the addresses, what was agreed about being in touch. */
export const rulesOf = ({ says, voicemail, times }: KeptFollowUp, ways: Pick<ContactRules, 'ways' | 'never'>): ContactRules => ({ ...ways, says, voicemail, times });

/** As sending looks at it; where they are, who is there and what is held back is found elsewhere. */
export const nowOf = ({ about, stoppedAt, endedAt }: KeptFollowUp, elsewhere: Omit<FollowUpNow, 'about' | 'stoppedAt' | 'endedAt'>): FollowUpNow => ({ about, stoppedAt, endedAt, ...elsewhere });

