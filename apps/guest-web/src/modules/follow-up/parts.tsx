import { dialled } from '#peerhouse/kernel';
import { NotDone as NotDoneInWords, type Refused } from '../shell/not-done.js';
import type { InTouchNow } from './in-touch.js';
import type { RefusedLate } from './unsent.js';
import { useTouchWords } from './touch-words.js';
import '../shell/fields.css';
import './follow-up.css';

/** What was not done, in the words of staying in touch; of what waited, also what it was. `answered`: said in one touch, where nothing was typed. */
export function NotDone({ refused, fault, answered = false }: { refused: Refused | RefusedLate | null; fault: unknown; answered?: boolean }) {
  const { saidIf, say } = useTouchWords();
  const refusal = (one: Refused | RefusedLate) => [...('said' in one ? [say('touch.notPassedOn', { said: one.said })] : []), (answered ? saidIf(`touch.answered.${one.__typename}`) : null) ?? saidIf(`touch.refused.${one.__typename}`) ?? saidIf(`refusal.${one.__typename}`) ?? ''].join(' ');
  return <NotDoneInWords refused={refused} fault={fault} inWords={{ refusal, problem: ({ problem, limit }) => saidIf(`touch.problem.${problem}`, { count: limit ?? 0 }) ?? say('refusal.InvalidInput') }} />;
}

/** The same above all of a page, where what was refused may have gone from it. */
export const NoneDone = ({ now: { refused, fault, late } }: { now: InTouchNow }) => (
  <>
    <NotDone refused={refused} fault={fault} answered />
    {late.map((one, at) => <NotDone key={at} refused={one} fault={null} answered />)}
  </>
);

/** The number of the house or programme, where it has one. */
export function RingUs({ phone }: { phone: string }) {
  const { say } = useTouchWords();
  return phone ? <p><a className="alone" href={dialled(phone) ?? undefined}>{say('touch.ringUs', { phone })}</a></p> : null;
}

/** What it is about, as its heading. */
export function useAbout(): (one: { about: string; with: string; peer?: string | null }) => string {
  const { say } = useTouchWords();
  return ({ about, with: place, peer }) => (about !== 'match' ? say('touch.keeping', { place }) : peer ? say('touch.match', { peer }) : say('touch.matchNobody'));
}
