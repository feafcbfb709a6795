import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../../words/words.js';

/** Where the keyboard and whoever listens go when one page takes another's place; not on the very first. */
let shownBefore = '';

/**
 * One page: its name, the way back, and what it is for. Help, leaving and the four words are in the frame around it.
 * `tab`: what the browser is told, and keeps in its history, where the name itself is the guest's own words.
 */
export function Page({ title, tab = title, back, children }: { title: string; tab?: string; back?: { to: string; words: string }; children: ReactNode }) {
  const { say } = useWords();
  const [path] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { document.title = tab; }, [tab]);
  useEffect(() => {
    const here = `${path} ${title}`;
    if (shownBefore && shownBefore !== here) heading.current?.focus();
    shownBefore = here;
  }, [path, title]);
  return (
    <main>
      {back ? <p><Link className="back" href={back.to}>{back.words || say('page.back')}</Link></p> : null}
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}
