import { useEffect, useRef } from 'react';
import { Fault, type TypedDocument } from '#peerhouse/contract';
import { MyFollowUpsDocument, type AnswerCheckInMutation, type MyAgreedFragment, type MyFollowUpsFragment } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import type { Refused } from '../shell/not-done.js';
import { useOwn } from '../shell/use-own.js';
import { dropRefused, dropUnsent, keepUnsent, useRefusedLate, useSentAfterAll, type Act, type Unsent } from './unsent.js';

export type InTouch = MyFollowUpsFragment;
export type Agreed = MyAgreedFragment;
export type FollowUp = InTouch['followUps'][number];
export type Offer = InTouch['offers'][number];
export type CheckIn = NonNullable<FollowUp['waiting']>;
type Acted = AnswerCheckInMutation['acted'];
type Done = Extract<Acted, { __typename: 'MyFollowUps' }>;

const get = (): Promise<InTouch> => ask(MyFollowUpsDocument, {}).then(({ myFollowUps }) => myFollowUps);
const isDone = (acted: Acted): acted is Done => acted.__typename === 'MyFollowUps';

const isAway = (why: unknown): why is Fault => why instanceof Fault && why.code === 'OFFLINE';
const same = (now: Done): InTouch => now;

/** Staying in touch: what was agreed, and what comes of it. */
export function useInTouch() {
  const now = useOwn(get, isDone, same);
  const { again } = now;
  const sent = useSentAfterAll();
  const before = useRef(sent);
  // What was said on a page that is gone by then went out from there.
  useEffect(() => { if (before.current !== sent) again(); before.current = sent; }, [sent, again]);
  // What waited and was refused is told on the page where they are then, until they leave it or say something else.
  const late = useRefusedLate().filter(({ of }) => now.own?.followUps.some(({ id }) => id === of));
  const told = useRef(late);
  useEffect(() => { told.current = late; });
  useEffect(() => () => dropRefused(told.current), []);
  /** Answers, and what takes something back, wait where there is no signal (ux 2.3); what somebody agrees to does not. `said`: the words that were touched. */
  const tell = async <Variables,>(of: string, act: Act, said: string, document: TypedDocument<{ acted: Acted }, Variables>, variables: Variables, then: () => void = () => undefined): Promise<void> => {
    const send = async (isSeenTo: (why: unknown) => boolean): ReturnType<Unsent['send']> => {
      let came: unknown = null;
      const isDoneNow = await now.act(document, variables, (why) => { came = why; return isSeenTo(why); });
      if (isDoneNow) then();
      return isDoneNow ? 'done' : came as Refused | Fault;
    };
    dropRefused(late);
    const came = await send(isAway);
    if (came === 'done') dropUnsent(of, act);
    else if (isAway(came)) keepUnsent({ of, act, said, fault: came, send: () => send(() => true) });
  };
  return { ...now, late, tell };
}
export type InTouchNow = ReturnType<typeof useInTouch>;
