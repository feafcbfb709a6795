import { dialled } from '#peerhouse/kernel';
import { NotDone as NotDoneInWords, type Refused } from '../shell/not-done.js';
import { useTouchWords } from './touch-words.js';
import '../shell/fields.css';
import './follow-up.css';

/** What was not done, in the words of staying in touch. */
export function NotDone({ refused, fault }: { refused: Refused | null; fault: unknown }) {
  const { saidIf, say } = useTouchWords();
  const refusal = ({ __typename }: Refused) => saidIf(`touch.refused.${__typename}`) ?? saidIf(`refusal.${__typename}`);
  return <NotDoneInWords refused={refused} fault={fault} inWords={{ refusal, problem: ({ problem, limit }) => saidIf(`touch.problem.${problem}`, { count: limit ?? 0 }) ?? say('refusal.InvalidInput') }} />;
}

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
