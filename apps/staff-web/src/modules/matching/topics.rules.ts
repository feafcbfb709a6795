/** Topics as somebody types them, one after the other with commas, and back. */
export const topicsOf = (typed: string): string[] => typed.split(/[,،、\n]/).map((each) => each.trim()).filter((each) => each !== '');
export const typedOf = (topics: readonly string[] | undefined): string => (topics ?? []).join(', ');

/** A whole or broken number as typed; empty is none. */
export const numberOf = (typed: string): number | null => (typed.trim() === '' || Number.isNaN(Number(typed.replace(',', '.'))) ? null : Number(typed.replace(',', '.')));

/** What was typed where a number goes and is none, or is broken where only a whole one goes: said beside the field, and what was typed stays. */
export function numberProblems(whole: Readonly<Record<string, string>>, broken: Readonly<Record<string, string>> = {}): { field: string; problem: 'no_number' | 'not_whole' }[] {
  const isWord = (typed: string) => typed.trim() !== '' && numberOf(typed) === null;
  return [
    ...Object.entries({ ...whole, ...broken }).flatMap(([field, typed]) => (isWord(typed) ? [{ field, problem: 'no_number' as const }] : [])),
    ...Object.entries(whole).flatMap(([field, typed]) => (Number.isInteger(numberOf(typed) ?? 0) ? [] : [{ field, problem: 'not_whole' as const }])),
  ];
}

export const ageBands = ['teens', '20s', '30s', '40s', '50s', '60s', '70s', '80s'] as const;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
