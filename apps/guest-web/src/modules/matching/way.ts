import { MyPeerDocument, type ChangeMyWishesMutation, type MyWayFragment } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import { useOwn } from '../shell/use-own.js';

export type Way = MyWayFragment;
type Acted = ChangeMyWishesMutation['acted'];
type Done = Extract<Acted, { __typename: 'MyPeer' }>;

const getWay = (): Promise<Way | null> => ask(MyPeerDocument, {}).then(({ myPeer }) => myPeer ?? null);
const isDone = (acted: Acted): acted is Done => acted.__typename === 'MyPeer';

/** The person's own way. */
export const useWay = () => useOwn(getWay, isDone, (way): Way => way);
export type WayNow = ReturnType<typeof useWay>;

/** Who it is about: the peer they meet, or are about to; null before both said yes. */
export const peerOf = ({ going, coming }: Way): string | null => going?.called ?? coming?.called ?? null;

export const can = ({ actions }: Way, name: string): boolean => actions.some((action) => action.name === name && action.allowed);
