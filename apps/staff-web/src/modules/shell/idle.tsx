import { useEffect, useState } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import { lapsed } from '../../server/ask.js';
import { useWords } from '../../words/words.js';
import { lock } from './session.js';

const minute = 60_000;
const coverAfter = 10 * minute;
const warnBefore = minute;

/** Covers the screen after ten minutes with no key and no touch; a minute earlier it asks. Words typed stay. */
export function IdleWatch() {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let last = Date.now();
    const here = () => { last = Date.now(); };
    const look = () => {
      const quiet = Date.now() - last;
      if (lapsed.read()) { last = Date.now(); setAsking(false); }
      else if (quiet >= coverAfter) { setAsking(false); lock(); }
      else setAsking(quiet >= coverAfter - warnBefore);
    };
    const kinds = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
    kinds.forEach((kind) => window.addEventListener(kind, here, { passive: true }));
    const timer = setInterval(look, 5_000);
    return () => { clearInterval(timer); kinds.forEach((kind) => window.removeEventListener(kind, here)); };
  }, []);
  if (!asking) return null;
  return <Banner kind="note" heading={say('idle.asking')} actions={<Button small onClick={() => setAsking(false)}>{say('idle.here')}</Button>}>{say('idle.kept')}</Banner>;
}
