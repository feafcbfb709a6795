import { Injectable } from '@nestjs/common';
import { isRefusal, typedText, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, type Tx } from '#peerhouse/platform';
import { Audit, GuestCodes, type GivenCode } from '#peerhouse/identity';
import { arrivalList, RightsShown, textsOffered, type Charter } from '#peerhouse/services';
import { StayOpener, type OpenStay } from './open-stay.js';
import { NotNow } from './refusals.js';
import { Stay, StayHopes } from './stay.entity.js';

const longestHopes = 2000;

/** Whether hopes may be kept with a stay: where the charter asks for them and lets such words exist. */
export const asksForHopes = (charter: Charter): boolean => arrivalList(charter).some(({ item }) => item === 'hopes');

/** The arrival list: a checklist for the house, not for the guest. Nothing on it blocks the space. */
@Injectable()
export class ArrivalService {
  constructor(private readonly database: Database, private readonly opener: StayOpener, private readonly codes: GuestCodes, private readonly audit: Audit, private readonly shown: RightsShown) {}

  /** Which texts were told, under which version of the charter and in which language; kept as shown. */
  tellRights(ctx: RequestContext, stayId: string, texts: string[]): Promise<string | NotNow | InvalidInput> {
    return this.note(ctx, stayId, async (tx, { house, stay }) => {
      const offered = textsOffered(house.charter);
      if (!texts.length || texts.some((text) => !(offered as string[]).includes(text))) return new InvalidInput([{ field: 'texts', problem: 'not_a_choice' }]);
      const told = { texts: [...new Set(texts)], charterVersion: house.charterVersion, ...(await this.shown.keep(tx, house, texts)) };
      await tx.update(Stay, { id: stay.id }, { rightsTold: told, rightsToldBy: ctx.accountId, rightsToldAt: ctx.now, version: stay.version + 1 });
      return stay.id;
    });
  }

  /** The guest was shown their own locked box; what is in it is nobody's business. */
  offerLockBox(ctx: RequestContext, stayId: string): Promise<string | NotNow> {
    return this.note(ctx, stayId, async (tx, { stay }) => {
      if (!stay.lockBoxOfferedAt) await tx.update(Stay, { id: stay.id }, { lockBoxOfferedAt: ctx.now, version: stay.version + 1 });
      return stay.id;
    });
  }

  /** The guest's hopes in their own words; empty text takes them out. */
  writeHopes(ctx: RequestContext, stayId: string, hopes: string): Promise<string | NotNow | InvalidInput> {
    return this.note<InvalidInput>(ctx, stayId, async (tx, { house, stay }) => {
      const words = typedText(hopes);
      if (words.length > longestHopes) return new InvalidInput([{ field: 'hopes', problem: 'too_long', limit: longestHopes }]);
      if (words && !asksForHopes(house.charter)) return new InvalidInput([{ field: 'hopes', problem: 'not_a_choice' }]);
      await tx.delete(StayHopes, { stayId: stay.id });
      if (words) await tx.insert(StayHopes, { stayId: stay.id, organisationId: stay.organisationId, serviceId: stay.serviceId, hopes: words });
      await tx.update(Stay, { id: stay.id }, { version: stay.version + 1 });
      return stay.id;
    });
  }

  /** A paper code for the guest's own app: 12 characters, once, 72 hours. */
  async giveCode(ctx: RequestContext, stayId: string): Promise<GivenCode | NotNow> {
    return this.database.run<GivenCode | NotNow>(ctx, async (tx) => {
      const { stay } = await this.opener.open(tx, ctx, stayId, 'guests.code');
      if (stay.state !== 'expected' && stay.state !== 'here') return new NotNow(stay.state);
      return this.codes.give(tx, ctx, { guestId: stay.guestId, serviceId: stay.serviceId });
    });
  }

  /** A code for a guest who stands there and is not signed in, also after leaving: ten minutes, once. It opens no plans, and the guest sees who made it. */
  async makeSignInCode(ctx: RequestContext, stayId: string): Promise<GivenCode | NotNow> {
    return this.database.run<GivenCode | NotNow>(ctx, async (tx) => {
      const { stay } = await this.opener.open(tx, ctx, stayId, 'guests.code');
      if (stay.state === 'not_taken_up') return new NotNow(stay.state);
      return this.codes.giveOnTheSpot(tx, ctx, { guestId: stay.guestId, serviceId: stay.serviceId });
    });
  }

  /** The paper is lost: every code of the guest and every sign-in with one ends at once, in whatever state the stay is. */
  withdrawCode(ctx: RequestContext, stayId: string): Promise<string> {
    return this.database.run(ctx, async (tx) => {
      const { house, stay } = await this.opener.open(tx, ctx, stayId, 'guests.code');
      await this.codes.withdraw(tx, ctx, stay.guestId);
      await this.audit.write(tx, ctx, { what: 'guest_code.withdrawn', serviceId: house.id });
      return stay.id;
    });
  }

  private note<R>(ctx: RequestContext, stayId: string, work: (tx: Tx, open: OpenStay) => Promise<string | R>): Promise<string | R | NotNow> {
    return this.database.run<string | R | NotNow>(ctx, async (tx) => {
      const open = await this.opener.open(tx, ctx, stayId);
      if (open.stay.state !== 'expected' && open.stay.state !== 'here') return new NotNow(open.stay.state);
      const result = await work(tx, open);
      return isRefusal(result) ? result : stayId;
    });
  }
}
