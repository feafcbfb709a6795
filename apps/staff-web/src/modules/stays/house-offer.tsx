import { useState, type FormEvent } from 'react';
import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { addDays, isHouseDay, type HouseDay } from '#peerhouse/kernel';
import { Button, Dialog, ErrorSummary, Field, buttonLook } from '#peerhouse/ui';
import { OfferAgainDocument, TakeOffOfferDocument } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { notEnoughOfUs } from './board.rules.js';
import type { BoardData } from './claim-words.js';
import { afterClosing } from './close-space-form.js';
import type { Done } from './done-note.js';
import css from './dialogs.module.css';

/** What can be done about the house as a whole: nights are looked for; what is empty is not offered tonight, as there are not enough of us, or is offered again. */
export function HouseOffer({ board, onDone }: { board: BoardData; onDone: (done: Done | null) => void }) {
  const { say } = useWords();
  const house = useHouse();
  const [open, setOpen] = useState(false);
  const again = useAct(OfferAgainDocument, afterClosing);
  const whyNot = house.onShift ? null : say('why.OffShift');
  const tonight = board.nights.includes(board.tonight);
  const off = notEnoughOfUs(board.spaces, board.tonight);
  const offerAgain = async () => {
    const done = await again.run({ houseId: house.id, closingIds: off });
    if (done) onDone({ words: say('done.offeredAgain', { count: done.spaces }) });
  };
  const end = (done: Done | null) => { setOpen(false); if (done) onDone(done); };
  return (
    <>
      <RefusalNote act={again} />
      <div className={css.actions}>
        <Link to="/house/$houseId/find" params={{ houseId: house.id }} className={buttonLook('quiet', true)}><Search aria-hidden size={16} /> {say('find.title')}</Link>
        {tonight ? <Button small whyNot={whyNot} onClick={() => setOpen(true)}>{say('offerHouse.open')}</Button> : null}
        {off.length ? <Button small busy={again.busy} whyNot={whyNot} onClick={() => void offerAgain()}>{say('offerHouse.again', { count: off.length })}</Button> : null}
      </div>
      {open ? <TakeOff tonight={board.tonight} onEnd={end} /> : null}
    </>
  );
}

function TakeOff({ tonight, onEnd }: { tonight: string; onEnd: (done: Done | null) => void }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const [from, setFrom] = useState(tonight);
  const [to, setTo] = useState<string>(addDays(tonight as HouseDay, 1));
  const [words, setWords] = useState('');
  const act = useAct(TakeOffOfferDocument, afterClosing);
  const errors = useFieldErrors(act.refusal, { from: 'closed.from', to: 'offerHouse.to', words: 'closed.words' });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const done = await act.run({ houseId, from, to, words });
    if (done) onEnd({ words: say('done.offOffer', { count: done.spaces, taken: done.stillTaken, day: times.near(to) }), undo: () => doOnce(OfferAgainDocument, { houseId, closingIds: done.closingIds }, afterClosing) });
  };
  const shown = (day: string) => (isHouseDay(day) ? times.day(day) : undefined);
  return (
    <Dialog title={say('offerHouse.title')} closeWords={say('act.close')} onClose={() => onEnd(null)}>
      <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
        <p>{say('offerHouse.lead')}</p>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        <RefusalNote act={act} />
        <Field id="field-from" type="date" width="middle" label={say('closed.from')} hint={shown(from)} value={from} error={errors.of('from')} onChange={(event) => setFrom(event.target.value)} />
        <Field id="field-to" type="date" width="middle" label={say('offerHouse.to')} hint={shown(to)} value={to} error={errors.of('to')} onChange={(event) => setTo(event.target.value)} />
        <Field id="field-words" label={say('closed.words')} hint={say('offerHouse.wordsHint')} maxLength={200} value={words} error={errors.of('words')} onChange={(event) => setWords(event.target.value)} />
        <div className={css.actions}>
          <Button look="main" type="submit" busy={act.busy}>{say('offerHouse.act')}</Button>
          <Button look="plain" onClick={() => onEnd(null)}>{say('act.back')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
