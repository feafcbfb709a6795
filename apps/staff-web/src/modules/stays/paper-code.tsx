import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import css from './stay-page.module.css';

export interface NewCode { paperCode: string; endsAt: string; address: string }

/** A code that was just made, and how it is used: it is shown once. */
export function PaperCode({ code }: { code: NewCode }) {
  const { say } = useWords();
  const { times } = useHouse();
  return (
    <>
      <p className={css.code}>{code.paperCode}</p>
      <p>{say('code.how', { address: code.address, until: times.ahead(code.endsAt) })}</p>
      <p className={css.quiet}>{say('code.once')}</p>
    </>
  );
}
