import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Fault, TypedDocument } from '#peerhouse/contract';
import { ask, lapsed, nameOf } from './ask.js';

interface AskHow {
  /** Ask only when true. */
  when?: boolean;
  /** Ask again by itself every so many seconds, silently. */
  everySeconds?: number;
  /** Keep showing the last answer while a new one is fetched under other variables. */
  keep?: boolean;
}

/** Reads from the server; the answer is shared by every screen that asks the same. Nothing is asked while the work is covered. */
export function useAsk<Result, Variables extends object>(document: TypedDocument<Result, Variables>, variables: Variables, { when = true, everySeconds, keep }: AskHow = {}): UseQueryResult<Result, Fault> {
  const covered = lapsed.use() !== null;
  return useQuery<Result, Fault, Result>({
    queryKey: [nameOf(document), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: when && !covered,
    refetchInterval: everySeconds ? everySeconds * 1000 : false,
    placeholderData: keep ? keepPreviousData : undefined,
  }) as UseQueryResult<Result, Fault>;
}
