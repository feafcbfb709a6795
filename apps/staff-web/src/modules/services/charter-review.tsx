import { useState, type FormEvent } from 'react';
import { Button, Card, ErrorSummary, Field } from '#peerhouse/ui';
import type { FieldProblem } from '../shell/field-errors.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useHouse } from '../shell/house.js';
import { useWords } from '../../words/words.js';
import { PublishCharterDocument, type PreviewCharterQuery } from '#peerhouse/contract/staff';
import { isHouseDay } from '#peerhouse/kernel';
import { useAct } from '../../server/use-act.js';
import { CharterChanges } from './charter-changes.js';
import type { Values } from './charter-form.rules.js';
import css from './charter-edit.module.css';

export type Preview = Extract<PreviewCharterQuery['previewCharter'], { __typename: 'CharterPreview' }>;
interface ReviewProps { preview: Preview; charter: Values; basedOn: number; earliest: string; startsOn: string; onStartsOn: (day: string) => void; onBack: () => void; onPublished: (version: number) => void }

/** Before it is published: which sentences change, the whole as people will read it, and from which day. */
export function CharterReview({ preview, charter, basedOn, earliest, startsOn, onStartsOn, onBack, onPublished }: ReviewProps) {
  const { say } = useWords();
  const { id: serviceId, times } = useHouse();
  const act = useAct(PublishCharterDocument, ['CharterForm', 'CharterVersions', 'Charter', 'Me']);
  const [own, setOwn] = useState<FieldProblem[]>([]);
  const errors = useFieldErrors(act.refusal, { startsOn: 'charter.startsOn', charter: 'charter.title' }, own);
  const publish = async (event: FormEvent) => {
    event.preventDefault();
    setOwn(isHouseDay(startsOn) ? [] : [{ field: 'startsOn', problem: startsOn ? 'not_in_form' : 'missing' }]);
    if (!isHouseDay(startsOn)) return;
    const done = await act.run({ serviceId, basedOn, startsOn, charter });
    if (done) onPublished(done.version);
  };
  return (
    <form className={css.form} onSubmit={(event) => void publish(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act}><Button small onClick={onBack}>{say('charter.back')}</Button></RefusalNote>
      <Card heading={say('charter.whatChanges')} id="field-charter"><CharterChanges changes={preview.changes} quiet={preview.quietChanges} /></Card>
      <Card heading={say('charter.whole')}>
        <p className={css.quiet}>{say('charter.wholeLead')}</p>
        <details className={css.whole}><summary>{say('charter.wholeOpen')}</summary><dl>{preview.sentences.map((each) => <div key={each.key}><dt>{each.heading}</dt><dd>{each.sentence}</dd></div>)}</dl></details>
      </Card>
      <Card heading={say('charter.fromWhen')}>
        <Field id="field-startsOn" type="date" width="middle" min={earliest} label={say('charter.startsOn')} hint={say('charter.startsOnHint', { day: times.day(earliest, 'withYear') })} error={errors.of('startsOn')} value={startsOn} onChange={(event) => onStartsOn(event.target.value)} />
        <p className={css.quiet}>{say('charter.publishLead')}</p>
        <div className={css.acts}>
          <Button type="submit" look="main" busy={act.busy}>{say('charter.publish')}</Button>
          <Button look="plain" onClick={onBack}>{say('charter.back')}</Button>
        </div>
      </Card>
    </form>
  );
}
