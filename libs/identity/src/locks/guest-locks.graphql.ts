import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BytesScalar, HouseDayScalar, InstantScalar, resultUnion } from '#peerhouse/platform';
import { BeganAgainLately, DeviceRemoved, HandoverEnded, KeysMissing, NeedsProof, NotOpened } from '../guest.refusals.js';
import { TooManyTries } from '../identity.refusals.js';

const bytes = (description: string) => Field(() => BytesScalar, { description });
const bytesOrNone = (description: string) => Field(() => BytesScalar, { nullable: true, description });

@InputType({ description: 'Whose plans: the account of a sign-in name in an organisation, or a vault that this phone knows. One of the two.' })
export class WhoseInput {
  @Field(() => ID, { nullable: true, description: 'The organisation, as in the address on the paper.' })
  declare organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'The issued sign-in name, as typed: capitals, spaces and other dashes are understood.' })
  declare name?: string | null;

  @Field(() => ID, { nullable: true, description: 'A vault, instead of organisation and name.' })
  declare vault?: string | null;
}

@InputType({ description: 'What shows that one may: of a passphrase, or of a card, or of a kept phone. Exactly one way is filled.' })
export class ProofInput {
  @bytesOrNone('Of a passphrase: 32 bytes.')
  declare passphrase?: Uint8Array | null;

  @bytesOrNone('Of a recovery card: 32 bytes.')
  declare card?: Uint8Array | null;

  @bytesOrNone('Of a kept phone: the vault’s proof, 32 bytes. All of them 0: it only asks whether it was removed, which opens nothing and is no try.')
  declare vault?: Uint8Array | null;

  @Field(() => ID, { nullable: true, description: 'Of a kept phone: which.' })
  declare device?: string | null;

  @bytesOrNone('Of a kept phone: its own secret, 32 bytes.')
  declare secret?: Uint8Array | null;
}

@InputType({ description: 'A card’s lock: of a recovery card, or of a handover.' })
export class CardLockInput {
  @bytes('Shows that one holds the card; 32 bytes, kept as their hash.')
  declare proof: Uint8Array;

  @bytes('The guest’s key under the card’s; 73 bytes.')
  declare wrap: Uint8Array;
}

@InputType({ description: 'The lock of a new passphrase.' })
export class PassphraseLockInput {
  @bytes('Shows that one knows the passphrase; 32 bytes, kept under a pepper.')
  declare passphraseProof: Uint8Array;

  @bytes('The server’s share of the key, made by the phone; 32 bytes. Given out for a right proof alone.')
  declare serverShare: Uint8Array;

  @bytes('The guest’s key under passphrase and share; 73 bytes.')
  declare wrapPass: Uint8Array;
}

@InputType({ description: 'A new passphrase.' })
export class ChangePassphraseInput extends PassphraseLockInput {
  @Field(() => Boolean, { description: 'Whether other kept phones are removed as well; other sign-ins always end.' })
  declare alsoPhones: boolean;
}

@ObjectType({ description: 'It is done. The phone made all that it would be answered with.' })
export class Done {
  @Field(() => Boolean, { description: 'Always true.' })
  readonly done = true;
}

@ObjectType({ description: 'The receipt of an account that was erased with all it had.' })
export class Erased {
  constructor(values: { erasedAt: Date; unreadableOn: string; backupsFreeOn: string; vaults: number; phones: number; signIns: number }) {
    Object.assign(this, values);
  }

  @Field(() => InstantScalar, { description: 'When.' })
  declare erasedAt: Date;

  @Field(() => HouseDayScalar, { description: 'From this day no backup can be opened, save with a recovery card.' })
  declare unreadableOn: string;

  @Field(() => HouseDayScalar, { description: 'From this day no backup that is kept as we say holds it.' })
  declare backupsFreeOn: string;

  @Field(() => Int, { description: 'How many vaults went, those from before a new start among them.' })
  declare vaults: number;

  @Field(() => Int, { description: 'How many phones kept them.' })
  declare phones: number;

  @Field(() => Int, { description: 'How many sign-ins ended, this one among them.' })
  declare signIns: number;
}

interface Wraps { vaultId: string; wrapPass: Uint8Array; wrapCard: Uint8Array | null }

@ObjectType({ description: 'What a right proof lets out: of a passphrase the server’s share and the wrap, of a card its wrap, of a kept phone neither.' })
export class Opening {
  constructor(values: { vault: string; serverShare?: Uint8Array; wrapPass?: Uint8Array; wrapCard?: Uint8Array }) {
    Object.assign(this, values);
  }

  static byPassphrase = ({ vaultId, wrapPass }: Wraps, serverShare: Uint8Array): Opening => new Opening({ vault: vaultId, serverShare, wrapPass });
  static byCard = ({ vaultId, wrapCard }: Wraps): Opening => new Opening({ vault: vaultId, wrapCard: wrapCard! });
  static byPhone = ({ vaultId }: Wraps): Opening => new Opening({ vault: vaultId });

  @Field(() => ID, { description: 'Which vault it opens.' })
  declare vault: string;

  @Field(() => Int, { description: 'How a passphrase is stretched: 1, the only way there is.' })
  readonly kdf: number = 1;

  @bytesOrNone('The server’s share of the key.')
  declare serverShare?: Uint8Array;

  @bytesOrNone('The guest’s key under passphrase and share.')
  declare wrapPass?: Uint8Array;

  @bytesOrNone('The guest’s key under the card’s.')
  declare wrapCard?: Uint8Array;
}

@ObjectType({ description: 'The guest’s key, from one phone of theirs to the next.' })
export class Handover {
  constructor(values: { vault: string; wrap: Uint8Array }) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'Which vault it opens.' })
  declare vault: string;

  @bytes('The guest’s key under the handover’s.')
  declare wrap: Uint8Array;
}

@ObjectType({ description: 'A guest’s own account. It needs no house, and no house sees it.' })
export class GuestAccount {
  constructor(values: GuestAccount) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'Identifier.' })
  declare id: string;

  @Field(() => String, { description: 'The name to sign in with, issued: two words and two digits. It never changes.' })
  declare signInName: string;

  @Field(() => ID, { description: 'The organisation in which the name is known.' })
  declare organisation: string;

  @Field(() => ID, { nullable: true, description: 'The vault with their plans; null when they have none.' })
  declare vault: string | null;

  @Field(() => ID, { nullable: true, description: 'The last vault that was sealed by starting again; it can be read and taken away.' })
  declare sealedVault: string | null;

  @Field(() => Boolean, { description: 'Whether a recovery card opens the vault.' })
  declare hasCard: boolean;

  @Field(() => String, { description: 'How sure the server is of this sign-in: in, proved, or fresh (proved within 15 minutes).' })
  declare level: string;
}

@ObjectType({ description: 'A phone that the guest called their own.' })
export class GuestDevice {
  @Field(() => ID, { description: 'Identifier, made by the phone.' })
  declare id: string;

  @Field(() => HouseDayScalar, { description: 'The last day on which it opened the plans, in UTC.' })
  declare seenOn: string;

  @Field(() => Boolean, { description: 'Whether this sign-in is on it.' })
  declare isThis: boolean;
}

@ObjectType({ description: 'A browser in which the guest is signed in now.' })
export class GuestSignIn {
  @Field(() => ID, { description: 'Identifier.' })
  declare id: string;

  @Field(() => InstantScalar, { description: 'When it began.' })
  declare beganAt: Date;

  @Field(() => InstantScalar, { description: 'When it was last used, to the minute.' })
  declare seenAt: Date;

  @Field(() => Boolean, { description: 'Whether it was called the guest’s own phone.' })
  declare ownPhone: boolean;

  @Field(() => Boolean, { description: 'Whether it is this one.' })
  declare isThis: boolean;
}

const opening = 'What the proof opens, or why not.';
export const GuestSignInResult = createUnionType({ name: 'GuestSignInResult', description: opening, types: () => [Opening, NotOpened, TooManyTries, DeviceRemoved, KeysMissing] as const });
export const ProveResult = createUnionType({ name: 'ProveResult', description: opening, types: () => [Opening, NotOpened, TooManyTries, DeviceRemoved, KeysMissing] as const });
export const ChangePassphraseResult = resultUnion('ChangePassphraseResult', Done, [NeedsProof, KeysMissing]);
export const ReplaceCardResult = resultUnion('ReplaceCardResult', Done, [NeedsProof]);
export const OfferHandoverResult = resultUnion('OfferHandoverResult', Done, [NeedsProof]);
export const TakeHandoverResult = resultUnion('TakeHandoverResult', Handover, [HandoverEnded, TooManyTries]);
export const KeepDeviceResult = resultUnion('KeepDeviceResult', Done, [NeedsProof]);
export const EraseEverythingResult = resultUnion('EraseEverythingResult', Erased, [NeedsProof, BeganAgainLately]);
