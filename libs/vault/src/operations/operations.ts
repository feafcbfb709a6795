import type { Level } from './levels.rules.js';
import type { ServerRefusalName } from './refused.js';

interface Operation { level: Level; refusals: readonly ServerRefusalName[] }

/** Everything the guest API can be asked about vaults, and nothing else. Below its level each is refused with NeedsProof. */
export const guestOperations = {
  signIn: { level: 'nobody', refusals: ['NotOpened', 'TooManyTries', 'DeviceRemoved', 'KeysMissing'] },
  prove: { level: 'in', refusals: ['NotOpened', 'TooManyTries', 'DeviceRemoved', 'KeysMissing'] },
  createVault: { level: 'in', refusals: ['VaultExists', 'KeysMissing'] },
  vault: { level: 'proved', refusals: [] },
  versions: { level: 'proved', refusals: [] },
  saveSection: { level: 'proved', refusals: ['ChangedElsewhere', 'TooManySections', 'TooManyVersions', 'KeysMissing'] },
  saveManifest: { level: 'proved', refusals: ['ChangedElsewhere'] },
  shareSections: { level: 'fresh', refusals: ['ChangedElsewhere', 'ReaderGone', 'KeysMissing'] },
  stopSharing: { level: 'in', refusals: [] },
  stopSharingElsewhere: { level: 'in', refusals: [] },
  changePassphrase: { level: 'fresh', refusals: ['KeysMissing'] },
  replaceCard: { level: 'fresh', refusals: [] },
  offerHandover: { level: 'proved', refusals: [] },
  takeHandover: { level: 'in', refusals: ['HandoverEnded', 'TooManyTries'] },
  startAgain: { level: 'in', refusals: ['KeysMissing'] },
  unsealVault: { level: 'fresh', refusals: [] },
  eraseVault: { level: 'fresh', refusals: [] },
  whoSeesWhat: { level: 'in', refusals: [] },
  removeDevice: { level: 'in', refusals: [] },
  whoLooked: { level: 'proved', refusals: [] },
  keepDevice: { level: 'proved', refusals: [] },
  barReader: { level: 'proved', refusals: [] },
  allowReader: { level: 'proved', refusals: [] },
  suggestions: { level: 'proved', refusals: [] },
  closeSuggestion: { level: 'proved', refusals: [] },
  openCard: { level: 'nobody', refusals: ['CardEnded', 'KeysMissing'] },
} as const satisfies Record<string, Operation>;

/** The whole of what staff can ask. There is no operation by which they read, reset or write what is not shared. */
export const staffOperations = {
  sharedWithUs: { refusals: [] },
  lookAt: { refusals: ['ShareEnded', 'KeysMissing'] },
  suggestToGuest: { refusals: [] },
  withdrawSuggestion: { refusals: [] },
  typeInShare: { refusals: [] },
  typeInBar: { refusals: [] },
  takeBackTypedBar: { refusals: [] },
  makeSignInCode: { refusals: [] },
} as const satisfies Record<string, Pick<Operation, 'refusals'>>;
