import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext, Role } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { ChangeRoleResult, InviteAgainResult, InviteResult, Person, RoleEnum } from './identity.graphql.js';
import { LeaveDates } from './leave-dates.service.js';
import { PeopleService } from './people.service.js';

const roleArg = { name: 'role', type: () => RoleEnum, description: 'What they will do.' };
const serviceArg = { name: 'serviceId', type: () => ID, nullable: true, description: 'Where; left out for administrators.' };
const byHandArg = { name: 'byHand', type: () => Boolean, nullable: true, description: 'Show the link here, to be handed over, even where mail goes out.' };
const accountArg = { name: 'accountId', type: () => ID };

@Resolver()
export class PeopleStaffResolver {
  constructor(private readonly service: PeopleService, private readonly leaving: LeaveDates) {}

  @Query(() => [Person], { description: 'Who works here and in which role, by name; those whose account was ended come last.' })
  @Needs('people.see')
  people(@Who() who: RequestContext): Promise<Person[]> {
    return this.service.people(who);
  }

  @Mutation(() => InviteResult, { description: 'Invites somebody with one role; more can be given later. An invitation nobody took up is replaced.' })
  @Needs('people.manage')
  invite(@Who() who: RequestContext, @Args('email') email: string, @Args('called') called: string, @Args(roleArg) role: Role, @Args(serviceArg) serviceId?: string, @Args(byHandArg) byHand?: boolean): Promise<typeof InviteResult> {
    return this.service.invite(who, { email, called, role, serviceId, byHand: byHand ?? false });
  }

  @Mutation(() => InviteAgainResult, { description: 'Another link for somebody who has not taken up their invitation; the one before ends.' })
  @Needs('people.manage')
  inviteAgain(@Who() who: RequestContext, @Args(accountArg) accountId: string, @Args(byHandArg) byHand?: boolean): Promise<typeof InviteAgainResult> {
    return this.service.inviteAgain(who, accountId, byHand ?? false);
  }

  @Mutation(() => ChangeRoleResult, { description: 'Gives somebody a role. One they have already stays as it is.' })
  @Needs('people.manage')
  giveRole(@Who() who: RequestContext, @Args(accountArg) accountId: string, @Args(roleArg) role: Role, @Args(serviceArg) serviceId?: string): Promise<typeof ChangeRoleResult> {
    return this.service.giveRole(who, accountId, { role, serviceId });
  }

  @Mutation(() => ChangeRoleResult, { description: 'Takes a role from somebody. With their last role they are signed out at once.' })
  @Needs('people.manage')
  takeRole(@Who() who: RequestContext, @Args('roleId', { type: () => ID }) roleId: string): Promise<typeof ChangeRoleResult> {
    return this.service.takeRole(who, roleId);
  }

  @Mutation(() => ChangeRoleResult, { description: 'Ends somebody’s account: roles, sign-ins and links end at once. They can be invited again.' })
  @Needs('people.manage')
  endAccount(@Who() who: RequestContext, @Args(accountArg) accountId: string): Promise<typeof ChangeRoleResult> {
    return this.service.endAccount(who, accountId);
  }

  @Mutation(() => ChangeRoleResult, { description: 'Says on which day somebody works here last, or null: they stay. The account ends by itself when that day is over in every house.' })
  @Needs('people.manage')
  setLeaveDate(@Who() who: RequestContext, @Args(accountArg) accountId: string, @Args('leavesOn', { type: () => HouseDayScalar, nullable: true }) leavesOn: HouseDay | null): Promise<typeof ChangeRoleResult> {
    return this.leaving.set(who, accountId, leavesOn ?? null);
  }
}
