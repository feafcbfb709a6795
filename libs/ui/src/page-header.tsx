import { useEffect, useRef, type ReactNode } from 'react';
import css from './page-header.module.css';

interface PageHeaderProps { title: string; shownTitle?: ReactNode; lead?: ReactNode; back?: ReactNode; actions?: ReactNode; product: string }

/** The page's one heading. Names the document, and takes focus when the page is opened from within the app. */
export function PageHeader({ title, shownTitle, lead, back, actions, product }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { document.title = `${title} · ${product}`; }, [title, product]);
  useEffect(() => { if (document.activeElement === document.body || document.activeElement?.closest('nav, dialog')) heading.current?.focus({ preventScroll: true }); }, []);
  return (
    <header className={css.header}>
      {back ? <div className={css.back}>{back}</div> : null}
      <div className={css.row}>
        <h1 ref={heading} id="page-title" tabIndex={-1} className={css.title}>{shownTitle ?? title}</h1>
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </div>
      {lead ? <div className={css.lead}>{lead}</div> : null}
    </header>
  );
}
