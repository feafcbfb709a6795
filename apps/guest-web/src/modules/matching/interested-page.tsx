import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { ProgrammesDocument, SayInterestedDocument, type ProgrammesQuery, type SayInterestedMutation } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import { useLocale } from '../../words/words.js';
import { Field } from '../identity/parts.js';
import { keepJustGiven } from '../identity/just-given.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { useMatchWords, withMatchWords } from './match-words.js';
import { GroupList, NotDone, Ring } from './parts.js';
import { nothingWished, Place, Talk, Tick, Whom } from './wish-fields.js';
import { wishesTyped } from './wishes.rules.js';

type Door = ProgrammesQuery['programmes'][number];
type Said = Extract<SayInterestedMutation['said'], { __typename: 'SaidInterested' }>;
type Refused = Exclude<SayInterestedMutation['said'], Said>;

/** An id that only this page knows. */
function newTicket(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** I'm interested: for whoever comes from the ward's page, without a sign-in. Nothing of it stays on the phone, and nothing must be said. */
export default withMatchWords(function InterestedPage() {
  const { say } = useMatchWords();
  const { locale } = useLocale();
  const [asked] = useState(() => new URLSearchParams(window.location.search));
  const [to, setTo] = useState(asked.get('to'));
  const [doors, setDoors] = useState<readonly Door[] | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const at = asked.get('at');
  const again = useCallback(() => { void ask(ProgrammesDocument, { at, language: locale }).then(({ programmes }) => { setFault(null); setDoors(programmes); }, setFault); }, [at, locale]);
  useEffect(again, [again]);
  const door = doors?.find(({ id }) => id === to) ?? (doors?.length === 1 ? doors[0]! : null);
  return (
    <Page title={say(said ? 'match.wishesKept' : 'match.interested')} tab={say('welcome.title')} back={{ to: '/', words: say('page.back') }}>
      {doors === null ? (fault ? <Trouble fault={fault} onAgain={again} /> : <p className="loading">{say('loading')}</p>) : null}
      {doors?.length === 0 ? <p>{say('match.door.none')}</p> : null}
      {doors && doors.length > 1 && !door ? <><p>{say('match.door.which')}</p><ul className="links">{doors.map(({ id, name }) => <li key={id}><button type="button" className="quiet" onClick={() => setTo(id)}><bdi>{name}</bdi></button></li>)}</ul></> : null}
      {door && said ? <Sent door={door} said={said} /> : null}
      {door && !said ? <Ask door={door} onSaid={setSaid} /> : null}
    </Page>
  );
});

function Ask({ door, onSaid }: { door: Door; onSaid: (said: Said) => void }) {
  const { say } = useMatchWords();
  const [ticket] = useState(newTicket); // where an answer is lost on the way, the same interest is sent again, not another one
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const given = new FormData(event.currentTarget);
    const text = (name: string): string | null => String(given.get(name) ?? '').trim() || null;
    const { place, ...wishes } = wishesTyped(given);
    setBusy(true);
    setFault(null);
    setRefused(null);
    try {
      const input = { called: text('called'), reach: text('reach'), messageSafe: given.has('messageSafe'), leavesHospitalOn: text('leavesHospitalOn'), place };
      const { said } = await ask(SayInterestedDocument, { at: door.organisation, programme: door.id, ticket, input, wishes });
      if (said.__typename === 'SaidInterested') onSaid(said);
      else setRefused(said);
    } catch (why) {
      setFault(why);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className="quietly">{say('match.programme', { programme: door.name })}</p>
      <p>{say('match.door.lead')}</p>
      <ul className="points">{door.sentences.map((sentence) => <li key={sentence}><span dir="auto">{sentence}</span></li>)}</ul>
      <p>{say('match.door.nothingMust')}</p>
      <Ring phone={door.phone} />
      <form className="wishes" onSubmit={(event) => void send(event)} noValidate autoComplete="off">
        <section className="card" aria-labelledby="you">
          <h2 id="you">{say('match.door.you')}</h2>
          <Field id="called" label={say('match.door.called')} hint={say('match.door.calledHow')} autoCapitalize="words" />
          <Field id="reach" label={say('match.door.reach')} hint={say('match.door.reachHow')} />
          <Tick name="messageSafe" value="yes" ticked={false} words={say('match.door.message')} hint={say('match.door.messageHow')} />
          <Place place={null} places={door.places} />
          <Field id="leavesHospitalOn" type="date" label={say('match.door.leaves')} hint={say('match.door.leavesHow')} />
        </section>
        <section className="card" aria-labelledby="likes-to">
          <h2 id="likes-to">{say('match.door.wishes')}</h2>
          <Talk wishes={nothingWished} />
          <Whom wishes={nothingWished} />
        </section>
        <NotDone refused={refused} fault={fault} />
        <button type="submit" aria-disabled={busy}>{say('match.door.go')}</button>
      </form>
    </>
  );
}

/** What happens next, how long it may take as far as that can be told, and the way to their own page. */
function Sent({ door, said: { code, endsAt, nextStep, groups } }: { door: Door; said: Said }) {
  const { say, saidIf, day, moment } = useMatchWords();
  return (
    <>
      <section className="card" aria-labelledby="next">
        <h2 id="next">{say('voice.next')}</h2>
        <p><strong>{saidIf(`match.step.${nextStep.step}`, { by: nextStep.by ? day(nextStep.by) : '' })}</strong></p>
        <p>{say('match.door.honest')}</p>
        <p>{say('match.door.place')}</p>
        <Ring phone={door.phone} />
      </section>
      <section className="card" aria-labelledby="own-page">
        <h2 id="own-page">{say('match.door.own')}</h2>
        <p>{say('match.door.code', { until: moment(endsAt, door.timeZone) })}</p>
        <p className="said"><bdi dir="ltr">{code}</bdi></p>
        <p>{say('match.door.notYours')}</p>
        <p><Link className="button" href="/in" onClick={() => keepJustGiven(code)}>{say('match.door.in')}</Link></p>
      </section>
      <GroupList groups={groups} />
    </>
  );
}
