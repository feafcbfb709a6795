import { useCallback, useEffect, useState } from 'react';
import { MyPeerDocument, type ChangeMyWishesMutation, type MyWayFragment } from '#peerhouse/contract/guest';
import type { TypedDocument } from '#peerhouse/contract';
import { ask } from '../../server/ask.js';

export type Way = MyWayFragment;
export type Peer = NonNullable<Way['going']>;
type Acted = ChangeMyWishesMutation['acted'];
export type Refused = Exclude<Acted, { __typename: 'MyPeer' }>;

const getWay = (): Promise<Way | null> => ask(MyPeerDocument, {}).then(({ myPeer }) => myPeer ?? null);

/** The person's own way, as the server says; each act answers with it as it is then. `way` undefined: not there yet; null: in no programme. */
export function useWay() {
  const [way, setWay] = useState<Way | null | undefined>();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const again = useCallback(() => { void getWay().then((now) => { setFault(null); setWay(now); }, setFault); }, []);
  useEffect(again, [again]);
  /** True when it is done. What was typed stays where it is not. */
  const act = async <Variables,>(document: TypedDocument<{ acted: Acted }, Variables>, variables: Variables): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFault(null);
    setRefused(null);
    try {
      const { acted } = await ask(document, variables);
      if (acted.__typename === 'MyPeer') setWay(acted);
      else setRefused(acted);
      return acted.__typename === 'MyPeer';
    } catch (why) {
      setFault(why);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { way, refused, fault, busy, again, act };
}
export type WayNow = ReturnType<typeof useWay>;

/** Who it is about: the peer they meet, or are about to; null before both said yes. */
export const peerOf = ({ going, coming }: Way): string | null => going?.called ?? coming?.called ?? null;

export const can = ({ actions }: Way, name: string): boolean => actions.some((action) => action.name === name && action.allowed);
