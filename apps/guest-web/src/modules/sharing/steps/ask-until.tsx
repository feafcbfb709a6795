import { useState, type FormEvent } from 'react';
import { lastDayOf } from '../../../words/days.js';
import { useWords, type WordKey } from '../../../words/words.js';
import { Page } from '../../shell/page.js';
import { dayProblem, longest, mayEndWithStay, type Choices } from '../share.rules.js';
import { useStayHere } from '../use-stay.js';

interface Props { choices: Choices; back: { to: string; words: string }; onChosen: (end: NonNullable<Choices['end']>) => void; onBack: () => void }

/** Until when: the stay's end, a day, or until the guest says stop. */
export function AskUntil({ choices, back, onChosen, onBack }: Props) {
  const { say, day } = useWords();
  const { stay, timeZone } = useStayHere();
  const [problem, setProblem] = useState<string | null>(null);
  const [now] = useState(() => new Date());
  const withStay = mayEndWithStay(choices.reader, stay);
  const before = choices.end?.kind ?? (withStay ? 'stay' : null);
  const [chosen, setChosen] = useState<string | null>(before);
  const isCard = choices.reader?.kind === 'card';

  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const kind = String(given.get('until') ?? '');
    const typed = String(given.get('day') ?? '');
    if (kind === 'stay' || kind === 'stop') return onChosen({ kind });
    if (kind !== 'day') return setProblem('none');
    const wrong = dayProblem({ ...choices, end: { kind: 'day', day: typed } }, timeZone, new Date());
    if (wrong) return setProblem(wrong);
    onChosen({ kind: 'day', day: typed });
  };

  return (
    <Page title={say('sharing.until.title')} back={back}>
      {problem ? <div role="alert" className="problem"><p>{say(`sharing.untilProblem.${problem}` as WordKey)}</p></div> : null}
      <form onSubmit={send} noValidate>
        <fieldset>
          <legend className="unseen">{say('sharing.until.title')}</legend>
          {withStay ? <Until value="stay" chosen={chosen} onChosen={setChosen} words={say('sharing.until.stay', { day: day(stay!.leaves) })} /> : null}
          <Until value="day" chosen={chosen} onChosen={setChosen} words={say('sharing.until.day')} />
          <Until value="stop" chosen={chosen} onChosen={setChosen} words={say('sharing.until.stop')} hint={isCard ? say('sharing.until.stopCard') : say('sharing.until.stopHow', { day: day(lastDayOf(longest(now).toISOString(), timeZone)) })} />
        </fieldset>
        <label htmlFor="day">{say('sharing.until.which')}</label>
        <input id="day" name="day" type="date" defaultValue={choices.end?.kind === 'day' ? choices.end.day : ''} onInput={() => setChosen('day')} />
        <button type="submit">{say('sharing.goOn')}</button>
      </form>
      <p><button type="button" className="quiet" onClick={onBack}>{say('sharing.oneBack')}</button></p>
    </Page>
  );
}

const Until = ({ value, chosen, onChosen, words, hint }: { value: string; chosen: string | null; onChosen: (value: string) => void; words: string; hint?: string }) => (
  <label className="choice"><input type="radio" name="until" value={value} checked={value === chosen} onChange={() => onChosen(value)} /><span>{words}{hint ? <span className="quietly"> {hint}</span> : null}</span></label>
);
