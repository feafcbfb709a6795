import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../../words/words.js';

/** Where the keyboard and whoever listens go when one page takes another's place; not on the very first. */
let shownBefore = '';

/** Where what had the keyboard is gone (stopped, left, taken out) and nothing else took it, the page's name has it: not the beginning of everything. */
function keepKeyboard(main: HTMLElement, heading: RefObject<HTMLElement | null>): () => void {
  let last: EventTarget | null = null;
  const had = ({ target }: FocusEvent) => { last = target; };
  const gone = new MutationObserver(() => {
    if (last instanceof Element && !last.isConnected && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });
  main.addEventListener('focusin', had);
  gone.observe(main, { childList: true, subtree: true });
  return () => { main.removeEventListener('focusin', had); gone.disconnect(); };
}

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
    if (shownBefore && shownBefore !== here) {
      // From its beginning: scrolled to its name alone, the way back would lie half under what stays on top.
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    shownBefore = here;
  }, [path, title]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => keepKeyboard(main.current!, heading), []);
  return (
    <main ref={main}>
      {back ? <p><Link className="back" href={back.to}>{back.words || say('page.back')}</Link></p> : null}
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}
