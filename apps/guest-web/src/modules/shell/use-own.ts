import { useCallback, useEffect, useState } from 'react';
import type { TypedDocument } from '#peerhouse/contract';
import { ask } from '../../server/ask.js';

interface Answer { __typename: string }

/**
 * What is one's own, as the server says; each act answers with it as it is then, or with a refusal.
 * `own` undefined: not there yet; null: there is none, as in no programme. `get` and `taken` stay the same from one drawing to the next.
 */
export function useOwn<Own, Acted extends Answer, Done extends Acted>(get: () => Promise<Own | null>, isDone: (acted: Acted) => acted is Done, taken: (done: Done, before: Own) => Own) {
  const [own, setOwn] = useState<Own | null | undefined>();
  const [refused, setRefused] = useState<Exclude<Acted, Done> | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const again = useCallback(() => { void get().then((now) => { setFault(null); setOwn(now); }, setFault); }, [get]);
  useEffect(again, [again]);
  /** True when it is done. What was typed stays where it is not. `isSeenTo`: whoever asked tells of that refusal or fault themselves. */
  const act = async <Variables,>(document: TypedDocument<{ acted: Acted }, Variables>, variables: Variables, isSeenTo: (why: unknown) => boolean = () => false): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFault(null);
    setRefused(null);
    try {
      const { acted } = await ask(document, variables);
      const done = isDone(acted);
      if (done) setOwn((before) => (before ? taken(acted, before) : before));
      else {
        if (!isSeenTo(acted)) setRefused(acted as Exclude<Acted, Done>);
        if (acted.__typename !== 'InvalidInput') again(); // it stands otherwise than was shown; what was typed is not touched by it
      }
      return done;
    } catch (why) {
      if (!isSeenTo(why)) setFault(why);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { own, refused, fault, busy, again, act };
}
