import { AgreedLines } from './agreed.js';
import type { HeldFollowUp } from './held.js';
import { useAbout } from './parts.js';
import { Past } from './past.js';
import { useTouchWords, withTouchWords } from './touch-words.js';

/** Everything that is held about being in touch with me: what was agreed, what was, what went out, and what I wrote back. */
export default withTouchWords(function HeldFollowUps({ held }: { held: readonly HeldFollowUp[] }) {
  return held.map((one) => <One key={one.agreed.id} held={one} />);
}, 'in a page');

function One({ held: { agreed, messages, wrote, erasedFrom } }: { held: HeldFollowUp }) {
  const { say, saidIf, day } = useTouchWords();
  const about = useAbout();
  return (
    <section className="card" aria-labelledby={`held-${agreed.id}`}>
      <h2 id={`held-${agreed.id}`}>{about(agreed)}</h2>
      <div className="reading">
        {agreed.stoppedOn ? <p>{say('touch.stopped', { day: day(agreed.stoppedOn) })}</p> : null}
        {agreed.overOn && !agreed.gaveWay ? <p>{say('touch.over', { day: day(agreed.overOn) })}</p> : null}
        {agreed.gaveWay ? <p>{say('touch.gaveWay')}</p> : null}
        <AgreedLines agreed={agreed} />
        <Past past={agreed.past} />
        {messages.length ? <h3>{say('touch.held.messages')}</h3> : null}
        {messages.length ? <ul className="points">{messages.map(({ on, channel, how }, at) => <li key={`${on}${at}`}>{day(on)}: {saidIf(`touch.channel.${channel}`)}. {saidIf(`touch.heldHow.${how}`)}</li>)}</ul> : null}
        {wrote.length ? <h3>{say('touch.held.wrote')}</h3> : null}
        {wrote.map((words) => <p key={words} dir="auto">{words}</p>)}
        <p>{erasedFrom ? say('touch.held.erasedFrom', { day: day(erasedFrom) }) : say('touch.held.erasedLater')}</p>
      </div>
    </section>
  );
}
