import { after, isOpen, isRefused, isTaken, type Around, type Happening, type WorkerResult } from './check-in.rules.js';
import { askProblem, type AskedOf } from './list.rules.js';
import type { CheckIn } from './follow-up.types.js';

export interface Action { name: string; allowed: boolean; whyNot: string | null }

const day = 86_400_000;

/** What somebody at a card can say or do. A moment that was agreed is far enough ahead here: which day it is, the person says. */
const happenings = (by: string, now: Date): [string, Happening][] => {
  const ahead = new Date(now.getTime() + 30 * day);
  const says = (name: string, result: WorkerResult): [string, Happening] => [name, { does: 'workerSays', by, result }];
  return [
    ['take', { does: 'take', by }], ['giveBack', { does: 'giveBack', by }],
    ...(['talked', 'read', 'wants_another_peer', 'no_more', 'wants_call_back', 'wrong_number'] as const).map((name) => says(name, { says: name })),
    says('later', { says: 'later', when: ahead }),
    says('no_answer', { says: 'no_answer', again: null }), says('no_answer_again', { says: 'no_answer', again: ahead }),
    says('left_word', { says: 'left_word', again: null }), says('left_word_again', { says: 'left_word', again: ahead }),
    ['undo', { does: 'undo', by }],
  ];
};

/** Codes of the refusals, where a rule says it in other words. */
const codes: Record<string, string> = { AlreadyAnswered: 'CheckInOver' };

/** Everything that can be done with a card by that worker, or why not: the rules themselves are asked, so that what is offered is what can be done. */
export function actionsOf(checkIn: CheckIn, worker: string, asked: AskedOf, around: Around): Action[] {
  const notTheirs = askProblem(asked, worker);
  const isMine = isTaken(checkIn, around.now) && checkIn.taken!.by === worker;
  const action = (name: string, whyNot: string | null): Action => ({ name, allowed: whyNot === null, whyNot: whyNot && (codes[whyNot] ?? whyNot) });
  const actions = happenings(worker, around.now).map(([name, happening]) => {
    const result = after(checkIn, happening, around);
    const asksFirst = notTheirs !== null && isOpen(checkIn) && name !== 'giveBack' && name !== 'undo';
    return action(name, asksFirst ? notTheirs : isRefused(result) ? result : null);
  });
  return [...actions, action('showWays', isMine ? null : 'NotYours')];
}

/** Until when what they said can be taken back by them. */
export const undoUntil = ({ settling }: CheckIn, worker: string, now: Date): Date | null => (settling && settling.by === worker && settling.until > now ? settling.until : null);
