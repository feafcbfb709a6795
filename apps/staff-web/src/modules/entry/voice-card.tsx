import { useState } from 'react';
import { Check } from 'lucide-react';
import { Button, Choices, IconWord, classNames } from '#peerhouse/ui';
import type { EnquiryPageFragment } from '#peerhouse/contract/staff';
import { useWords, type WordKey } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { AskSecond } from './ask-second.js';
import { isDeciding } from './enquiry-state.rules.js';
import { VoiceCode } from './voice-code.js';
import css from './voice-card.module.css';

type Voice = EnquiryPageFragment['voices'][number];
const answers = ['yes', 'not_sure', 'no'] as const;
const toldVoices = ['guest', 'referrer'];

interface VoiceCardProps { enquiry: EnquiryPageFragment; voice: Voice; name: string; busy: boolean; onSpeak: (answer: string) => void }

/** One voice. Choosing says nothing yet; the button does. */
export function VoiceCard({ enquiry, voice, name, busy, onSpeak }: VoiceCardProps) {
  const { say, sayCode } = useWords();
  const [changing, setChanging] = useState(false);
  const open = isDeciding(enquiry);
  const asksOthers = voice.voice === 'second_member' && !voice.answer && open;
  const agreed = enquiry.state === 'agreed';
  const mayAnswer = (open || agreed) && voice.action.allowed;
  const who = voice.voice === 'guest' ? name : voice.voice === 'referrer' ? enquiry.startedTeam : voice.worker?.called ?? (voice.voice === 'first_contact' ? enquiry.takenBy.called : null);
  const nameless = voice.voice === 'guest' && !enquiry.called;
  const heading = `voice-${voice.voice}`;
  return (
    <section className={classNames(css.card, voice.answer === 'yes' && css.yes)} aria-labelledby={heading}>
      <div className={css.head}>
        <h3 id={heading} tabIndex={-1} className={css.who}>{who && !nameless ? <bdi>{who}</bdi> : sayCode('voiceHeading', voice.voice)}</h3>
        {who ? <p className={css.role}>{sayCode('voiceRole', voice.voice)}</p> : null}
      </div>
      {voice.answer ? <Said voice={voice} /> : null}
      {mayAnswer && open && (!voice.answer || changing) ? <AnswerForm voice={voice} who={who ?? sayCode('voice', voice.voice)} busy={busy} onSpeak={onSpeak} /> : null}
      {mayAnswer && agreed && changing ? <MindChanged told={toldVoices.includes(voice.voice)} busy={busy} onNo={() => onSpeak('no')} onStay={() => setChanging(false)} /> : null}
      {mayAnswer && voice.answer && !changing ? <div><Button small look="plain" onClick={() => setChanging(true)}>{say(agreed ? 'voice.mindChanged' : 'voice.change')}</Button></div> : null}
      {open && !voice.action.allowed && !voice.answer && !asksOthers ? <p className={css.small}>{whyNotWords()}</p> : null}
      {asksOthers ? <AskSecond enquiry={enquiry} /> : null}
      {voice.voice === 'guest' && open && voice.action.allowed ? <VoiceCode enquiry={enquiry} /> : null}
    </section>
  );

  function whyNotWords(): string {
    if (voice.action.whyNot === 'VoiceTaken' && voice.voice === 'first_contact') return say('voice.firstOnly', { name: enquiry.takenBy.called });
    return sayCode('why', voice.action.whyNot ?? 'NotNow');
  }
}

const familyOf = (voice: Voice) => (voice.voice === 'guest' ? 'answerGuest' : 'answer');

/** What was said, and who wrote it down. */
function Said({ voice }: { voice: Voice }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const words = sayCode(familyOf(voice), voice.answer ?? '');
  const at = voice.spokenAt ? times.moment(voice.spokenAt) : '';
  return (
    <div>
      <p className={css.answer}>{voice.answer === 'yes' ? <IconWord icon={Check} size={20}>{words}</IconWord> : words}</p>
      <p className={css.small}>{voice.ownPhone ? say('voice.own', { at }) : voice.toldTo ? say('voice.told', { name: voice.toldTo.called, at }) : say('voice.said', { at })}</p>
    </div>
  );
}

/** After the agreement, until they come in: a no lets the space go. */
function MindChanged({ told, busy, onNo, onStay }: { told: boolean; busy: boolean; onNo: () => void; onStay: () => void }) {
  const { say } = useWords();
  return (
    <>
      <p className={css.small}>{say('voice.noAfter')}</p>
      <div className={css.acts}><Button small look="main" busy={busy} onClick={onNo}>{say(told ? 'voice.writeNo' : 'voice.sayNo')}</Button><Button small look="plain" onClick={onStay}>{say('act.leaveAsIs')}</Button></div>
    </>
  );
}

function AnswerForm({ voice, who, busy, onSpeak }: { voice: Voice; who: string; busy: boolean; onSpeak: (answer: string) => void }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState(voice.answer ?? '');
  const family = familyOf(voice);
  const told = toldVoices.includes(voice.voice);
  const ready = chosen !== '' && chosen !== voice.answer;
  return (
    <>
      <Choices legend={say('voice.legend', { name: who })} legendHidden pick="one" name={`voice-${voice.voice}`} value={chosen} onChange={(event) => setChosen(event.target.value)} options={answers.map((value) => ({ value, label: say(`${family}.${value}` as WordKey) }))} />
      {chosen === 'no' ? <p className={css.small}>{say('voice.noEnds')}</p> : null}
      <div><Button small look={ready ? 'main' : 'quiet'} busy={busy} whyNot={ready ? null : say('voice.chooseFirst')} onClick={() => onSpeak(chosen)}>{say(told ? 'voice.writeDown' : 'voice.say')}</Button></div>
    </>
  );
}
