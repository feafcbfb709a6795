import { useEffect, useRef } from 'react';
import { dialled } from '#peerhouse/kernel';
import { Trouble } from '../shell/trouble.js';
import { useTouchWords } from './touch-words.js';
import '../shell/fields.css';
import './follow-up.css';

interface Problem { field: string; problem: string; limit?: number | null }
type Refused = { __typename: string; fields?: readonly Problem[] } | null;

/** What was not done, in words; what was typed is still there. */
export function NotDone({ refused, fault }: { refused: Refused; fault: unknown }) {
  const { say, saidIf } = useTouchWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (refused) box.current?.focus(); }, [refused]);
  return (
    <>
      {refused ? (
        <div ref={box} tabIndex={-1} role="alert" className="problem">
          <p>{saidIf(`touch.refused.${refused.__typename}`) ?? saidIf(`refusal.${refused.__typename}`) ?? say('fault.FAULT')}</p>
          {refused.fields?.map(({ field, problem, limit }) => <p key={field}><a href={`#${idOf(field)}`}>{saidIf(`touch.problem.${problem}`, { count: limit ?? 0 }) ?? say('refusal.InvalidInput')}</a></p>)}
        </div>
      ) : null}
      {fault ? <Trouble fault={fault} /> : null}
    </>
  );
}

/** Of the field that the server speaks of: `ways.0` has the id `ways-0`. */
const idOf = (field: string): string => field.replaceAll('.', '-');

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
