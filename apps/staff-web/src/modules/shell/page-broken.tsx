import { useCallback, useEffect, useState } from 'react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Banner, Button } from '#peerhouse/ui';
import { Fault } from '#peerhouse/contract';
import { useWords } from '../../words/words.js';
import { DoorPage } from '../identity/door-page.js';
import { PageNotFetched } from './lazy-page.js';
import { useOnline } from './online.js';
import { Page } from './page.js';

/** In place of a page that could not be drawn: where one is and where one can go stays around it. */
export function PageBroken({ error }: Pick<ErrorComponentProps, 'error'>) {
  const { say } = useWords();
  return <Page title={say('broken.title')}><WhatHappened error={error} /></Page>;
}

/** The same where nothing is around it: in front of the door, or when the frame itself broke. */
export function DoorBroken({ error }: Pick<ErrorComponentProps, 'error'>) {
  const { say } = useWords();
  return <DoorPage title={say('broken.title')}><WhatHappened error={error} /></DoorPage>;
}

/** What happened, what is safe, what to do. A page that could not be fetched is loaded again by itself when there is a signal again. */
export function WhatHappened({ error }: { error: unknown }) {
  const { say } = useWords();
  const online = useOnline();
  const { again, busy, away } = useLoadAgain();
  const missing = error instanceof PageNotFetched;
  useEffect(() => {
    if (!missing) return undefined;
    const back = () => void again();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [missing, again]);
  const why = !missing ? 'drawn' : online ? 'fetched' : 'offline';
  const reference = error instanceof Fault ? error.reference : null;
  return (
    <Banner kind={missing && !online ? 'offline' : 'trouble'} heading={say(`broken.${why}`)}
      actions={<Button small busy={busy} onClick={() => void again()}>{say('broken.again')}</Button>}>
      <p>{say(`broken.${why}.more`)}{reference ? ` ${say('fault.reference', { reference })}` : ''}</p>
      {away ? <p>{say('broken.away')}</p> : null}
    </Banner>
  );
}

/** Loads the page anew, but only when the server answers: else the browser's own empty page would take the place of ours. */
function useLoadAgain() {
  const [busy, setBusy] = useState(false);
  const [away, setAway] = useState(false);
  const again = useCallback(async () => {
    setBusy(true);
    const there = await fetch('/health/live', { cache: 'no-store' }).then((answer) => answer.ok, () => false);
    if (there) window.location.reload();
    setBusy(false);
    setAway(!there);
  }, []);
  return { again, busy, away };
}
