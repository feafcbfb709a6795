import { useState, type FormEvent } from 'react';
import { useLocation, useParams } from 'wouter';
import type { PlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import type { Outcome } from '../vault/vault.types.js';
import { lineAt, withLineChanged, withLineMoved, withoutLine } from './doc.rules.js';
import { LineView } from './parts/doc-view.js';
import { Gone } from './parts/gone.js';
import { LineFields, readLine } from './parts/line-fields.js';
import { isKept, Refused, toSay } from './parts/refused.js';
import { fieldOfLine, forgetTyped, rememberTyped, typedIn } from './parts/typed-words.js';
import { SavedFor } from './parts/who-reads.js';
import './plans.css';
import { fieldsOf } from './templates/templates.js';
import { useSection } from './use-section.js';

/** What can be done with one line. */
export default function LinePage() {
  const { say } = useWords();
  const { section, line: id } = useParams<{ section: string; line: string }>();
  const here = useSection(section!);
  const [, go] = useLocation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const found = here?.doc ? lineAt(here.doc, id!) : null;
  if (!here || !found) return <Gone />;
  const { field, at, of, line } = found;
  const template = fieldsOf(here.kind).find(({ key }) => key === field) ?? { key: field };
  const back = `/plan/${section}`;
  const waits = fieldOfLine(id!);

  const keep = async (change: (doc: PlanDoc) => PlanDoc, { stay = false, begunOn }: { stay?: boolean; begunOn?: number | undefined } = {}): Promise<boolean> => {
    const done = await here.keep(change, { begunOn });
    setOutcome(done);
    if (!stay && isKept(done)) go(back);
    return isKept(done);
  };
  const change = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = readLine(event.currentTarget);
    const begunOn = typedIn(here.id, waits)?.base;
    forgetTyped(here.id, waits);
    void keep((doc) => withLineChanged(doc, id!, typed), { begunOn }).then((kept) => { if (!kept && !typedIn(here.id, waits)) rememberTyped(here.id, waits, typed, begunOn ?? here.base); });
  };
  const takeOut = (): void => {
    forgetTyped(here.id, waits);
    void keep((doc) => withoutLine(doc, id!));
  };

  return (
    <Page title={say('plans.line.one')} back={{ to: back, words: here.name }}>
      <p className="card"><LineView line={line} /></p>
      <Refused outcome={toSay(outcome)} />
      <form className="card" onSubmit={change} onInput={(event) => rememberTyped(here.id, waits, readLine(event.currentTarget), here.base)} noValidate>
        <LineFields id="line" label={say('plans.line.words')} also={here.template.said(`${here.kind}.${field}.also`)} field={template} typed={typedIn(here.id, waits) ?? { text: line.text, also: line.also ?? '', call: line.call ?? '' }} />
        <SavedFor id="line-for" readers={here.readers} />
        <button type="submit" aria-describedby="line-for">{say('plans.keep')}</button>
      </form>
      <ul className="act-list">
        {at > 0 ? <li><button type="button" className="quiet" aria-describedby="line-for" onClick={() => void keep((doc) => withLineMoved(doc, id!, -1), { stay: true })}>{say('plans.up')}</button></li> : null}
        {at < of - 1 ? <li><button type="button" className="quiet" aria-describedby="line-for" onClick={() => void keep((doc) => withLineMoved(doc, id!, 1), { stay: true })}>{say('plans.down')}</button></li> : null}
        <li><button type="button" className="quiet clay" aria-describedby="line-for" onClick={takeOut}>{say('plans.takeOut')}</button></li>
      </ul>
      <p className="quietly">{say('plans.line.place', { place: at + 1, of })} {say('plans.line.takeOutHow')}</p>
    </Page>
  );
}
