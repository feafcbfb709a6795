import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Fault } from '#peerhouse/contract';
import { EmptyState } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';

/** A peer's own page; who is not among the peers yet is told who puts them there. */
export function PeerAsked<T>({ query, children }: { query: UseQueryResult<T, Fault>; children: (data: T) => ReactNode }) {
  const { say } = useWords();
  if (query.error?.code === 'NOT_HERE') return <EmptyState heading={say('mine.notYet')}>{say('mine.notYetMore')}</EmptyState>;
  return <Asked query={query}>{children}</Asked>;
}
