import { useEffect, useState, type FormEvent } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { newId } from '#peerhouse/kernel';
import { Button, Card, Choices, ErrorSummary, PickField, TextField } from '#peerhouse/ui';
import { BoardDocument, StaysDocument, WriteHandoverLineDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { dropDraft, keepDraft, readDraft } from '../shell/drafts.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { stayTitle } from '../stays/stay-title.js';
import { afterHandover } from './handover-acts.js';
import css from './handover-page.module.css';

interface LineWords { id: string; kind: string; words: string; about: string }
const kinds = ['promise', 'practical', 'house'] as const;
const longest = 280;
const route = getRouteApi('/inside/house/$houseId/handover');

/** A line for the next shift; what was typed is kept until it is written or the person signs out. */
export function HandoverForm() {
  const { say, sayCode } = useWords();
  const { id: houseId } = useHouse();
  const { stay } = route.useSearch();
  const draft = `handover:${houseId}`;
  const empty = (): LineWords => ({ id: newId(), kind: 'practical', words: '', about: '' });
  const [typed, setTyped] = useState<LineWords>(() => ({ ...empty(), ...(stay ? { kind: 'promise', about: `stay:${stay}` } : {}), ...readDraft<LineWords>(draft) }));
  useEffect(() => { if (typed.words) keepDraft(draft, typed); else dropDraft(draft); }, [draft, typed]);
  const act = useAct(WriteHandoverLineDocument, afterHandover);
  const errors = useFieldErrors(act.refusal, { words: 'handover.words', kind: 'handover.kind', stayId: 'handover.about', spaceId: 'handover.about' });
  const change = (part: Partial<LineWords>) => setTyped((before) => ({ ...before, ...part }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const [what, id = null] = typed.kind === 'house' && typed.about.startsWith('stay:') ? [''] : typed.about.split(':');
    const input = { kind: typed.kind, words: typed.words, spaceId: what === 'space' ? id : null, stayId: what === 'stay' ? id : null };
    if (!(await act.run({ houseId, id: typed.id, input }))) return;
    setTyped(empty());
    focusSoon('field-words');
  };
  return (
    <Card heading={say('handover.write')} className={css.form}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        <RefusalNote act={act} />
        <Choices id="field-kind" legend={say('handover.kind')} pick="one" inline name="handover-kind" value={typed.kind} error={errors.of('kind')} onChange={(event) => change({ kind: event.target.value })}
          options={kinds.map((value) => ({ value, label: sayCode('handoverKind', value) }))} />
        <TextField id="field-words" label={say('handover.words')} hint={say('handover.wordsHint', { left: longest - typed.words.trim().length })} error={errors.of('words')} value={typed.words} onChange={(event) => change({ words: event.target.value })} />
        <AboutField value={typed.about} noStays={typed.kind === 'house'} onChange={(about) => change({ about })} />
        <div className={css.acts}><Button look="main" type="submit" busy={act.busy}>{say('handover.act')}</Button><span className={css.quiet}>{say('draft.kept')}</span></div>
      </form>
    </Card>
  );
}

/** What the line hangs on. Names are not asked for here: a stay is called by its space. */
function AboutField({ value, noStays, onChange }: { value: string; noStays: boolean; onChange: (about: string) => void }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const spaces = useAsk(BoardDocument, { houseId, from: null, nights: 7 }).data?.board.spaces ?? [];
  const stays = (useAsk(StaysDocument, { houseId }).data?.stays ?? []).filter(({ state }) => state === 'here' || state === 'expected');
  const chosen = noStays && value.startsWith('stay:') ? '' : value;
  return (
    <PickField id="field-about" label={say('handover.about')} hint={chosen.startsWith('stay:') ? say('handover.aboutStay') : undefined} width="middle" value={chosen} onChange={(event) => onChange(event.target.value)}>
      <option value="">{say('handover.aboutNothing')}</option>
      {noStays ? null : stays.map((stay) => <option key={stay.id} value={`stay:${stay.id}`}>{stayTitle(say, stay)}</option>)}
      {spaces.map((space) => <option key={space.id} value={`space:${space.id}`}>{space.name}</option>)}
    </PickField>
  );
}
