import { Link } from '@tanstack/react-router';
import { Banner, Card, buttonLook } from '#peerhouse/ui';
import { SpeakDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterEnquiry } from './enquiry-acts.js';
import { Numbered, useNameOf } from './person-parts.js';
import { VoiceCard } from './voice-card.js';
import type { PartProps } from './enquiry-page.js';
import { isDeciding, isWaiting } from './enquiry-state.rules.js';
import css from './parts.module.css';

/** Deciding together: as many cards as the charter has voices, all the same size; the person's is one of them. */
export function VoicesPart({ enquiry }: PartProps) {
  const { say, sayCode } = useWords();
  const { id: houseId } = useHouse();
  const name = useNameOf(enquiry);
  const speak = useAct(SpeakDocument, afterEnquiry);
  const doSpeak = async (voice: string, answer: string) => { if (await speak.run({ enquiryId: enquiry.id, voice, answer })) focusSoon(`voice-${voice}`); };
  const waiting = enquiry.waitingFor.map((voice) => sayCode('voice', voice)).join(', ');
  const deciding = isDeciding(enquiry);
  return (
    <Card heading={<Numbered n={4}>{say('voices.title')}</Numbered>} aside={<span className={css.quiet}>{say('voices.same', { count: enquiry.voices.length })}</span>}>
      <RefusalNote act={speak} />
      <div className={css.voices}>
        {enquiry.voices.map((voice) => <VoiceCard key={`${voice.voice}${voice.answer}${voice.spokenAt}`} enquiry={enquiry} voice={voice} name={name} busy={speak.busy} onSpeak={(answer) => void doSpeak(voice.voice, answer)} />)}
      </div>
      {deciding && !enquiry.waitingFor.length && !enquiry.hold ? <Banner kind="note" heading={say('voices.holdNow')} /> : null}
      <p className={css.end} aria-live="polite">
        {enquiry.stayId && enquiry.state === 'agreed' ? <Link to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: enquiry.stayId }} className={buttonLook('main')}>{say('voices.toStay')}</Link> : null}
        {deciding && enquiry.waitingFor.length ? <span>{say('voices.waiting', { voices: waiting })}</span> : null}
        {isWaiting(enquiry) ? <span>{say('voices.onceOffered')}</span> : null}
      </p>
    </Card>
  );
}
