import { useEffect, useRef } from 'react';
import { Fault, type TypedDocument } from '#peerhouse/contract';
import { MyFollowUpsDocument, type AnswerCheckInMutation, type MyAgreedFragment, type MyFollowUpsFragment } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import { dropUnsent, keepUnsent, useSentAfterAll } from './unsent.js';
import { useOwn } from '../shell/use-own.js';

export type InTouch = MyFollowUpsFragment;
export type Agreed = MyAgreedFragment;
export type FollowUp = InTouch['followUps'][number];
export type Offer = InTouch['offers'][number];
export type CheckIn = NonNullable<FollowUp['waiting']>;
type Acted = AnswerCheckInMutation['acted'];
type Done = Extract<Acted, { __typename: 'MyFollowUps' }>;

const get = (): Promise<InTouch> => ask(MyFollowUpsDocument, {}).then(({ myFollowUps }) => myFollowUps);
const isDone = (acted: Acted): acted is Done => acted.__typename === 'MyFollowUps';

const same = (now: Done): InTouch => now;

/** Staying in touch: what was agreed, and what comes of it. */
export function useInTouch() {
  const now = useOwn(get, isDone, same);
  const { again } = now;
  const sent = useSentAfterAll();
  const before = useRef(sent);
  // What was said on a page that is gone by then went out from there.
  useEffect(() => { if (before.current !== sent) again(); before.current = sent; }, [sent, again]);
  /** Answers, and what takes something back, wait where there is no signal (ux 2.3); what somebody agrees to does not. `said`: the words that were touched. */
  const tell = async <Variables,>(followUp: string, said: string, document: TypedDocument<{ acted: Acted }, Variables>, variables: Variables, then: () => void = () => undefined): Promise<void> => {
    const send = async (): Promise<boolean> => {
      let isAway = false;
      const isDoneNow = await now.act(document, variables, (why) => (isAway = why instanceof Fault && why.code === 'OFFLINE'));
      if (isDoneNow) then();
      return !isAway;
    };
    if (await send()) dropUnsent(followUp);
    else keepUnsent(followUp, { said, send });
  };
  return { ...now, tell };
}
export type InTouchNow = ReturnType<typeof useInTouch>;
