import type { FormEvent } from 'react';
import { Button, Choices, ErrorSummary, Field, PickField } from '#peerhouse/ui';
import { ShareAsPeerDocument, type PeerLineFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords, type WordKey } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { HalfDaysField } from './half-days-field.js';
import { afterMatching } from './match-acts.js';
import { ageBands, topicsOf, typedOf } from './topics.rules.js';
import { useTyped } from './use-typed.js';
import css from './matching.module.css';

const labels: Readonly<Record<string, WordKey>> = { likes: 'shares.likes', background: 'shares.background', ratherNot: 'shares.ratherNot', languages: 'wishes.languages', gender: 'shares.gender', ageBand: 'shares.age', near: 'shares.near', far: 'shares.far' };

/** What a peer shares of themself, each part only if they want. */
export function SharesForm({ peer, catchments, onDone }: { peer: PeerLineFragment; catchments: readonly string[]; onDone: () => void }) {
  const { say, sayCode } = useWords();
  const { shares } = peer;
  const act = useAct(ShareAsPeerDocument, afterMatching);
  const errors = useFieldErrors(act.refusal, labels);
  const { typed, change, done } = useTyped(`shares:${peer.id}`, {
    likes: typedOf(shares.likes), background: typedOf(shares.background), ratherNot: typedOf(shares.ratherNot), languages: typedOf(shares.languages), gender: shares.gender ?? '', ageBand: shares.ageBand ?? '',
    near: shares.near, far: shares.far, times: shares.times, byPhone: shares.byPhone,
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const kept = await act.run({ peerId: peer.id, input: { ...typed, likes: topicsOf(typed.likes), background: topicsOf(typed.background), ratherNot: topicsOf(typed.ratherNot), languages: topicsOf(typed.languages), gender: typed.gender || null, ageBand: typed.ageBand || null } });
    if (kept) { done(); onDone(); }
  };
  const topics = (field: 'likes' | 'background' | 'ratherNot' | 'languages' | 'gender', label: WordKey, hint?: WordKey) => (
    <Field id={`field-${field}`} label={say(label)} hint={hint ? say(hint) : undefined} error={errors.of(field)} value={typed[field]} onChange={(event) => change({ [field]: event.target.value })} />
  );
  const places = (field: 'near' | 'far', label: WordKey) => (
    <Choices pick="several" inline name={field} id={`field-${field}`} legend={say(label)} error={errors.of(field)} value={typed[field]} options={catchments.map((value) => ({ value, label: value }))}
      onChange={({ target }) => change({ [field]: target.checked ? [...typed[field], target.value] : typed[field].filter((each) => each !== target.value) })} />
  );
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      {topics('likes', 'shares.likes', 'shares.topicsHint')}
      {topics('background', 'shares.background')}
      {topics('ratherNot', 'shares.ratherNot')}
      {topics('languages', 'wishes.languages')}
      {topics('gender', 'shares.gender')}
      <PickField width="middle" label={say('shares.age')} value={typed.ageBand} onChange={(event) => change({ ageBand: event.target.value })}><option value="">{say('shares.noAge')}</option>{ageBands.map((band) => <option key={band} value={band}>{sayCode('ageBand', band)}</option>)}</PickField>
      {places('near', 'shares.near')}
      {places('far', 'shares.far')}
      <HalfDaysField legend={say('shares.times')} value={typed.times} onChange={(times) => change({ times })} />
      <label className={css.tick}><input type="checkbox" checked={typed.byPhone} onChange={(event) => change({ byPhone: event.target.checked })} />{say('shares.byPhone')}</label>
      <div className={css.row}><Button look="main" type="submit" busy={act.busy}>{say('act.keep')}</Button><Button look="plain" onClick={() => { done(); onDone(); }}>{say('act.leaveAsIs')}</Button></div>
    </form>
  );
}
