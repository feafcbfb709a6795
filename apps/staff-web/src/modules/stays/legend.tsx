import { useWords } from '../../words/words.js';
import { StateMark } from './state-mark.js';
import css from './legend.module.css';

const states = ['here', 'expected', 'held', 'closed', 'left'] as const;

/** What the shapes mean. */
export function Legend() {
  const { say } = useWords();
  return (
    <ul className={css.legend} aria-label={say('legend.label')}>
      {states.map((state) => <li key={state} className={css[state]}><StateMark state={state} />{say(`legend.${state}`)}</li>)}
    </ul>
  );
}
