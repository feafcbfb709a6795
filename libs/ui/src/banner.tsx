import type { ReactNode } from 'react';
import { Check, CloudOff, Info, MessageCircle } from 'lucide-react';
import { classNames } from './class-names.js';
import css from './banner.module.css';

const icons = { done: Check, note: Info, trouble: MessageCircle, offline: CloudOff };

interface BannerProps {
  /** `done` after something worked, `note` for what is so, `trouble` when it did not go as meant, `offline` without a signal. */
  kind: keyof typeof icons;
  heading?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Words on the page about what has happened, with what can be done next. Nothing flies in, nothing disappears by itself. */
export function Banner({ kind, heading, children, actions }: BannerProps) {
  const Icon = icons[kind];
  return (
    <div className={classNames(css.banner, css[kind])}>
      <Icon aria-hidden size={20} className={css.icon} />
      <div className={css.words} role={kind === 'trouble' ? 'alert' : undefined} aria-live={kind === 'trouble' ? undefined : 'polite'}>
        {heading ? <p className={css.heading}>{heading}</p> : null}
        {children ? <div>{children}</div> : null}
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
