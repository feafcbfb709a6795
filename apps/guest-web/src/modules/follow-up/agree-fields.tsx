import { useState, type ReactNode } from 'react';
import { mostWays, wantsAddress, type Begun, type Typed, type TypedWay } from './agree.rules.js';
import { placeOf } from './agreed.js';
import { useTouchWords } from './touch-words.js';

/** One question, and what belongs to it. */
const Question = ({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) => (
  <fieldset className="card">
    <legend>{title}</legend>
    {hint ? <p className="quietly">{hint}</p> : null}
    {children}
  </fieldset>
);

/** How may we be in touch? One way a line, in their order; a line more comes when the last is used. */
export function Ways({ ways, channels, onWays }: { ways: readonly TypedWay[]; channels: readonly string[]; onWays: (ways: TypedWay[]) => void }) {
  const { say, saidIf } = useTouchWords();
  const change = (at: number, to: Partial<TypedWay>): void => {
    const next = ways.map((way, index) => (index === at ? { ...way, ...to } : way));
    onWays(next.every(({ channel }) => channel) && next.length < mostWays ? [...next, { channel: '', address: '' }] : next);
  };
  return (
    <Question title={say('touch.q.ways')} hint={say('touch.q.waysHow')}>
      <span id="ways" />
      {ways.map(({ channel, address }, at) => (
        <div key={at} className="way">
          <label htmlFor={`ways-${at}`}>{say(at === 0 ? 'touch.q.first' : 'touch.q.then')}</label>
          <select id={`ways-${at}`} value={channel} onChange={({ target }) => change(at, { channel: target.value })}>
            <option value="">{say(at === 0 ? 'touch.q.choose' : 'touch.q.noOther')}</option>
            {[...new Set([...channels, ...(channel ? [channel] : [])])].map((each) => <option key={each} value={each}>{saidIf(`touch.channel.${each}`)}</option>)}
          </select>
          {wantsAddress(channel) ? (
            <>
              <label htmlFor={`address-${at}`}>{say(channel === 'email' ? 'touch.q.email' : 'touch.q.number')}</label>
              <input id={`address-${at}`} type="text" dir="ltr" inputMode={channel === 'email' ? 'email' : 'tel'} autoComplete={channel === 'email' ? 'email' : 'tel'} value={address} onChange={({ target }) => change(at, { address: target.value })} />
            </>
          ) : null}
        </div>
      ))}
    </Question>
  );
}

/** When would they like to hear from us? Another rhythm than before is counted from today, unless they say from when. */
export function When({ typed, begun, rhythms, fresh }: { typed: Typed; begun: Begun; rhythms: readonly string[]; fresh: boolean }) {
  const { say, saidIf } = useTouchWords();
  const [chosen, setChosen] = useState(typed.rhythm);
  const [from, setFrom] = useState({ day: typed.from, typed: typed.from !== begun.from });
  const choose = (rhythm: string): void => {
    setChosen(rhythm);
    if (!from.typed && !fresh) setFrom({ day: rhythm === begun.rhythm ? begun.from : '', typed: false });
  };
  const offered = [...new Set([...rhythms, ...(begun.rhythm ? [begun.rhythm] : [])])];
  return (
    <Question title={say('touch.q.when')}>
      <span id="rhythm" />
      {offered.map((each) => <Choice key={each} kind="radio" name="rhythm" value={each} checked={chosen === each} onChosen={() => choose(each)} words={saidIf(`touch.rhythm.${each}`) ?? each} />)}
      <div className="under" hidden={chosen !== 'own'}>
        <label htmlFor="rhythm-days">{say('touch.q.days')}</label>
        <p id="days-how" className="quietly">{say('touch.q.daysHow')}</p>
        <input id="rhythm-days" name="days" type="text" inputMode="text" dir="auto" defaultValue={typed.days} aria-describedby="days-how" />
        <label htmlFor="everyDays">{say('touch.q.every')}</label>
        <input id="everyDays" name="everyDays" type="text" inputMode="numeric" defaultValue={typed.everyDays} />
        <label htmlFor="times">{say('touch.q.times')}</label>
        <input id="times" name="times" type="text" inputMode="numeric" defaultValue={typed.times} />
      </div>
      <div className="under" hidden={chosen === 'only_if_i_ask' || chosen === 'match_asks'}>
        <label htmlFor="rhythm-from">{say('touch.q.from')}</label>
        <p id="from-how" className="quietly">{say('touch.q.fromHow')}</p>
        <input id="rhythm-from" name="from" type="date" value={from.day} onChange={({ target }) => setFrom({ day: target.value, typed: true })} aria-describedby="from-how" />
      </div>
    </Question>
  );
}

/** At which hours, and on which days. */
export function Hours({ typed, zones }: { typed: Typed; zones: readonly string[] }) {
  const { say, weekday } = useTouchWords();
  const [any, setAny] = useState(typed.hours === 'any');
  const [rest, setRest] = useState(() => [...typed.daysOff, '']);
  return (
    <Question title={say('touch.q.hours')}>
      <span id="quiet" />
      <Choice kind="radio" name="hours" value="these" checked={!any} onChosen={() => setAny(false)} words={say('touch.q.theseHours')} />
      <Choice kind="radio" name="hours" value="any" checked={any} onChosen={() => setAny(true)} words={say('touch.hours.any')} />
      <div className="under" hidden={any}>
        <Labelled id="quiet-to" words={say('touch.q.notBefore')}><input id="quiet-to" name="notBefore" type="time" defaultValue={typed.notBefore} /></Labelled>
        <Labelled id="quiet-from" words={say('touch.q.notAfter')}><input id="quiet-from" name="notAfter" type="time" defaultValue={typed.notAfter} /></Labelled>
      </div>
      <Labelled id="at" words={say('touch.q.best')}><input id="at" name="at" type="time" defaultValue={typed.at} /></Labelled>
      <Labelled id="timeZone" words={say('touch.q.zone')}>
        <select id="timeZone" name="timeZone" defaultValue={typed.timeZone}>{zones.map((zone) => <option key={zone} value={zone}>{placeOf(zone)}</option>)}</select>
      </Labelled>
      <fieldset>
        <legend>{say('touch.q.weekdays')}</legend>
        <p id="weekdays" className="quietly">{say('touch.q.weekdaysHow')}</p>
        <div className="several">{[1, 2, 3, 4, 5, 6, 7].map((day) => <Choice key={day} kind="checkbox" name="weekdays" value={String(day)} ticked={typed.weekdays.includes(String(day))} words={weekday(day)} />)}</div>
      </fieldset>
      <fieldset>
        <legend>{say('touch.q.daysOff')}</legend>
        <span id="daysOff" />
        {rest.map((day, at) => <input key={at} name="daysOff" type="date" aria-label={say('touch.q.dayOff', { number: at + 1 })} defaultValue={day} onChange={({ target }) => { if (target.value && at === rest.length - 1) setRest([...rest, '']); }} />)}
      </fieldset>
    </Question>
  );
}

/** What a message may say, and what is left where nobody picks up. */
export function Says({ typed }: { typed: Typed }) {
  const { say } = useTouchWords();
  return (
    <>
      <Question title={say('touch.q.says')} hint={say('touch.q.saysHow')}>
        {(['plain', 'first_name'] as const).map((each) => <Choice key={each} kind="radio" name="says" value={each} ticked={typed.says === each} words={say(`touch.says.${each}`)} />)}
      </Question>
      <Question title={say('touch.q.voicemail')}>
        {(['nothing', 'first_name_and_number'] as const).map((each) => <Choice key={each} kind="radio" name="voicemail" value={each} ticked={typed.voicemail === each} words={say(`touch.voicemail.${each}`)} />)}
      </Question>
    </>
  );
}

/** What we never use, whatever else is said. */
export function Never({ typed: { never, neverNumbers }, channels }: { typed: Typed; channels: readonly string[] }) {
  const { say, saidIf } = useTouchWords();
  return (
    <Question title={say('touch.q.never')}>
      <span id="never" />
      <div className="several">{[...new Set([...channels, ...never])].map((each) => <Choice key={each} kind="checkbox" name="never" value={each} ticked={never.includes(each)} words={saidIf(`touch.channel.${each}`) ?? each} />)}</div>
      <label htmlFor="neverNumbers">{say('touch.q.neverNumbers')}</label>
      <p id="never-how" className="quietly">{say('touch.q.neverHow')}</p>
      <textarea id="neverNumbers" name="neverNumbers" rows={2} dir="ltr" defaultValue={neverNumbers} aria-describedby="never-how" />
    </Question>
  );
}

const Labelled = ({ id, words, children }: { id: string; words: string; children: ReactNode }) => <><label htmlFor={id}>{words}</label>{children}</>;

interface ChoiceProps { kind: 'radio' | 'checkbox'; name: string; value: string; words: string; ticked?: boolean; checked?: boolean; onChosen?: () => void }
const Choice = ({ kind, name, value, words, ticked, checked, onChosen }: ChoiceProps) => (
  <label className="choice"><input type={kind} name={name} value={value} {...(onChosen ? { checked, onChange: onChosen } : { defaultChecked: ticked })} /><span>{words}</span></label>
);
