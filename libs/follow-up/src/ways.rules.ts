import { latin } from './digits.rules.js';
import type { Channel, ContactRules, MessageChannel, Never, Voicemail, Way } from './follow-up.types.js';
import { isMessageChannel } from './follow-up.types.js';

const withAddress: readonly Channel[] = ['call', 'text', 'email'];
export const wantsAddress = (channel: Channel): boolean => withAddress.includes(channel);

const digitsOf = (typed: string): string => latin(typed).replace(/\D/g, '');
/** Digits at the end that make two numbers one: with and without a country's code they are the same phone. Rather too many are left alone than one is rung (ours). */
const sameEnd = 8;
/** Where numbers are shorter than that (Iceland has seven digits, Greenland six), one that was typed without the country's code is all of a number; what is shorter still is an emergency's, or no number of a person. */
const shortest = 6;

/** Of a number, what makes it the same as another: hashed, it is found by whoever writes back. */
export const endOfNumber = (typed: string): string => digitsOf(typed).slice(-sameEnd);

/** How the number of who wrote back may have been typed: with so many digits at the end, or, without the country's code, all of fewer. */
export function endsOfNumber(from: string): string[] {
  const digits = digitsOf(from);
  return [...new Set(Array.from({ length: sameEnd - shortest + 1 }, (_, at) => digits.slice(-(sameEnd - at))))];
}

/** Whether two typed numbers or addresses reach the same place. */
export function isSameAddress(one: string, other: string): boolean {
  if (one.includes('@') || other.includes('@')) return one.trim().toLowerCase() === other.trim().toLowerCase();
  const [a, b] = [digitsOf(one), digitsOf(other)];
  const least = Math.min(a.length, b.length, sameEnd);
  return least > 0 && a.slice(-least) === b.slice(-least) && (least >= shortest || a === b);
}

const isNever = (never: readonly Never[], { channel, address }: Way): boolean =>
  never.some((one) => ('channel' in one ? one.channel === channel : address !== null && isSameAddress(one.address, address)));

/** The ways that may be used now, in the person's order: agreed, still on offer by the charter, and on no never-list. */
export const usableWays = ({ ways, never }: Pick<ContactRules, 'ways' | 'never'>, offered: readonly Channel[]): Way[] =>
  ways.filter((way) => offered.includes(way.channel) && (!wantsAddress(way.channel) || way.address !== null) && !isNever(never, way));

/** Whether that number is theirs: one they gave, and not one that is never to be used, because it is somebody else's or they said so. */
export const isTheirNumber = ({ ways, never }: Pick<ContactRules, 'ways' | 'never'>, number: string): boolean =>
  ways.some(({ address }) => address !== null && isSameAddress(address, number)) && !never.some((one) => 'address' in one && isSameAddress(one.address, number));

/** The way of that try, the first being 1: one after the other and round again, so that a second try is not the same as the first where there is another way. */
export const wayOfTry = (ways: readonly Way[], attempt: number): Way | null => ways[(attempt - 1) % Math.max(1, ways.length)] ?? null;

/** Where the kind last message goes: the first way that goes by itself; null: there is none, and it is left out. */
export const wayOfLastWord = (ways: readonly Way[]): (Way & { channel: MessageChannel }) | null =>
  ways.find((way): way is Way & { channel: MessageChannel } => isMessageChannel(way.channel)) ?? null;

/** Whether anything may be left on a voicemail. */
export const mayLeaveWord = (voicemail: Voicemail): boolean => voicemail !== 'nothing';

/** After a wrong number: that address is never used again, by no channel. */
export const withoutAddress = <T extends Pick<ContactRules, 'never'>>(rules: T, address: string): T =>
  rules.never.some((one) => 'address' in one && isSameAddress(one.address, address)) ? rules : { ...rules, never: [...rules.never, { address }] };
