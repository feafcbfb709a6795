import { Card, Choices, Field, PickField } from '#peerhouse/ui';
import type { RightsOfHouseFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import css from './feedback.module.css';

interface DecidedProps { deciders: RightsOfHouseFragment['deciders']; value: string; error: string | undefined; onChange: (accountId: string) => void }

/** Who decided: an answer about us. */
export function DecidedBy({ deciders, value, error, onChange }: DecidedProps) {
  const { say } = useWords();
  return (
    <PickField id="field-decidedById" label={say('rights.decidedBy')} hint={say('rights.decidedByHint')} width="middle" error={error} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{say('rights.choose')}</option>
      {deciders.map(({ accountId, called }) => <option key={accountId} value={accountId}>{called}</option>)}
    </PickField>
  );
}

/** Yes or no, laid open. */
export function YesNo({ id, legend, hint, value, onChange, words }: { id: string; legend: string; hint?: string; value: boolean; onChange: (yes: boolean) => void; words: { yes: string; no: string } }) {
  return <Choices id={id} legend={legend} hint={hint} pick="one" inline name={id} value={value ? 'yes' : 'no'} onChange={(event) => onChange(event.target.value === 'yes')} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />;
}

export interface When { earlier: boolean; on: string; at: string }

/** Now, or earlier with the day and the time it was. */
export function WhenCard({ when, error, onChange }: { when: When; error: string | undefined; onChange: (when: When) => void }) {
  const { say } = useWords();
  const { times } = useHouse();
  return (
    <Card heading={say('rights.when')}>
      <Choices legend={say('rights.when')} legendHidden pick="one" inline name="when" value={when.earlier ? 'earlier' : 'now'} onChange={(event) => onChange({ ...when, earlier: event.target.value === 'earlier' })} options={[{ value: 'now', label: say('rights.now') }, { value: 'earlier', label: say('rights.earlier') }]} />
      {when.earlier ? (
        <div className={css.pair}>
          <Field id="field-calledAt" type="date" width="middle" label={say('rights.on')} error={error} value={when.on} onChange={(event) => onChange({ ...when, on: event.target.value })} />
          <Field type="time" width="short" label={say('rights.at')} hint={times.zoneDiffers() ? say('time.houseClock') : undefined} value={when.at} onChange={(event) => onChange({ ...when, at: event.target.value })} />
        </div>
      ) : null}
    </Card>
  );
}
