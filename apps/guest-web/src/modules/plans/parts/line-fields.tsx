import type { TypedLine } from '../doc.rules.js';
import { useWords } from '../../../words/words.js';
import type { FieldTemplate } from '../templates/templates.js';

const words = (given: FormData, name: string): string => { const value = given.get(name); return typeof value === 'string' ? value.trim() : ''; };
export const readLine = (form: HTMLFormElement): TypedLine => { const given = new FormData(form); return { text: words(given, 'text'), also: words(given, 'also'), call: words(given, 'call') }; };

/** Where a line is written: its words, what goes with them, a number to ring. */
export function LineFields({ id, label, also, field, typed }: { id: string; label: string; also: string; field: FieldTemplate; typed: TypedLine | null }) {
  const { say } = useWords();
  return (
    <>
      <label htmlFor={`${id}-text`}>{label}</label>
      <textarea id={`${id}-text`} name="text" rows={2} dir="auto" defaultValue={typed?.text} />
      {field.also || typed?.also ? <><label htmlFor={`${id}-also`}>{also || say('plans.line.also')}</label><textarea id={`${id}-also`} name="also" rows={1} dir="auto" defaultValue={typed?.also} /></> : null}
      {field.call || typed?.call ? <><label htmlFor={`${id}-call`}>{say('plans.line.call')}</label><input id={`${id}-call`} name="call" type="tel" dir="ltr" className="tel" autoComplete="off" defaultValue={typed?.call} /></> : null}
    </>
  );
}
