import { useState } from 'react';
import { Button, Card } from '#peerhouse/ui';
import { EndCalendarDocument, MakeCalendarDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { RefusalNote } from '../shell/refusal-note.js';
import css from './matching.module.css';

/** The meetings in one's own calendar, by an address that is told once. It says busy and when, in the language of the phone or computer, and nothing else. */
export function CalendarCard({ programmeId }: { programmeId: string }) {
  const { say } = useWords();
  const make = useAct(MakeCalendarDocument);
  const end = useAct(EndCalendarDocument);
  const [path, setPath] = useState<string | null>(null);
  const [ended, setEnded] = useState(false);
  const doMake = async () => { const made = await make.run({ programmeId, language: navigator.language }); if (made) { setPath(made.path); setEnded(false); } };
  const doEnd = async () => { await end.run({ programmeId }); setPath(null); setEnded(true); };
  return (
    <Card heading={say('calendar.title')}>
      <p className={css.quiet}>{say('calendar.lead')}</p>
      <RefusalNote act={make} /><RefusalNote act={end} />
      {path ? <><p className={css.address}>{`${window.location.origin}${path}`}</p><p className={css.quiet}>{say('calendar.once')}</p></> : null}
      {ended && !end.fault ? <output>{say('calendar.ended')}</output> : null}
      <div className={css.row}>
        <Button small busy={make.busy} onClick={() => void doMake()}>{say(path ? 'calendar.another' : 'calendar.make')}</Button>
        <Button small look="plain" busy={end.busy} onClick={() => void doEnd()}>{say('calendar.end')}</Button>
      </div>
    </Card>
  );
}
