import { Injectable } from '@nestjs/common';
import { isRefusal, newId, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, type Tx } from '#peerhouse/platform';
import { longerNeeds, longestNights, needsATalk, workersMustDiffer } from '#peerhouse/services';
import { Claims, isForTheDay, KeptSpaces, NotNow, refuseDayPlace, TalkFirst, type HoldView, type HouseFull, type KeptSpace, type NotForADayPlace, type SpaceTaken } from '#peerhouse/stays';
import { Deciding } from './deciding.js';
import { earliest, nightsBack } from './enquiries.service.js';
import { Enquiry, Voice } from './enquiry.entity.js';
import { VoiceNotNeeded, VoiceTaken, type AlreadyDecided, type AskedEarlier } from './entry.refusals.js';
import { answers, speakProblem, type Answer, type VoiceName } from './entry.rules.js';
import { EnquiryOpener, isOpen, neededBy, type OpenEnquiry } from './open-enquiry.js';
import { WaitingList } from './waiting-list.js';

export interface Spoken { voice: string; answer: string; spaceId: string | null; talked: boolean }
/** The space wanted; whether a longer stay was talked about, whether a kept space is meant, and going before those on the waiting list. `minutes`: how long it is held, where not the charter's. */
export interface WantedSpace { spaceId: string; talked: boolean; kept: boolean; ahead: boolean; minutes?: number }
type HoldRefusal = AskedEarlier | SpaceTaken | KeptSpace | NotForADayPlace | HouseFull | TalkFirst | InvalidInput;
type SpeakRefusal = HoldRefusal | VoiceTaken | VoiceNotNeeded | AlreadyDecided;

/** Deciding together: the charter's voices, the guest's always among them, and the space held while they gather. */
@Injectable()
export class VoicesService {
  constructor(
    private readonly database: Database,
    private readonly opener: EnquiryOpener,
    private readonly claims: Claims,
    private readonly deciding: Deciding,
    private readonly keptSpaces: KeptSpaces,
    private readonly waitingList: WaitingList,
  ) {}

  /** One voice's answer. With the last yes and a held space the stay is expected; a no ends the enquiry. Gives its id. */
  speak(ctx: RequestContext, enquiryId: string, spoken: Spoken): Promise<string | SpeakRefusal> {
    return this.database.run<string | SpeakRefusal>(ctx, async (tx) => {
      const open = await this.opener.open(tx, ctx, enquiryId);
      const voice = spoken.voice as VoiceName;
      const answer = spoken.answer as Answer;
      if (!(answers as readonly string[]).includes(answer)) return new InvalidInput([{ field: 'answer', problem: 'not_a_choice' }]);
      if (!isOpen(open.enquiry)) return this.afterTheEnd(tx, ctx, open, voice, answer);
      const problem = speakProblem(neededBy(open.charter), open.voices, open.enquiry.takenBy, voice, ctx.accountId!);
      if (problem) return problem.code === 'VoiceTaken' ? new VoiceTaken(voice, await this.opener.calledOf(tx, problem.by)) : new VoiceNotNeeded();
      await this.write(tx, ctx, open, voice, answer);
      if (answer === 'no') {
        await this.deciding.endByNo(tx, ctx, open, voice);
        return enquiryId;
      }
      const hold = spoken.spaceId ? await this.holdIn(tx, ctx, open, { spaceId: spoken.spaceId, talked: spoken.talked, kept: false, ahead: false }) : await this.claims.holdOf(tx, enquiryId, ctx.now);
      if (isRefusal(hold)) return hold as HoldRefusal;
      const voices = [...open.voices.filter((one) => one.voice !== voice), { voice, answer, workerId: ctx.accountId } as Voice];
      await this.deciding.goOn(tx, ctx, open, voices, hold as HoldView | null);
      return enquiryId;
    }, this.takenBySomebody(ctx, enquiryId, spoken.spaceId));
  }

  /** Holds a space for the nights wanted while voices gather; with every yes already there the stay is expected at once. */
  hold(ctx: RequestContext, enquiryId: string, wanted: WantedSpace): Promise<string | HoldRefusal | AlreadyDecided> {
    return this.database.run<string | HoldRefusal | AlreadyDecided>(ctx, async (tx) => {
      const open = await this.opener.open(tx, ctx, enquiryId);
      if (!isOpen(open.enquiry)) return this.opener.decided(tx, open.enquiry);
      const hold = await this.holdIn(tx, ctx, open, wanted);
      if (isRefusal(hold)) return hold as HoldRefusal;
      if (!(await this.deciding.agreeIfReady(tx, ctx, open, open.voices, hold as HoldView))) await this.touch(tx, open.enquiry);
      return enquiryId;
    }, this.takenBySomebody(ctx, enquiryId, wanted.spaceId));
  }

  /** The space is anybody's again; who was offered it from the waiting list keeps their place. */
  letGo(ctx: RequestContext, enquiryId: string): Promise<string | AlreadyDecided | NotNow> {
    return this.database.run<string | AlreadyDecided | NotNow>(ctx, async (tx) => {
      const { house, enquiry } = await this.opener.open(tx, ctx, enquiryId);
      if (!isOpen(enquiry) && enquiry.state !== 'waiting') return this.opener.decided(tx, enquiry);
      if (!(await this.claims.letGo(tx, ctx, house, enquiryId))) return new NotNow(enquiry.state);
      await this.touch(tx, enquiry);
      return enquiryId;
    });
  }

  /** Somebody has begun with it, whatever is held later: the house it came from does not take it back. */
  private async touch(tx: Tx, { id, version }: Enquiry): Promise<void> {
    await tx.update(Enquiry, { id }, { version: version + 1 });
  }

  /** After an agreement a no still counts while the guest has not come in; saying the same again is fine. */
  private async afterTheEnd(tx: Tx, ctx: RequestContext, open: OpenEnquiry, voice: VoiceName, answer: Answer): Promise<string | AlreadyDecided> {
    const { enquiry, voices } = open;
    const own = voices.find((one) => one.voice === voice);
    if (own?.answer === answer && (answer === 'no') === (enquiry.state === 'closed')) return enquiry.id;
    const mayTakeBack = own && (!workersMustDiffer(open.charter).includes(voice) || own.workerId === ctx.accountId);
    if (enquiry.state === 'agreed' && answer === 'no' && mayTakeBack && (await this.deciding.takeBack(tx, ctx, open))) {
      await this.write(tx, ctx, open, voice, answer);
      await this.deciding.endByNo(tx, ctx, open, voice);
      return enquiry.id;
    }
    return this.opener.decided(tx, enquiry);
  }

  private async write(tx: Tx, ctx: RequestContext, { house, enquiry, charter }: OpenEnquiry, voice: VoiceName, answer: Answer): Promise<void> {
    const worker = workersMustDiffer(charter).includes(voice);
    // The guest may say theirs at this very moment, on their own phone and without the house's lock: the later one stands.
    await tx.sql(
      `insert into voices (id, organisation_id, service_id, enquiry_id, voice, answer, worker_id, written_by, spoken_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (enquiry_id, voice) do update set answer = excluded.answer, worker_id = excluded.worker_id, written_by = excluded.written_by, own_phone = false, spoken_at = excluded.spoken_at`,
      [newId(), house.organisationId, house.id, enquiry.id, voice, answer, worker ? ctx.accountId : null, worker ? null : ctx.accountId, ctx.now]);
  }

  /** Holds a space for the nights an enquiry wants, as far as the charter it began under lets it. */
  async holdIn(tx: Tx, ctx: RequestContext, { house: now, enquiry, charter }: OpenEnquiry, { spaceId, talked, kept, ahead, minutes }: WantedSpace): Promise<HoldView | HoldRefusal> {
    const house = { ...now, charter };
    const { wantsFrom, wantsNights } = enquiry;
    if (!wantsNights) return new InvalidInput([{ field: 'wantsNights', problem: 'missing' }]);
    const from = wantsFrom ?? house.tonight;
    if (from < earliest(house)) return new InvalidInput([{ field: 'wantsFrom', problem: 'too_far', limit: nightsBack }]);
    const day = isForTheDay(enquiry);
    if (!day && needsATalk(charter, wantsNights) && !talked) return new TalkFirst(longestNights(charter)!, longerNeeds(charter));
    const refusal = (day ? refuseDayPlace(charter, { days: wantsNights, stayedHere: enquiry.stayedHere === true }) : null) ?? await this.keptSpaces.refuse(tx, ctx, house, { spaceId, from, nights: wantsNights, askedFor: enquiry.id }, kept)
      ?? await this.waitingList.refuse(tx, ctx, house, enquiry, spaceId, ahead);
    if (refusal) return refusal;
    return this.claims.hold(tx, ctx, house, { spaceId, kind: enquiry.spaceKind, from, nights: wantsNights, heldFor: enquiry.id, minutes });
  }

  /** The database's last word about the nights, in the words of the one who came second. */
  takenBySomebody(ctx: RequestContext, enquiryId: string, spaceId: string | null): Record<string, () => Promise<SpaceTaken>> {
    if (!spaceId) return {};
    return {
      one_claim_a_night: () => this.database.run(ctx, async (tx) => {
        const { house, enquiry } = await this.opener.open(tx, ctx, enquiryId);
        return this.claims.taken(tx, ctx.now, house, { spaceId, from: enquiry.wantsFrom ?? house.tonight, nights: enquiry.wantsNights ?? 1, askedFor: enquiryId });
      }),
    };
  }
}
