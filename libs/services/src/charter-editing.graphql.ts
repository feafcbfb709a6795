import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { Worker } from '#peerhouse/identity';
import type { HouseDay } from '#peerhouse/kernel';
import { ChangedElsewhere, HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { VersionInForce } from './charter-editing.refusals.js';
import { CharterSentence } from './services.graphql.js';

/** `CharterValues` on the wire; what is in it is judged by the charter's schema, field by field. */
export const CharterValuesScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'CharterValues',
  description: 'A charter field by field, as JSON.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

@ObjectType('CharterField', { description: 'A field of the charter that a new version may change.' })
export class CharterFieldType {
  @Field(() => String, { description: 'Where it stands in the charter, such as nights.longest; its words live in the app.' })
  declare path: string;

  @Field(() => String, { description: 'text, number, hour (HH:MM), yes_no, one_of, some_of, texts, numbers, rows or houses.' })
  declare kind: string;

  @Field(() => [String], { description: 'The values to choose from, of one_of and some_of.' })
  declare options: string[];

  @Field(() => [String], { description: 'What each row has, of rows.' })
  declare columns: string[];

  @Field(() => Boolean, { description: 'Whether it may be left empty, which then means none.' })
  declare mayBeEmpty: boolean;
}

@ObjectType('CharterGroup', { description: 'Fields that belong together.' })
export class CharterGroupType {
  @Field(() => String, { description: 'Its words live in the app.' })
  declare key: string;

  @Field(() => Boolean, { description: 'Whether the house may do without the whole of it: null in its place.' })
  declare mayBeLeftOut: boolean;

  @Field(() => [CharterFieldType], { description: 'The fields, in the charter’s order.' })
  declare fields: CharterFieldType[];
}

@ObjectType('CharterForm', { description: 'The form for a new version: made from the charter’s schema, filled in as the last version says.' })
export class CharterFormType {
  @Field(() => Int, { description: 'The last version that stands: the new one follows it.' })
  declare version: number;

  @Field(() => HouseDayScalar, { description: 'Its first day; a new version starts no earlier.' })
  declare startsOn: HouseDay;

  @Field(() => HouseDayScalar, { description: 'The house’s date now; a new version starts no earlier.' })
  declare today: HouseDay;

  @Field(() => CharterValuesScalar, { description: 'The last version, field by field.' })
  declare charter: unknown;

  @Field(() => [CharterGroupType], { description: 'What may change.' })
  declare groups: CharterGroupType[];

  @Field(() => Int, { description: 'Day places as they are laid out: day_programme.places of a new version.' })
  declare dayPlaces: number;

  @Field(() => Worker, { nullable: true, description: 'Who published the last version, where that is known.' })
  declare publishedBy: Worker | null;

  @Field(() => InstantScalar, { description: 'When the last version was published.' })
  declare publishedAt: Date;
}

@ObjectType('CharterSentenceChange', { description: 'A promise that is told in other words than before.' })
export class CharterSentenceChange {
  @Field(() => String, { description: 'Which promise.' })
  declare key: string;

  @Field(() => String, { description: 'A short heading.' })
  declare heading: string;

  @Field(() => String, { nullable: true, description: 'What was told before; null: nothing.' })
  declare before: string | null;

  @Field(() => String, { nullable: true, description: 'What is told now; null: nothing any more.' })
  declare after: string | null;
}

@ObjectType({ description: 'A typed charter beside the last version, as guests would read it. Nothing is kept.' })
export class CharterPreview {
  @Field(() => [CharterSentence], { description: 'The whole of it in plain words.' })
  declare sentences: CharterSentence[];

  @Field(() => [CharterSentenceChange], { description: 'The sentences that change.' })
  declare changes: CharterSentenceChange[];

  @Field(() => [String], { description: 'Fields that change without a sentence of their own.' })
  declare quietChanges: string[];
}

@ObjectType('CharterVersion', { description: 'One version of a service’s charter. It is never edited.' })
export class CharterVersionType {
  @Field(() => ID, { description: 'Of the version.' })
  declare id: string;

  @Field(() => Int, { description: 'Counts up from 1.' })
  declare version: number;

  @Field(() => HouseDayScalar, { description: 'Its first day.' })
  declare startsOn: HouseDay;

  @Field(() => String, { description: 'in_force, to_come, past or withdrawn.' })
  declare state: string;

  @Field(() => Worker, { nullable: true, description: 'Who published it, where that is known.' })
  declare publishedBy: Worker | null;

  @Field(() => InstantScalar, { description: 'When.' })
  declare publishedAt: Date;

  @Field(() => Worker, { nullable: true, description: 'Who took it back.' })
  declare withdrawnBy: Worker | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back, before its day.' })
  declare withdrawnAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the reader can take it back now: the last version, before its day.' })
  declare mayWithdraw: boolean;

  @Field(() => [CharterSentenceChange], { description: 'Sentences that differ from the version before it.' })
  declare changes: CharterSentenceChange[];

  @Field(() => [String], { description: 'Fields that differ without a sentence of their own.' })
  declare quietChanges: string[];
}

export const PreviewCharterResult = resultUnion('PreviewCharterResult', CharterPreview, [InvalidInput]);
export const PublishCharterResult = resultUnion('PublishCharterResult', CharterVersionType, [InvalidInput, ChangedElsewhere]);
export const WithdrawCharterResult = resultUnion('WithdrawCharterResult', CharterVersionType, [VersionInForce, ChangedElsewhere]);
