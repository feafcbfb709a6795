import { useState } from 'react';
import { Check } from 'lucide-react';
import { Button, Card, Choices, IconWord } from '#peerhouse/ui';
import { TellRightsDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterStay } from './stay-actions.js';
import type { ArrivalProps } from './arrival-page.js';
import css from './arrival-page.module.css';

/** Which of the charter's texts were told; who told them and in which version is kept. */
export function RightsStep({ stay, charter }: ArrivalProps) {
  const { say } = useWords();
  const { times, onShift } = useHouse();
  const act = useAct(TellRightsDocument, afterStay);
  const told = stay.rightsTold?.texts ?? [];
  const [chosen, setChosen] = useState<string[]>(told.length ? [...told] : charter.rightsTexts.map((text) => text.key));
  return (
    <Card heading={say('arrival.rights')}>
      <RefusalNote act={act} />
      {stay.rightsTold ? <p className={css.done} id="rights-told" tabIndex={-1}><IconWord icon={Check}>{say('arrival.rightsTold', { by: stay.rightsTold.by, at: times.moment(stay.rightsTold.at) })}</IconWord></p> : <p className={css.quiet}>{say('arrival.rightsLead')}</p>}
      <div className={css.texts}>
        {charter.rightsTexts.map((text) => <details key={text.key} lang={charter.rightsLanguage} dir="auto"><summary>{text.heading}</summary><p className={css.text}>{text.text}</p></details>)}
      </div>
      <Choices legend={say('arrival.rightsWhich')} pick="several" name="texts" value={chosen} onChange={(event) => setChosen(event.target.checked ? [...chosen, event.target.value] : chosen.filter((key) => key !== event.target.value))}
        options={charter.rightsTexts.map((text) => ({ value: text.key, label: text.heading }))} />
      <div><Button small busy={act.busy} whyNot={!onShift ? say('why.OffShift') : chosen.length ? null : say('arrival.rightsChoose')} onClick={() => void act.run({ stayId: stay.id, texts: chosen }).then((done) => done && focusSoon('rights-told'))}>{say(stay.rightsTold ? 'arrival.rightsAgain' : 'arrival.rightsAct')}</Button></div>
    </Card>
  );
}
