import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, type HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, RefusalType } from '#peerhouse/platform';
import type { FreeSpaceView } from './stay.rules.js';

export { ChangedElsewhere } from '#peerhouse/platform';

const implement = { implements: () => RefusalType };

@ObjectType({ description: 'A space with the nights it is free from the first night wanted.' })
export class FreeSpace implements FreeSpaceView {
  @Field(() => ID, { description: 'Id of the space.' }) spaceId: string;
  @Field(() => String, { description: 'What the house calls it.' }) name: string;
  @Field(() => [String], { description: 'step_free, own_bathroom, shared, quiet.' }) features: string[];
  @Field(() => Boolean, { description: 'Kept for emergencies; never counts as space.' }) kept: boolean;
  @Field(() => Int, { description: 'Nights in a row that are free from the first night wanted, up to the nights wanted.' }) freeNights: number;
  @Field(() => Boolean, { description: 'Free for all the nights wanted.' }) freeForAll: boolean;
  @Field(() => Boolean, { description: 'Somebody whose nights have ended is still in it: tonight it is free once they have left.' }) stillIn: boolean;
}

@ObjectType({ ...implement, description: 'Taken meanwhile. Nothing was changed; what is free instead.' })
export class SpaceTaken extends Refusal {
  constructor(taken: { spaceName: string; kind: 'stay' | 'hold' | 'closure' | null; by: string | null; at: Date | null; stillIn: boolean; free: FreeSpaceView[] }) {
    super();
    Object.assign(this, taken);
  }
  @Field(() => String, { description: 'The space that was asked for.' }) spaceName: string;
  @Field(() => String, { nullable: true, description: 'What has those nights: stay, hold or closure; null when nothing has and somebody is still in it.' }) kind: 'stay' | 'hold' | 'closure' | null;
  @Field(() => String, { nullable: true, description: 'Who took it, by the name they go by at work.' }) by: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken.' }) at: Date | null;
  @Field(() => Boolean, { description: 'Nobody took those nights: a guest whose nights have ended is still in it.' }) stillIn: boolean;
  @Field(() => [FreeSpace], { description: 'What is free for some or all of those nights.' }) free: FreeSpaceView[];
}

@ObjectType({ ...implement, description: 'No space of that kind is free for all those nights.' })
export class HouseFull extends Refusal {
  constructor(asked: { from: HouseDay; nights: number; nextFree: HouseDay | null }) {
    super();
    Object.assign(this, asked);
  }
  @Field(() => HouseDayScalar, { description: 'First night asked for.' }) from: HouseDay;
  @Field(() => Int, { description: 'Nights asked for.' }) nights: number;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The first night, of the next 60, from which a space is free for all the nights asked for.' }) nextFree: HouseDay | null;
}

@ObjectType({ ...implement, description: 'Nothing is empty on those nights: there is nothing to take off offer.' })
export class NothingEmpty extends Refusal {}

@ObjectType({ ...implement, description: 'The expected stay, or the hold, has ended by itself.' })
export class HoldExpired extends Refusal {
  constructor(endedAt: Date, free: FreeSpaceView[]) {
    super();
    this.endedAt = endedAt;
    this.free = free;
  }
  @Field(() => InstantScalar, { description: 'When it ended.' }) endedAt: Date;
  @Field(() => [FreeSpace], { description: 'What is free for those nights now.' }) free: FreeSpaceView[];
}

@ObjectType({ ...implement, description: 'The space is kept for emergencies. Where it may be used, ask again with `kept` when that is meant.' })
export class KeptSpace extends Refusal {
  constructor(asked: { spaceId: string; spaceName: string; mayUse: boolean; free: FreeSpaceView[] }) {
    super();
    Object.assign(this, asked);
  }
  @Field(() => ID, { description: 'The space that was asked for.' }) spaceId: string;
  @Field(() => String, { description: 'What the house calls it.' }) spaceName: string;
  @Field(() => Boolean, { description: 'The charter offers it when the house is full, and no other space is free for all those nights.' }) mayUse: boolean;
  @Field(() => [FreeSpace], { description: 'What is free for all of those nights instead.' }) free: FreeSpaceView[];
}

@ObjectType({ ...implement, description: 'The charter does not give a day place for that.' })
export class NotForADayPlace extends Refusal {
  constructor(problem: string, days: number | null) {
    super();
    this.problem = problem;
    this.days = days;
  }
  @Field(() => String, { description: 'none (there are no day places), too_long, or former_guests (only for people who stayed here before, as they say it themselves).' }) problem: string;
  @Field(() => Int, { nullable: true, description: 'Days one person may come for, at most.' }) days: number | null;
}

@ObjectType({ ...implement, description: 'The guest is expected later; coming in now adds nights. Ask again with `early` when that is meant.' })
export class EarlyArrival extends Refusal {
  constructor(expected: HouseDay, nights: number) {
    super();
    this.expected = expected;
    this.nights = nights;
  }
  @Field(() => HouseDayScalar, { description: 'The first night that was agreed.' }) expected: HouseDay;
  @Field(() => Int, { description: 'How many nights coming in now would add before it.' }) nights: number;
}

@ObjectType({ ...implement, description: 'Somebody has left the space and it is being got ready. Say that it is ready with sayReady, and ask again.' })
export class NotReadyYet extends Refusal {
  constructor({ spaceId, spaceName, readyAt }: { spaceId: string; spaceName: string; readyAt: Date }) {
    super();
    Object.assign(this, { spaceId, spaceName, readyAt });
  }
  @Field(() => ID, { description: 'The space.' }) spaceId: string;
  @Field(() => String, { description: 'What the house calls it.' }) spaceName: string;
  @Field(() => InstantScalar, { description: 'When it is ready, by the charter’s minutes.' }) readyAt: Date;
}

@ObjectType({ ...implement, description: 'Only in its first days does a house write down who was there before it began with Peerhouse.' })
export class BeginningOver extends Refusal {
  constructor(until: HouseDay) {
    super();
    this.until = until;
  }
  @Field(() => HouseDayScalar, { description: 'The last day on which it could be.' }) until: HouseDay;
}

@ObjectType({ ...implement, description: 'What is asked for does not follow from the state it is in.' })
export class NotNow extends Refusal {
  constructor(state: string) {
    super();
    this.state = state;
  }
  @Field(() => String, { description: 'The state it is in.' }) state: string;
}

@ObjectType({ ...implement, description: 'Too long ago to write down here.' })
export class TooLongAgo extends Refusal {
  constructor(hours: number) {
    super();
    this.hours = hours;
  }
  @Field(() => Int, { description: 'How many hours back it may lie.' }) hours: number;
}

@ObjectType({ ...implement, description: 'That moment has not come yet.' })
export class NotYet extends Refusal {}

@ObjectType({ ...implement, description: 'Longer than the nominal longest is a talk with those voices first; ask again with `talked`.' })
export class TalkFirst extends Refusal {
  constructor(longestNights: number, voices: readonly string[]) {
    super();
    this.longestNights = longestNights;
    this.voices = [...voices];
  }
  @Field(() => Int, { description: 'The nominal longest stay, in nights.' }) longestNights: number;
  @Field(() => [String], { description: 'Who needs to say yes.' }) voices: string[];
}
