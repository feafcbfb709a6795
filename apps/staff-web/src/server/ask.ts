import { QueryClient } from '@tanstack/react-query';
import { createAsk, Fault } from '#peerhouse/contract';
import { createStore } from './store.js';

/** Why the sign-in page lies over the work: the session ended on the server, nobody was here for a while, or somebody else is. Null when it does not. */
export const lapsed = createStore<'ended' | 'idle' | 'other' | null>(null);
/** The person this browser last knew to be signed in; their words stay theirs. */
export const lastSignedIn = createStore<{ accountId: string; email: string } | null>(null);

export const ask = createAsk({
  persisted: import.meta.env.PROD,
  onSignedOut: () => { if (lastSignedIn.read() && !lapsed.read()) lapsed.set('ended'); },
});

const tryAgain = (times: number, problem: Error) => problem instanceof Fault && problem.code === 'OFFLINE' && times < 2;

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: tryAgain, staleTime: 5_000, refetchOnWindowFocus: 'always', networkMode: 'offlineFirst' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const names = new WeakMap<object, string>();
/** The operation's own name, by which screens say what to read again. */
export function nameOf(document: object): string {
  const known = names.get(document);
  if (known) return known;
  const name = /(?:query|mutation)\s+(\w+)/.exec(String(document))?.[1] ?? 'unknown';
  names.set(document, name);
  return name;
}
