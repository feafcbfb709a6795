import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { firstMeetingWindow, type Matching } from '#peerhouse/services';
import { byKey } from './by-key.js';
import type { After, Bar, MatchNow, Thread, Window } from './matching.types.js';
import { stepOf, type Around, type StepKey, type StepSince } from './next-step.rules.js';
import type { Programme } from './programme.js';
import { isAgreed } from './states.rules.js';

/** A match as it is kept: what the rules know of it, and beside it what only this row says. */
export interface KeptMatch extends MatchNow {
  id: string;
  halfDay: string | null;
  proposedOn: HouseDay;
  /** The account of who proposed it: made by them, once both say yes. */
  proposedBy: string | null;
  bothYesOn: HouseDay | null;
  firstMeetingTime: string | null;
  personYesTold: boolean;
  /** The day on which it was counted that they asked for another while these meetings go on; null where it was not. */
  rematchCounted: HouseDay | null;
  version: number;
}
/** A person's way as it is kept, with its matches that have not ended. */
export interface Way {
  id: string;
  serviceId: string;
  organisationId: string;
  guestId: string;
  charterVersionId: string;
  number: number;
  channel: 'ward' | 'self' | 'phone';
  place: string | null;
  closedOn: HouseDay | null;
  earlyWordSaid: HouseDay | null;
  wait: { kind: 'soon' | 'cannot_tell' | 'range' | 'nobody_can_meet'; fromWeeks: number | null; toWeeks: number | null } | null;
  /** What is next, and since when; before it was first written down, the first talk since their interest. */
  since: StepSince;
  version: number;
  thread: Thread;
  matches: KeptMatch[];
}

/** A way that ended, of somebody who is on another now. */
export interface Earlier { wayId: string; interestedOn: HouseDay; endedOn: HouseDay; peerIds: string[] }

export interface LastEnded { day: HouseDay; askedAnother: boolean }

/** What the rules do not know of a new match, or of a first meeting that is fixed. */
export interface Beside { proposedBy?: string | null; halfDay?: string | null; askedByName?: boolean; time?: string | null; told?: boolean }

interface WayRow extends Omit<Way, 'thread' | 'matches' | 'wait' | 'since'>, Omit<Thread, 'coming' | 'going'> { step: StepKey | null; stepSince: HouseDay | null; wait: NonNullable<Way['wait']>['kind'] | null; fromWeeks: number | null; toWeeks: number | null }
interface MatchRow extends Omit<KeptMatch, 'peerAway' | 'cover'> { wayId: string; isAway: boolean; awayUntil: HouseDay | null; coverPeerId: string | null; coverUntil: HouseDay | null; coverPeerYes: boolean; coverPersonYes: boolean }

const ways = `select id, service_id as "serviceId", organisation_id as "organisationId", guest_id as "guestId", charter_version_id as "charterVersionId", number, channel, place,
    closed_on as "closedOn", closed_as as closed, step, step_since as "stepSince", early_word_said as "earlyWordSaid", wait, wait_from_weeks as "fromWeeks", wait_to_weeks as "toWeeks", version,
    interested_on as "interestedOn", ready, leaves_hospital_on as "leavesHospitalOn", back_in_hospital as "backInHospital", moved_outside as "movedOutside", first_met_on as "firstMetOn"
  from companionships`;
const matches = `select id, companionship_id as "wayId", peer_id as "peerId", half_day as "halfDay", proposed_on as "proposedOn", proposed_by as "proposedBy", peer_yes as "peerSaidYes", person_yes as "personSaidYes", both_yes_on as "bothYesOn", person_yes_told as "personYesTold",
    first_meeting_on as "firstMeetingOn", first_meeting_time as "firstMeetingTime", met_on as "metOn", until_next as "untilNext", peer_away as "isAway", peer_away_until as "awayUntil", waits_for_peer as "waitsForPeer",
    cover_peer_id as "coverPeerId", cover_until as "coverUntil", cover_peer_yes as "coverPeerYes", cover_person_yes as "coverPersonYes", asked_another as "askedAnother", rematch_counted as "rematchCounted", version from matches`;

/** One's own, as row-level security has it: the open one first, then the one that ended last. */
const mine = 'select id from companionships order by closed_on is not null, closed_on desc, id';

const matchOf = ({ wayId: _way, isAway, awayUntil, coverPeerId, coverUntil, coverPeerYes, coverPersonYes, ...row }: MatchRow): KeptMatch => ({
  ...row, peerAway: isAway ? { until: awayUntil } : null, cover: coverPeerId === null ? null : { peerId: coverPeerId, until: coverUntil!, peerSaidYes: coverPeerYes, personSaidYes: coverPersonYes },
});

function wayOf(row: WayRow, found: readonly MatchRow[]): Way {
  const { interestedOn, ready, leavesHospitalOn, backInHospital, movedOutside, firstMetOn, closed, wait, fromWeeks, toWeeks, step, stepSince, ...own } = row;
  const its = found.filter(({ wayId }) => wayId === row.id).map(matchOf);
  const thread: Thread = { interestedOn, ready, leavesHospitalOn, backInHospital, movedOutside, firstMetOn, closed, coming: comingOf({ matches: its }), going: goingOf({ matches: its }) };
  return { ...own, wait: wait === null ? null : { kind: wait, fromWeeks, toWeeks }, since: { step: step ?? 'first_talk', on: stepSince ?? interestedOn }, thread, matches: its };
}

/** Ways through a programme, read as the rules see them. Row-level security says whose. */
@Injectable()
export class Ways {
  /** Every way of the programme that is open, in the order of the queue. */
  async open(reader: Reader, programmeId: string): Promise<Way[]> {
    const rows = await reader.sql<WayRow>(`${ways} where service_id = $1 and closed_on is null order by interested_on, id`, [programmeId], 'open-ways');
    return this.withMatches(reader, rows);
  }

  async named(reader: Reader, ids: readonly string[]): Promise<Way[]> {
    return this.withMatches(reader, await reader.sql<WayRow>(`${ways} where id = any($1::uuid[]) order by interested_on, id`, [ids], 'ways'));
  }

  async find(reader: Reader, id: string): Promise<Way | undefined> {
    return (await this.named(reader, [id]))[0];
  }

  /** The way of the guest who is signed in: one that is open, else the one that ended last. */
  async mine(reader: Reader, how: { lock: boolean } = { lock: false }): Promise<Way | undefined> {
    const [row] = await reader.sql<{ id: string }>(`${mine} limit 1`, [], 'my-way');
    if (!row) return undefined;
    return how.lock ? this.lock(reader as Tx, row.id) : this.find(reader, row.id);
  }

  /** All ways of the guest who is signed in, in that order. */
  async allMine(reader: Reader): Promise<Way[]> {
    const ids = (await reader.sql<{ id: string }>(mine, [], 'my-ways')).map(({ id }) => id);
    return (await this.named(reader, ids)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }

  /** Waits for whoever changes it now; then it is as they left it. */
  async lock(tx: Tx, id: string): Promise<Way> {
    await tx.sql('select id from companionships where id = $1 for no key update', [id]);
    const way = await this.find(tx, id);
    if (!way) throw new NotHere();
    return way;
  }

  /** Waits for whoever changes one of them now; which are still theirs then, `ofPeer` says. */
  async lockOfPeer(tx: Tx, peerId: string): Promise<void> {
    await tx.sql('select id from companionships where id in (select companionship_id from matches where ended_on is null and (peer_id = $1 or cover_peer_id = $1)) order by id for no key update', [peerId]);
  }

  /** Those open ways in which that peer meets, is to meet, or covers. */
  async ofPeer(reader: Reader, peerId: string): Promise<Way[]> {
    const rows = await reader.sql<{ id: string }>('select distinct companionship_id as id from matches where ended_on is null and (peer_id = $1 or cover_peer_id = $1)', [peerId], 'ways-of-peer');
    return this.named(reader, rows.map(({ id }) => id));
  }

  /** The day on which each person's last peer ended whom they knew by name, and whether the person had asked for another. */
  async lastEnded(reader: Reader, programmeId: string): Promise<ReadonlyMap<string, LastEnded>> {
    const rows = await reader.sql<LastEnded & { id: string }>('select distinct on (companionship_id) companionship_id as id, ended_on as day, asked_another as "askedAnother" from matches where service_id = $1 and both_yes_on is not null and ended_on is not null order by companionship_id, ended_on desc, proposed_on desc, met_on desc nulls first, id', [programmeId], 'last-ended-matches');
    return new Map(rows.map(({ id, ...last }) => [id, last]));
  }

  /** Of those who are interested again, what was before and is not forgotten, the last first: when, and whom they knew by name. */
  async earlier(reader: Reader, programmeId: string): Promise<ReadonlyMap<string, Earlier[]>> {
    const rows = await reader.sql<Earlier>(
      `select c.id as "wayId", e.interested_on as "interestedOn", e.closed_on as "endedOn",
         coalesce((select json_agg(distinct m.peer_id) from matches m where m.companionship_id = e.id and m.both_yes_on is not null), '[]') as "peerIds"
       from companionships c join companionships e on e.guest_id = c.guest_id and e.service_id = c.service_id and e.closed_on is not null
       where c.service_id = $1 and c.closed_on is null order by e.closed_on desc, e.id`, [programmeId], 'earlier-ways');
    return byKey(rows, ({ wayId }) => wayId);
  }

  private async withMatches(reader: Reader, rows: readonly WayRow[]): Promise<Way[]> {
    const found = rows.length ? await reader.sql<MatchRow>(`${matches} where companionship_id = any($1::uuid[]) and ended_on is null order by proposed_on, id`, [rows.map(({ id }) => id)], 'open-matches') : [];
    return rows.map((row) => wayOf(row, found));
  }
}

/** The match that is proposed or whose first meeting is to come, as it is kept; and the one in which they have met. */
export const comingOf = ({ matches: its }: Pick<Way, 'matches'>): KeptMatch | null => its.find(({ metOn }) => metOn === null) ?? null;
export const goingOf = ({ matches: its }: Pick<Way, 'matches'>): KeptMatch | null => its.find(({ metOn }) => metOn !== null) ?? null;

/** Which question about standing in that is: whose place, by whom, until when. An answer goes with it, so that nobody says yes to what they were not asked. */
export const questionOf = ({ id, cover }: Pick<KeptMatch, 'id' | 'cover'>): string | null =>
  (cover && createHash('sha256').update(`${id} ${cover.peerId} ${cover.until}`).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'));

/** What is answered is a meeting with somebody else than is asked about now. Null where the answer does not say which it is of. */
export const isOfAnother = (way: Pick<Way, 'matches'>, match: string | null): boolean => match !== null && comingOf(way)?.id !== match;

/** What is answered is not what is asked now. Null where the answer does not say which it answers. */
export const isAnother = (way: Pick<Way, 'matches'>, question: string | null): boolean => {
  const going = goingOf(way);
  return question !== null && (!going || questionOf(going) !== question);
};

/** Whom they would want another than now: the peer to come once both said yes, else the one they meet. */
const anotherThan = (way: Pick<Way, 'matches'>): KeptMatch | null => {
  const coming = comingOf(way);
  return isAgreed(coming) ? coming : goingOf(way);
};

/** `than`: the match they want another than, as it was shown where they said so. `done`: it has ended, so they were heard; `another`: it is not the one that would end now. Null where it is not said. */
export function heardAlready(way: Pick<Way, 'matches' | 'thread'>, than: string | null): 'done' | 'another' | null {
  if (than === null || way.thread.closed || anotherThan(way)?.id === than) return null;
  return way.matches.some(({ id }) => id === than) ? 'another' : 'done';
}

/** A way as one of its peers may know it: the match that is theirs, or that they cover. That somebody else is looked for meanwhile is told to no peer. */
export function seenBy(way: Way, peerId: string): Way {
  const own = <M extends MatchNow>(match: M | null): M | null => (match && (match.peerId === peerId || match.cover?.peerId === peerId) ? { ...match, untilNext: false, askedAnother: false } : null);
  return { ...way, matches: way.matches.map(own).filter((match) => match !== null), thread: { ...way.thread, coming: own(way.thread.coming), going: own(way.thread.going) } };
}

/** What was found for somebody on the list when it was last looked through, as the person is told it. */
export const placeOf = ({ wait }: Pick<Way, 'wait'>): Around['place'] =>
  (wait === null ? 'not_looked_yet' : wait.kind === 'soon' ? 'free' : wait.kind === 'nobody_can_meet' ? 'nobody_can_meet' : 'nobody_free');

/** The days of a way's first meeting to come: around leaving hospital the first time, later from both yeses on; null while neither is known. */
export function windowOf(matching: Matching, way: Pick<Way, 'thread' | 'matches'>): Window | null {
  const leavesHospital = way.thread.firstMetOn === null ? way.thread.leavesHospitalOn : null;
  const bothYes = comingOf(way)?.bothYesOn ?? leavesHospital;
  return bothYes === null ? null : firstMeetingWindow(matching, { leavesHospital, bothYes });
}

/** The match in which they met somebody last, of this way, also one that has ended. */
export async function lastMet(reader: Reader, wayId: string): Promise<{ id: string; peerId: string; thanked: boolean } | undefined> {
  return (await reader.sql<{ id: string; peerId: string; thanked: boolean }>('select id, peer_id as "peerId", thanked from matches where companionship_id = $1 and met_on is not null order by met_on desc, proposed_on desc, id limit 1', [wayId], 'last-met'))[0];
}

/** News for the person (`peerId` null) or for a peer of theirs; `about`: the day of the meeting it tells of. */
export async function tellNews(tx: Tx, { organisationId, id, today }: Pick<Programme, 'id' | 'organisationId' | 'today'>, wayId: string, { peerId, what, about = null }: { peerId: string | null; what: string; about?: HouseDay | null }): Promise<void> {
  await tx.sql('insert into match_news (id, organisation_id, service_id, companionship_id, peer_id, what, on_day, about_day) values ($1, $2, $3, $4, $5, $6, $7, $8)', [newId(), organisationId, id, wayId, peerId, what, today, about]);
}

/** News up to that line, which is the newest that was shown: what came since is not read. All there are, where it is not said. */
export const upToLine = (id: string): string => `(${id}::uuid is null or number <= (select shown.number from match_news shown where shown.id = ${id}::uuid))`;

/** Whom they asked for by name was asked, and they answer: it is asked for once, and lifts nothing the next time. */
export const askedByNameAnswered = ({ tx, way }: { tx: Tx; way: Way }): Promise<void> => notByName(tx, way.id, [comingOf(way)]);

/** They want somebody else than those whom they meet, or are to meet: a name they asked for before lifts nothing of it. */
export const noLongerByName = ({ tx, way }: { tx: Tx; way: Way }): Promise<void> => notByName(tx, way.id, way.matches);

async function notByName(tx: Tx, wayId: string, matches: readonly (KeptMatch | null)[]): Promise<void> {
  await tx.sql('update companionship_wishes set asks_for = null, asks_for_called = null where companionship_id = $1 and asks_for = any($2::uuid[])', [wayId, matches.flatMap((match) => match?.peerId ?? [])]);
}

/** Way $1 and the others of that person which are not forgotten. */
export const waysOfSame = 'select o.id from companionships o join companionships c on c.guest_id = o.guest_id where c.id = $1';

/** These two are not proposed to each other any more; said twice, it is kept once. */
export async function keepApart(tx: Tx, { organisationId, id }: Pick<Programme, 'id' | 'organisationId'>, wayId: string, { peerId, kind, by }: Bar): Promise<void> {
  await tx.sql('insert into kept_apart (organisation_id, service_id, companionship_id, peer_id, kind, said_by) values ($1, $2, $3, $4, $5, $6) on conflict do nothing', [organisationId, id, wayId, peerId, kind, by ?? 'nobody']);
}

/** Until somebody stands in it is one wait, whoever is asked meanwhile: the day that was promised stays. */
const forTheWhile: readonly StepKey[] = ['cover_is_looked_for', 'cover_is_asked', 'your_answer_meanwhile'];

/** What is next is so since today where it was not before, or is asked of another peer. */
function sinceAfter(way: Way, now: Thread, today: HouseDay): [StepKey, HouseDay] {
  const place = placeOf(way);
  const [before, step] = [stepOf(way.thread, place, today), stepOf(now, place, today)];
  if (forTheWhile.includes(before) && forTheWhile.includes(step)) return [step, way.since.on];
  const isAsBefore = step === before && now.coming?.peerId === way.thread.coming?.peerId;
  return isAsBefore ? [way.since.step, way.since.on] : [step, today];
}

/** Writes what the rules gave. News, bars and places first: once a match has ended, whose it was can write no more about it. */
@Injectable()
export class WayWriter {
  /** Gives the id of a match that is new. A peer without a free place: the id of that peer, and nothing may be committed. */
  async write(tx: Tx, ctx: RequestContext, programme: Pick<Programme, 'id' | 'organisationId' | 'today'>, way: Way, { thread, ended, bars, tells, counted }: After, beside: Beside = {}): Promise<{ matchId: string | null } | { full: string }> {
    const own = [programme.organisationId, programme.id, way.id];
    for (const { to, peerId, what } of tells) await tellNews(tx, programme, way.id, { peerId: to === 'peer' ? peerId : null, what });
    for (const bar of bars) await keepApart(tx, programme, way.id, bar);
    const after = [thread.coming, thread.going].filter((match) => match !== null);
    const fresh = after.find(({ peerId }) => !way.matches.some((one) => one.peerId === peerId));
    await this.thread(tx, programme, way, thread);
    const stays = (kept: KeptMatch) => after.find(({ peerId }) => peerId === kept.peerId);
    for (const kept of way.matches.filter((one) => !stays(one))) {
      await tx.sql('delete from peer_places where match_id = $1', [kept.id]);
      const mayAgain = isAgreed(kept) && !bars.some(({ peerId }) => peerId === kept.peerId);
      await tx.sql('update matches set ended_on = $2, asked_another = $3, may_again = $4, version = version + 1 where id = $1', [kept.id, programme.today, ended.some((one) => one.peerId === kept.peerId && one.askedAnother), mayAgain]);
    }
    for (const kept of way.matches) {
      const now = stays(kept);
      if (!now) continue;
      const covers = now.cover?.peerId ?? null;
      if (kept.cover && kept.cover.peerId !== covers) await tx.sql('delete from peer_places where match_id = $1 and covers', [kept.id]);
      if (covers !== null && covers !== kept.cover?.peerId && !(await this.take(tx, programme, covers, kept.id, true))) return { full: covers };
      await this.match(tx, programme, kept, now, beside, counted.some(({ what }) => what === 'rematch'));
    }
    if (!fresh) return { matchId: null };
    const matchId = newId();
    await tx.sql(
      'insert into matches (id, organisation_id, service_id, companionship_id, peer_id, asked_by_name, half_day, proposed_on, proposed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [matchId, ...own, fresh.peerId, beside.askedByName ?? false, beside.halfDay ?? null, programme.today, beside.proposedBy ?? null]);
    return (await this.take(tx, programme, fresh.peerId, matchId, false)) ? { matchId } : { full: fresh.peerId };
  }

  /** Takes the lowest place that is free; false when none is. The database has the last word: a place is taken once. */
  private async take(tx: Tx, programme: Pick<Programme, 'id' | 'organisationId'>, peerId: string, matchId: string, covers: boolean): Promise<boolean> {
    const rows = await tx.sql(
      `insert into peer_places (peer_id, place, organisation_id, service_id, match_id, covers)
       select p.id, free, $2, $3, $4, $5 from peers p, generate_series(1, p.capacity) free
       where p.id = $1 and not exists (select from peer_places t where t.peer_id = p.id and t.place = free)
         and (select count(*) from peer_places t where t.peer_id = p.id) < p.capacity
       order by free limit 1 returning place`, [peerId, programme.organisationId, programme.id, matchId, covers]);
    return rows.length > 0;
  }

  private async thread(tx: Tx, { today }: Pick<Programme, 'today'>, way: Way, now: Thread): Promise<void> {
    const closes = now.closed !== null && way.thread.closed === null;
    await tx.sql(
      `update companionships set ready = $2, leaves_hospital_on = $3, back_in_hospital = $4, moved_outside = $5, first_met_on = $6, closed_as = $7, step = $8, step_since = $9, version = version + 1 ${closes ? ', closed_on = $10' : ''} where id = $1`,
      [way.id, now.ready, now.leavesHospitalOn, now.backInHospital, now.movedOutside, now.firstMetOn, now.closed, ...sinceAfter(way, now, today), ...(closes ? [today] : [])]);
  }

  private async match(tx: Tx, programme: Pick<Programme, 'today'>, kept: KeptMatch, now: MatchNow, { time, told }: Beside, rematch: boolean): Promise<void> {
    const bothYesOn = now.peerSaidYes && now.personSaidYes ? (kept.bothYesOn ?? programme.today) : null;
    const firstTime = now.firstMeetingOn === null ? null : (time ?? kept.firstMeetingTime);
    const values = [now.personSaidYes, bothYesOn, now.firstMeetingOn, firstTime, now.metOn, now.untilNext, now.peerAway !== null, now.peerAway?.until ?? null, now.waitsForPeer, now.cover?.peerId ?? null, now.cover?.until ?? null, now.cover?.personSaidYes ?? false, now.askedAnother ? (kept.rematchCounted ?? (rematch && !kept.askedAnother ? programme.today : null)) : null, now.askedAnother];
    const before = [kept.personSaidYes, kept.bothYesOn, kept.firstMeetingOn, kept.firstMeetingTime, kept.metOn, kept.untilNext, kept.peerAway !== null, kept.peerAway?.until ?? null, kept.waitsForPeer, kept.cover?.peerId ?? null, kept.cover?.until ?? null, kept.cover?.personSaidYes ?? false, kept.rematchCounted, kept.askedAnother];
    const coverSaysYes = (now.cover?.peerSaidYes ?? false) && !kept.cover?.peerSaidYes; // where there is another cover, or none, the database asks anew
    if (now.peerSaidYes === kept.peerSaidYes && !coverSaysYes && values.every((value, at) => value === before[at])) return;
    await tx.sql(
      `update matches set ${now.peerSaidYes === kept.peerSaidYes ? '' : `peer_yes = true, `}${coverSaysYes ? 'cover_peer_yes = true, ' : ''}${told && now.personSaidYes && !kept.personSaidYes ? 'person_yes_told = true, ' : ''}
         person_yes = $2, both_yes_on = $3, first_meeting_on = $4, first_meeting_time = $5, met_on = $6, until_next = $7, peer_away = $8, peer_away_until = $9, waits_for_peer = $10, cover_peer_id = $11, cover_until = $12, cover_person_yes = $13, rematch_counted = $14, asked_another = $15, version = version + 1 where id = $1`,
      [kept.id, ...values]);
  }
}
