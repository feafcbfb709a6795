import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, SetUpLink, Visiting, type Visitor } from '#peerhouse/identity';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Public, Who } from '#peerhouse/platform';
import { Blueprints } from './blueprints.js';
import { BlueprintType, CharterType, ForgottenType, MyService, ServiceType, SetUpHouseInput, SetUpHouseResult, SetUpInput, SetUpResult } from './services.graphql.js';
import { ServicesQuery } from './services.query.js';
import { SetUpService } from './set-up.service.js';
import { ShiftType } from './shifts.graphql.js';

const serviceId = () => Args('serviceId', { type: () => ID });

@Resolver()
export class ServicesStaffResolver {
  constructor(private readonly query: ServicesQuery, private readonly setting: SetUpService, private readonly known: Blueprints) {}

  @Query(() => [ServiceType], { description: 'Every service of the organisation, by name.' })
  @Needs('services.see')
  services(@Who() who: RequestContext): Promise<ServiceType[]> {
    return this.query.services(who);
  }

  @Query(() => [BlueprintType], { description: 'What a new service can start from.' })
  @Needs('services.set_up')
  blueprints(): BlueprintType[] {
    return this.known.choices();
  }

  @Query(() => CharterType, { description: 'The charter in force today, in plain words and as the screens need it.' })
  @Needs('services.see')
  charter(@Who() who: RequestContext, @serviceId() id: string): Promise<CharterType> {
    return this.query.charter(who, id);
  }

  @Query(() => [ForgottenType], { description: 'Receipts of what was erased as the charter says, by month, newest first: how much, never whose.' })
  @Needs('reports.see', 'serviceId')
  forgotten(@Who() who: RequestContext, @serviceId() id: string): Promise<ForgottenType[]> {
    return this.query.forgotten(who, id);
  }

  @Mutation(() => SetUpResult, { description: 'Makes a new organisation with its administrator and first house; works once. The answer is the key for the authenticator; signing in comes next.' })
  @Public('a new installation has nobody who could sign in; the link’s secret is the permission')
  setUp(@Args('token') token: string, @Args('input') input: SetUpInput, @Visiting() visitor: Visitor): Promise<typeof SetUpResult> {
    return this.setting.setUp(token, input, visitor.address);
  }

  @Mutation(() => SetUpHouseResult, { description: 'Opens another house from a blueprint. Nobody gets a role in it by itself.' })
  @Needs('services.set_up')
  setUpHouse(@Who() who: RequestContext, @Args('input') input: SetUpHouseInput): Promise<typeof SetUpHouseResult> {
    return this.setting.setUpHouse(who, input);
  }
}

/** Fields of `Me` that belong to this context; read as the person themselves. */
@Resolver(() => Me)
export class MyServicesStaffResolver {
  constructor(private readonly query: ServicesQuery) {}

  @ResolveField(() => [MyService], { description: 'The services in which they have a role, by name; all of them for administrators.' })
  services(@Parent() me: Me): Promise<MyService[]> {
    return this.query.mine(me.ctx);
  }

  @ResolveField(() => ShiftType, { nullable: true, description: 'The shift the person is on now, if any.' })
  shift(@Parent() me: Me): Promise<ShiftType | null> {
    return this.query.myShift(me.ctx);
  }
}

/** What a set-up may start from. */
@Resolver(() => SetUpLink)
export class SetUpLinkStaffResolver {
  constructor(private readonly known: Blueprints) {}

  @ResolveField(() => [BlueprintType], { description: 'What the first house can start from.' })
  blueprints(): BlueprintType[] {
    return this.known.choices();
  }
}
