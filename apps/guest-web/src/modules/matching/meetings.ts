import { useCallback, useEffect, useState } from 'react';
import type { TypedDocument } from '#peerhouse/contract';
import { MyMeetingsDocument, type MoveMyMeetingMutation, type MyMeetingsFragment, type MyMeetingsQuery } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';

export type Meeting = MyMeetingsFragment['meetings'][number];
type Acted = MoveMyMeetingMutation['acted'];
type Refused = Exclude<Acted, { __typename: 'MatchMeetings' }>;
export interface Mine { way: NonNullable<MyMeetingsQuery['myPeer']>; meetings: MyMeetingsFragment }

const getMine = (): Promise<Mine | null> => ask(MyMeetingsDocument, {}).then(({ myPeer, myMeetings }) => (myPeer && myMeetings ? { way: myPeer, meetings: myMeetings } : null));

/** One's own meetings, as the server says; each act answers with them as they are then. */
export function useMeetings() {
  const [mine, setMine] = useState<Mine | null | undefined>();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const again = useCallback(() => { void getMine().then((now) => { setFault(null); setMine(now); }, setFault); }, []);
  useEffect(again, [again]);
  const act = async <Variables,>(document: TypedDocument<{ acted: Acted }, Variables>, variables: Variables): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFault(null);
    setRefused(null);
    try {
      const { acted } = await ask(document, variables);
      if (acted.__typename === 'MatchMeetings') setMine((before) => (before ? { ...before, meetings: acted } : before));
      else setRefused(acted);
      return acted.__typename === 'MatchMeetings';
    } catch (why) {
      setFault(why);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { mine, refused, fault, busy, again, act };
}
export type MeetingsNow = ReturnType<typeof useMeetings>;
