import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CardLockInput, cardLockOf, PassphraseLockInput, passphraseLockOf } from '#peerhouse/identity';
import { BytesScalar, exactly, InstantScalar } from '#peerhouse/platform';
import { rowBytes, type DroppedVersions, type GrantKey, type ManifestSave, type NewVault, type Page, type ReaderKind, type SectionSave, type VersionRef } from '#peerhouse/vault';
import type { WishedShare } from './sharing.service.js';

@InputType({ description: 'A contents page as the next one, sealed on the guest’s phone.' })
export class PageInput implements Page {
  @Field(() => Int, { description: 'One more than the server’s.' }) counter: number;
  @Field(() => BytesScalar, { description: 'The sealed page: 2 KiB doubled up to 64 KiB, and 41 bytes.' }) manifest: Uint8Array;
}

@InputType({ description: 'A new vault with its ways in and its first contents page.' })
export class NewVaultInput extends PassphraseLockInput {
  @Field(() => ID, { description: 'A random UUID of the phone’s own.' }) vault: string;
  @Field(() => BytesScalar, { description: 'Shows that the guest’s key is known: 32 bytes, kept as their hash.' }) vaultProof: Uint8Array;
  @Field(() => CardLockInput, { nullable: true, description: 'The recovery card, if there is one.' }) card?: CardLockInput | null;
  @Field(() => PageInput, { description: 'The first contents page.' }) page: PageInput;
}

@InputType({ description: 'One version of a section.' })
export class VersionRefInput implements VersionRef {
  @Field(() => ID, { description: 'The section.' }) section: string;
  @Field(() => Int, { description: 'Which version, from 1.' }) version: number;
}

@InputType({ description: 'Versions that are no longer on the contents page; all of a section’s, where the section went.' })
export class DroppedVersionsInput implements DroppedVersions {
  @Field(() => ID, { description: 'The section.' }) section: string;
  @Field(() => [Int], { description: 'Its versions that go.' }) versions: number[];
}

@InputType({ description: 'The key of one version for one share: sealed for a card, open to the server for a house or a worker.' })
export class GrantKeyInput implements GrantKey {
  @Field(() => ID, { description: 'The share.' }) grant: string;
  @Field(() => ID, { description: 'The section.' }) section: string;
  @Field(() => Int, { description: 'Which version.' }) version: number;
  @Field(() => BytesScalar, { description: 'For a card 105 bytes; for a house or a worker 64 bytes and what the section is called in their list, up to 80 characters.' }) key: Uint8Array;
}

@InputType({ description: 'A change to the contents page: order, names, what goes.' })
export class ManifestSaveInput implements ManifestSave {
  @Field(() => PageInput, { description: 'The page as it is then.' }) page: PageInput;
  @Field(() => [DroppedVersionsInput], { description: 'Versions that went from it.' }) drop: DroppedVersionsInput[];
}

@InputType({ description: 'A new version of a section, with the contents page that names it and its keys for whom it is shared with.' })
export class SectionSaveInput extends ManifestSaveInput implements SectionSave {
  @Field(() => ID, { description: 'The section: a random UUID of the phone’s own.' }) section: string;
  @Field(() => Int, { description: 'One more than the last.' }) version: number;
  @Field(() => BytesScalar, { description: 'The sealed text: 2 KiB doubled up to 64 KiB, and 41 bytes.' }) ciphertext: Uint8Array;
  @Field(() => BytesScalar, { description: 'Its key, wrapped for the guest: 105 bytes.' }) wrap: Uint8Array;
  @Field(() => [GrantKeyInput], { description: 'Its key for each live share of the section. A share that is not among them loses the section.' }) keys: GrantKeyInput[];
}

@InputType({ description: 'A new share, as the server sees it.' })
export class NewGrantInput {
  @Field(() => ID, { description: 'A random UUID of the phone’s own.' }) id: string;
  @Field(() => String, { description: 'house, worker or card.' }) reader: ReaderKind;
  @Field(() => ID, { nullable: true, description: 'The house or the worker; null for a card.' }) to?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it ends by itself, at most 12 months ahead; null: a card without an end, or the end of the stay.' }) until?: Date | null;
  @Field(() => ID, { nullable: true, description: 'The stay after whose end, and a day more, it ends.' }) stay?: string | null;
  @Field(() => BytesScalar, { nullable: true, description: 'Of a card: what it shows, 32 bytes.' }) cardProof?: Uint8Array | null;
}

@InputType({ description: 'A share with its keys and the contents page that names it.' })
export class ShareInput {
  @Field(() => PageInput, { description: 'The page as it is then.' }) page: PageInput;
  @Field(() => NewGrantInput, { description: 'The share.' }) grant: NewGrantInput;
  @Field(() => [GrantKeyInput], { description: 'The key of the current version of each section it shares.' }) keys: GrantKeyInput[];
}

export const newVaultOf = (input: NewVaultInput): NewVault => ({
  vault: input.vault, ...passphraseLockOf(input), vaultProof: exactly(rowBytes.proof, input.vaultProof), card: input.card ? cardLockOf(input.card) : null, page: input.page,
});

export const shareOf = ({ page, keys, grant }: ShareInput): WishedShare => {
  const { id, reader, to = null, until = null, stay = null, cardProof = null } = grant;
  return { page, keys, grant: { id, reader, to, until, stay, cardProof } };
};
