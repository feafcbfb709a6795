import { createUnionType, Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { Refusal, isRefusal, type FieldProblem } from '#peerhouse/kernel';
import { InstantScalar } from './scalars.js';

@InterfaceType('Refusal', {
  description: 'A named "not like this" that a person can do something about. Nothing was changed.',
  resolveType: (value: Refusal) => value.code,
})
export abstract class RefusalType {
  @Field(() => String, { description: 'The name of the situation, equal to the type’s name.' })
  declare code: string;
}

@ObjectType('FieldProblem', { description: 'One thing wrong with one typed field.' })
export class FieldProblemType implements FieldProblem {
  @Field(() => String, { description: 'Path of the input field.' })
  declare field: string;

  @Field(() => String, { description: 'What is wrong: missing, too_long, too_short, not_a_choice, wrong_order, too_far, not_a_time_zone, not_an_address, too_common, twice, too_small, too_big, too_many, not_whole, not_in_form, does_not_agree, not_here, past_day, to_come, before_last, nothing_changed, went_on, not_offered, not_reachable, never_allowed, not_a_time, unknown, too_little_left, not_ascending, too_often, too_rare.' })
  declare problem: string;

  @Field(() => Number, { nullable: true, description: 'The limit that was passed, where there is one: characters, nights or days.' })
  declare limit?: number;
}

@ObjectType({ implements: () => RefusalType, description: 'Something typed needs another look; each field with what is wrong.' })
export class InvalidInput extends Refusal {
  constructor(problems: FieldProblem[]) {
    super();
    this.fields = problems;
  }

  @Field(() => [FieldProblemType], { description: 'The fields, in the order of the form.' })
  declare fields: FieldProblem[];
}

@ObjectType({ implements: () => RefusalType, description: 'Changed by somebody else since it was read.' })
export class ChangedElsewhere extends Refusal {
  constructor(by: string | null = null, at: Date | null = null) {
    super();
    this.by = by;
    this.at = at;
  }

  @Field(() => String, { nullable: true, description: 'Who changed it, where that is known.' })
  declare by: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When, where that is known.' })
  declare at: Date | null;
}

/** A result: the thing itself, or one of its named refusals. */
export function resultUnion(name: string, success: Type, refusals: Type<Refusal>[]) {
  return createUnionType({
    name,
    description: `${success.name}, or why not.`,
    types: () => [success, ...refusals] as const,
    resolveType: (value: unknown) => (isRefusal(value) ? value.code : success),
  });
}
