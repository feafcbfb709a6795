import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '#peerhouse/kernel';
import { RefusalType } from '#peerhouse/platform';

@ObjectType({ implements: () => RefusalType, description: 'The address or the password is another. The same answer for an address nobody has.' })
export class WrongSignIn extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'The password is right; the six digits of the authenticator are needed, or were not right.' })
export class CodeNeeded extends Refusal {
  constructor(wrong: boolean) {
    super();
    this.wrong = wrong;
  }

  @Field(() => Boolean, { description: 'Whether a code was given and was not right: mistyped, too old, or used before.' })
  declare wrong: boolean;
}

@ObjectType({ implements: () => RefusalType, description: 'Too many tries in a short time, for this address or from this place.' })
export class TooManyTries extends Refusal {
  constructor(minutes: number) {
    super();
    this.minutes = minutes;
  }

  @Field(() => Int, { description: 'After how many minutes it may be tried again, rounded up.' })
  declare minutes: number;
}

@ObjectType({ implements: () => RefusalType, description: 'The link was used, has ended, or never was one.' })
export class LinkEnded extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'Somebody in this organisation signs in with that address already.' })
export class AddressTaken extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'An organisation keeps at least one administrator who can sign in and has no last day: give the role to somebody else first.' })
export class LastAdministrator extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'Nobody does this for themselves: somebody else asks, and another confirms.' })
export class NotForYourself extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'Who asked for it does not confirm it: a second administrator or house lead does.' })
export class SecondPersonNeeded extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'There is no second administrator or house lead who could confirm. Give somebody that role first; where nobody can, whoever runs the machine does it there (npm run authenticator).' })
export class NobodyElse extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'It was confirmed or called off already, or three days have passed.' })
export class RequestEnded extends Refusal {}
