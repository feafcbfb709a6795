import type { RightsNow } from '../stays/held.js';
import { isLocale, locales } from '../../words/locales.js';
import { useLocale, useWords } from '../../words/words.js';

interface Told { at: string; by: string; charterVersion: string; language: string; texts: readonly { key: string; heading: string; text: string }[] }

/** What a house publishes now; and, where it differs, what was told at arrival. */
export function RightsPart({ now, told, zone }: { now: RightsNow; told: Told | null; zone: string | null }) {
  const { say, day, moment } = useWords();
  const isHouse = now.kind === 'house';
  // Told in another language, the same version is the same.
  const differs = told === null ? false : told.language === now.language ? told.texts.some(({ key, text }) => now.texts.find((one) => one.key === key)?.text !== text) : told.charterVersion !== now.charterVersion;
  return (
    <>
      <Texts title={say('rights.now', { house: now.name })} texts={now.texts} language={now.language} />
      <p className="quietly">{say('rights.version', { version: now.charterVersion, day: day(now.startsOn) })}</p>
      {told ? <p>{say('rights.told', { by: told.by, time: zone ? moment(told.at, zone) : '', version: told.charterVersion })} {say(differs ? 'rights.differs' : 'rights.same')}</p> : null}
      {told && differs ? <Texts title={say('rights.then')} texts={told.texts} language={told.language} /> : null}
      <section className="card" aria-label={say('rights.complain')}>
        <h2>{say('rights.complain')}</h2>
        <p>{say(isHouse ? 'rights.noMatter' : 'rights.noMatterMeetings')}</p>
        <h3>{say(isHouse ? 'rights.inHouse' : 'rights.withUs')}</h3>
        <p dir="auto">{now.officer}</p>
        {now.outside.length ? <><h3>{say(isHouse ? 'rights.outside' : 'rights.elsewhere')}</h3><ul>{now.outside.map(({ name, way }) => <li key={name} dir="auto"><bdi>{name}</bdi>: <bdi>{way}</bdi></li>)}</ul></> : null}
        <p>{say('rights.nameless')}</p>
      </section>
    </>
  );
}

function Texts({ title, texts, language }: { title: string; texts: Told['texts']; language: string }) {
  return (
    <section className="card reading" aria-label={title}>
      <h2>{title}</h2>
      <OtherLanguage language={language} />
      <div className="reading" lang={language}>{texts.map(({ key, heading, text }) => <div key={key} dir="auto"><h3>{heading}</h3>{text.split('\n').map((line) => <p key={line}>{line}</p>)}</div>)}</div>
    </section>
  );
}

/** The house has no words in the guest's language: in which they are, and who goes through them with them. */
export function OtherLanguage({ language }: { language: string }) {
  const { say } = useWords();
  const { locale } = useLocale();
  return language === locale ? null : <p>{say('rights.language', { language: isLocale(language) ? locales[language].name : language })}</p>;
}
