import type { FormEvent } from 'react';
import { Button, Choices, ErrorSummary, Field, PickField } from '#peerhouse/ui';
import { PeersDocument, WriteReachDocument, WriteWishesDocument, type MatchDetailFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { FormRefusal } from '../shell/form-refusal.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { HalfDaysField } from './half-days-field.js';
import { afterMatching } from './match-acts.js';
import { ageBands, topicsOf, typedOf } from './topics.rules.js';
import { useMatchWords } from './use-match-words.js';
import { useTyped } from './use-typed.js';
import css from './matching.module.css';

const labels: Readonly<Record<string, WordKey>> = { likes: 'wishes.likes', background: 'wishes.background', languages: 'wishes.languages', genders: 'wishes.genders', called: 'interest.called', reach: 'interest.reach', place: 'interest.place' };

interface WishesFormProps { detail: MatchDetailFragment; catchments: readonly string[]; onDone: () => void }

/** What they would like, as far as they said. Topics, never a story. */
export function WishesForm({ detail, catchments, onDone }: WishesFormProps) {
  const { say, sayCode } = useWords();
  const { person, wishes } = detail;
  // Whoever is a peer can be asked for by name, also one they have met before.
  const peers = useAsk(PeersDocument, { programmeId: detail.programmeId }).data?.peers.peers.filter(({ state }) => state !== 'left') ?? [];
  const act = useAct(WriteWishesDocument, afterMatching);
  const errors = useFieldErrors(act.refusal, labels);
  const { list, halfDays } = useMatchWords();
  const now = { ...wishes, place: person.place ?? null, asksFor: detail.asksFor ?? null };
  const { typed, change, done } = useTyped(`wishes:${person.id}`, {
    seen: now,
    likes: typedOf(wishes.likes), background: typedOf(wishes.background), languages: typedOf(wishes.languages), genders: typedOf(wishes.genders), place: person.place ?? '',
    times: wishes.times, olderThan: wishes.olderThan ?? '', youngerThan: wishes.youngerThan ?? '', byPhone: wishes.byPhone, asksFor: detail.asksFor ?? '',
  });
  const send = async (seen: typeof now) => {
    const kept = await act.run({ personId: person.id, seen, input: {
      likes: topicsOf(typed.likes), background: topicsOf(typed.background), languages: topicsOf(typed.languages), genders: topicsOf(typed.genders), place: typed.place || null,
      times: typed.times, olderThan: typed.olderThan || null, youngerThan: typed.youngerThan || null, byPhone: typed.byPhone, asksFor: typed.asksFor || null,
    } });
    if (kept) { done(); onDone(); }
  };
  const bands = [<option key="" value="">{say('wishes.anyAge')}</option>, ...ageBands.map((band) => <option key={band} value={band}>{sayCode('ageBand', band)}</option>)];
  const submit = (event: FormEvent) => { event.preventDefault(); void send(typed.seen); };
  const leave = () => { done(); onDone(); };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <FormRefusal act={act} now={[list(wishes.likes), list(wishes.background), halfDays(wishes.times), list(wishes.languages), list(wishes.genders), person.place ?? ''].filter(Boolean).join(' · ')} onMine={() => void send(now)} onTheirs={leave} />
      <Field id="field-likes" label={say('wishes.likes')} hint={say('wishes.topicsHint')} error={errors.of('likes')} value={typed.likes} onChange={(event) => change({ likes: event.target.value })} />
      <Field id="field-background" label={say('wishes.background')} error={errors.of('background')} value={typed.background} onChange={(event) => change({ background: event.target.value })} />
      <Choices pick="one" inline name="place" id="field-place" legend={say('interest.place')} error={errors.of('place')} value={typed.place} options={catchments.map((value) => ({ value, label: value }))} onChange={(event) => change({ place: event.target.value })} />
      <HalfDaysField legend={say('wishes.times')} value={typed.times} onChange={(times) => change({ times })} />
      <Field id="field-languages" label={say('wishes.languages')} error={errors.of('languages')} value={typed.languages} onChange={(event) => change({ languages: event.target.value })} />
      <Field id="field-genders" label={say('wishes.genders')} hint={say('wishes.gendersHint')} error={errors.of('genders')} value={typed.genders} onChange={(event) => change({ genders: event.target.value })} />
      <div className={css.pair}>
        <PickField width="middle" label={say('wishes.olderThan')} value={typed.olderThan} onChange={(event) => change({ olderThan: event.target.value })}>{bands}</PickField>
        <PickField width="middle" label={say('wishes.youngerThan')} value={typed.youngerThan} onChange={(event) => change({ youngerThan: event.target.value })}>{bands}</PickField>
      </div>
      <label className={css.tick}><input type="checkbox" checked={typed.byPhone} onChange={(event) => change({ byPhone: event.target.checked })} />{say('wishes.byPhone')}</label>
      <PickField width="middle" label={say('wishes.asksFor')} value={typed.asksFor} onChange={(event) => change({ asksFor: event.target.value })}>
        <option value="">{say('wishes.nobodyByName')}</option>
        {peers.map(({ id, called }) => <option key={id} value={id}>{called}</option>)}
      </PickField>
      <div className={css.row}><Button look="main" type="submit" busy={act.busy}>{say('act.keep')}</Button><Button look="plain" onClick={leave}>{say('act.leaveAsIs')}</Button></div>
    </form>
  );
}

/** What they want to be called, and how to reach them. */
export function ReachForm({ detail: { person, reach, messageSafe }, onDone }: Omit<WishesFormProps, 'catchments'>) {
  const { say } = useWords();
  const act = useAct(WriteReachDocument, afterMatching);
  const errors = useFieldErrors(act.refusal, labels);
  const { typed, change, done } = useTyped(`reach:${person.id}`, { called: person.called ?? '', reach: reach ?? '', messageSafe });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await act.run({ personId: person.id, called: typed.called || null, reach: typed.reach || null, messageSafe: typed.messageSafe })) { done(); onDone(); }
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <ReachFields typed={typed} change={change} errorOf={errors.of} />
      <div className={css.row}><Button look="main" type="submit" busy={act.busy}>{say('act.keep')}</Button><Button look="plain" onClick={() => { done(); onDone(); }}>{say('act.leaveAsIs')}</Button></div>
    </form>
  );
}

interface TypedReach { called: string; reach: string; messageSafe: boolean }

export function ReachFields({ typed, change, errorOf }: { typed: TypedReach; change: (more: Partial<TypedReach>) => void; errorOf: (field: string) => string | undefined }) {
  const { say } = useWords();
  return (
    <>
      <Field id="field-called" width="middle" label={say('interest.called')} hint={say('interest.calledHint')} error={errorOf('called')} value={typed.called} autoComplete="off" onChange={(event) => change({ called: event.target.value })} />
      <Field id="field-reach" label={say('interest.reach')} hint={say('interest.reachHint')} error={errorOf('reach')} value={typed.reach} autoComplete="off" onChange={(event) => change({ reach: event.target.value })} />
      <label className={css.tick}><input type="checkbox" checked={typed.messageSafe} onChange={(event) => change({ messageSafe: event.target.checked })} />{say('interest.messageSafe')}</label>
    </>
  );
}
