import { Button } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';

/** Longer than the house offers is a talk: this says it was held. */
export function TalkedButton({ onTalked }: { onTalked: () => void }) {
  const { say } = useWords();
  return <Button small onClick={onTalked}>{say('longer.talked')}</Button>;
}
