import type { Bar } from './matching.types.js';

/**
 * Who may not be proposed to a person: somebody they knew by name as their peer, somebody either of them said no to, somebody
 * either of them would not meet again, somebody the coordinator keeps apart. Asking for a peer by name lifts that they have met, and
 * the person's own no. It lifts no "not again", not even their own: that is taken back where they ask (`MyWayService.askByName`).
 */
export function keptApart(bars: readonly Bar[], asksFor: string | null): string[] {
  return [...new Set(bars.filter((bar) => bar.peerId !== asksFor || !isLiftedByName(bar)).map(({ peerId }) => peerId))].sort();
}

const isLiftedByName = ({ kind, by }: Bar): boolean => kind === 'met' || (kind === 'said_no' && by === 'person');

/** What a person knows of it: that they have met, and their own word. Whatever they are told holds nothing of what somebody else said. */
export const knownToPerson = (bars: readonly Bar[]): Bar[] => bars.filter(({ kind, by }) => kind === 'met' || by === 'person');
