import { latin } from '../digits.rules.js';

/**
 * A typed number with its country in front, digits alone (E.164 without the plus), as gateways want it. `country`: the code of a number
 * that was typed without one (SMS_COUNTRY); null: such a number cannot be texted. Null for what is no number: nothing is guessed at.
 */
export function internationalNumber(typed: string, country: string | null): string | null {
  const bare = latin(typed).replace(/\(0\)/g, '').replace(/[\s().\-/\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  if (!/^\+?\d+$/.test(bare)) return null;
  const digits = bare.startsWith('+') ? bare.slice(1) : bare.startsWith('00') ? bare.slice(2) : country && `${country}${bare.replace(/^0/, '')}`;
  return digits && /^[1-9]\d{7,14}$/.test(digits) ? digits : null;
}
