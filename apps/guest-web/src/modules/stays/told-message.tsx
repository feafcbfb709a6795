import { useWords } from '../../words/words.js';
import type { HeldStay } from './held.js';

/** We did something a plan asked us not to: what, who decided, why. */
export function ToldMessage({ message }: { message: HeldStay['messages'][number] }) {
  const { say, day } = useWords();
  return (
    <>
      <h2>{say('told.title')}</h2>
      <p>{say('told.day', { day: day(message.day) })}</p>
      <p dir="auto">{message.what}</p>
      <h3>{say('told.why')}</h3>
      <p dir="auto">{message.why}</p>
      <p className="quietly">{say('told.who', { decided: message.decidedBy, wrote: message.writtenBy })}</p>
      <p>{say('told.review')}</p>
    </>
  );
}
