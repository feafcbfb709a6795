/** Topics as somebody types them, one after the other with commas, and back. */
export const topicsOf = (typed: string): string[] => typed.split(/[,،、\n]/).map((each) => each.trim()).filter((each) => each !== '');
export const typedOf = (topics: readonly string[] | undefined): string => (topics ?? []).join(', ');

export const ageBands = ['teens', '20s', '30s', '40s', '50s', '60s', '70s', '80s'] as const;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
