import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Fault } from '#peerhouse/contract';
import { dialled, readPlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import '../plans/plans.css';
import { useTemplate } from '../plans/use-template.js';
import { useVault } from '../vault/use-vault.js';
import type { Vault } from '../vault/vault.types.js';
import { dayIn, lastDayOf } from '../../words/days.js';
import { doorsOf, isAskedAbout, type Door } from './doors.rules.js';
import { stopElsewhere, whoSeesWhat } from './server.js';
import { useLoaded } from './use-loaded.js';
import { useStayHere } from './use-stay.js';

/** A door that was touched here, and what became of it. `notDone`: nothing said that it is stopped. */
interface Touched { door: Door; how: 'going' | 'done' | 'notDone' }

/** All open doors, each with one button to close it. Works locked, and without a signal. */
export default function WhoSees() {
  const { say } = useWords();
  const { me, isProgramme } = useGuest();
  const vault = useVault();
  const [asked, again] = useLoaded(whoSeesWhat);
  const [touched, setTouched] = useState<readonly Touched[]>([]);
  const doors = doorsOf(asked.kind === 'there' ? asked.value.shares : null, vault);
  const opensMore = asked.kind === 'there' && asked.value.opensMore;
  const howIs = (id: string): Touched['how'] | null => touched.find(({ door }) => door.id === id)?.how ?? null;
  const open = doors?.filter(({ id }) => howIs(id) === null || howIs(id) === 'notDone') ?? null;
  // What waited and waits no more was sent: whether it is stopped, the server says.
  const unsure = touched.filter(({ door, how }) => how === 'notDone' && !vault.stopsToSend.includes(door.id)).map(({ door }) => door.id).join();
  useEffect(() => { if (unsure) again(); }, [unsure, again]);

  const stop = async (door: Door): Promise<void> => {
    const becomes = (how: Touched['how']) => setTouched((before) => [...before.filter((each) => each.door.id !== door.id), { door, how }]);
    becomes('going');
    // Where what sends it could not be loaded, nothing was sent.
    const isDone = await vault.stop(door.id).then(({ ok }) => ok, () => false);
    becomes(isDone ? 'done' : 'notDone');
    if (isDone) again();
  };

  return (
    <Page title={say('nav.seen')}>
      {touched.map(({ door, how }) => (open?.some(({ id }) => id === door.id) ? null : <Ending key={door.id} door={door} how={how === 'notDone' && open && !vault.stopsToSend.includes(door.id) ? 'done' : how} vault={vault} />))}
      {vault.stopsToSend.filter((id) => howIs(id) === null).map((id) => <NotDone key={id} vault={vault} willBe />)}
      {open?.map((door) => <OpenDoor key={door.id} door={door} vault={vault} isNotDone={howIs(door.id) === 'notDone'} onStop={() => void stop(door)} />)}
      {open?.length === 0 ? <p className="card">{say(opensMore ? 'sharing.sees.nobodyHere' : 'sharing.sees.nobody')}</p> : null}
      {open === null ? (asked.kind === 'fault' ? <CannotTell fault={asked.fault} onAgain={again} /> : <p className="quietly">{say('loading')}</p>) : null}
      {opensMore && open ? <Elsewhere vault={vault} /> : null}
      {vault.state === 'locked' && open?.length && !opensMore ? <p className="quietly">{say('sharing.sees.locked')} <Link href="/plan">{say('nav.plan')}</Link></p> : null}
      <p>{isProgramme && me?.house ? say('seen.wordsProgramme', { programme: me.house.name }) : say('seen.words')}</p>
      <ul className="act-list apart">
        <li><Link href="/who-looked">{say('sharing.looked.title')}</Link></li>
        <li><Link href="/who-may-not">{say('sharing.bar.title')}</Link></li>
        <li><Link href="/settings">{say('settings.title')}</Link></li>
      </ul>
    </Page>
  );
}

/** What this sign-in is not told of, of which nobody says here whether there is any; it is stopped all the same. */
function Elsewhere({ vault }: { vault: Vault }) {
  const { say } = useWords();
  const [how, setHow] = useState<Touched['how'] | null>(null);
  const stop = async () => { setHow('going'); setHow((await stopElsewhere()).ok ? 'done' : 'notDone'); };
  return (
    <section className="card">
      {vault.state === 'open' ? <p>{say('sharing.sees.opensLater')}</p> : <p>{say('sharing.sees.opensMore')} <Link href="/plan">{say('nav.plan')}</Link></p>}
      {how === 'done' ? <output>{say('sharing.sees.elsewhereDone')}</output> : <p><button type="button" className="clay" aria-disabled={how === 'going'} onClick={() => void (how === 'going' ? null : stop())}>{say('sharing.sees.elsewhere')}</button></p>}
      {how === 'notDone' ? <NotDone vault={vault} willBe={false} /> : null}
    </section>
  );
}

const nobodyNamed = ({ isCard }: Door) => (isCard ? 'sharing.sees.card' : 'sharing.sees.somebody');

function OpenDoor({ door, vault, isNotDone, onStop }: { door: Door; vault: Vault; isNotDone: boolean; onStop: () => void }) {
  const { say, day } = useWords();
  const template = useTemplate();
  const { timeZone } = useStayHere();
  const [now] = useState(() => new Date());
  const name = door.name ?? say(nobodyNamed(door));
  const names = door.sections.map((id) => { const doc = readPlanDoc(vault.sections.get(id)?.doc ?? ''); return doc ? template.nameOfDoc(doc) : null; });
  const known = names.filter((each) => each !== null);
  const end = door.until ? say('sharing.sees.until', { day: day(lastDayOf(door.until, timeZone)) }) : say(door.withStay ? 'sharing.sees.stay' : 'sharing.sees.noEnd');
  return (
    <section className="card" aria-labelledby={`door-${door.id}`}>
      <h2 id={`door-${door.id}`}><bdi>{name}</bdi></h2>
      {known.length === names.length && known.length ? <ul className="points">{known.map((each, i) => <li key={i}><bdi>{each}</bdi></li>)}</ul> : <p>{say('sharing.sees.parts', { count: door.sections.length })}</p>}
      <p className="quietly">{door.madeAt ? say('sharing.sees.since', { day: day(dayIn(door.madeAt, timeZone)) }) : null} {end} {door.looks === null ? null : say('sharing.sees.looks', { looks: door.looks })}</p>
      {isAskedAbout(door, now) ? <p className="card held">{say('sharing.sees.stillStands')}</p> : null}
      {isNotDone ? <NotDone vault={vault} willBe={false} /> : null}
      <p><button type="button" className="clay" onClick={onStop}>{say('sharing.stop')}<span className="unseen">: <bdi>{name}</bdi></span></button></p>
    </section>
  );
}

function Ending({ door, how, vault }: Touched & { vault: Vault }) {
  const { say } = useWords();
  if (how === 'notDone') return <NotDone name={door.name} vault={vault} willBe={vault.stopsToSend.includes(door.id)} />;
  const name = <strong><bdi>{door.name ?? say(nobodyNamed(door))}</bdi></strong>;
  if (how === 'going') return <output className="card">{name} {say('sharing.stopping')}</output>;
  return <output className="card">{name} {say('sharing.stopped')} {door.looks === null ? null : say('sharing.sees.looks', { looks: door.looks })}</output>;
}

/** Touched, and not confirmed yet. `willBe`: it waits here, and goes out first of all when there is a signal; where nothing is kept, as long as this page is open. */
function NotDone({ name, vault, willBe }: { name?: string | null; vault: Vault; willBe: boolean }) {
  const { say } = useWords();
  const number = useStayHere().phone ?? vault.phone;
  return (
    <output className="card held">
      <strong>{say('sharing.notDone')}</strong> {name ? <bdi>{name}</bdi> : null}
      <span>{willBe ? say('sharing.notDoneHow') : null} {willBe && !vault.kept ? say('sharing.notDoneStay') : null} {number ? <a href={dialled(number) ?? undefined}>{say('sharing.notDoneRing', { phone: number })}</a> : null}</span>
    </output>
  );
}

function CannotTell({ fault, onAgain }: { fault: unknown; onAgain: () => void }) {
  const { say } = useWords();
  return fault instanceof Fault && fault.code === 'OFFLINE' ? <p className="card">{say('sharing.sees.offline')} <Link href="/plan">{say('nav.plan')}</Link></p> : <Trouble fault={fault} onAgain={onAgain} />;
}
