type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What sentences of a language share: counts with their word (`#` is the number), lists, lengths in minutes. */
export function partsOf(language: string) {
  const [rules, and, or] = [new Intl.PluralRules(language), new Intl.ListFormat(language, { type: 'conjunction' }), new Intl.ListFormat(language, { type: 'disjunction' })];
  const counted = (n: number, forms: Forms): string => (forms[rules.select(n)] ?? forms.other).replace('#', String(n));
  return {
    counted,
    and: (list: readonly string[]): string => and.format(list),
    or: (list: readonly string[]): string => or.format(list),
    /** Minutes as people say them, of the words for minutes and hours. */
    minutesOf: (n: number, minute: Forms, hour: Forms, between = ' '): string =>
      (n < 120 && n !== 60 ? counted(n, minute) : [counted(Math.floor(n / 60), hour), ...(n % 60 > 0 ? [counted(n % 60, minute)] : [])].join(between)),
  };
}

export const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
