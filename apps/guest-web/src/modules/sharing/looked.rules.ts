const DAY_MS = 86_400_000;

interface Line { __typename: string; at: string; kind?: string }

/**
 * Since when it is known that nobody looked, as an instant; null: since ever. Looks are kept for so many days, so of what was
 * before nothing is known, unless the plans themselves began after it; and of what was not asked for yet neither.
 */
export function nobodySince(lines: readonly Line[], { isWhole, keptDays, now }: { isWhole: boolean; keptDays: number; now: Date }): string | null {
  const kept = new Date(now.getTime() - keptDays * DAY_MS).toISOString();
  const oldest = lines.at(-1);
  if (!isWhole && oldest) return oldest.at > kept ? oldest.at : kept;
  return lines.some(({ kind, at }) => kind === 'vault_made' && at >= kept) ? null : kept;
}
