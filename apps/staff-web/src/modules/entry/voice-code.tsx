import { useState } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import { GiveVoiceCodeDocument, WithdrawVoiceCodeDocument, type EnquiryPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterEnquiry, useWhyNot } from './enquiry-acts.js';
import css from './voice-card.module.css';

/** A code by which they answer on their own phone: on paper, or read out to them. Shown once. */
export function VoiceCode({ enquiry }: { enquiry: EnquiryPageFragment }) {
  const { say } = useWords();
  const { times } = useHouse();
  const give = useAct(GiveVoiceCodeDocument, afterEnquiry);
  const lost = useAct(WithdrawVoiceCodeDocument, afterEnquiry);
  const [made, setMade] = useState<{ paperCode: string; endsAt: string; address: string } | null>(null);
  const whyNotGive = useWhyNot(enquiry, 'giveVoiceCode');
  const whyNotEnd = useWhyNot(enquiry, 'withdrawVoiceCode');
  const run = async () => setMade(await give.run({ enquiryId: enquiry.id }));
  const end = async () => { if (await lost.run({ enquiryId: enquiry.id })) setMade(null); };
  const until = made?.endsAt ?? enquiry.voiceCodeUntil;
  return (
    <div className={css.code}>
      <RefusalNote act={give} /><RefusalNote act={lost} />
      {made ? <Banner kind="done" heading={say('voiceCode.made')}><span className={css.letters}>{made.paperCode}</span><br />{say('voiceCode.how', { address: `${made.address}/voice` })} {say('code.once')}</Banner> : null}
      <p className={css.small}>{until ? say('voiceCode.works', { until: times.ahead(until) }) : say('voiceCode.lead')}</p>
      <div className={css.acts}>
        <Button small look="plain" busy={give.busy} whyNot={whyNotGive} onClick={() => void run()}>{say(until ? 'voiceCode.another' : 'voiceCode.give')}</Button>
        {until ? <Button small look="plain" busy={lost.busy} whyNot={whyNotEnd} onClick={() => void end()}>{say('voiceCode.lost')}</Button> : null}
      </div>
    </div>
  );
}
