import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '#peerhouse/kernel';
import { HouseDayScalar, RefusalType } from '#peerhouse/platform';

@ObjectType({ implements: () => RefusalType, description: 'No such code; a letter is easily misread. The same answer for every code nobody was given.' })
export class WrongCode extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'The code was used before, or its time is over. Told only to somebody who has the whole code.' })
export class CodeEnded extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'This wants a right proof of these plans, shown in this sign-in; for some acts within the last 15 minutes.' })
export class NeedsProof extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'These plans were begun beside older ones less than a week ago, which a house code alone can do: until then nobody erases with them what came before.' })
export class BeganAgainLately extends Refusal {
  constructor(day: string) {
    super();
    this.until = day;
  }

  @Field(() => HouseDayScalar, { description: 'From the day after this one it can be done.' })
  declare until: string;
}

@ObjectType({ implements: () => RefusalType, description: 'It did not open. The same answer, to the byte, for a name nobody has and for a wrong passphrase, card or phone.' })
export class NotOpened extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'The guest has removed this phone: what it keeps is to be wiped. Told only to somebody who has the phone’s own secret.' })
export class DeviceRemoved extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'This account has plans already. Where an answer was lost on the way, the passphrase opens what was made.' })
export class VaultExists extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'The handover was taken, has ended after ten minutes, or never was one of this account.' })
export class HandoverEnded extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'The house’s own key file is not in its place, so a passphrase cannot be checked or set at the moment. A recovery card and a kept phone still open.' })
export class KeysMissing extends Refusal {}
