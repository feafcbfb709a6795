import { useCallback, useState } from 'react';
import { Fault, type TypedDocument } from '#peerhouse/contract';
import { ask, queries } from './ask.js';

type Root<Result> = Result[Exclude<keyof Result, '__typename'>];
/** The named refusals among an act's answers. */
export type RefusalOf<T> = Extract<T, { code: string }>;
/** What an act answers when it was done. */
export type DoneOf<T> = Exclude<T, { code: string }>;

const isRefusal = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'code' in answer;

interface Act<Result, Variables> {
  /** Does it; answers what came of it, or null when it was refused or broke (then `refusal` or `fault` says why). */
  run: (variables: Variables) => Promise<DoneOf<Root<Result>> | null>;
  refusal: RefusalOf<Root<Result>> | null;
  fault: Fault | null;
  busy: boolean;
  clear: () => void;
}

/** One act: a mutation, its refusal as a value, and the reads that are asked again afterwards. A refusal asks them again too. */
export function useAct<Result, Variables>(document: TypedDocument<Result, Variables>, readAgain: readonly string[] = []): Act<Result, Variables> {
  const [state, setState] = useState<{ refusal: RefusalOf<Root<Result>> | null; fault: Fault | null; busy: boolean }>({ refusal: null, fault: null, busy: false });
  const again = readAgain.join(' ');
  const run = useCallback(async (variables: Variables) => {
    setState({ refusal: null, fault: null, busy: true });
    try {
      const answer = Object.values((await ask(document, variables)) as object)[0] as Root<Result>;
      await Promise.all(again.split(' ').filter(Boolean).map((name) => queries.invalidateQueries({ queryKey: [name] })));
      const refused = isRefusal(answer);
      setState({ refusal: refused ? (answer as RefusalOf<Root<Result>>) : null, fault: null, busy: false });
      return refused ? null : (answer as DoneOf<Root<Result>>);
    } catch (problem) {
      setState({ refusal: null, fault: problem instanceof Fault ? problem : new Fault('FAULT'), busy: false });
      return null;
    }
  }, [document, again]);
  const clear = useCallback(() => setState({ refusal: null, fault: null, busy: false }), []);
  return { run, ...state, clear };
}

