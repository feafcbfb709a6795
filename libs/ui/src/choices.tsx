import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.js';
import { VisuallyHidden } from './visually-hidden.js';
import css from './choices.module.css';

export interface Choice { value: string; label: ReactNode; hint?: ReactNode; whyNot?: string | null }

interface ChoicesProps extends Omit<ComponentProps<'input'>, 'type' | 'value'> {
  legend: ReactNode;
  /** The legend is read aloud but the page already shows it. */
  legendHidden?: boolean;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** `one` of them, or `several`. */
  pick: 'one' | 'several';
  /** Laid beside each other where there is room. */
  inline?: boolean;
  value?: string | string[];
  options: readonly Choice[];
}

/** Choices laid open, each with a large target. */
export function Choices({ legend, legendHidden, hint, error, pick, inline, options, value, id: given, className, ...input }: ChoicesProps) {
  const made = useId();
  const id = given ?? made;
  const says = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  const chosen = value === undefined ? null : [value].flat();
  return (
    <fieldset className={classNames(css.group, error && css.wrong, className)} aria-describedby={says}>
      <legend className={legendHidden ? undefined : css.legend}>{legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}</legend>
      {hint ? <p id={`${id}-hint`} className={css.hint}>{hint}</p> : null}
      {error ? <p id={`${id}-error`} className={css.error}>{error}</p> : null}
      <div className={classNames(css.options, inline && css.inline)}>
        {options.map((option, at) => (
          <label key={option.value} className={classNames(css.option, option.whyNot && css.off)}>
            <input {...input} type={pick === 'one' ? 'radio' : 'checkbox'} id={at === 0 ? id : `${id}-${option.value}`} value={option.value}
              disabled={Boolean(option.whyNot) || input.disabled} {...(chosen ? { checked: chosen.includes(option.value) } : {})} />
            <span>{option.label}{option.hint ?? option.whyNot ? <span className={css.optionHint}>{option.whyNot ?? option.hint}</span> : null}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
