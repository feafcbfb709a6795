import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal, type HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, RefusalType } from '#peerhouse/platform';

const implement = { implements: () => RefusalType };

@ObjectType({ ...implement, description: 'Somebody else has this card now.' })
export class TakenByAnother extends Refusal {
  constructor(who: string | null) {
    super();
    this.who = who;
  }
  @Field(() => String, { nullable: true, description: 'The name they go by at work.' }) declare who: string | null;
}

@ObjectType({ ...implement, description: 'How a match goes is asked by nobody whom the person meets or met.' })
export class NotTheirPeer extends Refusal {}

@ObjectType({ ...implement, description: 'They said whom they want to hear from, and it is somebody else.' })
export class NotWanted extends Refusal {}

@ObjectType({ ...implement, description: 'How a match goes is asked by the coordinator who made it.' })
export class MadeByAnother extends Refusal {
  constructor(who: string | null) {
    super();
    this.who = who;
  }
  @Field(() => String, { nullable: true, description: 'The name they go by at work.' }) declare who: string | null;
}

@ObjectType({ ...implement, description: 'This check-in is over.' })
export class CheckInOver extends Refusal {
  constructor(outcome: string | null) {
    super();
    this.outcome = outcome;
  }
  @Field(() => String, { nullable: true, description: 'How it ended: talked, read, good, wants_call_back, wants_another_peer, no_answer, wrong_number, no_more, skipped, with_earlier, here_again, changed or ended.' }) declare outcome: string | null;
}

@ObjectType({ ...implement, description: 'That card is in somebody else’s hand, or in nobody’s.' })
export class NotYours extends Refusal {}

@ObjectType({ ...implement, description: 'That is too soon after the last try, or has gone by.' })
export class TooSoon extends Refusal {
  constructor(earliest: HouseDay) {
    super();
    this.earliest = earliest;
  }
  @Field(() => HouseDayScalar, { description: 'The first day on which it can be.' }) declare earliest: HouseDay;
}

@ObjectType({ ...implement, description: 'They were tried as often as the charter says; what is left is to leave it.' })
export class NoMoreTries extends Refusal {}

@ObjectType({ ...implement, description: 'Nothing may be left on a voicemail: that was agreed.' })
export class NoVoicemail extends Refusal {}

@ObjectType({ ...implement, description: 'Another peer can be asked for where it is about a match.' })
export class NotAboutAMatch extends Refusal {}

@ObjectType({ ...implement, description: 'The time in which that could be taken back is over.' })
export class TooLateToUndo extends Refusal {}

@ObjectType({ ...implement, description: 'They have agreed to this already; it can be changed.' })
export class FollowUpThere extends Refusal {
  constructor(id: string) {
    super();
    this.id = id;
  }
  @Field(() => ID, { description: 'Of what was agreed.' }) declare id: string;
}

@ObjectType({ ...implement, description: 'They asked us to stop. It begins again when they say so in their own app, or after a new stay or match.' })
export class TheyAskedUsToStop extends Refusal {}
