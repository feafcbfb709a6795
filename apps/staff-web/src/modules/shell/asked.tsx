import { useEffect, useState, type ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Banner, Button } from '#peerhouse/ui';
import type { Fault } from '#peerhouse/contract';
import { useWords } from '../../words/words.js';
import { useHouseIfAny } from './house.js';
import { ShiftEnded } from './shift-ended.js';
import css from './asked.module.css';

/** Nothing for 300 ms; then words. */
export function Waiting() {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  useEffect(() => { const timer = setTimeout(() => setShown(true), 300); return () => clearTimeout(timer); }, []);
  return <output className={css.waiting}>{shown ? say('state.loading') : null}</output>;
}

/** What happened, what is safe, what to do, and the reference to tell. */
export function FaultNote({ fault, again }: { fault: Fault; again?: () => void }) {
  const { say } = useWords();
  if (fault.code === 'NOT_SIGNED_IN') return null;
  if (fault.code === 'NOT_ON_SHIFT') return <ShiftEnded again={again} />;
  const kind = fault.code === 'OFFLINE' ? 'offline' : 'trouble';
  const retry = fault.code === 'OTHER_VERSION' ? () => window.location.reload() : again;
  return (
    <Banner kind={kind} heading={say(`fault.${fault.code}`)} actions={retry ? <Button small onClick={retry}>{say(fault.code === 'OTHER_VERSION' ? 'fault.reload' : 'fault.again')}</Button> : null}>
      {say(`fault.${fault.code}.more`)}{fault.reference ? ` ${say('fault.reference', { reference: fault.reference })}` : ''}
    </Banner>
  );
}

/** A page's answer in each of its states: waiting, broken, offline with the last picture, there. */
export function Asked<T>({ query, children }: { query: UseQueryResult<T, Fault>; children: (data: T) => ReactNode }) {
  const { data, error, refetch } = query;
  const house = useHouseIfAny();
  const { say } = useWords();
  if (data === undefined) return error ? <FaultNote fault={error} again={() => void refetch()} /> : <Waiting />;
  const stale = error?.code === 'OFFLINE' ? <Banner kind="offline">{say('state.offline', { at: house ? house.times.both(new Date(query.dataUpdatedAt)) : '' })}</Banner> : null;
  return <>{stale}{error && !stale ? <FaultNote fault={error} again={() => void refetch()} /> : null}{children(data)}</>;
}
