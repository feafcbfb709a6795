import { SayHowItWasDocument, UndoCheckInDocument, type CheckInLineFragment, type CheckInResultInput } from '#peerhouse/contract/staff';
import { doOnce } from '../../server/use-act.js';
import type { Done } from '../stays/done-note.js';
import { afterCheckIn } from './after-check-in.js';

export interface CardProps { card: CheckInLineFragment; onDone: (done: Done) => void }

/** Seconds in which the screen offers to take a result back; the server waits for longer. */
const undoFor = 10;

/** What a worker says of a card, and what is told once it is said: with the way to take it back. */
export const useSays = ({ card: { id: checkInId }, onDone }: CardProps) => ({
  send: (input: CheckInResultInput) => doOnce(SayHowItWasDocument, { checkInId, input }, afterCheckIn),
  done: (words: string) => onDone({ words, undoFor, undo: () => doOnce(UndoCheckInDocument, { checkInId }, afterCheckIn) }),
});
