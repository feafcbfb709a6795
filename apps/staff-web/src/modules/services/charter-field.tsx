import { useState } from 'react';
import { Button, Choices, Field, TextField } from '#peerhouse/ui';
import type { CharterFormQuery, ServicesQuery } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useCharterWords } from './charter-words.js';
import { linesTyped, numberTyped } from './charter-form.rules.js';
import css from './charter-edit.module.css';

export type FormField = CharterFormQuery['charterForm']['groups'][number]['fields'][number];
interface FieldProps { field: FormField; value: unknown; error: string | undefined; houses: ServicesQuery['services']; onChange: (value: unknown) => void }

/** Always there, whatever the house decides. */
const always: Readonly<Record<string, string>> = { 'entry.voices': 'guest', 'nights.longer_needs': 'guest', 'entry.outcomes': 'no_space' };

/** Whole sentences stand one under another, short words beside each other. */
const sentences = ['entry.conditions', 'matching.conditions', 'entry.outcomes', 'emergency.without_asking', 'records.rule'];

/** One field of the charter, drawn as the schema says it is. */
export function CharterField({ field, value, error, houses, onChange }: FieldProps) {
  const { say } = useWords();
  const words = useCharterWords();
  const { path, kind } = field;
  const about = { id: `field-${path}`, error, hint: words.hint(path) };
  const label = words.label(path);
  const choices = { ...about, legend: label, name: path, inline: !sentences.includes(path) };
  switch (kind) {
    case 'yes_no': return <Choices {...choices} pick="one" value={value === true ? 'yes' : value === false ? 'no' : ''} onChange={(event) => onChange(event.target.value === 'yes')} options={[{ value: 'yes', label: say('charter.yes') }, { value: 'no', label: say('charter.no') }]} />;
    case 'one_of': return <Choices {...choices} pick="one" value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} options={field.options.map((each) => ({ value: each, label: words.option(path, each) }))} />;
    case 'some_of': return <Several choices={choices} value={value} onChange={onChange} options={field.options.map((each) => ({ value: each, label: words.option(path, each), whyNot: always[path] === each ? say('charter.always') : null }))} />;
    case 'houses': return houses.length ? <Several choices={choices} value={value} onChange={onChange} options={houses.map(({ id, name }) => ({ value: id, label: name }))} /> : null;
    case 'texts': case 'numbers': return <Lines about={{ ...about, label }} numbers={kind === 'numbers'} value={value} onChange={onChange} />;
    case 'rows': return <Rows field={field} label={label} error={error} value={value} onChange={onChange} />;
    case 'hour': return <Field {...about} label={label} type="time" width="short" value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} />;
    case 'number': return <Field {...about} label={label} inputMode="numeric" width="short" {...(field.mayBeEmpty ? { optional: say('form.optional') } : {})} value={String(value ?? '')} onChange={(event) => onChange(numberTyped(event.target.value))} />;
    default: return <Field {...about} label={label} width="middle" value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} />;
  }
}

type ChoicesProps = Parameters<typeof Choices>[0];
interface SeveralProps { choices: Pick<ChoicesProps, 'id' | 'legend' | 'name' | 'hint' | 'error' | 'inline'>; options: ChoicesProps['options']; value: unknown; onChange: (value: unknown) => void }

function Several({ choices, options, value, onChange }: SeveralProps) {
  const list = Array.isArray(value) ? (value as string[]) : [];
  return <Choices {...choices} pick="several" value={list} options={options} onChange={({ target }) => onChange(target.checked ? [...list, target.value] : list.filter((each) => each !== target.value))} />;
}

/** One entry a line. What is typed stays as it is typed; what is sent are its lines. */
function Lines({ about, numbers, value, onChange }: { about: { id: string; label: string; error: string | undefined; hint: string | undefined }; numbers: boolean; value: unknown; onChange: (value: unknown) => void }) {
  const [text, setText] = useState(() => (Array.isArray(value) ? value.join('\n') : ''));
  const change = (typed: string) => { setText(typed); onChange(numbers ? linesTyped(typed).map(numberTyped) : linesTyped(typed)); };
  return <TextField {...about} rows={Math.max(2, text.split('\n').length)} width="middle" value={text} onChange={(event) => change(event.target.value)} />;
}

/** A list of lines with columns, such as somebody outside and how to reach them. */
function Rows({ field, label, error, value, onChange }: { field: FormField; label: string; error: string | undefined; value: unknown; onChange: (value: unknown) => void }) {
  const { say } = useWords();
  const words = useCharterWords();
  const rows = Array.isArray(value) ? (value as Record<string, string>[]) : [];
  const change = (at: number, column: string, typed: string) => onChange(rows.map((row, index) => (index === at ? { ...row, [column]: typed } : row)));
  return (
    <fieldset className={css.rows} id={`field-${field.path}`} tabIndex={-1}>
      <legend className={css.legend}>{label}</legend>
      {error ? <p className={css.error}>{error}</p> : null}
      {rows.map((row, at) => (
        // Rows have nothing of their own but their place.
        <div key={at} className={css.row}>
          {field.columns.map((column) => <Field key={column} label={words.column(column)} value={row[column] ?? ''} onChange={(event) => change(at, column, event.target.value)} />)}
          <Button small look="plain" aria-label={say('charter.removeRow', { name: row[field.columns[0]!] || String(at + 1) })} onClick={() => onChange(rows.filter((_, index) => index !== at))}>{say('charter.remove')}</Button>
        </div>
      ))}
      <Button small onClick={() => onChange([...rows, Object.fromEntries(field.columns.map((column) => [column, '']))])}>{say('charter.addRow')}</Button>
    </fieldset>
  );
}
