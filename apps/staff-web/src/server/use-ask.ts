import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Fault, TypedDocument } from '#peerhouse/contract';
import { ask, lapsed, nameOf } from './ask.js';
import { live } from './live.js';

/** How often screens ask by themselves, in milliseconds. Some things change by the clock alone, so also when changes are heard. */
const askEvery = { live: 300_000, deaf: 60_000 } as const;

interface AskHow {
  /** Ask only when true. */
  when?: boolean;
  /** Keep it as it is in the house: read again when a change is heard, else by itself each minute. */
  fresh?: boolean;
  /** Ask again by itself that often, in milliseconds: what no change is heard of. */
  every?: number;
  /** Keep showing the last answer while a new one is fetched under other variables. */
  keep?: boolean;
}

/** Reads from the server; the answer is shared by every screen that asks the same. Nothing is asked while the work is covered. What is not for the reader any more is not shown any more. */
export function useAsk<Result, Variables extends object>(document: TypedDocument<Result, Variables>, variables: Variables, { when = true, fresh, every, keep }: AskHow = {}): UseQueryResult<Result, Fault> {
  const covered = lapsed.use() !== null;
  const hears = live.use();
  const query = useQuery<Result, Fault, Result>({
    queryKey: [nameOf(document), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: when && !covered,
    refetchInterval: every ?? (fresh ? askEvery[hears ? 'live' : 'deaf'] : false),
    placeholderData: keep ? keepPreviousData : undefined,
  }) as UseQueryResult<Result, Fault>;
  return query.error?.code === 'NOT_HERE' ? { ...query, data: undefined } as UseQueryResult<Result, Fault> : query;
}
