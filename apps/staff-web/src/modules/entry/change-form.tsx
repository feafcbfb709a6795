import { useState, type FormEvent } from 'react';
import { Banner, Button, Card, ErrorSummary } from '#peerhouse/ui';
import { ChangeEnquiryDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { dropDraft } from '../shell/drafts.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
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
  const [version, setVersion] = useState(enquiry.version);
  const { form } = useEnquiryForm(draft, start);
  const act = useAct(ChangeEnquiryDocument, afterEnquiry);
  const [typing, setTyping] = useState<ReturnType<typeof typingProblems>>([]);
  const errors = useFieldErrors(act.refusal, enquiryLabels, typing);
  const send = async (as: number) => {
    const problems = typingProblems(form.getValues());
    setTyping(problems);
    if (problems.length) return;
    if (!(await act.run({ id: enquiry.id, version: as, input: sentOf(form.getValues(), tonight) }))) return;
    dropDraft(draft);
    onEnd();
  };
  const leave = () => { dropDraft(draft); onEnd(); };
  const elsewhere = act.refusal?.__typename === 'ChangedElsewhere';
  return (
    <Card heading={say('enquiry.changeTitle')}>
      <form className={css.form} onSubmit={(event: FormEvent) => { event.preventDefault(); void send(version); }} noValidate>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        <RefusalNote act={act}>
          {elsewhere ? <><Button small onClick={() => { setVersion(enquiry.version); void send(enquiry.version); }}>{say('elsewhere.keepMine')}</Button><Button small onClick={leave}>{say('elsewhere.takeTheirs')}</Button></> : null}
        </RefusalNote>
        {elsewhere ? <Banner kind="note" heading={say('elsewhere.now')}>{[enquiry.called, enquiry.reach, enquiry.wantsFrom ? times.day(enquiry.wantsFrom) : '', enquiry.wantsNights ? say('nights.count', { nights: enquiry.wantsNights }) : '', enquiry.hopes].filter(Boolean).join(' · ') || say('person.notSaid')}</Banner> : null}
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
