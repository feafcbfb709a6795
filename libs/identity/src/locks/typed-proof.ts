import { exactly, misshapen, mustBeIds } from '#peerhouse/platform';
import { rowBytes, type CardLock, type PassphraseLock, type Proof } from '#peerhouse/vault';
import type { CardLockInput, PassphraseLockInput, ProofInput, WhoseInput } from './guest-locks.graphql.js';
import type { Whose } from './guest-openings.service.js';

const secret = (bytes: Uint8Array): Uint8Array => exactly(rowBytes.proof, bytes);
const wrap = (bytes: Uint8Array): Uint8Array => exactly(rowBytes.wrappedKey, bytes);

export function proofOf({ passphrase, card, vault, device, secret: own }: ProofInput): Proof {
  const given = [passphrase, card, vault, device, own].filter(Boolean).length;
  if (passphrase && given === 1) return { passphrase: secret(passphrase) };
  if (card && given === 1) return { card: secret(card) };
  if (vault && device && own && given === 3) return { vault: secret(vault), device: mustBeId(device), secret: secret(own) };
  return misshapen('One way of proving: passphrase; or card; or vault, device and secret.');
}

export function whoseOf({ organisation, name, vault }: WhoseInput): Whose {
  if (vault && !organisation && !name) return { vault: mustBeId(vault) };
  if (organisation && typeof name === 'string' && !vault) return { organisation: mustBeId(organisation), name };
  return misshapen('Whose: organisation and name; or vault.');
}

export const cardLockOf = (given: CardLockInput): CardLock => ({ proof: secret(given.proof), wrap: wrap(given.wrap) });

export const passphraseLockOf = ({ passphraseProof, serverShare, wrapPass }: PassphraseLockInput): PassphraseLock =>
  ({ passphraseProof: secret(passphraseProof), serverShare: secret(serverShare), wrapPass: wrap(wrapPass) });

function mustBeId(id: string): string {
  mustBeIds(id);
  return id;
}
