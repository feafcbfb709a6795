import { Injectable } from '@nestjs/common';
import { addDays, calendarDayAt, isId, nightAt, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, type Tx } from '#peerhouse/platform';
import { factKind, Facts, mayCloseAs, offersWhenFull, type Charter, type House } from '#peerhouse/services';
import { Claims, isOffered, NotNow, TooLongAgo, undoUntil } from '#peerhouse/stays';
import { Enquiry } from './enquiry.entity.js';
import { NotInCharter, SpaceWasFree, type AlreadyDecided, type OtherHouseBegan, type OtherHouseClosed } from './entry.refusals.js';
import { furthestRing, nightsWanted } from './entry.rules.js';
import { EnquiryOpener, isOpen, isUndecided } from './open-enquiry.js';
import { OtherHouses, type OtherHouse } from './other-house.service.js';

export interface Ending { outcome: string; offered: string[]; ringBackOn: HouseDay | null; otherHouse?: OtherHouse | null }

/** What of an end is judged by the charter; `passed`: it goes on, or went on, in another house. */
type Judged = Omit<Ending, 'otherHouse'> & { passed?: boolean };
type CloseRefusal = SpaceWasFree | NotInCharter | OtherHouseClosed | AlreadyDecided | InvalidInput;

/** An enquiry's end without a stay: counted once, honestly, without a person. */
@Injectable()
export class ClosingService {
  constructor(private readonly database: Database, private readonly opener: EnquiryOpener, private readonly claims: Claims, private readonly facts: Facts, private readonly others: OtherHouses) {}

  /** Closes with an outcome of the charter. `no_space` is refused while the board has a space for the nights wanted. */
  close(ctx: RequestContext, enquiryId: string, ending: Ending): Promise<string | CloseRefusal> {
    return this.database.run<string | CloseRefusal>(ctx, async (tx) => {
      const { otherHouse: to } = ending;
      if (to && isId(to.houseId)) await this.others.lockBoth(tx, enquiryId, to.houseId);
      const { house, enquiry, person, charter } = await this.opener.open(tx, ctx, enquiryId);
      if (enquiry.state === 'closed' && enquiry.outcome === ending.outcome && (!to || enquiry.passedToHouse === to.houseId)) return enquiryId;
      if (!isUndecided(enquiry)) return this.opener.decided(tx, enquiry);
      const refusal = this.refuse(house.today, charter, { ...ending, passed: !!to }) ?? (ending.outcome === 'no_space' ? await this.spaceWasFree(tx, ctx, house, enquiry) : null);
      if (refusal) return refusal;
      // Who waited was offered the list, whoever closes it.
      const offered = [...ending.offered, ...(enquiry.state === 'waiting' ? ['waiting_list'] : []), ...(to ? ['other_house'] : [])];
      await this.end(tx, ctx, house, enquiry, { ...ending, offered });
      return (to ? await this.others.pass(tx, ctx, { house, charter, enquiry, person }, to) : null) ?? enquiryId;
    });
  }

  /** Why it cannot end that way by the charter it began under; null when it can. What is as it was before is not asked again. */
  refuse(today: HouseDay, charter: Charter, ending: Judged, before?: Judged): NotInCharter | InvalidInput | null {
    const offers: readonly string[] = [...offersWhenFull(charter), ...(before?.offered ?? [])];
    if ((ending.outcome !== before?.outcome && !mayCloseAs(charter, ending.outcome)) || ending.offered.some((offer) => !offers.includes(offer))) return new NotInCharter();
    if (ending.passed && ending.outcome !== 'no_space') return new InvalidInput([{ field: 'outcome', problem: before ? 'went_on' : 'not_a_choice' }]);
    const ring = ending.ringBackOn === before?.ringBackOn ? null : ending.ringBackOn;
    if (ring && ring < today) return new InvalidInput([{ field: 'ringBackOn', problem: 'wrong_order' }]);
    return ring && ring > addDays(today, furthestRing) ? new InvalidInput([{ field: 'ringBackOn', problem: 'too_far', limit: furthestRing }]) : null;
  }

  /** The spaces the board has for the nights wanted; null when it has none, so that "no space" is what it was. */
  async spaceWasFree(tx: Tx, ctx: RequestContext, house: House, enquiry: Enquiry): Promise<SpaceWasFree | null> {
    const { from, nights } = nightsWanted(enquiry, nightAt(enquiry.askedAt, house.clock));
    const free = await this.claims.free(tx, ctx.now, house, { kind: enquiry.spaceKind, from, nights, askedFor: enquiry.id });
    const honest = free.filter(isOffered);
    return honest.length ? new SpaceWasFree(honest) : null;
  }

  /** Writes the end down and counts it; any hold is let go. */
  async end(tx: Tx, ctx: RequestContext, house: House, enquiry: Enquiry, ending: Ending): Promise<void> {
    await this.claims.letGo(tx, ctx, house, enquiry.id);
    const closed = { state: 'closed' as const, outcome: ending.outcome, offered: [...new Set(ending.offered)].sort(), ringBackOn: ending.ringBackOn, rungAt: null, rungBy: null, closedBy: ctx.accountId, closedAt: ctx.now };
    await tx.update(Enquiry, { id: enquiry.id }, { ...closed, stayId: null, version: enquiry.version + 1 });
    await this.count(tx, house, { ...enquiry, ...closed }, 1);
  }

  /** Takes a closing back, within 24 hours: the conversation goes on and nothing is counted. */
  reopen(ctx: RequestContext, enquiryId: string): Promise<string | TooLongAgo | NotNow | OtherHouseBegan> {
    return this.database.run<string | TooLongAgo | NotNow | OtherHouseBegan>(ctx, async (tx) => {
      await this.others.lockBoth(tx, enquiryId, null);
      const { house, enquiry } = await this.opener.open(tx, ctx, enquiryId);
      if (isOpen(enquiry)) return enquiryId;
      if (enquiry.state !== 'closed') return new NotNow(enquiry.state);
      if (ctx.now >= undoUntil(enquiry.closedAt!)) return new TooLongAgo(24);
      const began = await this.others.withdraw(tx, ctx, house, enquiry);
      if (began) return began;
      await this.count(tx, house, enquiry, -1);
      await tx.update(Enquiry, { id: enquiryId }, { state: 'in_conversation', outcome: null, offered: [], ringBackOn: null, rungAt: null, rungBy: null, closedBy: null, closedAt: null, passedTo: null, passedToHouse: null, version: enquiry.version + 1 });
      return enquiryId;
    });
  }

  /** Adds, or with -1 takes off, what an ended enquiry counts as. One from another house was counted there: its way in says so. */
  async count(tx: Tx, house: House, enquiry: Enquiry, n: 1 | -1): Promise<void> {
    await this.facts.add(tx, house, {
      what: 'contact', day: calendarDayAt(enquiry.askedAt, house.timeZone), n, days: enquiry.wantsNights ?? undefined, channel: enquiry.cameFrom ? 'other_house' : enquiry.channel, outcome: enquiry.outcome!,
      offered: enquiry.offered.length ? enquiry.offered.join('+') : undefined, askedBefore: enquiry.askedBefore ?? undefined, ...factKind(enquiry.spaceKind),
    });
  }
}
