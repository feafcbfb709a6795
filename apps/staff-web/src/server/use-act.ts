import { useCallback, useState } from 'react';
import { Fault, type TypedDocument } from '#peerhouse/contract';
import { ask, queries } from './ask.js';

type Root<Result> = Result[Exclude<keyof Result, '__typename'>];
/** The named refusals among an act's answers. */
export type RefusalOf<T> = Extract<T, { code: string }>;
/** What an act answers when it was done. */
export type DoneOf<T> = Exclude<T, { code: string }>;

const isRefusal = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'code' in answer;

/** What came of an act: done, or refused, or broken. */
export interface Outcome<T> { done: DoneOf<T> | null; refusal: RefusalOf<T> | null; fault: Fault | null }

/** Does it once, and asks what it changed again, also when whoever asked for it is no longer on screen. A refusal asks again too. */
export async function doOnce<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables, readAgain: readonly string[] = []): Promise<Outcome<Root<Result>>> {
  try {
    const answer = Object.values((await ask(document, variables)) as object)[0] as Root<Result>;
    await Promise.all(readAgain.map((name) => queries.invalidateQueries({ queryKey: [name] })));
    return isRefusal(answer) ? { done: null, refusal: answer as RefusalOf<Root<Result>>, fault: null } : { done: answer as DoneOf<Root<Result>>, refusal: null, fault: null };
  } catch (problem) {
    return { done: null, refusal: null, fault: problem instanceof Fault ? problem : new Fault('FAULT') };
  }
}

interface Act<Result, Variables> {
  /** Does it; answers what came of it, or null when it was refused or broke (then `refusal` or `fault` says why). */
  run: (variables: Variables) => Promise<DoneOf<Root<Result>> | null>;
  refusal: RefusalOf<Root<Result>> | null;
  fault: Fault | null;
  busy: boolean;
  clear: () => void;
}

/** One act: a mutation, its refusal as a value, and the reads that are asked again afterwards. */
export function useAct<Result, Variables>(document: TypedDocument<Result, Variables>, readAgain: readonly string[] = []): Act<Result, Variables> {
  const [state, setState] = useState<{ refusal: RefusalOf<Root<Result>> | null; fault: Fault | null; busy: boolean }>({ refusal: null, fault: null, busy: false });
  const again = readAgain.join(' ');
  const run = useCallback(async (variables: Variables) => {
    setState({ refusal: null, fault: null, busy: true });
    const { done, refusal, fault } = await doOnce(document, variables, again.split(' ').filter(Boolean));
    setState({ refusal, fault, busy: false });
    return done;
  }, [document, again]);
  const clear = useCallback(() => setState({ refusal: null, fault: null, busy: false }), []);
  return { run, ...state, clear };
}

