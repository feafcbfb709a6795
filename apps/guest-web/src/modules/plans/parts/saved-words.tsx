import { Link } from 'wouter';
import { useWords } from '../../../words/words.js';
import type { Saved } from '../../vault/vault.types.js';

/** Where the words are, in words. Nothing of it moves. */
export function SavedWords({ saved, online, kept, choose }: { saved: Saved; online: boolean; kept: boolean; choose?: string }) {
  const { say } = useWords();
  return (
    <output className="quietly saved-words">
      {saved === 'choose' && choose ? <Link href={choose}>{say('plans.saved.choose')}</Link> : say(keyOf(saved, online, kept))}
    </output>
  );
}

function keyOf(saved: Saved, online: boolean, kept: boolean) {
  switch (saved) {
    case 'choose': return 'plans.saved.choose';
    case 'sending': return 'plans.saved.sending';
    case 'saved': return online ? 'plans.saved.saved' : 'plans.saved.offline';
    case 'kept': {
      if (!kept) return online ? 'plans.saved.notSentHere' : 'plans.saved.pageOnly';
      return online ? 'plans.saved.notSent' : 'plans.saved.kept';
    }
  }
}
