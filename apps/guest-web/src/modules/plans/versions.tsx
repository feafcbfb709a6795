import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'wouter';
import { readPlanDoc } from '#peerhouse/kernel';
import { withVersionName, type Id } from '#peerhouse/vault';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import type { Outcome } from '../vault/vault.types.js';
import { DocView } from './parts/doc-view.js';
import { Gone } from './parts/gone.js';
import { Refused } from './parts/refused.js';
import { SavedFor } from './parts/who-reads.js';
import './plans.css';
import { useSection, type SectionHere } from './use-section.js';
import { useVersions } from './use-versions.js';

/** How this part was before. One can be looked at beside today's, named so that it stays, or taken back. */
export default function Versions() {
  const { section } = useParams<{ section: string }>();
  const here = useSection(section!);
  return here ? <List here={here} section={section!} /> : <Gone />;
}

function List({ here, section }: { here: SectionHere; section: Id }) {
  const { say, day } = useWords();
  const older = useVersions(here.vault, section);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [did, setDid] = useState<'done' | 'named' | 'unnamed'>('done');
  const names = here.vault.page.sections[section]?.names ?? {};

  const name = (version: number) => async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('name');
    const called = typeof given === 'string' ? given.trim() : '';
    setDid(called ? 'named' : 'unnamed');
    setOutcome(await here.vault.edit(withVersionName(section, version, called)));
  };
  const takeBack = async (doc: Uint8Array): Promise<void> => {
    const before = readPlanDoc(doc);
    if (!before) return;
    setDid('done');
    setOutcome(await here.keep(() => before));
  };

  return (
    <Page title={say('plans.versions.title')} back={{ to: `/plan/${section}`, words: here.name }}>
      <p>{say('plans.versions.how')} <Link href={here.plan ? `/plan/of/${here.plan.id}` : '/plan'}>{say('plans.keepBack.title')}</Link></p>
      <Refused outcome={outcome} />
      {outcome?.ok ? <output className="card">{say(`plans.versions.${did}`)}</output> : null}
      {older.rows?.length === 0 ? <p>{say('plans.versions.none')}</p> : null}
      {older.rows?.map(({ version, savedOn, doc }) => <Version key={version} version={version} on={day(savedOn)} name={names[version] ?? ''} doc={doc} now={here} onName={name(version)} onTakeBack={() => void takeBack(doc)} />)}
      {older.isAway ? <p>{say('plans.versions.offline')}</p> : null}
      {older.busy ? <p className="quietly">{say('plans.versions.loading')}</p> : null}
      {older.goesOn && !older.busy ? <p><button type="button" className="quiet" onClick={older.goOn}>{say('plans.versions.earlier')}</button></p> : null}
    </Page>
  );
}

interface VersionProps { version: number; on: string; name: string; doc: Uint8Array; now: SectionHere; onName: (event: FormEvent<HTMLFormElement>) => Promise<void>; onTakeBack: () => void }

function Version({ version, on, name, doc: bytes, now, onName, onTakeBack }: VersionProps) {
  const { say } = useWords();
  const doc = readPlanDoc(bytes);
  const id = `version-${version}`;
  return (
    <section className="card">
      <h2>{say('plans.versions.of', { day: on })}{name ? <> <bdi>{name}</bdi></> : null}</h2>
      <details>
        <summary>{say('plans.versions.compare')}<span className="unseen"> {on}</span></summary>
        <div className="beside">
          <div><h3>{say('plans.versions.then')}</h3>{doc ? <DocView doc={doc} /> : <p>{say('plans.part.later')}</p>}</div>
          <div><h3>{say('plans.versions.now')}</h3>{now.doc ? <DocView doc={now.doc} /> : null}</div>
        </div>
      </details>
      <form onSubmit={(event) => void onName(event)} noValidate>
        <label htmlFor={`${id}-name`}>{say('plans.versions.name')}</label>
        <input id={`${id}-name`} name="name" type="text" className="words" dir="auto" autoComplete="off" defaultValue={name} />
        <button type="submit" className="quiet">{say('plans.versions.keepName')}</button>
      </form>
      {doc ? (
        <>
          <SavedFor id={`${id}-for`} readers={now.readers} />
          <p><button type="button" className="quiet" aria-describedby={`${id}-for`} onClick={onTakeBack}>{say('plans.versions.takeBack')}<span className="unseen"> {on}</span></button></p>
        </>
      ) : null}
    </section>
  );
}
