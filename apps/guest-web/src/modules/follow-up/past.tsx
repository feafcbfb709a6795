import type { FollowUp } from './in-touch.js';
import { useTouchWords } from './touch-words.js';

/** What became of each day on which we were to be in touch. Nothing follows from any of it. */
export function Past({ past }: { past: FollowUp['past'] }) {
  const { say, day, saidIf } = useTouchWords();
  if (!past.length) return null;
  return (
    <>
      <h3>{say('touch.past')}</h3>
      <ul className="points">{past.map(({ on, outcome }) => <li key={`${on}${outcome}`}>{day(on)}: {saidIf(`touch.outcome.${outcome}`)}</li>)}</ul>
    </>
  );
}
