import { useId, type ComponentProps, type ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names.js';
import css from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` one a page; `quiet` beside it; `plain` reads like a link; `clay` takes something away. */
  look?: 'main' | 'quiet' | 'plain' | 'clay';
  small?: boolean;
  icon?: LucideIcon;
  /** Why it cannot be pressed now, in words; it stays in the tab order and the words stay beside it. */
  whyNot?: string | null | undefined;
  busy?: boolean;
  children: ReactNode;
}

/** A button that says what it will do, and when it cannot, why not. */
export function Button({ look = 'quiet', small, icon: Icon, whyNot, busy, className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  const whyId = useId();
  const off = Boolean(whyNot) || busy;
  const button = (
    <button {...rest} type={type} aria-disabled={off || undefined} aria-describedby={whyNot ? whyId : rest['aria-describedby']} aria-busy={busy || undefined}
      className={classNames(css.button, css[look], small && css.small, className)}
      onClick={(event) => (off ? event.preventDefault() : onClick?.(event))}>
      {Icon ? <Icon aria-hidden size={small ? 16 : 18} /> : null}
      <span>{children}</span>
    </button>
  );
  if (!whyNot) return button;
  return <span className={css.withWhy}>{button}<span id={whyId} className={css.why}>{whyNot}</span></span>;
}

/** The look of a button, for links that are drawn as one. */
export const buttonLook = (look: 'main' | 'quiet' | 'plain' | 'clay' = 'quiet', small = false): string => classNames(css.button, css[look], small && css.small);
