import { Link } from 'wouter';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Qr } from './qr.js';

/** The card for somebody the guest trusts, to print or to write down: shown once. On it is no name of a house. */
export default function CardSheet({ name, text, link }: { name: string; text: string; link: string }) {
  const { say } = useWords();
  return (
    <Page title={say('sharing.card.title')}>
      <p className="no-print">{say('sharing.card.for')} <bdi>{name}</bdi>. {say('sharing.card.once')}</p>
      <p className="no-print"><button type="button" onClick={() => window.print()}>{say('plans.print')}</button></p>
      <section className="card paper-card" aria-labelledby="card">
        <h2 id="card">{say('sharing.card.heading')}</h2>
        <p>{say('sharing.card.how', { address: link.slice(0, link.indexOf('#')) })}</p>
        <Qr text={link} label={say('sharing.card.qr')} />
        <p className="card-text" dir="ltr">{text}</p>
        <p>{say('sharing.card.seen')}</p>
      </section>
      <h2 className="no-print">{say('sharing.done.next')}</h2>
      <p className="no-print">{say('sharing.card.next')} {say('sharing.done.stop')} <Link href="/who-sees">{say('nav.seen')}</Link></p>
    </Page>
  );
}
