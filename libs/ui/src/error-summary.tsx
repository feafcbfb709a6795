import { useEffect, useRef } from 'react';
import css from './error-summary.module.css';

export interface ErrorItem { /** Id of the field; with none the words stand alone. */ fieldId?: string; words: string }

/** What needs another look, at the top of a form. Takes focus when it appears, links to each field, marks the page's title. */
export function ErrorSummary({ heading, titleWord, items }: { heading: string; titleWord: string; items: ErrorItem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const seen = items.map((item) => item.words).join('|');
  useEffect(() => {
    if (!seen) return;
    box.current?.focus();
    const before = document.title;
    if (!before.startsWith(titleWord)) document.title = `${titleWord} ${before}`;
    return () => { document.title = before.startsWith(titleWord) ? before.slice(titleWord.length + 1) : before; };
  }, [seen, titleWord]);
  if (!items.length) return null;
  return (
    <div ref={box} className={css.summary} tabIndex={-1} role="alert" aria-labelledby="error-summary">
      <h2 id="error-summary" className={css.heading}>{heading}</h2>
      <ul className={css.list}>
        {items.map(({ fieldId, words }) => (
          <li key={`${fieldId}${words}`}>
            {fieldId ? <a href={`#${fieldId}`} onClick={(event) => { event.preventDefault(); goTo(fieldId); }}>{words}</a> : words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(fieldId: string): void {
  const field = document.getElementById(fieldId);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
