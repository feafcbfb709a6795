import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CheckIn } from './check-in.js';
import { useInTouch, type FollowUp } from './in-touch.js';
import { NoneDone, useAbout } from './parts.js';
import { useTouchWords, withTouchWords } from './touch-words.js';

/** On today's page: what waits for an answer, a card each; an answer is thanked for in its place, and one that was not taken is told of above. Nothing where nothing waits, or where it could not be asked. */
export default withTouchWords(function CheckInCards() {
  const now = useInTouch();
  if (!now.own) return null;
  return <><NoneDone now={now} />{now.own.followUps.map((followUp) => <CheckIn key={followUp.id} followUp={followUp} now={now} around={(shown) => inCard(followUp, shown)} />)}</>;
}, 'nothing');

const inCard = (followUp: FollowUp, shown: ReactNode) => <Card followUp={followUp}>{shown}</Card>;

function Card({ followUp, children }: { followUp: FollowUp; children: ReactNode }) {
  const { say } = useTouchWords();
  const about = useAbout();
  return (
    <section className="card" aria-labelledby={`touch-${followUp.id}`}>
      <h2 id={`touch-${followUp.id}`}>{about(followUp)}</h2>
      {children}
      <p><Link className="alone" href="/in-touch">{say('touch.title')}</Link></p>
    </section>
  );
}
