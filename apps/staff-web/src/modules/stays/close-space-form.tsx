import { useState, type FormEvent } from 'react';
import { addDays, isHouseDay, type HouseDay } from '#peerhouse/kernel';
import { Button, Choices, ErrorSummary, Field } from '#peerhouse/ui';
import { ChangeClosingDocument, CloseSpaceDocument, OpenSpaceDocument, type ClosingLineFragment, type ClosingPageFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { FormRefusal, useOpened } from '../shell/form-refusal.js';
import type { Done } from './done-note.js';
import css from './dialogs.module.css';

const whys = ['not_enough_of_us', 'repair', 'cleaning', 'something_else'] as const;
const labels = { from: 'closed.from', to: 'closed.to', why: 'closed.why', words: 'closed.words' } as const;
export const afterClosing = ['Board', 'FreeSpaces', 'Closing'];

/** Which nights and why, as they stood in one line of its history, or stand now. */
export function useClosingWords(): (line: Pick<ClosingLineFragment, 'from' | 'to' | 'why' | 'words'>) => string {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  return ({ from, to, why, words }) => `${say('closing.was', { from: times.near(from, 'middle'), to: times.near(to, 'middle'), why: sayCode('closedWhy', why) })}${words ? ` ${words}` : ''}`;
}

interface FormProps { space: { id: string; name: string }; night: string; closing?: ClosingPageFragment; onEnd: (done: Done | null) => void; onBack?: () => void }

/** Takes a space out of use for some nights, or changes which and why. Under a stay it is refused, and says who has it. */
export function CloseSpaceForm({ space, night, closing, onEnd, onBack }: FormProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const [from, setFrom] = useState<string>(closing?.from ?? night);
  const [to, setTo] = useState<string>(closing?.to ?? addDays(night as HouseDay, 1));
  const [why, setWhy] = useState<string>(closing?.why ?? '');
  const [words, setWords] = useState(closing?.words ?? '');
  const opened = useOpened(closing?.version ?? 0);
  const closingWords = useClosingWords();
  const close = useAct(CloseSpaceDocument, afterClosing);
  const change = useAct(ChangeClosingDocument, afterClosing);
  const act = closing ? change : close;
  const errors = useFieldErrors(act.refusal, labels);
  const back = onBack ?? (() => onEnd(null));
  const send = async (version: number) => {
    const typed = { from, to, why: why || 'something_else', words };
    if (closing) {
      const before = { from: closing.from, to: closing.to, why: closing.why, words: closing.words };
      const done = await change.run({ closingId: closing.id, version, input: typed });
      if (done) onEnd({ words: say('done.closingChanged', { name: space.name, day: times.near(to) }), undo: () => doOnce(ChangeClosingDocument, { closingId: closing.id, version: done.version, input: before }, afterClosing) });
      return;
    }
    const done = await close.run({ spaceId: space.id, ...typed });
    if (done) onEnd({ words: say('done.closed', { name: space.name, day: times.near(to) }), undo: () => doOnce(OpenSpaceDocument, { claimId: done.id }, afterClosing) });
  };
  const shown = (day: string) => (isHouseDay(day) ? times.day(day) : undefined);
  return (
    <form className={css.form} onSubmit={(event: FormEvent) => { event.preventDefault(); void send(opened.version); }} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <FormRefusal act={act} now={closing ? closingWords(closing) : ''} onMine={() => void send(opened.renew())} onTheirs={back} />
      <Field id="field-from" type="date" width="middle" label={say('closed.from')} hint={shown(from)} value={from} error={errors.of('from')} onChange={(event) => setFrom(event.target.value)} />
      <Field id="field-to" type="date" width="middle" label={say('closed.to')} hint={shown(to)} value={to} error={errors.of('to')} onChange={(event) => setTo(event.target.value)} />
      <Choices id="field-why" legend={say('closed.why')} pick="one" name="why" value={why} error={errors.of('why')} onChange={(event) => setWhy(event.target.value)} options={whys.map((value) => ({ value, label: say(`closedWhy.${value}`) }))} />
      <Field id="field-words" label={say('closed.words')} hint={say('closed.wordsHint')} maxLength={200} value={words} error={errors.of('words')} onChange={(event) => setWords(event.target.value)} />
      <div className={css.actions}>
        <Button look="main" type="submit" busy={act.busy}>{say(closing ? 'closed.changeAct' : 'closed.act')}</Button>
        <Button look="plain" onClick={back}>{say('act.back')}</Button>
      </div>
    </form>
  );
}
