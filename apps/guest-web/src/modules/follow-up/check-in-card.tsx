import { Link } from 'wouter';
import { CheckIn } from './check-in.js';
import { useInTouch } from './in-touch.js';
import { NotDone, useAbout } from './parts.js';
import { useTouchWords, withTouchWords } from './touch-words.js';

/** On today's page: what waits for an answer, a card each; an answer is thanked for in its place. Nothing where nothing waits, or where it could not be asked. */
export default withTouchWords(function CheckInCards() {
  const { say } = useTouchWords();
  const about = useAbout();
  const now = useInTouch();
  return (now.own?.followUps ?? []).map((followUp) => (
    <CheckIn key={followUp.id} followUp={followUp} now={now} around={(shown) => (
      <section className="card" aria-labelledby={`touch-${followUp.id}`}>
        <h2 id={`touch-${followUp.id}`}>{about(followUp)}</h2>
        <NotDone refused={now.refused} fault={now.fault} />
        {shown}
        <p><Link className="alone" href="/in-touch">{say('touch.title')}</Link></p>
      </section>
    )} />
  ));
}, 'nothing');
