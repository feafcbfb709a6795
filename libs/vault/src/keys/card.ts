import { joined } from '../bytes/bytes.js';
import { context } from '../bytes/context.js';
import { idBytes, type Id } from '../bytes/id.js';
import { randomBytes, type Random } from '../bytes/random.js';
import { refuse, type VaultRefusal } from '../refusals.js';
import { fromCrockford, readable, toCrockford } from './crockford.js';
import { derive, hashOf, KEY_BYTES } from './derive.js';
import { seal, unsealExactly, type Purpose } from './seal.js';

const NUMBERS = { recovery: 1, supporter: 2, handover: 3 } as const;
export type CardKind = keyof typeof NUMBERS;

/** A secret on paper, or on a screen for another phone of the guest's to read. */
export interface Card<Kind extends CardKind = CardKind> { kind: Kind; secret: Uint8Array }

/** The cards that open the whole vault. */
export type WholeCard = Card<'recovery' | 'handover'>;

const SECRET = 16;
const CHECK = 3;

export const newCard = <Kind extends CardKind>(kind: Kind, random: Random = randomBytes): Card<Kind> => ({ kind, secret: random(SECRET) });

const checkOf = (number: number, secret: Uint8Array): Uint8Array => hashOf(context('card', number, secret)).slice(0, CHECK);

/** The card as it is printed: 8 groups of 4. */
export function cardText({ kind, secret }: Card): string {
  const number = NUMBERS[kind];
  return toCrockford(joined(Uint8Array.of(number), secret, checkOf(number, secret))).match(/.{4}/g)!.join('-');
}

/** Whether one group of the card (0 to 7), typed back after writing it down, is right. */
export const isGroupOf = (card: Card, group: number, typed: string): boolean => readable(typed) === cardText(card).split('-')[group];

/** The link in a card's QR. The secret is behind the `#`, which a browser never sends. */
export const cardLink = (host: string, card: Card): string => `https://${host}/c#${cardText(card)}`;

/** Reads a card that was typed or scanned (its text, or its whole link). Refusals: CardUnreadable, CardOfOtherKind. */
export function readCard<Kind extends CardKind>(typed: string, kind: Kind): Card<Kind> | VaultRefusal {
  const bytes = fromCrockford(typed.slice(typed.indexOf('#') + 1));
  if (bytes?.length !== 1 + SECRET + CHECK) return refuse('CardUnreadable');
  const number = bytes[0]!;
  const secret = bytes.slice(1, 1 + SECRET);
  if (!bytes.slice(1 + SECRET).every((byte, i) => byte === checkOf(number, secret)[i])) return refuse('CardUnreadable');
  return number === NUMBERS[kind] ? { kind, secret } : refuse('CardOfOtherKind');
}

/** Shows the server that one holds the card, and opens nothing. */
export const cardProof = ({ kind, secret }: Card): Uint8Array => derive(secret, 'card/proof', NUMBERS[kind]);

/** By which the server names the card that counts: too little of its proof's hash to be good for anything else. */
export const cardMark = (card: Card): Uint8Array => hashOf(cardProof(card)).slice(0, 8);

/** What the card opens with; never leaves the phone. */
export const cardKey = ({ kind, secret }: Card): Uint8Array => derive(secret, 'card/key', NUMBERS[kind]);

const purpose = (kind: CardKind, vault: Id): Purpose => [kind === 'handover' ? 'wrap/handover' : 'wrap/card', idBytes(vault)];

/** Wraps the guest's key for a recovery card, or for handing it over to another phone of the guest's. */
export const wrapByCard = (guestKey: Uint8Array, card: WholeCard, vault: Id, random?: Random): Uint8Array =>
  seal(cardKey(card), guestKey, purpose(card.kind, vault), random);

/** The guest's key. Refusals: FormatUnknown, Unopenable. */
export const unwrapByCard = (wrapped: Uint8Array, card: WholeCard, vault: Id): Uint8Array | VaultRefusal =>
  unsealExactly(KEY_BYTES, cardKey(card), wrapped, purpose(card.kind, vault));
