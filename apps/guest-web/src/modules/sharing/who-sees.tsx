import { useState } from 'react';
import { Link } from 'wouter';
import { Fault } from '#peerhouse/contract';
import { readPlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import '../plans/plans.css';
import { useTemplate } from '../plans/use-template.js';
import { useVault } from '../vault/use-vault.js';
import type { Vault } from '../vault/vault.types.js';
import { lastDayOf } from './days.js';
import { doorsOf, isAskedAbout, type Door } from './doors.rules.js';
import { whoSeesWhat } from './server.js';
import { useLoaded } from './use-loaded.js';
import { useStayHere } from './use-stay.js';

/** All open doors, each with one button to close it. Works locked, and without a signal. */
export default function WhoSees() {
  const { say } = useWords();
  const vault = useVault();
  const [asked, again] = useLoaded(whoSeesWhat);
  const [stopped, setStopped] = useState<readonly Door[]>([]);
  const doors = doorsOf(asked.kind === 'there' ? asked.value : null, vault);
  const open = doors?.filter(({ id }) => !stopped.some((each) => each.id === id)) ?? null;

  const stop = async (door: Door): Promise<void> => {
    setStopped((before) => [...before, door]);
    const done = await vault.stop(door.id);
    if (done.ok) again();
  };

  return (
    <Page title={say('nav.seen')}>
      {stopped.map((door) => <Stopped key={door.id} door={door} isDone={!vault.stopsToSend.includes(door.id)} />)}
      {vault.stopsToSend.filter((id) => !stopped.some((each) => each.id === id)).map((id) => <NotDone key={id} />)}
      {open?.map((door) => <OpenDoor key={door.id} door={door} vault={vault} onStop={() => void stop(door)} />)}
      {open?.length === 0 ? <p className="card">{say('sharing.sees.nobody')}</p> : null}
      {open === null ? (asked.kind === 'fault' ? <CannotTell fault={asked.fault} onAgain={again} /> : <p className="quietly">{say('loading')}</p>) : null}
      {vault.state === 'locked' && open?.length ? <p className="quietly">{say('sharing.sees.locked')} <Link href="/plan">{say('nav.plan')}</Link></p> : null}
      <p>{say('seen.words')}</p>
      <ul className="act-list apart">
        <li><Link href="/who-looked">{say('sharing.looked.title')}</Link></li>
        <li><Link href="/who-may-not">{say('sharing.bar.title')}</Link></li>
        <li><Link href="/settings">{say('settings.title')}</Link></li>
      </ul>
    </Page>
  );
}

function OpenDoor({ door, vault, onStop }: { door: Door; vault: Vault; onStop: () => void }) {
  const { say, day } = useWords();
  const template = useTemplate();
  const { timeZone } = useStayHere();
  const [now] = useState(() => new Date());
  const name = door.name ?? say('sharing.sees.card');
  const names = door.sections.map((id) => { const doc = readPlanDoc(vault.sections.get(id)?.doc ?? ''); return doc ? template.nameOfDoc(doc) : null; });
  const known = names.filter((each) => each !== null);
  const end = door.until ? say('sharing.sees.until', { day: day(lastDayOf(door.until, timeZone)) }) : say(door.withStay ? 'sharing.sees.stay' : 'sharing.sees.noEnd');
  return (
    <section className="card" aria-labelledby={`door-${door.id}`}>
      <h2 id={`door-${door.id}`}><bdi>{name}</bdi></h2>
      {known.length === names.length && known.length ? <ul className="points">{known.map((each, i) => <li key={i}><bdi>{each}</bdi></li>)}</ul> : <p>{say('sharing.sees.parts', { count: door.sections.length })}</p>}
      <p className="quietly">{door.madeAt ? say('sharing.sees.since', { day: day(door.madeAt.slice(0, 10)) }) : null} {end} {door.looks === null ? null : say('sharing.sees.looks', { looks: door.looks })}</p>
      {isAskedAbout(door, now) ? <p className="card held">{say('sharing.sees.stillStands')}</p> : null}
      <p><button type="button" className="clay" onClick={onStop}>{say('sharing.stop')}<span className="unseen">: <bdi>{name}</bdi></span></button></p>
    </section>
  );
}

function Stopped({ door, isDone }: { door: Door; isDone: boolean }) {
  const { say } = useWords();
  if (!isDone) return <NotDone name={door.name} />;
  return <output className="card"><strong><bdi>{door.name ?? say('sharing.sees.card')}</bdi></strong> {say('sharing.stopped')} {door.looks === null ? null : say('sharing.sees.looks', { looks: door.looks })}</output>;
}

/** Touched, and not confirmed yet: it goes out first of all when there is a signal. */
function NotDone({ name }: { name?: string | null }) {
  const { say } = useWords();
  const { phone: number } = useStayHere();
  return (
    <output className="card held">
      <strong>{say('sharing.notDone')}</strong> {name ? <bdi>{name}</bdi> : null}
      <span>{say('sharing.notDoneHow')} {number ? <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{say('sharing.notDoneRing', { phone: number })}</a> : null}</span>
    </output>
  );
}

function CannotTell({ fault, onAgain }: { fault: unknown; onAgain: () => void }) {
  const { say } = useWords();
  return fault instanceof Fault && fault.code === 'OFFLINE' ? <p className="card">{say('sharing.sees.offline')} <Link href="/plan">{say('nav.plan')}</Link></p> : <Trouble fault={fault} onAgain={onAgain} />;
}
