import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '#peerhouse/kernel';
import { InstantScalar, RefusalType } from '#peerhouse/platform';
import { FreeSpace, type FreeSpaceView } from '#peerhouse/stays';

const implement = { implements: () => RefusalType };

@ObjectType({ ...implement, description: 'Somebody has already brought this enquiry to its end.' })
export class AlreadyDecided extends Refusal {
  constructor(decided: { state: string; by: string | null; at: Date | null }) {
    super();
    Object.assign(this, decided);
  }
  @Field(() => String, { description: 'agreed or closed.' }) state: string;
  @Field(() => String, { nullable: true, description: 'By whom, by the name they go by at work.' }) by: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) at: Date | null;
}

@ObjectType({ ...implement, description: 'For whom it is about: this is decided already, or they wait on the list and there is nothing to say now.' })
export class DecisionMade extends Refusal {
  constructor(state: string) {
    super();
    this.state = state;
  }
  @Field(() => String, { description: 'agreed, closed or waiting.' }) state: string;
}

@ObjectType({ ...implement, description: 'The charter wants this voice from a different worker.' })
export class VoiceTaken extends Refusal {
  constructor(voice: string, by: string) {
    super();
    this.voice = voice;
    this.by = by;
  }
  @Field(() => String, { description: 'The voice.' }) voice: string;
  @Field(() => String, { description: 'Whose it is, or who has spoken already, by the name they go by at work.' }) by: string;
}

@ObjectType({ ...implement, description: 'The first contact is on shift: the enquiry is theirs to go on with.' })
export class FirstContactHere extends Refusal {
  constructor(by: string) {
    super();
    this.by = by;
  }
  @Field(() => String, { description: 'The first contact, by the name they go by at work.' }) by: string;
}

@ObjectType({ ...implement, description: 'Not one of the voices this charter needs.' })
export class VoiceNotNeeded extends Refusal {}

@ObjectType({ ...implement, description: 'The board has a space for those nights, so no_space cannot be the outcome. If too few of us are on shift, take the space out of use first.' })
export class SpaceWasFree extends Refusal {
  constructor(free: FreeSpaceView[]) {
    super();
    this.free = free;
  }
  @Field(() => [FreeSpace], { description: 'What is free.' }) free: FreeSpaceView[];
}

@ObjectType({ ...implement, description: 'Somebody on the waiting list asked earlier for some of those nights, could have that space, and was offered nothing today.' })
export class AskedEarlier extends Refusal {
  constructor(numbers: number[]) {
    super();
    this.numbers = numbers;
  }
  @Field(() => [Int], { description: 'Numbers of their enquiries, in the order of asking.' }) numbers: number[];
}

@ObjectType({ ...implement, description: 'Another space is offered to them already: their answer comes first.' })
export class OfferStands extends Refusal {
  constructor({ spaceName, endsAt }: { spaceName: string; endsAt: Date }) {
    super();
    Object.assign(this, { spaceName, endsAt });
  }
  @Field(() => String, { description: 'The space that is offered.' }) spaceName: string;
  @Field(() => InstantScalar, { description: 'When that offer ends by itself.' }) endsAt: Date;
}

@ObjectType({ ...implement, description: 'The offer has ended by itself. The place in the list is kept.' })
export class OfferEnded extends Refusal {}

@ObjectType({ ...implement, description: 'The charter does not have this outcome or offer.' })
export class NotInCharter extends Refusal {}

@ObjectType({ ...implement, description: 'The charter does not let this one start an entry.' })
export class MayNotStart extends Refusal {
  constructor(starters: readonly string[], teams: readonly string[]) {
    super();
    Object.assign(this, { starters, teams });
  }
  @Field(() => [String], { description: 'Who may: self, team, anyone_with_consent.' }) starters: string[];
  @Field(() => [String], { description: 'The teams that may, by name.' }) teams: string[];
}

@ObjectType({ ...implement, description: 'Every space of the other house is closed on the first night wanted: nobody is sent to a closed door.' })
export class OtherHouseClosed extends Refusal {
  constructor(houseName: string) {
    super();
    this.houseName = houseName;
  }
  @Field(() => String, { description: 'The other house.' }) houseName: string;
}

@ObjectType({ ...implement, description: 'In the other house somebody has begun with it: it is theirs to go on with.' })
export class OtherHouseBegan extends Refusal {
  constructor(houseName: string) {
    super();
    this.houseName = houseName;
  }
  @Field(() => String, { description: 'The other house.' }) houseName: string;
}
