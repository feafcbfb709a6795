import { useEffect, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../../words/words.js';
import type { Outcome } from '../../vault/vault.types.js';
import { bothLines, linesIn, withLine } from '../doc.rules.js';
import type { FieldTemplate } from '../templates/templates.js';
import type { SectionHere } from '../use-section.js';
import { LineView } from './doc-view.js';
import { LineFields, readLine } from './line-fields.js';
import { isKept, Refused, toSay } from './refused.js';
import { SavedFor } from './who-reads.js';
import { forgetTyped, rememberTyped, typedIn } from './typed-words.js';

/** Lines of one field, each its own, and where the next one is written. */
export function LinesField({ here, at, field, name }: { here: SectionHere; at: string; field: FieldTemplate; name: string }) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [fresh, setFresh] = useState(0);
  useEffect(() => { if (fresh) document.getElementById(`field-${field.key}-text`)?.focus({ preventScroll: true }); }, [fresh, field.key]);
  const lines = here.doc ? linesIn(here.doc, field.key) : [];
  const id = `field-${field.key}`;
  const also = here.template.said(`${here.kind}.${field.key}.also`);

  async function keep(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = readLine(form);
    if (!typed.text && !typed.also && !typed.call) return form.querySelector('textarea')?.focus();
    // The field is free for the next line at once; what is not taken comes back into it, before what was typed meanwhile.
    forgetTyped(here.id, field.key);
    setFresh((before) => before + 1);
    const done = await here.keep((doc) => withLine(doc, field.key, typed, name));
    setOutcome(done);
    if (isKept(done)) return;
    rememberTyped(here.id, field.key, bothLines(typed, typedIn(here.id, field.key)), here.base);
    setFresh((before) => before + 1);
  }

  return (
    <section aria-labelledby={name ? id : undefined} className="field">
      {name ? <h2 id={id}>{name}</h2> : null}
      {lines.length ? (
        <ul className="lines">
          {lines.map((line) => (
            <li key={line.id}>
              <div><LineView line={line} /></div>
              <Link href={`${at}/line/${line.id}`} className="more"><span aria-hidden="true">···</span><span className="unseen">{say('plans.line.change')}: <bdi>{line.text}</bdi></span></Link>
            </li>
          ))}
        </ul>
      ) : null}
      <Refused outcome={toSay(outcome)} />
      <form key={fresh} onSubmit={(event) => void keep(event)} onInput={(event) => rememberTyped(here.id, field.key, readLine(event.currentTarget), here.base)} noValidate>
        <LineFields id={id} label={say('plans.line.add')} also={also} field={field} typed={typedIn(here.id, field.key)} />
        <SavedFor id={`${id}-for`} readers={here.readers} />
        <button type="submit" aria-describedby={`${id}-for`}>{say('plans.keep')}<span className="unseen"> {name}</span></button>
      </form>
    </section>
  );
}
