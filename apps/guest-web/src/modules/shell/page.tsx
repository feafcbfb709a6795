import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { LeaveSite } from './leave-site.js';

/** The frame of every page: leaving first, help last, always in the same place. */
export function Page({ title, phone, focus = false, children }: { title: string; phone: string | null; focus?: boolean; children: ReactNode }) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { document.title = title; }, [title]);
  // A page that takes another's place says so to whoever listens.
  useEffect(() => { if (focus) heading.current?.focus(); }, [focus]);
  return (
    <>
      <header><LeaveSite /></header>
      <main>
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {children}
      </main>
      <footer>
        {phone ? <p><a className="ring" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{say('help.ring', { phone })}</a> {say('help.awake')}</p> : <p>{say('welcome.ring')}</p>}
        <p>{say('help.rights')}</p>
      </footer>
    </>
  );
}
