import { useState } from 'react';
import { Check } from 'lucide-react';
import { Button, Choices, IconWord, classNames } from '#peerhouse/ui';
import type { EnquiryPageFragment } from '#peerhouse/contract/staff-api';
import { useWords, type WordKey } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { useMe } from '../shell/session.js';
import { AskSecond } from './ask-second.js';
import css from './voice-card.module.css';

type Voice = EnquiryPageFragment['voices'][number];
const answers = ['yes', 'not_sure', 'no'] as const;
const toldVoices = ['guest', 'referrer'];

interface VoiceCardProps { enquiry: EnquiryPageFragment; voice: Voice; name: string; busy: boolean; onSpeak: (answer: string) => void }

/** One voice. Choosing says nothing yet; the button does. */
export function VoiceCard({ enquiry, voice, name, busy, onSpeak }: VoiceCardProps) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const me = useMe();
  const [chosen, setChosen] = useState(voice.answer ?? '');
  const told = toldVoices.includes(voice.voice);
  const who = voice.voice === 'guest' ? name : voice.worker?.called ?? (voice.voice === 'first_contact' ? enquiry.takenBy.called : sayCode('voice', voice.voice));
  const family = voice.voice === 'guest' ? 'answerGuest' : 'answer';
  const open = enquiry.state !== 'closed' && enquiry.state !== 'agreed';
  const asksOthers = voice.voice === 'second_member' && !voice.answer && open;
  const heading = `voice-${voice.voice}`;
  return (
    <section className={classNames(css.card, voice.answer === 'yes' && css.yes)} aria-labelledby={heading}>
      <div className={css.head}>
        <h3 id={heading} className={css.who}><bdi>{who}</bdi></h3>
        {voice.voice === 'guest' || (who === sayCode('voice', voice.voice)) ? null : <p className={css.role}>{sayCode('voiceRole', voice.voice)}</p>}
      </div>
      {voice.answer ? <p className={css.answer}>{voice.answer === 'yes' ? <IconWord icon={Check}>{say(`${family}.yes` as WordKey)}</IconWord> : sayCode(family, voice.answer)}</p> : null}
      {voice.spokenAt ? <p className={css.small}>{say(told && voice.toldTo ? 'voice.told' : 'voice.said', { name: (voice.toldTo ?? voice.worker)?.called ?? '', at: times.moment(voice.spokenAt, times.dayAt(new Date())) })}</p> : null}
      {open && voice.action.allowed && (!asksOthers || enquiry.takenBy.accountId !== me.accountId) ? (
        <>
          <Choices legend={say('voice.legend', { name: who })} legendHidden pick="one" name={`voice-${voice.voice}`} value={chosen} onChange={(event) => setChosen(event.target.value)} options={answers.map((value) => ({ value, label: say(`${family}.${value}` as WordKey) }))} />
          {chosen === 'no' ? <p className={css.small}>{say('voice.noEnds')}</p> : null}
          <div><Button small look={chosen && chosen !== voice.answer ? 'main' : 'quiet'} busy={busy} whyNot={chosen && chosen !== voice.answer ? null : voice.answer ? say('voice.changeFirst') : say('voice.chooseFirst')} onClick={() => onSpeak(chosen)}>{say(told ? 'voice.writeDown' : 'voice.say')}</Button></div>
        </>
      ) : open && !voice.action.allowed && !voice.answer ? <p className={css.small}>{whyNotWords()}</p> : null}
      {asksOthers ? <AskSecond enquiry={enquiry} /> : null}
    </section>
  );

  function whyNotWords(): string {
    if (voice.action.whyNot === 'VoiceTaken') return voice.voice === 'first_contact' ? say('voice.firstOnly', { name: enquiry.takenBy.called }) : say('voice.otherWorker');
    return sayCode('why', voice.action.whyNot ?? 'NotNow');
  }
}
