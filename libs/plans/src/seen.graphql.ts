import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Done, NeedsProof } from '#peerhouse/identity';
import type { HouseDay } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, resultUnion } from '#peerhouse/platform';
import { GrantRow } from './vault.graphql.js';

@ObjectType({ description: 'A live share, and whom it is for.' })
export class ShareSeen extends GrantRow {
  @Field(() => String, { nullable: true, description: 'The house’s or the worker’s name; null for a card, whose name is on the guest’s own page.' }) readerName: string | null;
  @Field(() => InstantScalar, { description: 'When the guest made it.' }) madeAt: Date;
  @Field(() => Int, { description: 'How often somebody looked.' }) looks: number;
  @Field(() => ID, { description: 'The vault it is of: one that was set aside goes on sharing.' }) vault: string;
}

@ObjectType({ description: 'Who can read what now.' })
export class WhoSeesWhat {
  @Field(() => [ShareSeen], { description: 'Live shares, the newest first.' }) shares: ShareSeen[];
  @Field(() => Boolean, { description: 'Opening the plans may tell more: while they are locked, and of plans begun anew for a week, only cards and the shares with the house of the code used and with who works there are told. Whether there are others, is not.' }) opensMore: boolean;
}

@ObjectType({ description: 'Somebody other than the guest read a section.' })
export class LookSeen {
  @Field(() => InstantScalar, { description: 'When; of a card the hour alone.' }) at: Date;
  @Field(() => String, { nullable: true, description: 'The worker who read it, by the name they went by then; null for a card.' }) readerName: string | null;
  @Field(() => String, { nullable: true, description: 'The house in which they were on shift; null for a card.' }) houseName: string | null;
  @Field(() => ID, { description: 'The section.' }) section: string;
  @Field(() => Int, { description: 'Which version.' }) version: number;
  @Field(() => ID, { description: 'The share by which they could.' }) grant: string;
  @Field(() => String, { description: 'look or card.' }) how: string;
}

@ObjectType({ description: 'Something that happened with the guest’s account.' })
export class GuestEvent {
  @Field(() => InstantScalar, { description: 'When.' }) at: Date;
  @Field(() => String, { description: 'opened_by_passphrase, opened_by_card, opened_by_phone, opened_by_handover, refused (a try that did not open), vault_made, started_again, unsealed, passphrase_changed, card_made, card_removed, phone_kept, phone_removed, handover_offered, code_made, code_used, bar_typed_in, bar_taken_back (from the guest’s paper), share_made, share_stopped, share_ended (by itself).' }) kind: string;
  @Field(() => String, { nullable: true, description: 'Who made a code or typed something in, by the name they go by at work; of a share whom it is for. Null for what the guest did.' }) who: string | null;
  @Field(() => String, { nullable: true, description: 'Of what was typed in or taken back: who may not look, by the name they went by then.' }) whom: string | null;
}

export const SeenLine = createUnionType({
  name: 'SeenLine', description: 'One line of what a guest is told about who read and what happened.', types: () => [LookSeen, GuestEvent] as const,
  resolveType: (line: LookSeen | GuestEvent) => ('section' in line ? LookSeen : GuestEvent),
});

@ObjectType({ description: 'A stretch of one list, the newest first: who read something, and what else happened with the account.' })
export class WhoLooked {
  @Field(() => [SeenLine], { description: 'Readings by others; openings, tries, codes, and changes of passphrase, card, phones and shares. A hundred at most.' }) lines: (LookSeen | GuestEvent)[];
  @Field(() => String, { nullable: true, description: 'Where the list goes on; null at its end.' }) earlier: string | null;
  @Field(() => Int, { description: 'For how many days who looked is kept everywhere the guest was: of what was before, the list says nothing.' }) keptDays: number;
}

@ObjectType({ description: 'A worker of a house of the guest’s.' })
export class WorkerToRead {
  @Field(() => ID, { description: 'The worker.' }) id: string;
  @Field(() => String, { description: 'The name they go by at work.' }) name: string;
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => Boolean, { description: 'Whether the guest does not want them to read anything; told once the plans are opened.' }) barred: boolean;
  @Field(() => String, { nullable: true, description: 'Who typed that in from the guest’s paper, until the guest has confirmed it.' }) typedBy: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When they typed it in.' }) typedAt: Date | null;
}

@ObjectType({ description: 'A house of the guest’s.' })
export class HouseToRead {
  @Field(() => ID, { description: 'The house.' }) id: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
}

@ObjectType({ description: 'With whom the guest can share, and whom they can keep from reading: houses they stay or stayed in, and who works there.' })
export class Readers {
  @Field(() => [HouseToRead], { description: 'Houses.' }) houses: HouseToRead[];
  @Field(() => [WorkerToRead], { description: 'Workers, by house and name.' }) workers: WorkerToRead[];
  @Field(() => Boolean, { description: 'Opening the plans may tell more: while they are locked, and of plans begun anew for a week, only the house of the code used is told; and while they are locked of nobody whether they are kept from reading.' }) opensMore: boolean;
}

@ObjectType({ description: 'Which kinds of plans a house offers, by its charter. Nobody has to make one.' })
export class PlanOffer {
  @Field(() => ID, { description: 'The house.' }) houseId: string;
  @Field(() => String, { description: 'Its name.' }) houseName: string;
  @Field(() => [String], { description: 'wellness, crisis, sensory, contact_sheet, wrap, step, own; hopes are always there.' }) kinds: string[];
  @Field(() => Boolean, { description: 'Whether it calls a WRAP by that name; else it is called a wellness plan there.' }) wrapName: boolean;
}

@ObjectType({ description: 'What the guest wrote on paper about who may read which parts, as a worker typed it in. Nothing is shared by it.' })
export class ShareFromPaper {
  @Field(() => String, { description: 'house (those on shift) or worker.' }) reader: string;
  @Field(() => ID, { description: 'The house or the worker.' }) to: string;
  @Field(() => String, { nullable: true, description: 'What they are called; null when they are not there any more.' }) name: string | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'The last day; null: until the stay ends.' }) until: HouseDay | null;
  @Field(() => ID, { nullable: true, description: 'The stay it ends with.' }) stay: string | null;
}

@ObjectType({ description: 'Words a worker suggests; the guest takes them into a plan, or not. Nobody else reads them.' })
export class SuggestionToGuest {
  @Field(() => ID, { description: 'The suggestion.' }) id: string;
  @Field(() => String, { description: 'Who suggests it, by the name they go by at work.' }) from: string;
  @Field(() => String, { description: 'The words; of a share, which parts, as it stands on the paper.' }) words: string;
  @Field(() => InstantScalar, { description: 'When it was made.' }) at: Date;
  @Field(() => InstantScalar, { description: 'When it goes by itself.' }) until: Date;
  @Field(() => ShareFromPaper, { nullable: true, description: 'It is no words for a plan, but a share from the guest’s paper, to be confirmed or left.' }) share: ShareFromPaper | null;
}

@ObjectType({ description: 'What workers suggest.' })
export class SuggestionList {
  @Field(() => [SuggestionToGuest], { description: 'The oldest first.' }) suggestions: SuggestionToGuest[];
}

export const WhoLookedResult = resultUnion('WhoLookedResult', WhoLooked, [NeedsProof]);
export const BarReaderResult = resultUnion('BarReaderResult', Done, [NeedsProof]);
export const AllowReaderResult = resultUnion('AllowReaderResult', Done, [NeedsProof]);
export const SuggestionsResult = resultUnion('SuggestionsResult', SuggestionList, [NeedsProof]);
export const CloseSuggestionResult = resultUnion('CloseSuggestionResult', Done, [NeedsProof]);
