import type { Bar } from './matching.types.js';

/**
 * Who may not be proposed to a person: somebody they knew by name as their peer, somebody either of them said no to, somebody
 * either of them would not meet again, somebody the coordinator keeps apart. Asking for a peer by name lifts what is not
 * somebody else's word: that they have met, and the person's own no.
 */
export function keptApart(bars: readonly Bar[], asksFor: string | null): string[] {
  const stands = (bar: Bar): boolean => bar.peerId !== asksFor || !(bar.kind === 'met' || bar.by === 'person');
  return [...new Set(bars.filter(stands).map(({ peerId }) => peerId))].sort();
}

export const mayBeProposed = (bars: readonly Bar[], peerId: string, asksFor: string | null): boolean => !keptApart(bars, asksFor).includes(peerId);

/** What a side may see of what keeps them apart: their own word alone. What the other said is nowhere in it. */
export const barsSeenBy = (bars: readonly Bar[], side: 'person' | 'peer' | 'coordinator'): Bar[] =>
  bars.filter(({ kind, by }) => by === side && (kind === 'not_again' || kind === 'forbidden' || kind === 'said_no'));
