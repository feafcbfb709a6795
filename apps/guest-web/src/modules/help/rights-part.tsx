import type { RightsNow } from '../stays/held.js';
import { useWords } from '../../words/words.js';

interface Told { at: string; by: string; charterVersion: string; texts: readonly { key: string; heading: string; text: string }[] }

/** What a house publishes now; and, where it differs, what was told at arrival. */
export function RightsPart({ now, told, zone }: { now: RightsNow; told: Told | null; zone: string | null }) {
  const { say, day, moment } = useWords();
  const differs = told?.texts.some(({ key, text }) => now.texts.find((one) => one.key === key)?.text !== text) ?? false;
  return (
    <>
      <Texts title={say('rights.now', { house: now.name })} texts={now.texts} lang={now.language} />
      <p className="quietly">{say('rights.version', { version: now.charterVersion, day: day(now.startsOn) })}</p>
      {told ? <p>{say('rights.told', { by: told.by, time: zone ? moment(told.at, zone) : '', version: told.charterVersion })} {say(differs ? 'rights.differs' : 'rights.same')}</p> : null}
      {told && differs ? <Texts title={say('rights.then')} texts={told.texts} /> : null}
      <section className="card" aria-label={say('rights.complain')}>
        <h2>{say('rights.complain')}</h2>
        <p>{say('rights.noMatter')}</p>
        <h3>{say('rights.inHouse')}</h3>
        <p dir="auto">{now.officer}</p>
        {now.outside.length ? <><h3>{say('rights.outside')}</h3><ul>{now.outside.map(({ name, way }) => <li key={name}><bdi>{name}</bdi>: <bdi>{way}</bdi></li>)}</ul></> : null}
        <p>{say('rights.nameless')}</p>
      </section>
    </>
  );
}

function Texts({ title, texts, lang }: { title: string; texts: Told['texts']; lang?: string }) {
  return (
    <section className="card reading" aria-label={title}>
      <h2>{title}</h2>
      <div className="reading" lang={lang}>{texts.map(({ key, heading, text }) => <div key={key} dir="auto"><h3>{heading}</h3>{text.split('\n').map((line) => <p key={line}>{line}</p>)}</div>)}</div>
    </section>
  );
}
