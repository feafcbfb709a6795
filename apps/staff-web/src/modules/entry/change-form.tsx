import { useState, type FormEvent } from 'react';
import { Banner, Button, Card, ErrorSummary } from '#peerhouse/ui';
import { ChangeEnquiryDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { dropDraft } from '../shell/drafts.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { FormRefusal } from '../shell/form-refusal.js';
import { afterEnquiry } from './enquiry-acts.js';
import { AskedBeforeField, ChannelField, NightsFields, PersonFields, ToldField, enquiryLabels } from './enquiry-fields.js';
import { sentOf, typingProblems, wordsOf } from './enquiry-form.rules.js';
import { StartedField } from './started-field.js';
import { useEnquiryForm } from './use-enquiry-form.js';
import type { PartProps } from './enquiry-page.js';
import css from './parts.module.css';

/** Changing what was written down. If somebody else changed it meanwhile both are there, and the reader chooses. */
export function ChangeForm({ enquiry, tonight, hasDay, onEnd }: PartProps & { onEnd: () => void }) {
  const { say } = useWords();
  const { times } = useHouse();
  const draft = `enquiry:${enquiry.id}`;
  const [start] = useState(() => wordsOf(enquiry, tonight));
  const { form, wasKept, startAgain } = useEnquiryForm(draft, start);
  const act = useAct(ChangeEnquiryDocument, afterEnquiry);
  const [typing, setTyping] = useState<ReturnType<typeof typingProblems>>([]);
  const errors = useFieldErrors(act.refusal, enquiryLabels, typing);
  const send = async () => {
    const problems = typingProblems(form.getValues());
    setTyping(problems);
    if (problems.length) return;
    if (!(await act.run({ id: enquiry.id, version: form.getValues('version'), input: sentOf(form.getValues(), tonight) }))) return;
    dropDraft(draft);
    onEnd();
  };
  const leave = () => { dropDraft(draft); onEnd(); };
  const mine = () => { form.setValue('version', enquiry.version); void send(); };
  const now = [enquiry.called, enquiry.reach, enquiry.wantsFrom ? times.day(enquiry.wantsFrom) : '', enquiry.wantsNights ? say('nights.count', { nights: enquiry.wantsNights }) : '', enquiry.hopes].filter(Boolean).join(' · ') || say('person.notSaid');
  return (
    <Card heading={say('enquiry.changeTitle')}>
      <form className={css.form} onSubmit={(event: FormEvent) => { event.preventDefault(); void send(); }} noValidate>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        {wasKept ? <Banner kind="note" actions={<Button small onClick={() => { act.clear(); startAgain(wordsOf(enquiry, tonight)); }}>{say('draft.startAgain')}</Button>}>{say('draft.found')}</Banner> : null}
        <FormRefusal act={act} now={now} onMine={mine} onTheirs={leave} />
        <PersonFields form={form} errorOf={errors.of} />
        <ToldField form={form} hasDay={hasDay} />
        <NightsFields form={form} errorOf={errors.of} tonight={tonight} hasDay={hasDay} formerGuests={enquiry.rules.dayPlaces?.forFormerGuests} />
        <ChannelField form={form} errorOf={errors.of} />
        <StartedField form={form} errorOf={errors.of} rules={enquiry.rules} was={start.started} />
        {enquiry.rules.asksBefore ? <AskedBeforeField form={form} errorOf={errors.of} /> : null}
        <div className={css.row}>
          <Button look="main" type="submit" busy={act.busy}>{say('act.keep')}</Button>
          <Button look="plain" onClick={leave}>{say('act.leaveAsIs')}</Button>
          <span className={css.quiet}>{say('draft.kept')}</span>
        </div>
      </form>
    </Card>
  );
}
