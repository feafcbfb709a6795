import { Button, Card, Choices, Field, PickField, TextField } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import type { PartProps } from './agreement-form.js';
import { first, hasAddress, keepsAddress, stayingOf, toggled, withAt, without, type TypedWay } from './agreement.rules.js';
import css from './follow-up.module.css';

/** Most ways of one follow-up. */
const most = 5;

/** How: ways in their own order, with numbers and addresses; and what is never used. */
export function WaysPart({ typed, begun, change, errors, offers: { channels } }: PartProps) {
  const { say, sayCode } = useWords();
  const { ways } = typed;
  // As the list is now: what came onto it since is shown, and stays unless it is taken out here.
  const staying = stayingOf(begun?.never ?? [], typed);
  const numbers = staying.flatMap(({ id, channel }) => (channel ? [] : [id]));
  const never = (channel: string, on: boolean) => {
    const line = begun?.never.find((one) => one.channel === channel);
    change({ neverChannels: toggled(typed.neverChannels, channel, on && !line), usedAgain: line ? toggled(typed.usedAgain, line.id, !on) : typed.usedAgain });
  };
  const another = () => change({ ways: [...ways, { channel: channels.find((each) => !ways.some(({ channel }) => channel === each)) ?? channels[0]!, address: '', keeps: null }] });
  return (
    <Card heading={say('agree.how')}>
      <p className={css.quiet}>{say('agree.howLead')}</p>
      {errors.of('ways') ? <p id="field-ways" tabIndex={-1}>{errors.of('ways')}</p> : null}
      <ol className={css.lines}>{ways.map((way, at) => <li key={at} className={css.way}><OneWay way={way} at={at} typed={typed} change={change} errors={errors} channels={channels} /></li>)}</ol>
      {ways.length < most && channels.length ? <div><Button small onClick={another}>{say('agree.anotherWay')}</Button></div> : null}
      <Choices pick="several" inline name="never" id="field-never" legend={say('agree.never')} error={errors.of('never')} value={[...typed.neverChannels, ...staying.flatMap(({ channel }) => channel ?? [])]} options={channels.map((value) => ({ value, label: sayCode('charter.option.channels', value) }))}
        onChange={({ target: { value, checked } }) => never(value, checked)} />
      {numbers.length ? <p className={css.row}>{say('agreed.neverNumbers', { count: numbers.length })} <Button small look="plain" onClick={() => change({ usedAgain: [...typed.usedAgain, ...numbers] })}>{say('agree.neverForget')}</Button></p> : null}
      <TextField rows={2} label={say('agree.neverNumbers')} hint={say('agree.neverNumbersHint')} value={typed.neverAddresses} onChange={(event) => change({ neverAddresses: event.target.value })} />
    </Card>
  );
}

function OneWay({ way, at, typed: { ways }, change, errors, channels }: Pick<PartProps, 'typed' | 'change' | 'errors'> & { way: TypedWay; at: number; channels: readonly string[] }) {
  const { say, sayCode } = useWords();
  const { channel, address, keeps } = way;
  const set = (more: Partial<TypedWay>) => change({ ways: withAt(ways, at, { ...way, ...more }) });
  const id = `field-ways.${at}`;
  const wants = hasAddress(channel) && keeps === null;
  return (
    <>
      <div className={css.pair}>
        <PickField id={wants ? `${id}-channel` : id} width="middle" label={say('agree.way', { no: at + 1 })} error={wants ? undefined : errors.of(`ways.${at}`)} value={channel} onChange={(event) => set({ channel: event.target.value, keeps: keeps !== null && keepsAddress(channel, event.target.value) ? keeps : null })}>
          {channels.map((each) => <option key={each} value={each}>{sayCode('charter.option.channels', each)}</option>)}
        </PickField>
        {wants ? <Field id={id} width="middle" type={channel === 'email' ? 'email' : 'tel'} autoComplete="off" label={say(channel === 'email' ? 'agree.email' : 'agree.number')} error={errors.of(`ways.${at}`)} value={address} onChange={(event) => set({ address: event.target.value })} /> : null}
      </div>
      {keeps === null ? null : <p className={css.row}>{say(channel === 'email' ? 'agree.emailStays' : 'agree.numberStays')} <Button small look="plain" onClick={() => set({ keeps: null })}>{say(channel === 'email' ? 'agree.emailOther' : 'agree.numberOther')}</Button></p>}
      {ways.length > 1 ? (
        <div className={css.row}>
          {at > 0 ? <Button small look="plain" onClick={() => change({ ways: first(ways, at) })}>{say('agree.toFront', { no: at + 1 })}</Button> : null}
          <Button small look="plain" onClick={() => change({ ways: without(ways, at) })}>{say('agree.takeOutWay', { no: at + 1 })}</Button>
        </div>
      ) : null}
    </>
  );
}
