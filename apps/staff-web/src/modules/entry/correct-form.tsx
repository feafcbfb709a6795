import { useState, type FormEvent } from 'react';
import { addDays, isHouseDay, type HouseDay } from '#peerhouse/kernel';
import { Button, Card, Choices, ErrorSummary, Field } from '#peerhouse/ui';
import { CorrectEnquiryDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { upper } from '../../words/house-words.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors, type FieldProblem } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { FormRefusal, useOpened } from '../shell/form-refusal.js';
import { afterEnquiry } from './enquiry-acts.js';
import { channels, enquiryLabels } from './enquiry-fields.js';
import { useNameOf } from './person-parts.js';
import type { PartProps } from './enquiry-page.js';
import css from './parts.module.css';

const labels = { ...enquiryLabels, outcome: 'closing.outcome', offered: 'closing.offered', ringBackOn: 'closing.ringOn' } as const;

/** What the charter has, and what was chosen though it has that no more: it can stay as it was. */
const orChosen = (choices: readonly string[], chosen: readonly string[]): string[] => [...new Set([...choices, ...chosen])];

/** An enquiry that has ended and was written down wrongly: all that is counted of it. */
export function CorrectForm({ enquiry, tonight, onEnd }: PartProps & { onEnd: () => void }) {
  const { say, sayCode } = useWords();
  const { times, onShift } = useHouse();
  const name = useNameOf(enquiry);
  const [channel, setChannel] = useState(enquiry.channel);
  const [nights, setNights] = useState(enquiry.wantsNights ? String(enquiry.wantsNights) : '');
  const [askedBefore, setAskedBefore] = useState(enquiry.askedBefore ?? '');
  const [outcome, setOutcome] = useState(enquiry.outcome ?? '');
  const [offered, setOffered] = useState<string[]>([...enquiry.offered]);
  const [ringOn, setRingOn] = useState<string>(enquiry.ringBackOn ?? addDays(tonight as HouseDay, 1));
  const opened = useOpened(enquiry.version);
  const [typing, setTyping] = useState<FieldProblem[]>([]);
  const act = useAct(CorrectEnquiryDocument, afterEnquiry);
  const errors = useFieldErrors(act.refusal, labels, typing);
  const rings = offered.includes('ring_back');
  const now = [sayCode('outcome', enquiry.outcome!), ...enquiry.offered.map((each) => sayCode('offer', each)), enquiry.ringBackOn ? times.day(enquiry.ringBackOn) : '', sayCode('channel', enquiry.channel), enquiry.wantsNights ? say('nights.count', { nights: enquiry.wantsNights }) : '', enquiry.askedBefore ? `${say('person.before')}: ${sayCode('askedBefore', enquiry.askedBefore)}` : ''].filter(Boolean).join(' · ');
  const send = async (version: number) => {
    const problems = nights.trim() && !/^\d{1,4}$/.test(nights.trim()) ? [{ field: 'wantsNights', problem: 'not_a_number' }] : [];
    setTyping(problems);
    if (problems.length) return;
    const input = { channel, wantsNights: nights.trim() ? Number(nights) : null, askedBefore: askedBefore || null, outcome, offered, ringBackOn: rings && isHouseDay(ringOn) ? ringOn : null };
    if (await act.run({ enquiryId: enquiry.id, version, input })) onEnd();
  };
  return (
    <Card heading={say('correct.enquiry')}>
      <form className={css.form} onSubmit={(event: FormEvent) => { event.preventDefault(); void send(opened.version); }} noValidate>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        <FormRefusal act={act} now={now} onMine={() => void send(opened.renew())} onTheirs={onEnd} />
        <p className={css.quiet}>{say('correct.lead')}</p>
        <Choices id="field-outcome" legend={say('closing.outcome')} pick="one" name="right-outcome" value={outcome} error={errors.of('outcome')} onChange={(event) => setOutcome(event.target.value)} options={orChosen(enquiry.rules.outcomes, [enquiry.outcome!]).map((value) => ({ value, label: sayCode('outcomeChoice', value, { name, Name: upper(name) }) }))} />
        <Choices id="field-offered" legend={say('closing.offered')} pick="several" name="right-offered" value={offered} onChange={(event) => setOffered(event.target.checked ? [...offered, event.target.value] : offered.filter((each) => each !== event.target.value))} options={orChosen(enquiry.rules.offersWhenFull, enquiry.offered).map((value) => ({ value, label: sayCode('offer', value) }))} />
        {rings ? <Field id="field-ringBackOn" type="date" width="middle" label={say('closing.ringOn')} hint={isHouseDay(ringOn) ? times.day(ringOn) : undefined} error={errors.of('ringBackOn')} value={ringOn} onChange={(event) => setRingOn(event.target.value)} /> : null}
        <Choices id="field-channel" legend={say('field.channel')} pick="one" inline name="right-channel" value={channel} error={errors.of('channel')} onChange={(event) => setChannel(event.target.value)} options={channels.map((value) => ({ value, label: say(`channel.${value}`) }))} />
        <Field id="field-wantsNights" label={say('field.wantsNights')} optional={say('form.optional')} width="short" inputMode="numeric" error={errors.of('wantsNights')} value={nights} onChange={(event) => setNights(event.target.value)} />
        {enquiry.rules.asksBefore ? <Choices id="field-askedBefore" legend={say('field.askedBefore')} pick="one" inline name="right-asked" value={askedBefore} error={errors.of('askedBefore')} onChange={(event) => setAskedBefore(event.target.value)} options={(['yes', 'no', 'rather_not'] as const).map((value) => ({ value, label: say(`askedBefore.${value}`) }))} /> : null}
        <div className={css.row}><Button look="main" type="submit" busy={act.busy} whyNot={onShift ? null : say('why.OffShift')}>{say('correct.act')}</Button><Button look="plain" onClick={onEnd}>{say('act.leaveAsIs')}</Button></div>
      </form>
    </Card>
  );
}
