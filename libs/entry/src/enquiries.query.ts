import { Injectable } from '@nestjs/common';
import { type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { askAnswerHours, entryRules, Houses, OnShift, voicesMissing, type Charter, type EntryRules, type House, type Starter } from '#peerhouse/services';
import { Claims, mayCorrect, undoUntil, type ActionView, type FreeSpaceView, type HoldView } from '#peerhouse/stays';
import { answerBy } from './answer.rules.js';
import { carryOnProblem, nightsWanted, speakProblem, type Answer, type SpokenVoice, type VoiceName } from './entry.rules.js';
import { isOpen, isUndecided, neededBy } from './open-enquiry.js';
import { OtherHouses } from './other-house.service.js';
import { askedEarlier, isQuiet } from './waiting.rules.js';
import { WaitingList } from './waiting-list.js';
import type { EnquiryState } from './enquiry.entity.js';

interface SpokenRow { voice: VoiceName; answer: Answer; workerId: string | null; writtenBy: string | null; ownPhone: boolean; spokenAt: string }
interface Row {
  id: string; service_id: string; charter_version_id: string; number: number; state: EnquiryState; channel: string; space_kind: string; wants_from: HouseDay | null; wants_nights: number | null; asked_at: Date;
  taken_by: string; started_by: Starter; started_team: string | null; waits_since: Date | null; waited_seconds: number; offered_on: HouseDay | null; heard_at: Date | null; asked_before: string | null; stayed_here: boolean | null; told: string[]; second_asked: string | null; second_asked_at: Date | null; rung_at: Date | null; rung_by: string | null; outcome: string | null; offered: string[]; ring_back_on: HouseDay | null;
  closed_by: string | null; closed_at: Date | null; corrected_at: Date | null; corrected_by: string | null; stay_id: string | null; version: number; called: string | null; reach: string | null; message_safe: boolean | null; hopes: string | null;
  passed_to: HouseNameView | null; came_from: HouseNameView | null; code_until: Date | null; voices: SpokenRow[]; workers: Record<string, string>;
}
export interface WorkerView { accountId: string; called: string }
export interface VoiceView { voice: string; answer: Answer | null; worker: WorkerView | null; toldTo: WorkerView | null; ownPhone: boolean; spokenAt: Date | null; action: ActionView }
export interface EnquiryLineView {
  id: string; number: number; state: EnquiryState; channel: string; spaceKind: string; wantsFrom: HouseDay | null; wantsNights: number | null; askedAt: Date; takenBy: WorkerView;
  waitingFor: string[]; askedOfMe: boolean; hold: HoldView | null; outcome: string | null; offered: string[]; ringBackOn: HouseDay | null; closedAt: Date | null; stayId: string | null;
  secondAsked: WorkerView | null; secondAskedAt: Date | null; rungAt: Date | null; rungBy: WorkerView | null; answerDueAt: Date | null; waitsSince: Date | null;
}
export interface WaitingLineView { enquiry: EnquiryLineView; offeredOn: HouseDay | null; askStill: boolean; offerable: FreeSpaceView[] }
export interface EnquiryView extends Omit<EnquiryLineView, 'askedOfMe'> {
  houseId: string; startedBy: string; startedTeam: string | null; askedBefore: string | null; stayedHere: boolean | null; told: string[]; called: string | null; reach: string | null; messageSafe: boolean | null; hopes: string | null; voices: VoiceView[]; voiceCodeUntil: Date | null;
  freeSpaces: FreeSpaceView[]; closedBy: WorkerView | null; correctedAt: Date | null; correctedBy: WorkerView | null; rules: EntryRules; actions: ActionView[]; version: number; otherHouses: HouseNameView[]; passedTo: HouseNameView | null; cameFrom: HouseNameView | null;
}
export interface HouseNameView { id: string; name: string }

const columns = `select e.id, e.service_id, e.charter_version_id, e.number, e.state, e.channel, e.space_kind, e.wants_from, e.wants_nights, e.asked_at, e.taken_by, e.started_by, e.started_team, e.waits_since, e.waited_seconds, e.offered_on, e.heard_at, e.asked_before, e.stayed_here, e.told, e.second_asked, e.second_asked_at, e.rung_at, e.rung_by, e.outcome,
    e.offered, e.ring_back_on, e.closed_by, e.closed_at, e.corrected_at, e.corrected_by, e.stay_id,
    (select jsonb_build_object('id', s.id, 'name', s.name) from services s where s.id = e.passed_to_house) as passed_to,
    (select jsonb_build_object('id', s.id, 'name', s.name) from services s where s.id = e.came_from) as came_from,
    (select max(c.ends_at) from enquiry_codes c where c.enquiry_id = e.id) as code_until,
    e.version, p.called, p.reach, p.message_safe, p.hopes,
    coalesce((select jsonb_agg(jsonb_build_object('voice', v.voice, 'answer', v.answer, 'workerId', v.worker_id, 'writtenBy', v.written_by, 'ownPhone', v.own_phone, 'spokenAt', v.spoken_at))
      from voices v where v.enquiry_id = e.id), '[]') as voices,
    (select jsonb_object_agg(a.id, a.called) from accounts a where a.id in (e.taken_by, e.second_asked, e.closed_by, e.rung_by, e.corrected_by)
      or a.id in (select unnest(array[v.worker_id, v.written_by]) from voices v where v.enquiry_id = e.id)) as workers
  from enquiries e left join enquiry_people p on p.enquiry_id = e.id`;

/** Enquiries as screens show them: what the person said of themself only comes back for those on shift. */
@Injectable()
export class EnquiriesQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly shifts: OnShift, private readonly waitingList: WaitingList, private readonly others: OtherHouses) {}

  /** Open ones and those closed or agreed in the last 7 days; newest first. */
  list(ctx: RequestContext, houseId: string): Promise<EnquiryLineView[]> {
    if (!mayIn(ctx, 'enquiries.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      await this.houses.see(reader, ctx, houseId);
      const rows = await reader.sql<Row>(
        `${columns} where e.service_id = $1 and (e.state in ('open', 'in_conversation', 'waiting') or coalesce(e.closed_at, e.asked_at) > $2::timestamptz - interval '7 days')
         order by e.asked_at desc, e.number desc`, [houseId, ctx.now], 'enquiries-list');
      return this.lines(reader, ctx, rows);
    });
  }

  /** Open ones, those on the waiting list, and those about which we said we would ring from that day to today and have not; the longest asked first. */
  async waiting(reader: Reader, ctx: RequestContext, house: House, ringFrom: HouseDay): Promise<EnquiryLineView[]> {
    const rows = await reader.sql<Row>(
      `${columns} where e.service_id = $1 and (e.state in ('open', 'in_conversation', 'waiting') or (e.state = 'closed' and e.rung_at is null and e.ring_back_on between $2 and $3))
       order by e.asked_at, e.number`, [house.id, ringFrom, house.today], 'enquiries-waiting');
    return this.lines(reader, ctx, rows);
  }

  private async lines(reader: Reader, ctx: RequestContext, rows: Row[]): Promise<EnquiryLineView[]> {
    const holds = await this.claims.holdsOf(reader, rows.filter(isUndecided).map((row) => row.id), ctx.now);
    const lines: EnquiryLineView[] = [];
    for (const row of rows) {
      const charter = await this.houses.charterOf(reader, row.charter_version_id); // each version is read once
      lines.push({ ...line(row, charter, holds.get(row.id) ?? null), askedOfMe: isOpen(row) && row.second_asked === ctx.accountId });
    }
    return lines;
  }

  /** The waiting list, in the order of asking, with what can be offered to each now. */
  onList(ctx: RequestContext, houseId: string): Promise<WaitingLineView[]> {
    if (!mayIn(ctx, 'enquiries.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, houseId);
      const rows = await reader.sql<Row>(`${columns} where e.service_id = $1 and e.state = 'waiting' order by e.asked_at, e.number`, [houseId], 'waiting-list');
      const lines = await this.lines(reader, ctx, rows);
      const list = await this.waitingList.withSpaces(reader, ctx.now, house, lines.map((enquiry, at) => ({ ...enquiry, offeredOn: rows[at]!.offered_on })));
      const noOffer = list.filter(({ hold }) => !hold);
      return list.map((one, at) => ({
        enquiry: lines[at]!, offeredOn: one.offeredOn, askStill: !one.hold && isQuiet(rows[at]!.heard_at ?? one.askedAt, ctx.now), offerable: one.hold ? [] : one.fits.filter(({ spaceId }) => askedEarlier(noOffer, one, spaceId, house.tonight).length === 0),
      }));
    });
  }

  /** What came of an act: the enquiry as it is now, by the id the act gave, or its refusal. */
  async after<R>(ctx: RequestContext, result: string | R): Promise<EnquiryView | R> {
    return typeof result === 'string' ? this.get(ctx, result) : result;
  }

  get(ctx: RequestContext, enquiryId: string): Promise<EnquiryView> {
    return this.database.read(ctx, async (reader) => {
      const [row] = await reader.sql<Row>(`${columns} where e.id = $1`, [enquiryId], 'enquiry');
      if (!row || !mayIn(ctx, 'enquiries.see', row.service_id)) throw new NotHere();
      const house = await this.houses.see(reader, ctx, row.service_id);
      const hold = isUndecided(row) ? await this.claims.holdOf(reader, row.id, ctx.now) : null;
      const { from, nights } = nightsWanted({ wantsFrom: row.wants_from, wantsNights: row.wants_nights }, house.tonight);
      const freeSpaces = isOpen(row) ? await this.claims.free(reader, ctx.now, house, { kind: row.space_kind, from, nights, askedFor: row.id }) : [];
      const charter = await this.houses.charterOf(reader, row.charter_version_id);
      const takerOnShift = isOpen(row) && row.taken_by !== ctx.accountId && (await this.shifts.is(reader, row.taken_by, house.id, ctx.now));
      const otherHouses = isUndecided(row) ? await this.others.offered(reader, ctx, charter, { serviceId: row.service_id, spaceKind: row.space_kind, startedBy: row.started_by, startedTeam: row.started_team }) : [];
      return { ...whole(row, charter, hold, freeSpaces, takerOnShift, ctx), otherHouses, passedTo: row.passed_to, cameFrom: row.came_from };
    });
  }
}

const hasCode = (row: Row, now: Date): boolean => isUndecided(row) && row.code_until !== null && row.code_until > now;
const workerOf = (row: Row, accountId: string | null): WorkerView | null => (accountId ? { accountId, called: row.workers[accountId] ?? '' } : null);

function line(row: Row, charter: Charter, hold: HoldView | null): Omit<EnquiryLineView, 'askedOfMe'> {
  return {
    id: row.id, number: row.number, state: row.state, channel: row.channel, spaceKind: row.space_kind, wantsFrom: row.wants_from, wantsNights: row.wants_nights, askedAt: row.asked_at,
    takenBy: workerOf(row, row.taken_by)!, waitingFor: isOpen(row) ? [...voicesMissing(charter, row.voices)] : [], hold, outcome: row.outcome, offered: row.offered,
    ringBackOn: row.ring_back_on, closedAt: row.closed_at, stayId: row.stay_id, secondAsked: workerOf(row, row.second_asked), secondAskedAt: row.second_asked_at,
    rungAt: row.rung_at, rungBy: workerOf(row, row.rung_by), answerDueAt: isOpen(row) ? answerBy(row.asked_at, askAnswerHours(charter), { since: row.waits_since, seconds: row.waited_seconds }) : null,
    waitsSince: isOpen(row) ? row.waits_since : null,
  };
}

function whole(row: Row, charter: Charter, hold: HoldView | null, freeSpaces: FreeSpaceView[], takerOnShift: boolean, ctx: RequestContext): Omit<EnquiryView, 'otherHouses' | 'passedTo' | 'cameFrom'> {
  return {
    ...line(row, charter, hold), houseId: row.service_id, startedBy: row.started_by, startedTeam: row.started_team, askedBefore: row.asked_before, stayedHere: row.stayed_here, told: row.told, called: row.called, reach: row.reach, messageSafe: row.message_safe, hopes: row.hopes,
    voices: neededBy(charter).all.map((voice) => voiceView(row, charter, voice as VoiceName, ctx)), voiceCodeUntil: hasCode(row, ctx.now) ? row.code_until : null, freeSpaces,
    closedBy: workerOf(row, row.closed_by), correctedAt: row.corrected_at, correctedBy: workerOf(row, row.corrected_by), rules: entryRules(charter), actions: actionsOf(row, charter, hold, takerOnShift, ctx), version: row.version,
  };
}

function voiceView(row: Row, charter: Charter, voice: VoiceName, ctx: RequestContext): VoiceView {
  const own = row.voices.find((one) => one.voice === voice);
  const problem = isOpen(row) ? speakProblem(neededBy(charter), row.voices as SpokenVoice[], row.taken_by, voice, ctx.accountId!) : null;
  const whyNot = ctx.onShift !== row.service_id ? 'OffShift' : isOpen(row) ? (problem?.code ?? null) : mayTakeBack(row, charter, own, ctx) ? null : 'AlreadyDecided';
  return {
    voice, answer: own?.answer ?? null, worker: workerOf(row, own?.workerId ?? null), toldTo: workerOf(row, own?.writtenBy ?? null), ownPhone: own?.ownPhone ?? false,
    spokenAt: own ? new Date(own.spokenAt) : null, action: { name: 'speak', allowed: whyNot === null, whyNot },
  };
}

/** After an agreement a yes can become a no until the guest comes in: the guest's as told to anyone, a worker's by the worker. */
const mayTakeBack = (row: Row, charter: Charter, own: SpokenRow | undefined, ctx: RequestContext): boolean =>
  row.state === 'agreed' && own?.answer === 'yes' && (!neededBy(charter).workers.includes(own.voice) || own.workerId === ctx.accountId);

function actionsOf(row: Row, charter: Charter, hold: HoldView | null, takerOnShift: boolean, ctx: RequestContext): ActionView[] {
  const open = isOpen(row);
  const mine = row.taken_by === ctx.accountId;
  const problem = carryOnProblem(neededBy(charter), row.voices as SpokenVoice[], { accountId: row.taken_by, onShift: takerOnShift }, ctx.accountId!);
  const possible: [name: string, now: boolean, whyNot: string][] = [
    ['change', isUndecided(row), 'AlreadyDecided'],
    ['hold', open, 'AlreadyDecided'],
    ['letGo', open && hold !== null, open ? 'NotNow' : 'AlreadyDecided'],
    ['close', isUndecided(row), 'AlreadyDecided'],
    // Where the charter has no list it makes no sense, and is not drawn.
    ['wait', open && charter.entry.when_full.includes('waiting_list'), 'NotNow'],
    ['answerOffer', row.state === 'waiting' && hold !== null, 'NotNow'],
    ['leaveList', row.state === 'waiting', 'NotNow'],
    // Where there is nothing to take over it makes no sense, and is not drawn.
    ['carryOn', open && !mine && problem === null, open && !mine && problem?.code === 'VoiceTaken' ? 'VoiceTaken' : 'NotNow'],
    ['giveVoiceCode', open, 'AlreadyDecided'],
    ['withdrawVoiceCode', hasCode(row, ctx.now), 'NotNow'],
    ['reopen', row.state === 'closed' && ctx.now < undoUntil(row.closed_at!), row.state === 'closed' ? 'TooLongAgo' : 'NotNow'],
    ['correct', row.state === 'closed' && mayCorrect(row.closed_at, ctx.now), row.state === 'closed' ? 'TooLongAgo' : 'NotNow'],
  ];
  return possible.map(([name, now, why]) => {
    const whyNot = !now ? why : ctx.onShift !== row.service_id ? 'OffShift' : null;
    return { name, allowed: whyNot === null, whyNot };
  });
}
