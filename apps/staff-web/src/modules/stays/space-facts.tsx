import { useWords } from '../../words/words.js';
import css from './space-facts.module.css';

/** What is good to know about a space, in words. */
export function SpaceFacts({ space }: { space: { kind: string; kept: boolean; features: readonly string[] } }) {
  const { say, sayCode } = useWords();
  const facts = [...(space.kind === 'day' ? [say('space.day')] : []), ...(space.kept ? [say('space.kept')] : []), ...space.features.map((feature) => sayCode('feature', feature))];
  return facts.length ? <small className={css.facts}>{facts.join(' · ')}</small> : null;
}
