import { MyFollowUpsDocument, type AnswerCheckInMutation, type MyAgreedFragment, type MyFollowUpsFragment } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
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

/** Staying in touch: what was agreed, and what comes of it. */
export const useInTouch = () => useOwn(get, isDone, (now): InTouch => now);
export type InTouchNow = ReturnType<typeof useInTouch>;
