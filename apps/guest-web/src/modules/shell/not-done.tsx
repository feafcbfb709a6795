import { useEffect, useRef } from 'react';
import { useWords } from '../../words/words.js';
import { Trouble } from './trouble.js';

/** Of the field that the server speaks of: `ways.0` has the id `ways-0`. */
const fieldId = (field: string): string => field.replaceAll('.', '-');

interface Problem { field: string; problem: string; limit?: number | null }
export interface Refused { __typename: string; fields?: readonly Problem[] }
/** `inWords`: of a refusal, and of a field that needs another look; null: nothing better is known than that it was not done. */
interface NotDoneProps<R extends Refused> { refused: R | null; fault: unknown; inWords: { refusal: (refused: R) => string | null; problem: (problem: Problem) => string | null } }

/** What was not done, in words, with the fields that need another look; what was typed is still there. */
export function NotDone<R extends Refused>({ refused, fault, inWords }: NotDoneProps<R>) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (refused) box.current?.focus(); }, [refused]);
  return (
    <>
      {refused ? (
        <div ref={box} tabIndex={-1} role="alert" className="problem">
          <p>{inWords.refusal(refused) ?? say('fault.FAULT')}</p>
          {refused.fields?.map((one) => <p key={one.field}><a href={`#${fieldId(one.field)}`}>{inWords.problem(one)}</a></p>)}
        </div>
      ) : null}
      {fault ? <Trouble fault={fault} /> : null}
    </>
  );
}
