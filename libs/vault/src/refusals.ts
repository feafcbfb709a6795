import { Refusal } from '#peerhouse/kernel';

/**
 * What a phone may refuse, in the order in which an opening checks for it. The words of each live in the guest app.
 * (What the server refuses is in `operations.ts`.)
 */
export const refusalNames = [
  'FormatUnknown', 'KdfUnknown', // a newer app wrote this, or somebody wants an older way
  'OldManifest', // the server shows a plan older than this phone has seen
  'Withheld', 'VersionMismatch', 'HashMismatch', 'UnknownSection', // a section missing, older or newer, changed, or not the guest's
  'Unopenable', 'BadPadding', // the bytes are not what was written
  'UnknownGrant', 'GrantDiffers', // the server names a reader, a section or an end that the guest never chose
  'SectionTooLong', 'ContentsTooLong', 'TooManySections', 'TooManyVersions',
  'CardUnreadable', 'CardOfOtherKind',
  'FileUnreadable', 'FileTooLong',
] as const;
export type RefusalName = (typeof refusalNames)[number];

/** Which section or grant a refusal is about. */
export interface RefusalAbout { section?: string; grant?: string }

/** Something the vault will not go along with; a person can be told which. */
export class VaultRefusal extends Refusal {
  constructor(override readonly code: RefusalName, readonly about: RefusalAbout = {}) {
    super();
  }
}

export const refuse = (code: RefusalName, about?: RefusalAbout): VaultRefusal => new VaultRefusal(code, about);

export const isRefused = (value: unknown): value is VaultRefusal => value instanceof VaultRefusal;
