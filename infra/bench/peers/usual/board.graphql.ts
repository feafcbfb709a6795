import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HouseDay } from '#peerhouse/kernel';
import type { PeerClaim, PeerHouse } from '../board-rules.js';

@ObjectType()
export class BoardAction {
  @Field() name: string;
  @Field() allowed: boolean;
  @Field(() => String, { nullable: true }) whyNot: string | null;
}

/** A claim with its stay not yet loaded. */
@ObjectType()
export class BoardClaim {
  @Field(() => ID) id: string;
  @Field(() => String) state: string;
  @Field(() => String) from: HouseDay;
  @Field(() => String) to: HouseDay;
  @Field(() => ID, { nullable: true }) stayId: string | null;
  @Field(() => ID, { nullable: true }) heldFor: string | null;
  @Field(() => Date, { nullable: true }) endsAt: Date | null;
  @Field(() => String, { nullable: true }) why: string | null;
  @Field(() => Boolean) pastLongest: boolean;
  @Field(() => [BoardAction]) actions: BoardAction[];
  taken: PeerClaim;
}

@ObjectType()
export class BoardSpace {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() kind: string;
  @Field() kept: boolean;
  @Field(() => [String]) features: string[];
  @Field(() => [BoardClaim]) claims: BoardClaim[];
}

@ObjectType()
export class Board {
  @Field(() => ID) houseId: string;
  @Field() timeZone: string;
  @Field(() => String) tonight: HouseDay;
  @Field(() => Int, { nullable: true }) longestNights: number | null;
  @Field(() => [String]) nights: HouseDay[];
  @Field(() => [Int]) free: number[];
  @Field(() => [BoardSpace]) spaces: BoardSpace[];
  house: PeerHouse;
}
