import { useState, type FormEvent } from 'react';
import { useWords } from '../../../words/words.js';
import type { Outcome } from '../../vault/vault.types.js';
import { choiceIn, textIn, withChoice, withText } from '../doc.rules.js';
import type { FieldTemplate } from '../templates/templates.js';
import type { SectionHere } from '../use-section.js';
import { isKept, Refused, toSay } from './refused.js';
import { SavedFor } from './who-reads.js';
import { forgetTyped, rememberTyped, typedIn } from './typed-words.js';

/** One of a few words; none of them is an answer too. */
export function ChoiceField({ here, field, name }: { here: SectionHere; field: FieldTemplate; name: string }) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chosen = here.doc ? choiceIn(here.doc, field.key) : '';
  const said = (value: string): string => here.template.said(`${here.kind}.${field.key}.${value}`);
  const choose = async (value: string): Promise<void> => setOutcome(await here.keep((doc) => {
    const { blocks, ...others } = withChoice(doc, field.key, value, name);
    return { ...others, blocks: blocks.map((block) => (block.type === 'choice' && block.key === field.key ? { ...block, said: value ? said(value) : '' } : block)) };
  }));
  return (
    <fieldset className="field" aria-describedby={`field-${field.key}-for`}>
      <legend>{name}</legend>
      {['', ...(field.values ?? [])].map((value) => (
        <label key={value} className="choice"><input type="radio" name={field.key} value={value} checked={chosen === value} onChange={() => void choose(value)} /><span>{value ? said(value) : say('plans.choice.none')}</span></label>
      ))}
      <SavedFor id={`field-${field.key}-for`} readers={here.readers} />
      <Refused outcome={toSay(outcome)} />
    </fieldset>
  );
}

/** Free words, as long as they like. */
export function TextField({ here, field, name, rows }: { here: SectionHere; field: FieldTemplate; name: string; rows: number }) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = `field-${field.key}`;
  const kept = here.doc ? textIn(here.doc, field.key) : '';

  async function keep(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const text = textOf(event.currentTarget);
    const begunOn = typedIn(here.id, field.key)?.base;
    forgetTyped(here.id, field.key);
    const done = await here.keep((doc) => withText(doc, field.key, text, name), { begunOn });
    setOutcome(done);
    if (!isKept(done) && !typedIn(here.id, field.key)) rememberTyped(here.id, field.key, { text, also: '', call: '' }, begunOn ?? here.base);
  }

  return (
    <form className="field" onSubmit={(event) => void keep(event)} onInput={(event) => rememberTyped(here.id, field.key, { text: textOf(event.currentTarget), also: '', call: '' }, here.base)} noValidate>
      <label htmlFor={id}>{name}</label>
      <textarea key={kept} id={id} name="text" rows={rows} dir="auto" defaultValue={typedIn(here.id, field.key)?.text ?? kept} />
      <Refused outcome={toSay(outcome)} />
      <SavedFor id={`${id}-for`} readers={here.readers} />
      <button type="submit" aria-describedby={`${id}-for`}>{say('plans.keep')}<span className="unseen"> {name}</span></button>
    </form>
  );
}

const textOf = (form: HTMLFormElement): string => { const text = new FormData(form).get('text'); return typeof text === 'string' ? text.replaceAll('\r\n', '\n') : ''; };
