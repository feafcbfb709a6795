import { Refusal } from '#peerhouse/kernel';

/** What the server may refuse; the words of each live in the apps. */
export const serverRefusals = [
  'NeedsProof', 'NotOpened', 'TooManyTries', 'DeviceRemoved',
  'VaultExists', 'ChangedElsewhere', 'TooManySections', 'TooManyVersions', 'ReaderGone', 'HandoverEnded', 'CardEnded', 'ShareEnded',
  // Not in the specification: the server's key file is missing, so it can check no passphrase and open no share (decision 0016).
  'KeysMissing',
] as const;
export type ServerRefusalName = (typeof serverRefusals)[number];

/** A refusal of the server's, as the guest app hands it in. */
export class RefusedByServer<Name extends ServerRefusalName = ServerRefusalName> extends Refusal {
  constructor(override readonly code: Name) {
    super();
  }
}

export const isServerRefusal = <Name extends ServerRefusalName>(value: unknown, name: Name): value is RefusedByServer<Name> =>
  value instanceof RefusedByServer && value.code === name;
