import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.js';
import css from './field.module.css';

interface Common {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with it, in words. */
  error?: string | null | undefined;
  /** Said after the label when it may be left empty. */
  optional?: string;
  width?: 'short' | 'middle' | 'full';
}
type FieldProps = Common & ComponentProps<'input'>;
type TextProps = Common & ComponentProps<'textarea'>;
type PickProps = Common & ComponentProps<'select'>;

function useParts({ hint, error }: Common, given?: string) {
  const made = useId();
  const id = given ?? made;
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return { id, control: { id, 'aria-describedby': describedBy, 'aria-invalid': error ? (true as const) : undefined } };
}

function Around({ id, label, hint, error, optional, children }: Common & { id: string; children: ReactNode }) {
  return (
    <div className={classNames(css.field, error && css.wrong)}>
      <label htmlFor={id} className={css.label}>{label}{optional ? <span className={css.optional}> {optional}</span> : null}</label>
      {hint ? <p id={`${id}-hint`} className={css.hint}>{hint}</p> : null}
      {error ? <p id={`${id}-error`} className={css.error}>{error}</p> : null}
      {children}
    </div>
  );
}

/** One line to type in. The browser's own checks are off: the server decides, on sending. */
export function Field({ label, hint, error, optional, width = 'full', id: given, className, ...input }: FieldProps) {
  const common = { label, hint, error, ...(optional ? { optional } : {}) };
  const { id, control } = useParts(common, given);
  return <Around id={id} {...common}><input {...input} {...control} className={classNames(css.input, css[width], className)} /></Around>;
}

/** Several lines to type in. */
export function TextField({ label, hint, error, optional, width = 'full', id: given, className, ...input }: TextProps) {
  const common = { label, hint, error, ...(optional ? { optional } : {}) };
  const { id, control } = useParts(common, given);
  return <Around id={id} {...common}><textarea rows={3} {...input} {...control} className={classNames(css.input, css.text, css[width], className)} /></Around>;
}

/** One of a list that is too long to lay open. */
export function PickField({ label, hint, error, optional, width = 'full', id: given, className, ...input }: PickProps) {
  const common = { label, hint, error, ...(optional ? { optional } : {}) };
  const { id, control } = useParts(common, given);
  return <Around id={id} {...common}><select {...input} {...control} className={classNames(css.input, css.pick, css[width], className)} /></Around>;
}
