import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Worker } from '#peerhouse/identity';
import { Refusal } from '#peerhouse/kernel';
import { InstantScalar, InvalidInput, RefusalType, resultUnion } from '#peerhouse/platform';

@ObjectType({ description: 'A line handed to the next shift: something practical, a promise of ours, or about the house. Never about how somebody is.' })
export class HandoverLine {
  @Field(() => ID, { description: 'Of the line.' }) declare id: string;
  @Field(() => String, { description: 'practical, promise or house.' }) declare kind: string;
  @Field(() => String, { description: 'Up to 280 letters.' }) declare words: string;
  @Field(() => ID, { nullable: true, description: 'The space it is about.' }) declare spaceId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that space.' }) declare spaceName: string | null;
  @Field(() => ID, { nullable: true, description: 'The stay it hangs on. Its guest may read it; it is forgotten with the stay.' }) declare stayId: string | null;
  @Field(() => Worker, { description: 'Who wrote it.' }) declare writtenBy: Worker;
  @Field(() => InstantScalar, { description: 'When.' }) declare writtenAt: Date;
  @Field(() => Worker, { nullable: true, description: 'Who said "I’ve got it".' }) declare takenBy: Worker | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When they said so.' }) declare takenAt: Date | null;
  @Field(() => Worker, { nullable: true, description: 'Who did it.' }) declare doneBy: Worker | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was done.' }) declare doneAt: Date | null;
  @Field(() => Boolean, { description: 'Written by somebody else since the asker last said that they have read the handover here.' }) declare unread: boolean;
}

@ObjectType({ description: 'One who said on their shift that they have read the handover.' })
export class HandoverRead {
  @Field(() => Worker, { description: 'Who.' }) declare worker: Worker;
  @Field(() => InstantScalar, { description: 'When.' }) declare readAt: Date;
}

@ObjectType({ description: 'What is handed over in a house: open lines, and those done in the last 48 hours; for those on shift.' })
export class Handover {
  @Field(() => ID, { description: 'The house.' }) declare houseId: string;
  @Field(() => [HandoverLine], { description: 'Newest first.' }) declare lines: HandoverLine[];
  @Field(() => [HandoverRead], { description: 'Who has read it on a shift that runs now.' }) declare readBy: HandoverRead[];
  @Field(() => Int, { description: 'Open lines that the asker has not read.' }) declare unread: number;
}

@InputType({ description: 'A line as it was typed.' })
export class HandoverLineInput {
  @Field(() => String, { description: 'practical, promise or house.' }) declare kind: string;
  @Field(() => String, { description: 'Up to 280 letters.' }) declare words: string;
  @Field(() => ID, { nullable: true, description: 'A space of the house it is about.' }) declare spaceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A stay it hangs on, instead of a space.' }) declare stayId?: string | null;
}

@ObjectType({ description: 'The line was taken out; nothing is left of it.' })
export class HandoverLineGone {
  constructor(id: string) {
    this.id = id;
  }
  @Field(() => ID, { description: 'Of the line that was.' }) declare id: string;
}

@ObjectType({ implements: () => RefusalType, description: 'Somebody else has this line, or has done it already.' })
export class LineTaken extends Refusal {
  constructor(taken: { by: string | null; at: Date; done: boolean }) {
    super();
    Object.assign(this, taken);
  }
  @Field(() => String, { nullable: true, description: 'Who, by the name they go by at work.' }) declare by: string | null;
  @Field(() => InstantScalar, { description: 'Since when.' }) declare at: Date;
  @Field(() => Boolean, { description: 'Whether it is done.' }) declare done: boolean;
}

export const WriteLineResult = resultUnion('WriteLineResult', HandoverLine, [InvalidInput]);
export const TakeLineResult = resultUnion('TakeLineResult', HandoverLine, [LineTaken]);
