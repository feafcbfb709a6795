import { useState } from 'react';
import { Banner, Button, Card } from '#peerhouse/ui';
import { GiveGuestCodeDocument, MakeSignInCodeDocument, WithdrawGuestCodeDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { actionOf } from './claim-words.js';
import { PaperCode, type NewCode } from './paper-code.js';
import css from './stay-page.module.css';

/** A paper code for the guest's own page; shown once. Nobody needs one to stay. A lost one is ended here, and what was opened with it. */
export function GuestCodeCard({ stay }: { stay: StayPageFragment }) {
  const { say, sayCode } = useWords();
  const act = useAct(GiveGuestCodeDocument);
  const [code, setCode] = useState<NewCode | null>(null);
  const soon = useAct(MakeSignInCodeDocument);
  const lost = useAct(WithdrawGuestCodeDocument);
  const [ended, setEnded] = useState(false);
  const give = async () => { const made = await act.run({ stayId: stay.id }); if (made) { setCode(made); setEnded(false); } };
  const makeNow = async () => { const made = await soon.run({ stayId: stay.id }); if (made) { setCode(made); setEnded(false); } };
  const end = async () => { if (await lost.run({ stayId: stay.id })) { setCode(null); setEnded(true); } };
  const { there, whyNot } = actionOf(stay, 'giveCode', sayCode);
  const withdraw = actionOf(stay, 'withdrawCode', sayCode);
  if (!there && !withdraw.there) return null;
  return (
    <Card heading={say('code.title')}>
      <RefusalNote act={act} /><RefusalNote act={soon} /><RefusalNote act={lost} />
      {ended ? <Banner kind="done" heading={say('code.ended')} /> : null}
      {code ? <PaperCode code={code} /> : there ? <p className={css.quiet}>{say('code.lead')}</p> : null}
      {there ? (
        <div className={css.row}>
          <Button small busy={act.busy} whyNot={whyNot} onClick={() => void give()}>{say(code ? 'code.another' : 'code.give')}</Button>
          <Button small busy={soon.busy} whyNot={whyNot} onClick={() => void makeNow()}>{say('code.forNow')}</Button>
        </div>
      ) : null}
      {there ? <p className={css.quiet}>{say('code.forNowHow')}</p> : null}
      <p className={css.quiet}>{say('code.lostLead')}</p>
      <div><Button small look="plain" busy={lost.busy} whyNot={withdraw.whyNot} onClick={() => void end()}>{say('code.lost')}</Button></div>
    </Card>
  );
}
