import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '#peerhouse/kernel';
import { InstantScalar, RefusalType, resultUnion } from '#peerhouse/platform';

@ObjectType('Shift', { description: 'A worker’s time in a house. Names are shown only to those on shift.' })
export class ShiftType {
  constructor(values: { id: string; houseId: string; beganAt: Date; endsAt: Date }) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'Of this shift.' })
  declare id: string;

  @Field(() => ID, { description: 'The house.' })
  declare houseId: string;

  @Field(() => InstantScalar, { description: 'When it began.' })
  declare beganAt: Date;

  @Field(() => InstantScalar, { description: 'When it ends by itself: 12 hours after it began.' })
  declare endsAt: Date;
}

@ObjectType({ description: 'The shift was ended.' })
export class ShiftEnded {
  constructor(at: Date) {
    this.at = at;
  }

  @Field(() => InstantScalar, { description: 'When.' })
  declare at: Date;
}

@ObjectType({ implements: () => RefusalType, description: 'The person is on shift in another house; one at a time.' })
export class AlreadyOnShift extends Refusal {
  constructor(houseName: string, until: Date) {
    super();
    this.houseName = houseName;
    this.until = until;
  }

  @Field(() => String, { description: 'Name of the house they are on shift in.' })
  declare houseName: string;

  @Field(() => InstantScalar, { description: 'When that shift ends by itself.' })
  declare until: Date;
}

@ObjectType({ implements: () => RefusalType, description: 'The person is not on shift anywhere.' })
export class NotOnShift extends Refusal {}

export const StartShiftResult = resultUnion('StartShiftResult', ShiftType, [AlreadyOnShift]);
export const EndShiftResult = resultUnion('EndShiftResult', ShiftEnded, [NotOnShift]);
