import { useState, type FormEvent } from 'react';
import type { Id, NewShare } from '#peerhouse/vault';
import { lastDayOf } from '../../../words/days.js';
import { useWords, type WordKey } from '../../../words/words.js';
import { usePlans } from '../../plans/use-plans.js';
import { useTemplate } from '../../plans/use-template.js';
import { useOnce } from '../../shell/use-once.js';
import { snapshotNow, subscribe } from '../../vault/handle.js';
import type { Suggestion } from '../server.js';
import { choicesAsked, dayProblem, partsNamed, shareOf, type Choices } from '../share.rules.js';
import { useStayHere } from '../use-stay.js';

interface Props { suggestion: Suggestion; asked: NonNullable<Suggestion['share']>; onShare: (share: NewShare) => Promise<void>; onLeave: () => void }

/** What was chosen and made of each, until it is shared or the guest is gone: sent again after a proof, it is the same share. */
const sending = new Map<string, { chosen?: readonly Id[]; of?: string; share?: NewShare }>();
subscribe(() => { if (snapshotNow().state === 'none') sending.clear(); });

/** What the guest wrote on paper about who may read, typed in by somebody: nothing is shared before they say yes here, where their keys are. */
export default function ShareAsked({ suggestion: { id, from, words, until }, asked, onShare, onLeave }: Props) {
  const { say, day } = useWords();
  const { vault, plans } = usePlans();
  const template = useTemplate();
  const here = useStayHere();
  const [problem, setProblem] = useState<WordKey | null>(null);
  const [busy, once] = useOnce();
  const parts = plans.flatMap(({ parts: all }) => all).filter(({ section, has, closed }) => section !== null && has && !closed && vault.sections.has(section)).map((part) => ({ section: part.section!, name: template.nameOf(part) }));
  const [picked, setPicked] = useState<readonly Id[] | null>(() => sending.get(id)?.chosen ?? null);
  const chosen = picked ?? partsNamed(words, parts);
  const choices = choicesAsked(asked, chosen, asked.reader === 'house' && asked.name ? say('sharing.who.shift', { house: asked.name }) : asked.name ?? null);
  const pick = (sections: readonly Id[]): void => { setPicked(sections); sending.set(id, { ...sending.get(id), chosen: sections }); };

  const send = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = problemOf(choices, here.timeZone);
    setProblem(wrong);
    if (!wrong) void once(() => onShare(madeOf(id, choices, { timeZone: here.timeZone, stay: asked.stay ? { id: asked.stay } : null })));
  };

  const end = choices.end;
  const leave = <button type="button" className="quiet" onClick={onLeave}>{say('sharing.suggestions.leave')}<span className="unseen">: {say('sharing.asked.title')}</span></button>;
  return (
    <section className="card" aria-labelledby={`asked-${id}`}>
      <h2 id={`asked-${id}`}>{say('sharing.asked.title')}</h2>
      <p>{say('sharing.asked.by', { name: from })}</p>
      <dl className="check">
        <div><dt>{say('sharing.asked.paper')}</dt><dd className="free"><bdi>{words}</bdi></dd></div>
        <div><dt>{say('sharing.check.who')}</dt><dd><bdi>{choices.reader?.name ?? say('sharing.asked.gone')}</bdi></dd></div>
        <div><dt>{say('sharing.check.until')}</dt><dd>{end?.kind === 'day' ? say('sharing.check.untilDay', { day: day(end.day) }) : here.stay && here.stay.id === asked.stay ? say('sharing.until.stay', { day: day(here.stay.leaves) }) : say('sharing.sees.stay')}</dd></div>
      </dl>
      {choices.reader ? (
        <form onSubmit={send} noValidate>
          {problem ? <div role="alert" className="problem"><p>{say(problem)}</p></div> : null}
          <fieldset>
            <legend>{say('sharing.asked.parts')}</legend>
            {parts.map(({ section, name }) => (
              <label key={section} className="choice">
                <input type="checkbox" checked={chosen.includes(section)} onChange={(event) => pick(event.target.checked ? [...chosen, section] : chosen.filter((each) => each !== section))} />
                <span dir="auto">{name}</span>
              </label>
            ))}
            {parts.length ? null : <p>{say('sharing.asked.noParts')}</p>}
          </fieldset>
          <p>{say('sharing.check.readOnly')} {say('sharing.check.looks')} {say('sharing.check.stop')}</p>
          <p className="act-list"><button type="submit" aria-disabled={busy}>{say('sharing.check.share')}</button>{leave}</p>
        </form>
      ) : <p>{leave}</p>}
      <p className="quietly">{say('sharing.suggestions.until', { day: day(lastDayOf(until, here.timeZone)) })}</p>
    </section>
  );
}

function problemOf(choices: Choices, timeZone: string): WordKey | null {
  if (!choices.sections.length) return 'sharing.what.none';
  const wrong = dayProblem(choices, timeZone, new Date());
  return wrong === null ? null : (`sharing.untilProblem.${wrong}` as WordKey);
}

function madeOf(id: string, choices: Choices, ends: Pick<Parameters<typeof shareOf>[1], 'timeZone' | 'stay'>): NewShare {
  const of = JSON.stringify(choices);
  const before = sending.get(id);
  const share = before?.of === of && before.share ? before.share : shareOf(choices, { ...ends, now: new Date(), card: null });
  sending.set(id, { chosen: choices.sections, of, share });
  return share;
}
