import { Button, classNames } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import type { Blueprint } from './set-up-form.js';
import type { SetUpStep, SetUpWords } from './set-up.rules.js';
import css from './set-up.module.css';

interface CheckProps { steps: readonly SetUpStep[]; sendWords: string; next: string; words: SetUpWords; blueprints: Blueprint[]; busy: boolean; problems: SetUpStep[]; onChange: (step: SetUpStep) => void; onSend: () => void }

/** All answers on one page, each with its way back. */
export function SetUpCheck({ steps, sendWords, next, words, blueprints, busy, problems, onChange, onSend }: CheckProps) {
  const { say } = useWords();
  const blank = say('setUp.blank');
  const rows: [SetUpStep, string, string][] = [
    ['organisation', say('setUp.organisation'), words.organisation],
    ['you', say('setUp.you'), [words.called, words.email].filter(Boolean).join(', ')],
    ['house', say('setUp.house'), [words.name, blueprints.find((each) => each.key === words.blueprint)?.name, words.timeZone.replaceAll('_', ' '), words.phone].filter(Boolean).join(', ')],
    ['spaces', say('setUp.spaces'), words.spaces.filter((space) => space.trim()).join(', ')],
    ['rights', say('setUp.rights'), [words.rightsOfficer, words.rightsOutsideName, words.rightsOutsideWay].filter(Boolean).join(', ')],
  ];
  return (
    <>
      <dl className={css.check}>
        {rows.filter(([step]) => steps.includes(step)).map(([step, label, value]) => (
          <div key={step} className={classNames(problems.includes(step) && css.problem)}><dt>{label}</dt><dd>{value || blank}</dd><dd><Button small look="plain" aria-label={say('check.changeOf', { what: label })} onClick={() => onChange(step)}>{say('check.change')}</Button></dd></div>
        ))}
      </dl>
      <p className={css.quiet}>{next}</p>
      <div><Button look="main" busy={busy} onClick={onSend}>{sendWords}</Button></div>
    </>
  );
}
