import { useState } from 'react';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { ProblemNote } from './parts.js';
import { useStep } from './use-step.js';

/** Phones that keep the plans, each with the way off the list; and the code that lets another one in. */
export default function Phones() {
  const { say, day } = useWords();
  const { me, state, look } = useGuest();
  const step = useStep();
  const [code, setCode] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);

  const offer = () => void step.run(async ({ ways }) => {
    const offered = await ways.handover();
    if ('ok' in offered) return offered;
    setCode(offered.text);
    return { ok: true };
  });
  const remove = (id: string) => void step.run(({ ways }) => ways.removePhone(id)).then((gone) => { if (gone) { setAsked(null); void look(); } });

  return (
    <Page title={say('phones.title')} back={{ to: '/settings', words: say('settings.title') }}>
      <ProblemNote problem={step.problem} field="phones" />
      <section className="card" id="phones" aria-labelledby="kept-phones">
        <h2 id="kept-phones">{say('phones.kept')}</h2>
        {me?.devices.length ? (
          <ul className="phones">
            {me.devices.map(({ id, seenOn, isThis }) => (
              <li key={id}>
                <p>{say(isThis ? 'phones.this' : 'phones.other')} <span className="quietly">{say('phones.seen', { day: day(seenOn) })}</span></p>
                {asked === id ? (
                  <div className="acts">
                    <p>{say('phones.takeOffWhat')}</p>
                    <button type="button" onClick={() => remove(id)}>{say('phones.takeOffYes')}</button>
                    <button type="button" className="quiet" onClick={() => setAsked(null)}>{say('phones.notNow')}</button>
                  </div>
                ) : <button type="button" className="quiet" onClick={() => setAsked(id)}>{say('phones.takeOff')}</button>}
              </li>
            ))}
          </ul>
        ) : <p>{say(state.kind === 'away' ? 'phones.offline' : 'phones.none')}</p>}
      </section>
      <section className="card" aria-labelledby="another-phone">
        <h2 id="another-phone">{say('phones.another')}</h2>
        <p>{say('phones.anotherHow')}</p>
        {code ? <><p className="said card-text"><bdi dir="ltr">{code}</bdi></p><p>{say('phones.tenMinutes')}</p></> : <p><button type="button" onClick={offer}>{say('phones.show')}</button></p>}
      </section>
    </Page>
  );
}
