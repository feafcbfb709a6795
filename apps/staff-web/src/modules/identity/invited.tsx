import { useState } from 'react';
import { Button } from '#peerhouse/ui';
import { InviteAgainDocument, type PersonLineFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { LinkCard, type GivenLink } from './link-card.js';
import css from './people-page.module.css';

/** Somebody who was invited and has not come in yet: another link, by mail or by hand. */
export function Invited({ person, mailGoesOut }: { person: PersonLineFragment; mailGoesOut: boolean }) {
  const { say } = useWords();
  const again = useAct(InviteAgainDocument, ['People']);
  const [given, setGiven] = useState<GivenLink | null>(null);
  const name = person.called;
  const run = (byHand: boolean) => void again.run({ accountId: person.accountId, byHand }).then((done) => done && setGiven({ token: done.token ?? null, endsAt: done.endsAt ?? null }));
  if (given) return <LinkCard link={given} page="invitation" heading={say('who.linkFor', { name })} lead={(until) => say('people.linkLead', { until })} mailed={say('who.mailed', { name })} onEnd={() => setGiven(null)} />;
  return (
    <>
      <RefusalNote act={again} />
      <div className={css.row}>
        {mailGoesOut ? <Button small busy={again.busy} aria-label={say('who.inviteAgainOf', { name })} onClick={() => run(false)}>{say('who.inviteAgain')}</Button> : null}
        <Button small look="plain" busy={again.busy} aria-label={say('who.inviteAgainHandOf', { name })} onClick={() => run(true)}>{say('who.inviteAgainHand')}</Button>
      </div>
    </>
  );
}
