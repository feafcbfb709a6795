import { useIntl } from 'react-intl';
import { Card, Choices, PickField } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import type { PartProps } from './agreement-form.js';
import { outsideLanguages, toggled } from './agreement.rules.js';
import css from './follow-up.module.css';

/** What a message may say, and whether a word may be left. The least is what stands there first. */
export function SaysPart({ typed, change, errors }: PartProps) {
  const { say, sayCode } = useWords();
  const { locale } = useIntl();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <Card heading={say('agree.says')}>
      <p className={css.quiet}>{say('agree.saysLead')}</p>
      <Choices pick="one" name="says" id="field-says" legend={say('agree.says')} legendHidden error={errors.of('says')} value={typed.says} options={['plain', 'first_name'].map((value) => ({ value, label: sayCode('mayTell', value) }))} onChange={(event) => change({ says: event.target.value })} />
      <Choices pick="one" name="voicemail" id="field-voicemail" legend={say('agree.voicemail')} error={errors.of('voicemail')} value={typed.voicemail} options={['nothing', 'first_name_and_number'].map((value) => ({ value, label: sayCode('voicemail', value) }))} onChange={(event) => change({ voicemail: event.target.value })} />
      <PickField id="field-language" width="middle" label={say('agree.language')} error={errors.of('language')} value={typed.language} onChange={(event) => change({ language: event.target.value })}>
        {outsideLanguages.map((language) => <option key={language} value={language}>{names.of(language)}</option>)}
      </PickField>
    </Card>
  );
}

/** Who is in touch, and who is not. */
export function WhoPart({ typed, change, errors, offers }: PartProps) {
  const { say } = useWords();
  const { workers } = offers;
  return (
    <Card heading={say('agree.who')}>
      <PickField id="field-onlyFrom" width="middle" label={say('agree.onlyFrom')} hint={say('agree.onlyFromHint')} error={errors.of('onlyFrom')} value={typed.onlyFrom} onChange={(event) => change({ onlyFrom: event.target.value })}>
        <option value="">{say('agree.anybody')}</option>
        {workers.map(({ accountId, called }) => <option key={accountId} value={accountId}>{called}</option>)}
      </PickField>
      {typed.onlyFrom ? null : (
        <Choices pick="several" inline name="notFrom" id="field-notFrom" legend={say('agree.notFrom')} error={errors.of('notFrom')} value={[...typed.notFrom]} options={workers.map(({ accountId, called }) => ({ value: accountId, label: called }))}
          onChange={({ target }) => change({ notFrom: toggled(typed.notFrom, target.value, target.checked) })} />
      )}
    </Card>
  );
}
