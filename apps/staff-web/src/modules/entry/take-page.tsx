import { useState, type FormEvent } from 'react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { newId } from '#peerhouse/kernel';
import { Banner, Button, Card, ErrorSummary, Field } from '#peerhouse/ui';
import { BoardDocument, CharterDocument, TakeEnquiryDocument, type BoardQuery, type CharterQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { instantIn } from '../../time/clock-words.rules.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { dropDraft, readDraft } from '../shell/drafts.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { AskedBeforeField, ChannelField, NightsFields, PersonFields, ToldField, enquiryLabels } from './enquiry-fields.js';
import { emptyWords, sentOf, startOf, typingProblems, type EnquiryWords } from './enquiry-form.rules.js';
import { StartedField } from './started-field.js';
import { useEnquiryForm } from './use-enquiry-form.js';
import css from './take-page.module.css';

const route = getRouteApi('/inside/house/$houseId/enquiries/new');

/** Somebody asks. Under a minute, and no name is needed. */
export default function TakePage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const board = useAsk(BoardDocument, { houseId, from: null, nights: 7 });
  const charter = useAsk(CharterDocument, { serviceId: houseId });
  return (
    <Page title={say('take.title')} lead={say('take.lead')} back={<BackLink to="/house/$houseId/enquiries" params={{ houseId }}>{say('enquiries.title')}</BackLink>}>
      <Asked query={board}>{({ board: now }) => <Asked query={charter}>{({ charter: rules }) => <Take board={now} charter={rules} />}</Asked>}</Asked>
    </Page>
  );
}

interface TakeProps { board: BoardQuery['board']; charter: CharterQuery['charter'] }

/** A night was chosen on the board while another enquiry was only begun: the choice of which to write is the person's. */
function Take(props: TakeProps) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const { from, space } = route.useSearch();
  const draft = `take:${houseId}`;
  const cell = from ? `${from} ${space ?? ''}` : '';
  const [asks, setAsks] = useState(() => { const kept = readDraft<EnquiryWords>(draft); return Boolean(cell && kept && kept.cell !== cell); });
  if (!asks) return <TakeForm {...props} cell={cell} />;
  return (
    <Banner kind="note" heading={say('draft.another')} actions={<>
      <Button small onClick={() => setAsks(false)}>{say('draft.goOn')}</Button>
      <Button small onClick={() => { dropDraft(draft); setAsks(false); }}>{say('draft.startThis')}</Button>
    </>}>{say('draft.anotherMore')}</Banner>
  );
}

function TakeForm({ board, charter, cell }: TakeProps & { cell: string }) {
  const { say } = useWords();
  const house = useHouse();
  const navigate = useNavigate();
  const search = route.useSearch();
  const draft = `take:${house.id}`;
  const [id] = useState(newId);
  const chosen = board.spaces.find((each) => each.id === search.space);
  const start: EnquiryWords = { ...emptyWords, id, cell, started: startOf(charter), spaceKind: chosen?.kind ?? 'night', ...(search.from ? { when: search.from === board.tonight ? 'tonight' as const : 'day' as const, day: search.from } : {}), ...(search.nights ? { nights: String(search.nights) } : {}) };
  const { form, wasKept, startAgain } = useEnquiryForm(draft, start);
  const act = useAct(TakeEnquiryDocument, ['Enquiries']);
  const [typing, setTyping] = useState<ReturnType<typeof typingProblems>>([]);
  const errors = useFieldErrors(act.refusal, enquiryLabels, typing);
  const space = form.getValues('cell') === cell ? chosen : undefined;
  const hasDay = board.spaces.some((space) => space.kind === 'day');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const words = form.getValues();
    const problems = typingProblems(words);
    setTyping(problems);
    if (problems.length) return;
    const askedAt = words.askedOn && words.askedAt ? instantIn(words.askedOn, words.askedAt, house.service.timeZone) : undefined;
    const taken = await act.run({ houseId: house.id, id: words.id, input: sentOf(words, board.tonight, askedAt) });
    if (!taken) return;
    dropDraft(draft);
    void navigate({ to: '/house/$houseId/enquiries/$enquiryId', params: { houseId: house.id, enquiryId: taken.id }, search: space ? { space: space.id } : {}, replace: true });
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      {space ? <Banner kind="note">{say('take.space', { name: space.name })}</Banner> : null}
      {wasKept ? <Banner kind="note" actions={<Button small onClick={() => startAgain({ ...emptyWords, id: newId(), cell, started: startOf(charter) })}>{say('draft.startAgain')}</Button>}>{say('draft.found')}</Banner> : null}
      <Card heading={say('take.asks')}>
        <ChannelField form={form} errorOf={errors.of} />
        <StartedField form={form} errorOf={errors.of} rules={charter} />
        <NightsFields form={form} errorOf={errors.of} tonight={board.tonight} hasDay={hasDay} formerGuests={charter.dayPlaces?.forFormerGuests} />
        {charter.asksBefore ? <AskedBeforeField form={form} errorOf={errors.of} /> : null}
      </Card>
      <Card heading={say('take.person')}><p className={css.quiet}>{say('take.personLead')}</p><PersonFields form={form} errorOf={errors.of} /></Card>
      <Card heading={say('take.told')}><ToldField form={form} hasDay={hasDay} /></Card>
      <details className={css.earlier}>
        <summary>{say('take.earlier')}</summary>
        <p className={css.quiet}>{say('take.earlierLead')}</p>
        <div className={css.pair}>
          <Field id="field-askedAt" type="date" width="middle" label={say('field.askedOn')} error={errors.of('askedAt')} {...form.register('askedOn')} />
          <Field id="field-askedTime" type="time" width="short" label={say('field.askedAt')} hint={house.times.zoneDiffers() ? say('time.houseClock') : undefined} {...form.register('askedAt')} />
        </div>
      </details>
      <div className={css.end}>
        <Button look="main" type="submit" busy={act.busy} whyNot={house.onShift ? null : say('why.OffShift')}>{say('take.act')}</Button>
        <span className={css.quiet}>{say('draft.kept')}</span>
      </div>
    </form>
  );
}
