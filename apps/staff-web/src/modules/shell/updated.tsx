import { useWords } from '../../words/words.js';
import { live } from '../../server/live.js';
import { useHouse } from './house.js';
import css from './updated.module.css';

/** How fresh the picture is, and whether it changes by itself. */
export function Updated({ at }: { at: number }) {
  const { say } = useWords();
  const { times } = useHouse();
  const isLive = live.use();
  return <p className={css.updated}>{at ? say(isLive ? 'live.updated' : 'live.updatedAt', { at: times.time(new Date(at)) }) : ''}</p>;
}
