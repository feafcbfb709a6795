/** Why somebody may not start or confirm; null when they may. */
export type SecondPersonProblem = 'for_yourself' | 'same_person' | 'nobody_else';

/**
 * Two people stand between somebody and their authenticator: one asks, another agrees, and neither is the person. So
 * nobody gets into an account alone, not even an administrator (ASVS 2.3.5: high-value acts need a second person).
 */
export const mayStart = ({ actor, person, helpers }: { actor: string; person: string; helpers: readonly string[] }): SecondPersonProblem | null => {
  if (actor === person) return 'for_yourself';
  return helpers.some((helper) => helper !== actor && helper !== person) ? null : 'nobody_else';
};

export const mayConfirm = ({ actor, person, startedBy }: { actor: string; person: string; startedBy: string }): SecondPersonProblem | null => {
  if (actor === person) return 'for_yourself';
  return actor === startedBy ? 'same_person' : null;
};
