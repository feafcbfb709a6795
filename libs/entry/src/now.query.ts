import { Injectable } from '@nestjs/common';
import { addDays, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere } from '#peerhouse/platform';
import { HandoverService, Houses } from '#peerhouse/services';
import { BoardQuery, StaysQuery, type StayView } from '#peerhouse/stays';
import { EnquiriesQuery, type EnquiryLineView } from './enquiries.query.js';
import { offeredFrom } from './waiting.rules.js';

/** Days for which a call back that we promised and did not make is still shown. How to reach them is forgotten soon after. */
export const ringBackShownDays = 3;

export interface NowView { houseId: string; tonight: HouseDay; today: HouseDay; open: number; notOffered: number; taken: number; waiting: number; enquiries: EnquiryLineView[]; stays: StayView[]; unread: number | null }

/** S1: all that needs a person in the next hours, in one reading. The screen sorts it. */
@Injectable()
export class NowQuery {
  constructor(
    private readonly database: Database,
    private readonly houses: Houses,
    private readonly enquiries: EnquiriesQuery,
    private readonly stays: StaysQuery,
    private readonly board: BoardQuery,
    private readonly handover: HandoverService,
  ) {}

  /** Open enquiries, offers that run and promises to ring by today; how many wait while a space is open; people expected by tonight or leaving by tomorrow; what is open tonight; lines not read. */
  now(ctx: RequestContext, houseId: string): Promise<NowView> {
    if (!mayIn(ctx, 'enquiries.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, houseId);
      const { tonight, today } = house;
      const lines = await this.enquiries.waiting(reader, ctx, house, addDays(today, -ringBackShownDays));
      const waits = lines.filter(({ state, hold }) => state === 'waiting' && !hold);
      const stays = await this.stays.waiting(reader, ctx, house);
      const wanted = waits.filter(({ wantsFrom }) => offeredFrom(wantsFrom, tonight) === tonight).map(({ spaceKind, wantsNights }) => ({ kind: spaceKind, nights: wantsNights ?? 1 }));
      const { forOne, ...offer } = await this.board.offerTonight(reader, ctx, house, wanted);
      return { houseId, tonight, today, ...offer, waiting: forOne ? waits.length : 0, enquiries: lines.filter((line) => !waits.includes(line)), stays, unread: await this.handover.unreadIn(reader, ctx, houseId) };
    });
  }
}
