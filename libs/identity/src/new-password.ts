import type { FieldProblem } from '#peerhouse/kernel';
import { commonPasswords } from './common-passwords.js';

/** Letters a password has at least and at most. No other rule: length is what helps. */
export const passwordLength = { least: 12, most: 200 } as const;

/** One spelling of what may be typed in several ways (composed or decomposed letters). */
export const oneSpelling = (password: string): string => password.normalize('NFKC');

/** What is wrong with a new password; null when it will do. `known`: words an attacker would try first, such as the address. */
export function checkPassword(password: string, known: readonly string[], field = 'password'): FieldProblem | null {
  const letters = [...oneSpelling(password)];
  if (letters.length === 0) return { field, problem: 'missing' };
  if (letters.length < passwordLength.least) return { field, problem: 'too_short', limit: passwordLength.least };
  if (letters.length > passwordLength.most) return { field, problem: 'too_long', limit: passwordLength.most };
  return isCommon(oneSpelling(password), known) ? { field, problem: 'too_common' } : null;
}

/** On our list, the person's own address, one short piece repeated, or a plain run of keys. */
function isCommon(password: string, known: readonly string[]): boolean {
  const plain = password.toLowerCase();
  const bare = plain.replace(/[^\p{L}\p{N}]/gu, '');
  if (commonPasswords.has(plain) || commonPasswords.has(bare) || commonPasswords.has(bare.replace(/\d+$/, ''))) return true;
  if (known.some((word) => word.length >= 4 && (plain === word.toLowerCase() || bare.replace(/\d+$/, '') === word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))) return true;
  if (/^(.{1,4})\1+.{0,3}$/u.test(bare)) return true;
  return runs.some((run) => run.includes(bare));
}

const digits = '01234567890123456789012345678901234567890';
const rows = 'qwertyuiopasdfghjklzxcvbnm';
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const runs = [digits, rows + rows, alphabet + alphabet].flatMap((run) => [run, [...run].reverse().join('')]);
