import { useState, type FormEvent } from 'react';
import { addDays, isHouseDay, type HouseDay } from '#peerhouse/kernel';
import { Button, Card, Choices, ErrorSummary, Field } from '#peerhouse/ui';
import { CloseEnquiryDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { upper } from '../../words/house-words.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors, type FieldProblem } from '../shell/field-errors.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterEnquiry, useWhyNot } from './enquiry-acts.js';
import { askedNowhere, OtherHousePart } from './other-house-part.js';
import { useNameOf } from './person-parts.js';
import { useHold } from './use-hold.js';
import type { PartProps } from './enquiry-page.js';
import css from './parts.module.css';

/** Not this time: an honest end, what we offered instead, when we said we would ring. Looked at once more before it is sent. */
export function ClosingPart(props: PartProps) {
  const { enquiry } = props;
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const whyNot = useWhyNot(enquiry, 'close');
  if (!open) return <div><Button id="closing-open" look="clay" whyNot={whyNot} onClick={() => { setOpen(true); focusSoon('field-outcome'); }}>{say('closing.open')}</Button></div>;
  return <ClosingForm {...props} onLeave={() => { setOpen(false); focusSoon('closing-open'); }} />;
}

const labels = { outcome: 'closing.outcome', ringBackOn: 'closing.ringOn', offered: 'closing.offered', theyAgree: 'otherHouse.yes' } as const;

function ClosingForm({ enquiry, tonight, onLeave }: PartProps & { onLeave: () => void }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const name = useNameOf(enquiry);
  const [outcome, setOutcome] = useState('');
  const [offered, setOffered] = useState<string[]>([]);
  const [ringOn, setRingOn] = useState<string>(addDays(tonight as HouseDay, 1));
  const [step, setStep] = useState<'choose' | 'check'>('choose');
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState(askedNowhere);
  const [typing, setTyping] = useState<FieldProblem[]>([]);
  const close = useAct(CloseEnquiryDocument, afterEnquiry);
  const { hold, note } = useHold(afterEnquiry, () => { onLeave(); focusSoon('hold-now'); });
  const errors = useFieldErrors(close.refusal, labels, typing);
  const items = missing && !outcome ? [{ fieldId: 'field-outcome', words: say('closing.choose') }] : errors.items;
  const rings = offered.includes('ring_back');
  const mayAsk = outcome === 'no_space' && offered.includes('other_house') && enquiry.otherHouses.length > 0;
  const there = mayAsk ? enquiry.otherHouses.find((house) => house.id === asked.houseId) : undefined;
  const toCheck = (event: FormEvent) => {
    event.preventDefault();
    const noYes = there && !asked.theyAgree;
    setMissing(!outcome);
    setTyping(noYes ? [{ field: 'theyAgree', problem: 'missing' }] : []);
    if (outcome && !noYes) { setStep('check'); focusSoon('closing-check'); }
  };
  const send = async () => { if (await close.run({ enquiryId: enquiry.id, input: { outcome, offered, ringBackOn: rings && isHouseDay(ringOn) ? ringOn : null, otherHouse: there ? asked : null } })) focusSoon('ended'); };
  const noSpace = outcome === 'no_space';
  return (
    <Card heading={say('closing.title')} id="closing">
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={items} />
      {note()}
      <RefusalNote act={close} onInstead={({ spaceId }) => hold({ enquiryId: enquiry.id, spaceId })} />
      {step === 'check' ? <CheckAnswers {...{ outcome, offered }} there={there ? say(asked.carry ? 'otherHouse.checkCarry' : 'otherHouse.checkNameless', { house: there.name }) : ''} ringOn={rings ? ringOn : ''} busy={close.busy} onChange={() => { setStep('choose'); focusSoon('field-outcome'); }} onSend={() => void send()} /> : (
        <form className={css.form} onSubmit={toCheck} noValidate>
          <Choices id="field-outcome" legend={say('closing.outcome')} pick="one" name="outcome" value={outcome} error={missing && !outcome ? say('closing.choose') : errors.of('outcome')} onChange={(event) => setOutcome(event.target.value)} options={enquiry.rules.outcomes.map((value) => ({ value, label: sayCode('outcomeChoice', value, { name, Name: upper(name) }), hint: value === 'no_space' ? say('closing.noSpaceHint') : undefined }))} />
          {noSpace ? <p className={css.hopes}>{say('closing.sayFull', { name })}</p> : null}
          <Choices id="field-offered" legend={say('closing.offered')} hint={say('form.optionalLong')} pick="several" name="offered" value={offered} onChange={(event) => setOffered(event.target.checked ? [...offered, event.target.value] : offered.filter((each) => each !== event.target.value))} options={enquiry.rules.offersWhenFull.map((value) => ({ value, label: sayCode('offer', value) }))} />
          {mayAsk ? <OtherHousePart enquiry={enquiry} value={asked} error={errors.of('theyAgree')} onChange={setAsked} /> : null}
          {rings ? <Field id="field-ringBackOn" type="date" width="middle" label={say('closing.ringOn')} hint={isHouseDay(ringOn) ? times.day(ringOn) : undefined} error={errors.of('ringBackOn')} value={ringOn} onChange={(event) => setRingOn(event.target.value)} /> : null}
          <div className={css.row}><Button look="main" type="submit">{say('closing.toCheck')}</Button><Button look="plain" onClick={onLeave}>{say('act.leaveAsIs')}</Button></div>
        </form>
      )}
    </Card>
  );
}

interface CheckProps { outcome: string; offered: string[]; there: string; ringOn: string; busy: boolean; onChange: () => void; onSend: () => void }

function CheckAnswers({ outcome, offered, there, ringOn, busy, onChange, onSend }: CheckProps) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const rows: [string, string][] = [
    [say('closing.outcome'), sayCode('outcome', outcome)],
    [say('closing.offered'), offered.map((each) => sayCode('offer', each)).join(', ') || say('closing.nothing')],
    ...(there ? [[say('otherHouse.check'), there] as [string, string]] : []),
    ...(ringOn && isHouseDay(ringOn) ? [[say('closing.ringOn'), times.day(ringOn)] as [string, string]] : []),
  ];
  return (
    <>
      <dl className={css.check} id="closing-check" tabIndex={-1}>{rows.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd><dd><Button small look="plain" onClick={onChange} aria-label={say('check.changeOf', { what: label })}>{say('check.change')}</Button></dd></div>)}</dl>
      <p className={css.quiet}>{say('closing.counted')}</p>
      <div className={css.row}><Button look="main" busy={busy} onClick={onSend}>{say('closing.act')}</Button></div>
    </>
  );
}
