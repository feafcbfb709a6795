import type { HouseDay } from '#peerhouse/kernel';
import { isCovering } from './states.rules.js';
import type { Open } from './way-acts.js';
import { tellNews } from './ways.js';

/** What is told of meetings; the day goes with it, why never. */
type MeetingNews = 'meeting_moved' | 'meeting_called_off' | 'meeting_on_again' | 'meetings_moved' | 'meetings_called_off' | 'meetings_go_on';
/** Who did it: the person, the desk, which writes down what it was told by one of them, or a peer by their id. */
export type By = 'person' | 'desk' | { peerId: string };

/** Whoever meets there and did not do it themself finds it in their own app: the person, their peer, and who stands in for that peer. */
export async function tellOfMeetings({ tx, programme, way, by }: Pick<Open, 'tx' | 'programme' | 'way'> & { by: By }, matchId: string, what: MeetingNews, about: HouseDay): Promise<void> {
  const match = way.matches.find(({ id }) => id === matchId);
  if (!match) return;
  const known = (peerId: string | null): boolean => (peerId === null ? by === 'person' : typeof by === 'object' && by.peerId === peerId);
  for (const peerId of [null, match.peerId, ...(isCovering(match.cover) ? [match.cover.peerId] : [])].filter((one) => !known(one))) await tellNews(tx, programme, way.id, { peerId, what, about });
}
