import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { ChangeMyWishesDocument } from '#peerhouse/contract/guest';
import { locales } from '../../words/locales.js';
import { useLocale } from '../../words/words.js';
import { useMatchWords, withMatchWords, type SayMatch } from './match-words.js';
import { Groups, NextStep, OwnPage } from './parts.js';
import { useWay, type Way } from './way.js';
import { ageBands, daysOfWeek, genders, languages, partsOfDay, wishesTyped } from './wishes.rules.js';

/** What I'd like to talk about, and whom I'd rather meet. With it, whoever is interested comes onto the list. */
export default withMatchWords(function WishesPage() {
  const { say } = useMatchWords();
  const now = useWay();
  const [done, setDone] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void now.act(ChangeMyWishesDocument, { input: wishesTyped(new FormData(event.currentTarget)) }).then((kept) => { if (kept) setDone(true); });
  };
  return (
    <OwnPage title={say(done ? 'match.wishesKept' : now.own?.state === 'interested' ? 'match.interested' : 'match.wishes')} now={now}>
      {(way) => (done ? (
        <>
          <NextStep way={way} />
          <Groups way={way} />
          <p><Link className="alone" href="/people">{say('match.title')}</Link></p>
        </>
      ) : (
        <>
          <p>{say('match.wishesHow')}</p>
          <form className="wishes" onSubmit={send} noValidate>
            <Talk way={way} />
            <Times way={way} />
            <Whom way={way} />
            <button type="submit" aria-disabled={now.busy}>{say(way.state === 'interested' ? 'match.ontoList' : 'match.keep')}</button>
          </form>
        </>
      ))}
    </OwnPage>
  );
});

function Talk({ way: { wishes } }: { way: Way }) {
  const { say } = useMatchWords();
  return (
    <>
      <label htmlFor="likes">{say('match.likes')}</label>
      <p id="topics-how" className="quietly">{say('match.topicsHow')}</p>
      <textarea id="likes" name="likes" rows={3} dir="auto" defaultValue={wishes.likes.join('\n')} aria-describedby="topics-how" />
      <label htmlFor="background">{say('match.background')}</label>
      <textarea id="background" name="background" rows={3} dir="auto" defaultValue={wishes.background.join('\n')} aria-describedby="topics-how" />
    </>
  );
}

function Times({ way }: { way: Way }) {
  const { say } = useMatchWords();
  const { locale } = useLocale();
  return (
    <>
      <fieldset>
        <legend>{say('match.times')}</legend>
        <div className="week">
          {daysOfWeek.map(({ name, date }) => {
            const called = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
            return (
              <fieldset key={name}>
                <legend>{called}</legend>
                <div className="halves">{partsOfDay.map((part) => <Tick key={part} name="times" value={`${name}_${part}`} ticked={way.wishes.times.includes(`${name}_${part}`)} words={say(`match.part.${part}`)} />)}</div>
              </fieldset>
            );
          })}
        </div>
      </fieldset>
      <label htmlFor="place">{say('match.where')}</label>
      <select id="place" name="place" defaultValue={way.place ?? ''}>
        <option value="">{say('match.anywhere')}</option>
        {way.places.map((place) => <option key={place} value={place}>{place}</option>)}
      </select>
      <Tick name="byPhone" value="yes" ticked={way.wishes.byPhone} words={say('match.byPhone')} />
    </>
  );
}

function Whom({ way: { wishes } }: { way: Way }) {
  const { say } = useMatchWords();
  const kept = wishes.genders.filter((gender) => !(genders as readonly string[]).includes(gender));
  return (
    <>
      <fieldset>
        <legend>{say('match.genders')}</legend>
        <p className="quietly">{say('match.gendersHow')}</p>
        {genders.map((gender) => <Tick key={gender} name="genders" value={gender} ticked={wishes.genders.includes(gender)} words={say(`match.gender.${gender}`)} />)}
        {kept.map((gender) => <Tick key={gender} name="genders" value={gender} ticked words={gender} />)}
      </fieldset>
      <Band id="olderThan" label={say('match.olderThan')} chosen={wishes.olderThan ?? ''} say={say} />
      <Band id="youngerThan" label={say('match.youngerThan')} chosen={wishes.youngerThan ?? ''} say={say} />
      <fieldset>
        <legend>{say('match.languages')}</legend>
        {Object.entries(languages).map(([name, locale]) => <Tick key={name} name="languages" value={name} ticked={wishes.languages.includes(name)} words={locales[locale].name} />)}
      </fieldset>
      <label htmlFor="moreLanguages">{say('match.moreLanguages')}</label>
      <input id="moreLanguages" name="moreLanguages" type="text" dir="auto" defaultValue={wishes.languages.filter((name) => !(name in languages)).join(', ')} />
    </>
  );
}

const Band = ({ id, label, chosen, say }: { id: string; label: string; chosen: string; say: SayMatch }) => (
  <>
    <label htmlFor={id}>{label}</label>
    <select id={id} name={id} defaultValue={chosen}>
      <option value="">{say('match.noMatter')}</option>
      {ageBands.map((band) => <option key={band} value={band}>{say(`match.age.${band}`)}</option>)}
    </select>
  </>
);

const Tick = ({ name, value, ticked, words }: { name: string; value: string; ticked: boolean; words: string }) => (
  <label className="choice"><input type="checkbox" name={name} value={value} defaultChecked={ticked} /><span>{words}</span></label>
);
