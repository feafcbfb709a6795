import { useState } from 'react';
import { Button, Card } from '#peerhouse/ui';
import { GiveGuestCodeDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { actionOf } from './claim-words.js';
import css from './stay-page.module.css';

/** A paper code for the guest's own page; shown once. Nobody needs one to stay. */
export function GuestCodeCard({ stay }: { stay: StayPageFragment }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const act = useAct(GiveGuestCodeDocument);
  const [code, setCode] = useState<{ paperCode: string; endsAt: string; address: string } | null>(null);
  const give = async () => { const made = await act.run({ stayId: stay.id }); if (made) setCode(made); };
  const { there, whyNot } = actionOf(stay, 'giveCode', sayCode);
  if (!there || stay.state === 'left' || stay.state === 'not_taken_up') return null;
  return (
    <Card heading={say('code.title')}>
      <RefusalNote act={act} />
      {code ? (
        <>
          <p className={css.code}>{code.paperCode}</p>
          <p>{say('code.how', { address: code.address, until: times.ahead(code.endsAt) })}</p>
          <p className={css.quiet}>{say('code.once')}</p>
        </>
      ) : <p className={css.quiet}>{say('code.lead')}</p>}
      <div><Button small busy={act.busy} whyNot={whyNot} onClick={() => void give()}>{say(code ? 'code.another' : 'code.give')}</Button></div>
    </Card>
  );
}
