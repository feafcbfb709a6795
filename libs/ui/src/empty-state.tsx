import type { ReactNode } from 'react';
import css from './empty-state.module.css';

/** What will be here, and one thing to do. */
export function EmptyState({ heading, children, action }: { heading: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p className={css.heading}>{heading}</p>
      {children ? <p>{children}</p> : null}
      {action ? <div className={css.action}>{action}</div> : null}
    </div>
  );
}
