import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'How a queue of the machine stands; of every organisation on it together.' })
export class MachineQueue {
  @Field(() => String, { description: 'events: what follows from what people did. jobs: what comes round by itself.' }) declare name: string;
  @Field(() => Int, { description: 'Wait for their turn.' }) declare waits: number;
  @Field(() => Int, { description: 'Are being done.' }) declare underWay: number;
  @Field(() => Int, { description: 'Not yet their time: tried again after a pause, or the next round of what comes round.' }) declare later: number;
  @Field(() => Int, { description: 'Broke and were put aside; kept for a week.' }) declare aside: number;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when the one waits that waits longest.' }) declare oldestAt: Date | null;
}

@ObjectType({ description: 'Work that broke and was put aside. Numbers and names of our own alone: never what it is about.' })
export class BrokenWork {
  @Field(() => String, { description: 'Which queue: events or jobs.' }) declare queue: string;
  @Field(() => String, { description: 'The event it follows from, or the job.' }) declare name: string;
  @Field(() => Int, { nullable: true, description: 'Number of the event in the outbox.' }) declare event: number | null;
  @Field(() => InstantScalar, { description: 'When it was put aside.' }) declare at: Date;
  @Field(() => Int, { description: 'How often it was begun.' }) declare starts: number;
  @Field(() => String, { nullable: true, description: 'Where the fault stands in the worker’s log; null where its worker was gone each time.' }) declare reference: string | null;
  @Field(() => Boolean, { description: 'The event was sent again since, and is done.' }) declare done: boolean;
}

@ObjectType({ description: 'A running worker of the machine, or one that ended without a word in the last day.' })
export class MachineWorker {
  @Field(() => InstantScalar, { description: 'When it was started.' }) declare startedAt: Date;
  @Field(() => InstantScalar, { description: 'When it last told of itself.' }) declare seenAt: Date;
  @Field(() => Boolean, { description: 'It told of itself within the last minute.' }) declare there: boolean;
}

@ObjectType({ description: 'An event that is not done yet.' })
export class WaitingEvent {
  @Field(() => Int, { description: 'Its number in the outbox.' }) declare event: number;
  @Field(() => String, { description: 'What happened.' }) declare name: string;
  @Field(() => InstantScalar, { description: 'When it happened.' }) declare at: Date;
}

@ObjectType({ description: 'What the machine has to do and what broke, by numbers alone.' })
export class MachineWork {
  @Field(() => InstantScalar, { description: 'When this was asked.' }) declare at: Date;
  @Field(() => [String], { description: 'What is wrong, the cause first. no_worker: nothing is getting done. queue_silent: the queue does not answer the worker. events_wait: an event of the organisation waits for more than two minutes. broke: something broke in the last hour and is not done since.' }) declare troubles: string[];
  @Field(() => Int, { description: 'Events of the organisation that were not sent to the queue yet.' }) declare waits: number;
  @Field(() => Int, { description: 'Sent to the queue and not done.' }) declare sent: number;
  @Field(() => Int, { description: 'Not done and sent more than once.' }) declare again: number;
  @Field(() => WaitingEvent, { nullable: true, description: 'The one of the organisation that waits longest, once it has for more than two minutes.' }) declare oldest: WaitingEvent | null;
  @Field(() => [MachineQueue], { description: 'As the queue last told them; none where no worker is known.' }) declare queues: MachineQueue[];
  @Field(() => InstantScalar, { nullable: true, description: 'When the queue last told them.' }) declare lookedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Where the queue lives: postgres or redis.' }) declare backend: string | null;
  @Field(() => [BrokenWork], { description: 'The newest first, of each its last try; events of the organisation, and what comes round.' }) declare broken: BrokenWork[];
  @Field(() => [MachineWorker], { description: 'Those that told of themselves last come first.' }) declare workers: MachineWorker[];
}
