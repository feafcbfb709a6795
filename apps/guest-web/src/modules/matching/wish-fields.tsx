import { locales } from '../../words/locales.js';
import { useLocale } from '../../words/words.js';
import { useMatchWords, type SayMatch } from './match-words.js';
import type { Way } from './way.js';
import { ageBands, daysOfWeek, genders, languages, partsOfDay, weekdayName } from './wishes.rules.js';

type Wishes = Way['wishes'];
export const nothingWished: Wishes = { likes: [], background: [], languages: [], times: [], genders: [], olderThan: null, youngerThan: null, byPhone: false };

/** What somebody would like to talk about, and what their peer would know. */
export function Talk({ wishes }: { wishes: Wishes }) {
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

/** When somebody is free. */
export function Times({ wishes }: { wishes: Wishes }) {
  const { say } = useMatchWords();
  const { locale } = useLocale();
  return (
    <fieldset>
      <legend>{say('match.times')}</legend>
      <div className="week">
        {daysOfWeek.map(({ name, date }) => (
          <fieldset key={name}>
            <legend>{weekdayName(locale, date)}</legend>
            <div className="halves">{partsOfDay.map((part) => <Tick key={part} name="times" value={`${name}_${part}`} ticked={wishes.times.includes(`${name}_${part}`)} words={say(`match.part.${part}`)} />)}</div>
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}

/** Where they would like to meet. */
export function Place({ place, places }: { place: string | null; places: readonly string[] }) {
  const { say } = useMatchWords();
  return (
    <>
      <label htmlFor="place">{say('match.where')}</label>
      <select id="place" name="place" defaultValue={place ?? ''}>
        <option value="">{say('match.anywhere')}</option>
        {places.map((each) => <option key={each} value={each}>{each}</option>)}
      </select>
    </>
  );
}

/** Whom they would rather meet, and in which language. */
export function Whom({ wishes }: { wishes: Wishes }) {
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

export const Tick = ({ name, value, ticked, words, hint }: { name: string; value: string; ticked: boolean; words: string; hint?: string }) => (
  <label className="choice"><input type="checkbox" name={name} value={value} defaultChecked={ticked} /><span>{words}{hint ? <span className="quietly"> {hint}</span> : null}</span></label>
);
