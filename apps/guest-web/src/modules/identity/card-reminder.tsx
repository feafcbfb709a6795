import { Link } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { useVault } from '../vault/use-vault.js';

/** Asked again, quietly, as long as there is no card, or one was shown and does not count yet. */
export function CardReminder() {
  const { say } = useWords();
  const { me } = useGuest();
  const { state, cardWaits } = useVault();
  if (state !== 'open' || !me?.account || (me.account.hasCard && !cardWaits)) return null;
  return <section className="card"><p>{say(cardWaits ? 'card.waits' : 'card.ask')}</p><p><Link className="alone" href="/card">{say('card.title')}</Link></p></section>;
}
