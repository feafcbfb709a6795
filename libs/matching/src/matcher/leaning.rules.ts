import { kindOf, type PeersReady } from './edges.rules.js';
import type { Seeker } from './matcher.types.js';

/** What one person who leans on a free place weighs, where a shared interest weighs 4 (ours: in made-up years waits are a sixth shorter with it, for three topics shared less in a hundred). */
const weight = 2;
const most = 400;

/**
 * How much each peer is kept for those whom few others can meet. Who is in the programme, waiting or meeting somebody, says who comes to it:
 * each of them leans on the free places of all who could meet them, by place, language and wishes; on the only free place wholly, on one of
 * ten by a tenth. Of two peers who would do, the one on whom fewer lean is proposed. Nobody's hours are looked at, nor who is kept apart.
 */
export function leaningOn(everybody: readonly Seeker[], peers: PeersReady): Int32Array {
  const leaning = new Float64Array(peers.list.length);
  for (const { one, people } of kindsOf(everybody)) {
    const could = peers.suiting(one);
    const places = could.reduce((sum, at) => sum + peers.list[at]!.peer.room, 0);
    for (const at of could) leaning[at]! += people / places;
  }
  return Int32Array.from(leaning, (people) => Math.min(most, Math.round(weight * people)));
}

/** In a certain order, so that the same people lean to the same digit. */
function kindsOf(everybody: readonly Seeker[]): { one: Seeker; people: number }[] {
  const kinds = new Map<string, { one: Seeker; people: number }>();
  for (const one of everybody) {
    const key = kindOf(one);
    const kind = kinds.get(key);
    if (kind) kind.people += 1;
    else kinds.set(key, { one, people: 1 });
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}
