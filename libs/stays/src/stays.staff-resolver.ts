import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, Needs, Who } from '#peerhouse/platform';
import { ArrivalService } from './arrival.service.js';
import { StaysQuery, type StayView } from './stays.query.js';
import { StaysService } from './stays.service.js';
import { ChangeStayResult, GiveGuestCodeResult, LeavingInput, MakeSignInCodeResult, RightsTextShown, Stay, UndoResult, WelcomeGuestResult } from './stays.graphql.js';

const stayId = () => Args('stayId', { type: () => ID });

@Resolver()
export class StaysStaffResolver {
  constructor(private readonly stays: StaysService, private readonly arrival: ArrivalService, private readonly query: StaysQuery) {}

  @Query(() => [Stay], { name: 'stays', description: 'Expected and here, and those who left or did not come in the last 7 days; newest first.' })
  @Needs('stays.see', 'houseId')
  list(@Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string): Promise<StayView[]> {
    return this.query.list(ctx, houseId);
  }

  @Query(() => Stay, { name: 'stay', description: 'One stay.' })
  @Needs('stays.see')
  one(@Who() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<StayView> {
    return this.query.get(ctx, id);
  }

  @Query(() => [RightsTextShown], { description: 'The texts told to the guest of that stay, in the exact words of that day; empty when nothing was told yet.' })
  @Needs('stays.see')
  rightsShown(@Who() ctx: RequestContext, @stayId() id: string) {
    return this.query.rightsShown(ctx, id);
  }

  @Mutation(() => WelcomeGuestResult, { description: 'The guest comes in, now or up to 72 hours ago. A space let go by itself is given again by naming one, for a day. Before the first night agreed: EarlyArrival, then with early. A kept one: KeptSpace, then with kept.' })
  @Needs('stays.welcome')
  async welcomeGuest(
    @Who() ctx: RequestContext, @stayId() id: string, @Args('at', { type: () => InstantScalar, nullable: true }) at: Date | null, @Args('spaceId', { type: () => ID, nullable: true }) spaceId: string | null,
    @Args('early', { type: () => Boolean, nullable: true }) early: boolean | null, @Args('kept', { type: () => Boolean, nullable: true }) kept: boolean | null,
  ) {
    return this.query.after(ctx, await this.stays.welcome(ctx, id, { at: at ?? null, spaceId: spaceId ?? null, early: early ?? false, kept: kept ?? false }));
  }

  @Mutation(() => UndoResult, { description: 'Takes an arrival back, within 24 hours of writing it down: nights, space and hour are again as agreed.' })
  @Needs('stays.welcome')
  async undoWelcome(@Who() ctx: RequestContext, @stayId() id: string) {
    return this.query.after(ctx, await this.stays.undoWelcome(ctx, id));
  }

  @Mutation(() => ChangeStayResult, { description: 'The stay is to last until that morning. Longer than the nominal longest: TalkFirst, then with talked.' })
  @Needs('stays.welcome')
  async changeNights(
    @Who() ctx: RequestContext, @stayId() id: string, @Args('leaves', { type: () => HouseDayScalar }) leaves: HouseDay,
    @Args('version', { type: () => Int, nullable: true }) version: number | null, @Args('talked', { type: () => Boolean, nullable: true }) talked: boolean | null,
  ) {
    return this.query.after(ctx, await this.stays.changeNights(ctx, id, leaves, version ?? null, talked ?? false));
  }

  @Mutation(() => ChangeStayResult, { description: 'From that night on in another space, tonight unless said; from the first night for an expected stay.' })
  @Needs('stays.welcome')
  async moveStay(
    @Who() ctx: RequestContext, @stayId() id: string, @Args('spaceId', { type: () => ID }) spaceId: string, @Args('from', { type: () => HouseDayScalar, nullable: true }) from: HouseDay | null,
    @Args('kept', { type: () => Boolean, nullable: true }) kept: boolean | null,
  ) {
    return this.query.after(ctx, await this.stays.move(ctx, id, spaceId, from ?? null, kept ?? false));
  }

  @Mutation(() => ChangeStayResult, { description: 'Which rights texts were told; the version of the charter and the language are kept.' })
  @Needs('stays.welcome')
  async tellRights(@Who() ctx: RequestContext, @stayId() id: string, @Args('texts', { type: () => [String] }) texts: string[]) {
    return this.query.after(ctx, await this.arrival.tellRights(ctx, id, texts));
  }

  @Mutation(() => ChangeStayResult, { description: 'The own locked box was offered.' })
  @Needs('stays.welcome')
  async offerLockBox(@Who() ctx: RequestContext, @stayId() id: string) {
    return this.query.after(ctx, await this.arrival.offerLockBox(ctx, id));
  }

  @Mutation(() => ChangeStayResult, { description: 'The guest’s hopes in their own words, up to 2,000 characters; empty takes them out.' })
  @Needs('stays.welcome')
  async writeHopes(@Who() ctx: RequestContext, @stayId() id: string, @Args('hopes', { type: () => String }) hopes: string) {
    return this.query.after(ctx, await this.arrival.writeHopes(ctx, id, hopes));
  }

  @Mutation(() => ChangeStayResult, { description: 'The guest has left, now or up to 72 hours ago. No reason is asked.' })
  @Needs('stays.welcome')
  async recordLeaving(@Who() ctx: RequestContext, @stayId() id: string, @Args('input', { type: () => LeavingInput }) input: LeavingInput) {
    return this.query.after(ctx, await this.stays.recordLeaving(ctx, id, { at: input.at ?? null, how: input.how ?? null, hopeMet: input.hopeMet ?? null }));
  }

  @Mutation(() => UndoResult, { description: 'Takes a leaving back, within 24 hours, if the space is still free.' })
  @Needs('stays.welcome')
  async undoLeaving(@Who() ctx: RequestContext, @stayId() id: string) {
    return this.query.after(ctx, await this.stays.undoLeaving(ctx, id));
  }

  @Mutation(() => GiveGuestCodeResult, { description: 'A paper code that opens the guest’s own app: once, 72 hours. Earlier ones that were not used end.' })
  @Needs('guests.code')
  giveGuestCode(@Who() ctx: RequestContext, @stayId() id: string) {
    return this.arrival.giveCode(ctx, id);
  }

  @Mutation(() => MakeSignInCodeResult, { description: 'A code for a guest who stands there and is not signed in: once, ten minutes. It opens no plans; the guest sees who made it.' })
  @Needs('guests.code')
  makeSignInCode(@Who() ctx: RequestContext, @Args('stay', { type: () => ID }) stay: string) {
    return this.arrival.makeSignInCode(ctx, stay);
  }

  @Mutation(() => Stay, { description: 'The paper is lost: every code of this guest, and every sign-in with one, ends at once.' })
  @Needs('guests.code')
  async withdrawGuestCode(@Who() ctx: RequestContext, @stayId() id: string): Promise<StayView> {
    return this.query.get(ctx, await this.arrival.withdrawCode(ctx, id));
  }
}
