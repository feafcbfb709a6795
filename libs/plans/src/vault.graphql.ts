import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Done, KeysMissing, NeedsProof, VaultExists } from '#peerhouse/identity';
import type { HouseDay } from '#peerhouse/kernel';
import { BytesScalar, ChangedElsewhere, HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import type { ReaderKind } from '#peerhouse/vault';
import { CardEnded, ReaderGone, TooManySections, TooManyVersions } from './plans.refusals.js';

@ObjectType({ description: 'A version of a section, sealed.' })
export class VersionRow {
  @Field(() => ID, { description: 'The section.' }) section: string;
  @Field(() => Int, { description: 'Which version.' }) version: number;
  @Field(() => BytesScalar, { description: 'The sealed text.' }) ciphertext: Uint8Array;
  @Field(() => BytesScalar, { description: 'Its key, wrapped for the guest.' }) wrap: Uint8Array;
  @Field(() => HouseDayScalar, { description: 'The day it came here.' }) savedOn: HouseDay;
}

@ObjectType({ description: 'A share as the server knows it.' })
export class GrantRow {
  @Field(() => ID, { description: 'The share.' }) id: string;
  @Field(() => String, { description: 'house, worker or card.' }) reader: ReaderKind;
  @Field(() => ID, { nullable: true, description: 'The house or the worker; null for a card.' }) to: string | null;
  @Field(() => [ID], { description: 'Sections it has a key of; none once it has ended.' }) sections: string[];
  @Field(() => InstantScalar, { nullable: true, description: 'When it ends by itself.' }) until: Date | null;
  @Field(() => ID, { nullable: true, description: 'The stay a day after whose end it ends.' }) stay: string | null;
  @Field(() => Boolean, { description: 'Whether it opens anything now.' }) isLive: boolean;
}

@ObjectType({ description: 'The guest’s vault: the contents page, those current sections that the phone lacks, and the shares.' })
export class VaultAnswer {
  @Field(() => Int, { description: 'How often the page was saved.' }) counter: number;
  @Field(() => BytesScalar, { description: 'The sealed contents page.' }) manifest: Uint8Array;
  @Field(() => [VersionRow], { description: 'The current version of each section, but for those the phone has.' }) sections: VersionRow[];
  @Field(() => [GrantRow], { description: 'Every live share, and those that ended in the last 30 days.' }) grants: GrantRow[];
  @Field(() => BytesScalar, { nullable: true, description: 'The first 8 bytes of the recovery card’s proof as it is kept: a phone that has a card before it knows by them whether it is the one that counts.' }) cardMark: Uint8Array | null;
}

@ObjectType({ description: 'Earlier versions of a section.' })
export class VersionList {
  @Field(() => [VersionRow], { description: 'Newest first, at most 20; the last one’s number asks for those before.' }) versions: VersionRow[];
}

@ObjectType({ description: 'A section as a supporter’s card opens it.' })
export class SharedRow {
  @Field(() => ID, { description: 'The section.' }) section: string;
  @Field(() => Int, { description: 'Which version.' }) version: number;
  @Field(() => BytesScalar, { description: 'The sealed text.' }) ciphertext: Uint8Array;
  @Field(() => BytesScalar, { description: 'Its key, which the card opens.' }) key: Uint8Array;
  @Field(() => HouseDayScalar, { description: 'The day of this version.' }) savedOn: HouseDay;
}

@ObjectType({ description: 'What a supporter’s card opens. The guest sees that it was opened, and in which hour.' })
export class CardAnswer {
  @Field(() => ID, { description: 'The vault, to which every seal is bound.' }) vault: string;
  @Field(() => ID, { description: 'The share.' }) grant: string;
  @Field(() => [SharedRow], { description: 'The sections.' }) sections: SharedRow[];
}

export const CreateVaultResult = resultUnion('CreateVaultResult', Done, [VaultExists, KeysMissing]);
export const StartAgainResult = resultUnion('StartAgainResult', Done, [KeysMissing]);
export const UnsealVaultResult = resultUnion('UnsealVaultResult', Done, [NeedsProof]);
export const EraseVaultResult = resultUnion('EraseVaultResult', Done, [NeedsProof]);
export const VaultResult = resultUnion('VaultResult', VaultAnswer, [NeedsProof]);
export const VersionsResult = resultUnion('VersionsResult', VersionList, [NeedsProof]);
export const SaveSectionResult = resultUnion('SaveSectionResult', Done, [ChangedElsewhere, TooManySections, TooManyVersions, KeysMissing, NeedsProof]);
export const SaveManifestResult = resultUnion('SaveManifestResult', Done, [ChangedElsewhere, NeedsProof]);
export const ShareSectionsResult = resultUnion('ShareSectionsResult', Done, [ChangedElsewhere, ReaderGone, InvalidInput, KeysMissing, NeedsProof]);
export const OpenCardResult = resultUnion('OpenCardResult', CardAnswer, [CardEnded, KeysMissing]);
