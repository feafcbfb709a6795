import type { ChangeEvent, FormEvent } from 'react';
import { Plus, X } from 'lucide-react';
import { Button, Choices, Field, PickField } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import type { SetUpStep, SetUpWords } from './set-up.rules.js';
import css from './set-up.module.css';

export interface Blueprint { key: string; name: string; kind: string; words: string }
export const setUpLabels = {
  organisation: 'setUp.organisation', called: 'setUp.called', email: 'signIn.email', password: 'setUp.password',
  blueprint: 'setUp.blueprint', name: 'setUp.houseName', timeZone: 'setUp.timeZone', phone: 'setUp.phone', spaces: 'setUp.spaces',
  rightsOfficer: 'setUp.rightsOfficer', rightsOutsideName: 'setUp.outsideName', rightsOutsideWay: 'setUp.outsideWay',
} as const;

interface FormProps {
  step: Exclude<SetUpStep, 'check'>; words: SetUpWords; blueprints: Blueprint[]; errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<SetUpWords>) => void; onNext: () => void; onBack: (() => void) | undefined;
}

/** One step of the set-up. Nothing is checked until all is sent; what the server finds is shown on its step. */
export function SetUpForm({ step, onNext, onBack, ...rest }: FormProps) {
  const { say } = useWords();
  const submit = (event: FormEvent) => { event.preventDefault(); onNext(); };
  const Fields = { organisation: OrganisationFields, you: YouFields, house: HouseFields, spaces: SpacesFields, rights: RightsFields }[step];
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Fields {...rest} />
      <div className={css.row}><Button look="main" type="submit">{say('act.continue')}</Button>{onBack ? <Button look="plain" onClick={onBack}>{say('act.back')}</Button> : null}</div>
    </form>
  );
}

type PartProps = Omit<FormProps, 'step' | 'onNext' | 'onBack'>;
const typed = (set: (value: string) => void) => (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => set(event.target.value);

function OrganisationFields({ words, errorOf, onChange }: PartProps) {
  const { say } = useWords();
  return <Field id="field-organisation" label={say('setUp.organisation')} hint={say('setUp.organisationHint')} autoComplete="organization" value={words.organisation} error={errorOf('organisation')} onChange={typed((organisation) => onChange({ organisation }))} />;
}

function YouFields({ words, errorOf, onChange }: PartProps) {
  const { say } = useWords();
  return (
    <>
      <Field id="field-called" label={say('setUp.called')} hint={say('invitation.calledHint')} autoComplete="nickname" value={words.called} error={errorOf('called')} onChange={typed((called) => onChange({ called }))} />
      <Field id="field-email" type="email" label={say('signIn.email')} autoComplete="username" value={words.email} error={errorOf('email')} onChange={typed((email) => onChange({ email }))} />
      <Field id="field-password" type="password" label={say('setUp.password')} hint={say('setUp.passwordHint')} autoComplete="new-password" value={words.password} error={errorOf('password')} onChange={typed((password) => onChange({ password }))} />
    </>
  );
}

function HouseFields({ words, blueprints, errorOf, onChange }: PartProps) {
  const { say } = useWords();
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <>
      <Field id="field-name" label={say('setUp.houseName')} value={words.name} error={errorOf('name')} onChange={typed((name) => onChange({ name }))} />
      <Choices id="field-blueprint" legend={say('setUp.blueprint')} hint={say('setUp.blueprintHint')} pick="one" name="blueprint" value={words.blueprint} error={errorOf('blueprint')} onChange={typed((blueprint) => onChange({ blueprint }))}
        options={blueprints.filter((each) => each.kind === 'house').map((each) => ({ value: each.key, label: each.name, hint: each.words }))} />
      <PickField id="field-timeZone" label={say('setUp.timeZone')} hint={say('setUp.timeZoneHint')} width="middle" value={words.timeZone} error={errorOf('timeZone')} onChange={typed((timeZone) => onChange({ timeZone }))}>
        {zones.includes(words.timeZone) ? null : <option value={words.timeZone}>{words.timeZone}</option>}
        {zones.map((zone) => <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>)}
      </PickField>
      <Field id="field-phone" type="tel" label={say('setUp.phone')} hint={say('setUp.phoneHint')} autoComplete="tel" width="middle" value={words.phone} error={errorOf('phone')} onChange={typed((phone) => onChange({ phone }))} />
    </>
  );
}

function SpacesFields({ words, errorOf, onChange }: PartProps) {
  const { say } = useWords();
  const set = (at: number, value: string) => onChange({ spaces: words.spaces.map((space, index) => (index === at ? value : space)) });
  return (
    <div className={css.spaces}>
      {words.spaces.map((space, at) => (
        <div key={at} className={css.space}>
          <Field id={at === 0 ? 'field-spaces' : `field-spaces.${at}`} label={say('setUp.spaceNumber', { number: at + 1 })} value={space} error={errorOf(`spaces.${at}`) ?? (at === 0 ? errorOf('spaces') : undefined)} onChange={typed((value) => set(at, value))} />
          {words.spaces.length > 1 ? <Button small icon={X} look="plain" aria-label={say('setUp.spaceOut', { number: at + 1 })} onClick={() => onChange({ spaces: words.spaces.filter((_, index) => index !== at) })}>{say('setUp.out')}</Button> : null}
        </div>
      ))}
      <div><Button small icon={Plus} onClick={() => onChange({ spaces: [...words.spaces, ''] })}>{say('setUp.spaceMore')}</Button></div>
    </div>
  );
}

function RightsFields({ words, errorOf, onChange }: PartProps) {
  const { say } = useWords();
  return (
    <>
      <Field id="field-rightsOfficer" label={say('setUp.rightsOfficer')} hint={say('setUp.rightsOfficerHint')} value={words.rightsOfficer} error={errorOf('rightsOfficer')} onChange={typed((rightsOfficer) => onChange({ rightsOfficer }))} />
      <Field id="field-rightsOutsideName" label={say('setUp.outsideName')} hint={say('setUp.outsideNameHint')} value={words.rightsOutsideName} error={errorOf('rightsOutsideName')} onChange={typed((rightsOutsideName) => onChange({ rightsOutsideName }))} />
      <Field id="field-rightsOutsideWay" label={say('setUp.outsideWay')} hint={say('setUp.outsideWayHint')} value={words.rightsOutsideWay} error={errorOf('rightsOutsideWay')} onChange={typed((rightsOutsideWay) => onChange({ rightsOutsideWay }))} />
    </>
  );
}
