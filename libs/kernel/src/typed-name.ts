import type { FieldProblem } from './refusal.js';

/** What is wrong with a typed name; null when it will do. `most`: letters. */
export function checkName(typed: string, field: string, most: number): FieldProblem | null {
  const letters = [...typed.trim()].length;
  if (letters === 0) return { field, problem: 'missing' };
  return letters > most ? { field, problem: 'too_long', limit: most } : null;
}
