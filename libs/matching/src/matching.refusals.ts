import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal, type HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, RefusalType } from '#peerhouse/platform';

@ObjectType({ description: 'A peer who has room now.' })
export class PeerWithRoom {
  @Field(() => ID, { description: 'Of the peer.' }) declare peerId: string;
  @Field(() => String, { description: 'The name they go by at work.' }) declare called: string;
}

@ObjectType({ implements: () => RefusalType, description: 'The place was taken a moment before: this peer has no room any more.' })
export class PeerAlreadyFull extends Refusal {
  constructor(peer: string, free: PeerWithRoom[] = []) {
    super();
    this.peer = peer;
    this.free = free;
  }
  @Field(() => String, { description: 'The name they go by at work.' }) declare peer: string;
  @Field(() => [PeerWithRoom], { description: 'Who has room now.' }) declare free: PeerWithRoom[];
}

@ObjectType({ implements: () => RefusalType, description: 'This peer takes nobody new now, or is not one who can be offered to this person. Why is not said.' })
export class PeerNotOffered extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'That was answered already, the other way.' })
export class AlreadyAnswered extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'This way through the programme has ended.' })
export class AlreadyEnded extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'A first meeting is not on that day; these are the days for it.' })
export class OutsideWindow extends Refusal {
  constructor(from: HouseDay, to: HouseDay) {
    super();
    this.from = from;
    this.to = to;
  }
  @Field(() => HouseDayScalar, { description: 'The first of them.' }) declare from: HouseDay;
  @Field(() => HouseDayScalar, { description: 'The last of them.' }) declare to: HouseDay;
}

@ObjectType({ implements: () => RefusalType, description: 'The programme is not there; resources at that place are what can be told of.' })
export class OutsideCatchment extends Refusal {
  constructor(places: string[]) {
    super();
    this.places = places;
  }
  @Field(() => [String], { description: 'Places in which the programme is.' }) declare places: string[];
}

@ObjectType({ implements: () => RefusalType, description: 'That is after the last day of the meetings.' })
export class AfterTheEnd extends Refusal {
  constructor(lastDay: HouseDay) {
    super();
    this.lastDay = lastDay;
  }
  @Field(() => HouseDayScalar, { description: 'The last day.' }) declare lastDay: HouseDay;
}
