import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { FollowUp, FollowUpInput, FollowUpOffers } from './agreements.graphql.js';
import { AgreementsQuery } from './agreements.query.js';
import { AgreementsService } from './agreements.service.js';
import { CheckInList, CheckInResultInput } from './check-ins.graphql.js';
import { CheckInsService } from './check-ins.service.js';
import { AgreeFollowUpResult, ChangeFollowUpResult, GiveCheckInBackResult, SayHowItWasResult, ShowCheckInWaysResult, TakeCheckInResult, UndoCheckInResult } from './follow-up.results.js';
import { ListQuery } from './list.query.js';

const serviceId = () => Args('serviceId', { type: () => ID, description: 'Of the house or programme.' });
const about = () => Args('about', { type: () => String, description: 'match, or keeping_in_touch.' });
const followUpId = () => Args('followUpId', { type: () => ID });
const checkInId = () => Args('checkInId', { type: () => ID });
const version = () => Args('version', { type: () => Int, description: 'Of what it was begun with: changed meanwhile, by the person too, nothing is written over.' });
const input = () => Args('input', { type: () => FollowUpInput });

/** What people agreed to, and the check-ins that come of it, for those who work on them. */
@Resolver()
export class FollowUpStaffResolver {
  constructor(private readonly lists: ListQuery, private readonly agreed: AgreementsQuery, private readonly agreements: AgreementsService, private readonly cards: CheckInsService) {}

  @Query(() => CheckInList, { description: 'One of the two lists of check-ins.' })
  @Needs('check_ins.work', 'serviceId')
  checkIns(@Who() ctx: RequestContext, @serviceId() service: string, @about() which: string): Promise<CheckInList> {
    return this.lists.list(ctx, service, which);
  }

  @Query(() => FollowUpOffers, { description: 'What somebody can agree to there.' })
  @Needs('check_ins.work', 'serviceId')
  followUpOffers(
    @Who() ctx: RequestContext, @serviceId() service: string, @about() which: string,
    @Args('personId', { type: () => ID, nullable: true, description: 'About a match: somebody’s way through the programme. Whom they meet does not ask them.' }) personId: string | null,
  ): Promise<FollowUpOffers> {
    return this.agreed.offers(ctx, service, which, personId);
  }

  @Query(() => [FollowUp], { description: 'Everybody there who agreed to one that is not over, those who asked us to stop among them.' })
  @Needs('check_ins.work', 'serviceId')
  followUps(@Who() ctx: RequestContext, @serviceId() service: string, @about() which: string): Promise<FollowUp[]> {
    return this.agreed.ofService(ctx, service, which);
  }

  @Query(() => FollowUp, { description: 'What one person agreed to.' })
  @Needs('check_ins.work')
  followUp(@Who() ctx: RequestContext, @followUpId() id: string): Promise<FollowUp> {
    return this.agreed.one(ctx, id);
  }

  @Mutation(() => AgreeFollowUpResult, { description: 'Somebody agrees to it: at leaving, at a match, or any time later.' })
  @Needs('check_ins.work')
  agreeFollowUp(
    @Who() ctx: RequestContext, @about() which: string, @input() typed: FollowUpInput,
    @Args('stayId', { type: () => ID, nullable: true, description: 'Of whom: somebody who stays in a house, or left it.' }) stayId: string | null,
    @Args('personId', { type: () => ID, nullable: true, description: 'Or somebody’s way through a programme.' }) personId: string | null,
  ) {
    return this.agreements.agree(ctx, { stayId, personId, about: which }, typed);
  }

  @Mutation(() => ChangeFollowUpResult, { description: 'They say otherwise; check-ins follow it.' })
  @Needs('check_ins.work')
  changeFollowUp(@Who() ctx: RequestContext, @followUpId() id: string, @version() seen: number, @input() typed: FollowUpInput) {
    return this.agreements.change(ctx, id, seen, typed);
  }

  @Mutation(() => ChangeFollowUpResult, { description: 'After a stop it begins again, told in person after a new stay or match.' })
  @Needs('check_ins.work')
  beginFollowUpAgain(@Who() ctx: RequestContext, @followUpId() id: string, @version() seen: number, @input() typed: FollowUpInput) {
    return this.agreements.beginAgain(ctx, id, seen, typed);
  }

  @Mutation(() => FollowUp, { description: 'They have asked us to stop. Said twice it is one.' })
  @Needs('check_ins.work')
  stopFollowUp(@Who() ctx: RequestContext, @followUpId() id: string): Promise<FollowUp> {
    return this.agreements.stop(ctx, id);
  }

  @Mutation(() => TakeCheckInResult, { description: 'Takes a card; taken again by the same it is held for longer.' })
  @Needs('check_ins.work')
  takeCheckIn(@Who() ctx: RequestContext, @checkInId() id: string) {
    return this.cards.take(ctx, id);
  }

  @Mutation(() => GiveCheckInBackResult, { description: 'Gives a card back.' })
  @Needs('check_ins.work')
  giveCheckInBack(@Who() ctx: RequestContext, @checkInId() id: string) {
    return this.cards.giveBack(ctx, id);
  }

  @Mutation(() => SayHowItWasResult, { description: 'What came of it, in one touch; it can be taken back for twenty seconds.' })
  @Needs('check_ins.work')
  sayHowItWas(@Who() ctx: RequestContext, @checkInId() id: string, @Args('input', { type: () => CheckInResultInput }) typed: CheckInResultInput) {
    return this.cards.say(ctx, id, typed);
  }

  @Mutation(() => UndoCheckInResult, { description: 'Takes back what one said; the card is in one’s hand again.' })
  @Needs('check_ins.work')
  undoCheckIn(@Who() ctx: RequestContext, @checkInId() id: string) {
    return this.cards.undo(ctx, id);
  }

  @Mutation(() => ShowCheckInWaysResult, { description: 'Shows the numbers of a card that one has, and what was written back; that is written down.' })
  @Needs('check_ins.work')
  showCheckInWays(@Who() ctx: RequestContext, @checkInId() id: string) {
    return this.cards.showWays(ctx, id);
  }
}
