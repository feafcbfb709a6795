import { MyMeetingsDocument, type MoveMyMeetingMutation, type MyMeetingsFragment, type MyMeetingsQuery } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import { useOwn } from '../shell/use-own.js';

export type Meeting = MyMeetingsFragment['meetings'][number];
type Acted = MoveMyMeetingMutation['acted'];
type Done = Extract<Acted, { __typename: 'MatchMeetings' }>;
export interface Mine { way: NonNullable<MyMeetingsQuery['myPeer']>; meetings: MyMeetingsFragment }

const getMine = (): Promise<Mine | null> => ask(MyMeetingsDocument, {}).then(({ myPeer, myMeetings }) => (myPeer && myMeetings ? { way: myPeer, meetings: myMeetings } : null));
const isDone = (acted: Acted): acted is Done => acted.__typename === 'MatchMeetings';

/** One's own meetings. */
export const useMeetings = () => useOwn(getMine, isDone, (meetings, before: Mine) => ({ ...before, meetings }));
export type MeetingsNow = ReturnType<typeof useMeetings>;
