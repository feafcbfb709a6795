import { callReasons, emergencyCalls, type CallReason } from '#peerhouse/services';

/** Why there was a call: the reasons a charter can name, and the honest last one, which no policy allows. */
export const reasonsWritten = [...callReasons, 'none_of_these'] as const;
export type ReasonWritten = CallReason | 'none_of_these';

/** Whom a house can call; which of them it does without asking is the charter's. */
export const whomCalled = emergencyCalls;
