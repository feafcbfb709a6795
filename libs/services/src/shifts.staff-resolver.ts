import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Worker } from '#peerhouse/identity';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { EndShiftResult, StartShiftResult } from './shifts.graphql.js';
import { Shifts } from './shifts.service.js';

@Resolver()
export class ShiftsStaffResolver {
  constructor(private readonly shifts: Shifts) {}

  @Query(() => [Worker], { description: 'Who is on shift in the house now.' })
  @Needs('board.see', 'houseId')
  onShift(@Who() who: RequestContext, @Args('houseId', { type: () => ID }) houseId: string): Promise<Worker[]> {
    return this.shifts.onShift(who, houseId);
  }

  @Mutation(() => StartShiftResult, { description: 'Starts a shift in the house, for at most 12 hours; one house at a time. Doing it twice is one shift.' })
  @Needs('shift.own', 'houseId')
  startShift(@Who() who: RequestContext, @Args('houseId', { type: () => ID }) houseId: string): Promise<typeof StartShiftResult> {
    return this.shifts.startShift(who, houseId);
  }

  @Mutation(() => EndShiftResult, { description: 'Ends the shift; names are hidden again.' })
  @Needs('shift.own')
  endShift(@Who() who: RequestContext): Promise<typeof EndShiftResult> {
    return this.shifts.endShift(who);
  }
}
