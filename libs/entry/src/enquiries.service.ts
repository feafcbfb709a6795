import { Injectable } from '@nestjs/common';
import { addDays, isRefusal, newId, typedText, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, type Tx } from '#peerhouse/platform';
import { freeTextsKept, Houses, needsATalk, OnShift, type Charter, type House } from '#peerhouse/services';
import { ChangedElsewhere, Claims, isForTheDay, KeptSpaces, NotYet, refuseDayPlace, TooLongAgo, whenProblem, writableHours } from '#peerhouse/stays';
import { Enquiry, EnquiryPerson } from './enquiry.entity.js';
import { FirstContactHere, VoiceTaken, type AlreadyDecided, type MayNotStart } from './entry.refusals.js';
import { carryOnProblem, enquiryProblems, type TypedEnquiry } from './entry.rules.js';
import { EnquiryOpener, isOpen, isUndecided, neededBy } from './open-enquiry.js';
import { nextNumber } from './enquiry-number.js';
import { startAs, type Start, type TypedStart } from './starting.js';
import { WaitingList } from './waiting-list.js';

export interface EnquiryTyped extends TypedEnquiry, TypedStart {
  messageSafe?: boolean | null;
  askedAt?: Date | null;
  /** An id of the caller's own: sent again with it, the enquiry is taken once. */
  id?: string | null;
}

const idTaken = (): InvalidInput => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]);

/** Taking an enquiry, in under a minute and without a name, and keeping it right. Each gives the enquiry's id. */
@Injectable()
export class EnquiriesService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly opener: EnquiryOpener, private readonly claims: Claims, private readonly shifts: OnShift, private readonly keptSpaces: KeptSpaces, private readonly waitingList: WaitingList) {}

  /** Somebody asks, now or up to 72 hours ago; whoever takes it is the first contact. */
  take(ctx: RequestContext, houseId: string, typed: EnquiryTyped): Promise<string | InvalidInput | MayNotStart | TooLongAgo | NotYet> {
    return this.database.run<string | InvalidInput | MayNotStart | TooLongAgo | NotYet>(ctx, async (tx) => {
      mustIn(ctx, 'enquiries.take', houseId);
      const house = await this.houses.lock(tx, ctx, houseId);
      const askedAt = typed.askedAt ?? ctx.now;
      const refusal = this.refuse(house, typed, askedAt, ctx.now);
      if (refusal) return refusal;
      const start = startAs(house.charter, typed, null);
      if (isRefusal(start)) return start;
      const again = typed.id ? await this.takenAlready(tx, house, typed.id, ctx.accountId!) : null;
      if (again) return again;
      const id = typed.id ?? newId();
      await tx.insert(Enquiry, {
        id, organisationId: house.organisationId, serviceId: houseId, charterVersionId: house.charterVersionId, number: await nextNumber(tx, house), state: 'open', ...valuesOf(typed),
        askedAt, writtenLate: askedAt < ctx.now, takenBy: ctx.accountId!, ...(start as Start), waitedSeconds: 0, offered: [], version: 1, createdAt: ctx.now,
      });
      await this.writePerson(tx, house, id, typed);
      return id;
    }, { enquiries_pkey: () => idTaken() }); // somebody else's, whom we may not see
  }

  /** Corrects what was written down while the enquiry is open. A hold goes with the nights: kept on the same space, no longer than before, where it has the new ones and nobody who asked earlier waits for them, else let go. */
  change(ctx: RequestContext, enquiryId: string, version: number, typed: EnquiryTyped): Promise<string | InvalidInput | MayNotStart | ChangedElsewhere | AlreadyDecided> {
    return this.database.run<string | InvalidInput | MayNotStart | ChangedElsewhere | AlreadyDecided>(ctx, async (tx) => {
      const { house, enquiry, person, charter } = await this.opener.open(tx, ctx, enquiryId);
      if (!isUndecided(enquiry)) return this.opener.decided(tx, enquiry);
      const problems = enquiryProblems(typed, limitsOf(house.tonight, charter));
      if (typed.wantsFrom && typed.wantsFrom !== enquiry.wantsFrom && typed.wantsFrom < earliest(house)) problems.push({ field: 'wantsFrom', problem: 'too_far', limit: nightsBack });
      if (problems.length) return new InvalidInput(problems);
      const start = startAs(charter, typed, enquiry);
      if (isRefusal(start)) return start;
      if (enquiry.version !== version) return saysTheSame(typed, start as Start, enquiry, person) ? enquiryId : new ChangedElsewhere();
      await tx.update(Enquiry, { id: enquiryId }, { ...valuesOf(typed), ...(start as Start), heardAt: ctx.now, version: version + 1 });
      await tx.delete(EnquiryPerson, { enquiryId });
      await this.writePerson(tx, house, enquiryId, typed);
      await this.takeHoldAlong(tx, ctx, { ...house, charter }, { ...enquiry, ...valuesOf(typed) });
      return enquiryId;
    });
  }

  private async takenAlready(tx: Tx, house: House, id: string, by: string): Promise<string | InvalidInput | null> {
    const there = await tx.find(Enquiry, { id });
    if (!there) return null;
    return there.serviceId === house.id && there.takenBy === by ? id : idTaken();
  }

  private async takeHoldAlong(tx: Tx, ctx: RequestContext, house: House, wants: Enquiry): Promise<void> {
    const { id: enquiryId, state } = wants;
    const hold = await this.claims.holdOf(tx, enquiryId, ctx.now);
    if (!hold) return;
    const from = wants.wantsFrom ?? house.tonight;
    const nights = wants.wantsNights;
    const sameKind = (await this.claims.kindOf(tx, house, hold.spaceId)) === wants.spaceKind;
    if (sameKind && nights && hold.from === from && hold.to === addDays(from, nights)) return;
    // An offer from the list is of those nights: others are offered anew.
    const may = state !== 'waiting' && sameKind && nights && mayBe(house, wants, nights) && !(await this.keptSpaces.refuse(tx, ctx, house, { spaceId: hold.spaceId, from, nights, askedFor: enquiryId }, true))
      && !(await this.waitingList.refuse(tx, ctx, house, wants, hold.spaceId, false));
    const held = may ? await this.claims.hold(tx, ctx, house, { spaceId: hold.spaceId, kind: wants.spaceKind, from, nights, heldFor: enquiryId, endsAt: hold.endsAt }) : null;
    if (!held || isRefusal(held)) await this.claims.letGo(tx, ctx, house, enquiryId);
  }

  /** Asks a worker of the house to speak the second voice; null takes the asking back. */
  askSecond(ctx: RequestContext, enquiryId: string, accountId: string | null): Promise<string | AlreadyDecided | InvalidInput> {
    return this.database.run<string | AlreadyDecided | InvalidInput>(ctx, async (tx) => {
      const { house, enquiry } = await this.opener.open(tx, ctx, enquiryId);
      if (!isOpen(enquiry)) return this.opener.decided(tx, enquiry);
      const known = accountId === null || (await tx.sql(
        `select 1 from account_roles where account_id = $1 and service_id = $2 and role in ('peer_worker', 'house_lead')`, [accountId, house.id])).length > 0;
      if (!known || accountId === enquiry.takenBy) return new InvalidInput([{ field: 'accountId', problem: 'not_a_choice' }]);
      await tx.update(Enquiry, { id: enquiryId }, { secondAsked: accountId, secondAskedAt: accountId ? ctx.now : null, version: enquiry.version + 1 });
      return enquiryId;
    });
  }

  /** Goes on with an enquiry whose first contact has left shift, as its first contact. A voice they have spoken stays theirs. */
  carryOn(ctx: RequestContext, enquiryId: string): Promise<string | AlreadyDecided | FirstContactHere | VoiceTaken> {
    return this.database.run<string | AlreadyDecided | FirstContactHere | VoiceTaken>(ctx, async (tx) => {
      const { house, enquiry, voices, charter } = await this.opener.open(tx, ctx, enquiryId);
      if (!isOpen(enquiry)) return this.opener.decided(tx, enquiry);
      if (enquiry.takenBy === ctx.accountId) return enquiryId;
      const takenBy = { accountId: enquiry.takenBy, onShift: await this.shifts.is(tx, enquiry.takenBy, house.id, ctx.now) };
      const problem = carryOnProblem(neededBy(charter), voices, takenBy, ctx.accountId!);
      if (problem) {
        const by = await this.opener.calledOf(tx, problem.by);
        return problem.code === 'VoiceTaken' ? new VoiceTaken(problem.voice, by) : new FirstContactHere(by);
      }
      const asked = enquiry.secondAsked === ctx.accountId ? { secondAsked: null, secondAskedAt: null } : {};
      await tx.update(Enquiry, { id: enquiryId }, { takenBy: ctx.accountId!, ...asked, version: enquiry.version + 1 });
      return enquiryId;
    });
  }

  private refuse(house: House, typed: EnquiryTyped, askedAt: Date, now: Date): InvalidInput | TooLongAgo | NotYet | null {
    const when = whenProblem(askedAt, now);
    if (when === 'NotYet') return new NotYet();
    if (when || (typed.wantsFrom && typed.wantsFrom < earliest(house))) return new TooLongAgo(writableHours);
    const problems = enquiryProblems(typed, limitsOf(house.tonight, house.charter));
    return problems.length ? new InvalidInput(problems) : null;
  }

  private async writePerson(tx: Tx, house: House, enquiryId: string, typed: EnquiryTyped): Promise<void> {
    const person = personOf(typed);
    if (Object.values(person).every((value) => value === null)) return;
    await tx.insert(EnquiryPerson, { enquiryId, organisationId: house.organisationId, serviceId: house.id, ...person });
  }
}

/** Whether that many nights, or days, are offered without a talk. */
const mayBe = ({ charter }: House, wants: { spaceKind: string; stayedHere: boolean | null }, nights: number): boolean =>
  isForTheDay(wants) ? refuseDayPlace(charter, { days: nights, stayedHere: wants.stayedHere === true }) === null : !needsATalk(charter, nights);

const words = (typed: string | null | undefined): string | null => typedText(typed ?? '') || null;

/** Nights back that can still be asked about. */
export const nightsBack = writableHours / 24;
export const earliest = (house: House): HouseDay => addDays(house.tonight, -nightsBack);
const limitsOf = (tonight: HouseDay, charter: Charter) => ({ tonight, hopesKept: freeTextsKept(charter).includes('hope') });

const personOf = (typed: EnquiryTyped) => ({ called: words(typed.called), reach: words(typed.reach), messageSafe: typed.messageSafe ?? null, hopes: words(typed.hopes) });

/** Whether a change that comes late says what is there already: sent twice, it is done. */
function saysTheSame(typed: EnquiryTyped, { startedBy, startedTeam }: Start, enquiry: Enquiry, person: EnquiryPerson | null): boolean {
  const there = { ...enquiry, called: person?.called ?? null, reach: person?.reach ?? null, messageSafe: person?.messageSafe ?? null, hopes: person?.hopes ?? null };
  return Object.entries({ ...valuesOf(typed), startedBy, startedTeam, ...personOf(typed) }).every(([key, value]) => JSON.stringify(there[key as keyof typeof there]) === JSON.stringify(value));
}

const valuesOf = (typed: EnquiryTyped) => ({
  channel: typed.channel, spaceKind: typed.spaceKind ?? 'night', wantsFrom: (typed.wantsFrom ?? null) as HouseDay | null, wantsNights: typed.wantsNights ?? null,
  askedBefore: typed.askedBefore ?? null, stayedHere: typed.stayedHere ?? null, told: typed.told ?? [],
});
