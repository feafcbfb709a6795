import { Injectable } from '@nestjs/common';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput } from '#peerhouse/platform';
import { offerHours, offersWhenFull } from '#peerhouse/services';
import { Claims, isOffered, NotNow, type HouseFull, type KeptSpace, type NotForADayPlace, type SpaceTaken, type TalkFirst } from '#peerhouse/stays';
import { Enquiry } from './enquiry.entity.js';
import { AskedEarlier, NotInCharter, OfferEnded, OfferStands, SpaceWasFree, type AlreadyDecided } from './entry.refusals.js';
import { EnquiryOpener, isOpen } from './open-enquiry.js';
import { Deciding } from './deciding.js';
import { VoicesService } from './voices.service.js';
import { isQuiet, offeredFrom } from './waiting.rules.js';

type OfferRefusal = AskedEarlier | SpaceTaken | KeptSpace | NotForADayPlace | HouseFull | TalkFirst | InvalidInput | NotNow;

/** The waiting list of a house that is full (entry.when_full, entry.offer_hours). Nobody is chased: an offer ends by itself, and the place is kept. */
@Injectable()
export class WaitingService {
  constructor(private readonly database: Database, private readonly opener: EnquiryOpener, private readonly claims: Claims, private readonly voices: VoicesService, private readonly deciding: Deciding) {}

  /** Puts them on the list, in the order of asking. Refused while a space is free for all the nights they want. */
  wait(ctx: RequestContext, enquiryId: string): Promise<string | SpaceWasFree | NotInCharter | AlreadyDecided | InvalidInput> {
    return this.database.run<string | SpaceWasFree | NotInCharter | AlreadyDecided | InvalidInput>(ctx, async (tx) => {
      const { house, enquiry, charter } = await this.opener.open(tx, ctx, enquiryId);
      if (enquiry.state === 'waiting') return enquiryId;
      if (!isOpen(enquiry)) return this.opener.decided(tx, enquiry);
      if (!offersWhenFull(charter).includes('waiting_list')) return new NotInCharter();
      if (!enquiry.wantsNights) return new InvalidInput([{ field: 'wantsNights', problem: 'missing' }]);
      const free = await this.claims.free(tx, ctx.now, house, { kind: enquiry.spaceKind, from: offeredFrom(enquiry.wantsFrom, house.tonight), nights: enquiry.wantsNights, askedFor: enquiryId });
      if (free.some(isOffered)) return new SpaceWasFree(free.filter(isOffered));
      await this.claims.letGo(tx, ctx, house, enquiryId);
      await tx.update(Enquiry, { id: enquiryId }, { state: 'waiting', heardAt: ctx.now, version: enquiry.version + 1 });
      return enquiryId;
    });
  }

  /** Holds a space for whoever is next, for the charter's hours. Who asked earlier, could have it and was offered nothing today goes first; an offer that runs is left as it is. */
  offer(ctx: RequestContext, enquiryId: string, spaceId: string, talked: boolean): Promise<string | OfferStands | OfferRefusal> {
    return this.database.run<string | OfferStands | OfferRefusal>(ctx, async (tx) => {
      const open = await this.opener.open(tx, ctx, enquiryId);
      const { house, enquiry } = open;
      if (enquiry.state !== 'waiting') return new NotNow(enquiry.state);
      const runs = await this.claims.holdOf(tx, enquiryId, ctx.now);
      if (runs) return runs.spaceId === spaceId ? enquiryId : new OfferStands(runs);
      const wantsFrom = offeredFrom(enquiry.wantsFrom, house.tonight);
      const hold = await this.voices.holdIn(tx, ctx, { ...open, enquiry: { ...enquiry, wantsFrom } }, { spaceId, talked, kept: false, ahead: false, minutes: (offerHours(open.charter) ?? 0) * 60 });
      if (isRefusal(hold)) return hold as OfferRefusal;
      await tx.update(Enquiry, { id: enquiryId }, { wantsFrom, offeredOn: house.tonight, heardAt: ctx.now, version: enquiry.version + 1 });
      return enquiryId;
    }, this.voices.takenBySomebody(ctx, enquiryId, spaceId));
  }

  /** Their yes goes on to the voices, with the space held anew; their no lets it go and keeps the place in the list. */
  answer(ctx: RequestContext, enquiryId: string, answer: string): Promise<string | OfferEnded | OfferRefusal> {
    return this.database.run<string | OfferEnded | OfferRefusal>(ctx, async (tx) => {
      const open = await this.opener.open(tx, ctx, enquiryId);
      if (answer !== 'yes' && answer !== 'no') return new InvalidInput([{ field: 'answer', problem: 'not_a_choice' }]);
      const { house, enquiry } = open;
      if (enquiry.state !== 'waiting') return new NotNow(enquiry.state);
      const offer = await this.claims.holdOf(tx, enquiryId, ctx.now);
      if (!offer) return new OfferEnded();
      if (answer === 'no') {
        await this.claims.letGo(tx, ctx, house, enquiryId);
        await tx.update(Enquiry, { id: enquiryId }, { heardAt: ctx.now, version: enquiry.version + 1 });
        return enquiryId;
      }
      const hold = await this.voices.holdIn(tx, ctx, open, { spaceId: offer.spaceId, talked: true, kept: false, ahead: false });
      if (isRefusal(hold)) return hold as OfferRefusal;
      await this.deciding.goOn(tx, ctx, open, open.voices, hold);
      return enquiryId;
    });
  }

  /** They still wait: they are asked again only after as long without anything happening. */
  still(ctx: RequestContext, enquiryId: string): Promise<string | NotNow> {
    return this.database.run<string | NotNow>(ctx, async (tx) => {
      const { enquiry } = await this.opener.open(tx, ctx, enquiryId);
      if (enquiry.state !== 'waiting') return new NotNow(enquiry.state);
      if (isQuiet(enquiry.heardAt ?? enquiry.askedAt, ctx.now)) await tx.update(Enquiry, { id: enquiryId }, { heardAt: ctx.now, version: enquiry.version + 1 });
      return enquiryId;
    });
  }

  /** They take themself off the list; the conversation goes on. What was offered is let go. */
  leave(ctx: RequestContext, enquiryId: string): Promise<string | NotNow> {
    return this.database.run<string | NotNow>(ctx, async (tx) => {
      const { house, enquiry } = await this.opener.open(tx, ctx, enquiryId);
      if (isOpen(enquiry)) return enquiryId;
      if (enquiry.state !== 'waiting') return new NotNow(enquiry.state);
      await this.claims.letGo(tx, ctx, house, enquiryId);
      await tx.update(Enquiry, { id: enquiryId }, { state: 'in_conversation', version: enquiry.version + 1 });
      return enquiryId;
    });
  }
}
