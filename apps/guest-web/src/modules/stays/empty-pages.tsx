import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords, type WordKey } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';

interface EmptyProps { title: WordKey; lead: WordKey; parts: readonly (readonly [heading: WordKey, words: WordKey])[]; children?: ReactNode }

/** Of things this app does not do yet: what there will be, what there is meanwhile, and that nothing is missed. */
function Empty({ title, lead, parts, children }: EmptyProps) {
  const { say } = useWords();
  const { isProgramme } = useGuest();
  return (
    <Page title={say(title)} back={{ to: '/stay', words: say('stay.title') }}>
      <p>{say(lead)}</p>
      {parts.map(([heading, words]) => <section key={heading} className="card"><h2>{say(heading)}</h2><p>{say(words)}</p></section>)}
      {children}
      {isProgramme ? null : <p>{say('help.awake')}</p>}
    </Page>
  );
}

/** G14 and G15: a peer, a different one; and where staying in touch is, which needs no peer. */
export function PeoplePage() {
  const { say } = useWords();
  return (
    <Empty title={'people.title'} lead={'people.lead'} parts={[['people.peer', 'people.peerHow'], ['people.other', 'people.otherHow']]}>
      <section className="card"><h2>{say('touch.title')}</h2><p>{say('people.checkInHow')}</p><p><Link className="alone" href="/in-touch">{say('touch.title')}</Link></p></section>
    </Empty>
  );
}
/** G18: what somebody felt, without a name. */
export const FeltPage = () => <Empty title={'felt.title'} lead={'felt.lead'} parts={[['felt.now', 'felt.nowHow'], ['felt.paper', 'felt.paperHow'], ['felt.answer', 'felt.answerHow']]} />;
