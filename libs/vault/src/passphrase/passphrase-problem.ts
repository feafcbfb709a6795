import type { FieldProblem } from '#peerhouse/kernel';
import { normalised, pointsOf } from '../keys/normalised.js';

export const LEAST_PASSPHRASE_POINTS = 10;
export const LEAST_CODE_POINTS = 6;

/** What is wrong with a passphrase of the guest's own; `isCommon` looks it up in the list on the phone. */
export function passphraseProblem(typed: string, isCommon: (normalised: string) => boolean): FieldProblem | null {
  if (pointsOf(typed) < LEAST_PASSPHRASE_POINTS) return { field: 'passphrase', problem: 'too_short', limit: LEAST_PASSPHRASE_POINTS };
  return isCommon(normalised(typed)) ? { field: 'passphrase', problem: 'too_common' } : null;
}

/** What is wrong with a code for the guest's own phone. */
export const codeProblem = (typed: string): FieldProblem | null =>
  pointsOf(typed) < LEAST_CODE_POINTS ? { field: 'code', problem: 'too_short', limit: LEAST_CODE_POINTS } : null;
