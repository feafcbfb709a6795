import { useEffect, useRef, useState, type FormEvent } from 'react';
import { dialled } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { OtherLanguage } from '../help/rights-part.js';
import { answers, type Answer, type Voice } from './voice.js';

interface VoiceQuestionProps { voice: Voice; busy: boolean; onSay: (answer: Answer) => Promise<boolean>; onClose: () => void }

/** What was asked, the one question, and what the house says of itself. Choosing says nothing yet; the button does. */
export function VoiceQuestion({ voice, busy, onSay, onClose }: VoiceQuestionProps) {
  const { say, day } = useWords();
  const { house, wantsNights: nights } = voice;
  const what = !nights ? say('voice.some', { house: house.name }) : say(voice.spaceKind === 'day' ? 'voice.days' : 'voice.nights', { nights, house: house.name });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <section className="card" aria-labelledby="voice-asked">
        <h2 id="voice-asked" ref={heading} tabIndex={-1}>{say('voice.asked')}</h2>
        <p>{what} {voice.wantsFrom ? say('voice.from', { day: day(voice.wantsFrom) }) : null}</p>
        {house.phone ? <p><a className="ring" href={dialled(house.phone) ?? undefined}>{say('help.ring', { phone: house.phone })}</a></p> : null}
      </section>
      {voice.state === 'waiting' ? <p className="card">{say('voice.waiting')}</p> : <Question key={`${voice.answer}${voice.spokenAt}`} voice={voice} busy={busy} onSay={onSay} />}
      <section aria-labelledby="voice-read" className="reading">
        <h2 id="voice-read">{say('voice.read', { house: house.name })}</h2>
        <OtherLanguage language={voice.language} />
        {[...voice.promises, ...voice.texts].map(({ heading: title, text }) => <div key={title} lang={voice.language} dir="auto"><h3>{title}</h3>{text.split('\n').map((line) => <p key={line}>{line}</p>)}</div>)}
      </section>
      <p className="acts">
        <button type="button" className="quiet" onClick={() => window.print()}>{say('voice.print')}</button>
        <button type="button" className="quiet" onClick={onClose}>{say('voice.close')}</button>
      </p>
    </>
  );
}

function Question({ voice, busy, onSay }: Omit<VoiceQuestionProps, 'onClose'>) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<Answer | null>((voice.answer as Answer | null) ?? null);
  const [unchosen, setUnchosen] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []); // made anew with each answer
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setUnchosen(!chosen);
    if (chosen) void onSay(chosen);
  };
  return (
    <section className="card" aria-labelledby="voice-question">
      <h2 id="voice-question">{say('voice.question')}</h2>
      <p>{say('voice.same')}</p>
      {voice.answer && voice.spokenAt ? <div ref={said} tabIndex={-1}><Said voice={voice} answer={voice.answer as Answer} spokenAt={voice.spokenAt} /></div> : null}
      <form onSubmit={send}>
        <fieldset>
          <legend className="unseen">{say('voice.question')}</legend>
          {answers.map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="answer" value={each} checked={chosen === each} onChange={() => { setChosen(each); setUnchosen(false); }} />
              <span>{say(`voice.answer.${each}`)}{each === 'yes' ? null : <span className="quietly"> {say(`voice.hint.${each}`)}</span>}</span>
            </label>
          ))}
        </fieldset>
        {unchosen ? <p role="alert">{say('voice.choose')}</p> : null}
        <button type="submit" aria-disabled={busy}>{say('voice.say')}</button>
      </form>
    </section>
  );
}

/** What they said, how, and what follows. */
function Said({ voice, answer, spokenAt }: { voice: Voice; answer: Answer; spokenAt: string }) {
  const { say, moment } = useWords();
  const told = { answer: say(`voice.answer.${answer}`), time: moment(spokenAt, voice.house.timeZone) };
  return (
    <>
      <p><strong>{say(voice.ownPhone ? 'voice.own' : 'voice.told', told)}</strong></p>
      <h3>{say('voice.next')}</h3>
      <p>{say(`voice.next.${answer}`)} {answer === 'no' ? null : say('voice.change')}</p>
    </>
  );
}
