import type { FieldProblem } from '#peerhouse/kernel';

export { checkName } from '#peerhouse/kernel';

const longest = 254;

/** One spelling of an e-mail address, so that capitals make no difference. */
export const addressOf = (typed: string): string => typed.trim().normalize('NFC').toLowerCase();

/** What is wrong with a typed address; null when mail could reach it. */
export function checkAddress(typed: string, field = 'email'): FieldProblem | null {
  const address = addressOf(typed);
  if (!address) return { field, problem: 'missing' };
  if (address.length > longest) return { field, problem: 'too_long', limit: longest };
  return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(address) ? null : { field, problem: 'not_an_address' };
}

/** Letters of the name a person goes by. */
export const calledMost = 60;
