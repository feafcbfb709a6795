import { useState, type FormEvent } from 'react';
import { useParams } from '@tanstack/react-router';
import { isHouseDay } from '#peerhouse/kernel';
import { Banner, Button, Card, ErrorSummary, Field, PickField, TextField } from '#peerhouse/ui';
import { CloseReviewDocument, ReviewDocument, WriteReviewDocument, type ReviewPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { dropDraft, keepDraft, readDraft } from '../shell/drafts.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterRecord } from './call-page.js';
import { useRecordWords } from './record-words.js';
import css from './feedback.module.css';

const parts = ['whatWeDid', 'whatDifferently', 'whatChanges'] as const;
const fields = { whatWeDid: 'label.whatWeDid', whatDifferently: 'label.whatDifferently', whatChanges: 'label.whatChanges', byWhomId: 'label.byWhom', until: 'label.until' } as const;
const labels = { whatWeDid: 'review.whatWeDid', whatDifferently: 'review.whatDifferently', whatChanges: 'review.whatChanges' } as const;

/** A look at what the house did. It asks about us; there is no field about the person. */
export default function ReviewPage() {
  const { reviewId } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId, times } = useHouse();
  const words = useRecordWords();
  const review = useAsk(ReviewDocument, { id: reviewId ?? '' });
  const record = review.data?.review.record;
  return (
    <Page title={say('review.title')} lead={record ? say('review.lead', { what: words.title(record), when: words.when(record, times) }) : null} back={<BackLink to="/house/$houseId/rights" params={{ houseId }}>{say('rights.title')}</BackLink>}>
      <Asked query={review}>{(data) => data.review.state === 'closed' ? <Closed review={data.review} /> : <ReviewForm key={data.review.id} review={data.review} />}</Asked>
    </Page>
  );
}

function Closed({ review }: { review: ReviewPageFragment }) {
  const { say } = useWords();
  const { times } = useHouse();
  return (
    <div className={css.page}>
      <div id="review-closed" tabIndex={-1}><Banner kind="done" heading={say('review.closed', { by: review.closedBy?.called ?? '', at: times.moment(review.closedAt!) })}>{say('review.closedMore')}</Banner></div>
      <Card>
        <dl className={css.page}>
          {parts.map((part) => <div key={part}><dt className={css.quiet}>{say(labels[part])}</dt><dd className={css.words}><bdi>{review[part]}</bdi></dd></div>)}
          {review.byWhom && review.untilDay ? <div><dt className={css.quiet}>{say('review.promise')}</dt><dd>{say('review.byUntil', { by: review.byWhom.called, until: times.day(review.untilDay, 'withYear') })}</dd></div> : null}
        </dl>
      </Card>
    </div>
  );
}

interface Typed { whatWeDid: string; whatDifferently: string; whatChanges: string; byWhomId: string; until: string; version: number }
const typedOf = (review: ReviewPageFragment): Typed => ({ whatWeDid: review.whatWeDid ?? '', whatDifferently: review.whatDifferently ?? '', whatChanges: review.whatChanges ?? '', byWhomId: review.byWhom?.accountId ?? '', until: review.untilDay ?? '', version: review.version });

function ReviewForm({ review }: { review: ReviewPageFragment }) {
  const { say, sayCode } = useWords();
  const draft = `review-${review.id}`;
  const [typed, setTyped] = useState<Typed>(() => ({ ...typedOf(review), ...readDraft<Typed>(draft) }));
  const [kept, setKept] = useState(false);
  const write = useAct(WriteReviewDocument, afterRecord);
  const close = useAct(CloseReviewDocument, afterRecord);
  const errors = useFieldErrors(write.refusal ?? close.refusal, fields);
  const mayClose = review.actions.find(({ name }) => name === 'close');
  const change = (more: Partial<Typed>) => { const next = { ...typed, ...more }; setTyped(next); setKept(false); keepDraft(draft, next); };
  const send = async (version: number): Promise<ReviewPageFragment | null> => {
    close.clear();
    const { whatWeDid, whatDifferently, whatChanges, byWhomId, until } = typed;
    const done = await write.run({ reviewId: review.id, version, input: { whatWeDid, whatDifferently, whatChanges, byWhomId: byWhomId || null, until: isHouseDay(until) ? until : null } });
    if (!done) return null;
    dropDraft(draft);
    setTyped(typedOf(done));
    setKept(true);
    return done;
  };
  const keep = async (event: FormEvent) => { event.preventDefault(); await send(typed.version); };
  const finish = async () => { const done = await send(typed.version); if (done && (await close.run({ reviewId: review.id, version: done.version }))) focusSoon('review-closed'); };
  const changed = write.refusal?.__typename === 'ChangedElsewhere';
  return (
    <form className={css.form} onSubmit={(event) => void keep(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={write}>{changed ? <Button small onClick={() => void send(review.version)}>{say('review.keepMine')}</Button> : null}</RefusalNote>
      <RefusalNote act={close} />
      {changed ? <Card heading={say('review.theirs')} sunk><dl className={css.page}>{parts.map((part) => <div key={part}><dt className={css.quiet}>{say(labels[part])}</dt><dd className={css.words}><bdi>{review[part] ?? '–'}</bdi></dd></div>)}</dl></Card> : null}
      <Card>
        <p className={css.quiet}>{say('review.aboutUs')}</p>
        {parts.map((part) => <TextField key={part} id={`field-${part}`} rows={4} label={say(labels[part])} error={errors.of(part)} value={typed[part]} onChange={(event) => change({ [part]: event.target.value })} />)}
        <div className={css.pair}>
          <PickField id="field-byWhomId" label={say('review.byWhom')} optional={say('form.optional')} width="middle" error={errors.of('byWhomId')} value={typed.byWhomId} onChange={(event) => change({ byWhomId: event.target.value })}>
            <option value="">{say('review.nobody')}</option>
            {review.workers.map(({ accountId, called }) => <option key={accountId} value={accountId}>{called}</option>)}
          </PickField>
          <Field id="field-until" type="date" width="middle" label={say('review.until')} optional={say('form.optional')} error={errors.of('until')} value={typed.until} onChange={(event) => change({ until: event.target.value })} />
        </div>
        {kept ? <p aria-live="polite">{say('review.kept')}</p> : null}
        <div className={css.acts}>
          <Button type="submit" busy={write.busy}>{say('act.keep')}</Button>
          <Button look="main" busy={close.busy} whyNot={mayClose?.allowed ? null : sayCode('why', mayClose?.whyNot ?? 'NotNow')} onClick={() => void finish()}>{say('review.close')}</Button>
        </div>
        <p className={css.quiet}>{say('review.closeMore')}</p>
      </Card>
    </form>
  );
}
