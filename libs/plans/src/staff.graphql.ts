import { Field, ID, ObjectType } from '@nestjs/graphql';
import { KeysMissing } from '#peerhouse/identity';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { NoSignInYet, ShareEnded } from './plans.refusals.js';

@ObjectType({ description: 'A section of a guest’s plans that is shared with the house or with whoever asks. Its words are read one by one, each time seen by the guest.' })
export class SharedWithUs {
  @Field(() => ID, { description: 'The share.' }) grant: string;
  @Field(() => ID, { description: 'The section.' }) section: string;
  @Field(() => String, { nullable: true, description: 'What the guest calls it for us; null while the house’s key file is missing.' }) label: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it ends; null: a day after the stay.' }) until: Date | null;
  @Field(() => Boolean, { description: 'Shared with whoever asks, by name; else with those on shift.' }) readerIsMe: boolean;
}

@ObjectType({ description: 'The words of a section. That they were read, by whom and when, stands in the guest’s own list.' })
export class SharedText {
  @Field(() => String, { description: 'The section as the guest’s app wrote it, as JSON.' }) text: string;
  @Field(() => String, { description: 'What the guest calls it for us.' }) label: string;
  @Field(() => HouseDayScalar, { description: 'The day of these words.' }) savedOn: HouseDay;
  @Field(() => String, { description: 'Who reads it, for the screen and for paper.' }) readBy: string;
}

@ObjectType({ description: 'Words of one’s own that wait for the guest. Only the two of them read it.' })
export class OwnSuggestion {
  @Field(() => ID, { description: 'The suggestion.' }) id: string;
  @Field(() => String, { description: 'The words.' }) words: string;
  @Field(() => InstantScalar, { description: 'When it was made.' }) at: Date;
  @Field(() => Boolean, { description: 'Typed in from their paper: who may read which parts. Nothing is shared until they say yes.' }) isShare: boolean;
  @Field(() => InstantScalar, { description: 'When it goes by itself: after 7 days, or when the guest leaves.' }) until: Date;
}

@ObjectType({ description: 'It is typed in.' })
export class TypedIn {
  @Field(() => ID, { description: 'The stay.' }) stayId: string;
}

@ObjectType({ description: 'The suggestion waits for the guest no longer.' })
export class SuggestionWithdrawn {
  @Field(() => ID, { description: 'The suggestion.' }) id: string;
}

export const LookAtResult = resultUnion('LookAtResult', SharedText, [ShareEnded, KeysMissing]);
export const SuggestToGuestResult = resultUnion('SuggestToGuestResult', OwnSuggestion, [InvalidInput, NoSignInYet, KeysMissing]);
export const TypeInShareResult = resultUnion('TypeInShareResult', OwnSuggestion, [InvalidInput, NoSignInYet, KeysMissing]);
export const TypeInBarResult = resultUnion('TypeInBarResult', TypedIn, [InvalidInput, NoSignInYet]);
