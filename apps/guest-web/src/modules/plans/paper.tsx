import { useState, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import './plans.css';
import { templates, type FieldTemplate, type PlanKind, type SectionTemplate } from './templates/templates.js';
import { useOffers } from './use-offers.js';
import { useTemplate, type Template } from './use-template.js';

/** Plans on paper: an empty page of each kind to print. Paper is as good as the phone. */
export default function Paper() {
  const { say } = useWords();
  const template = useTemplate();
  const offers = useOffers();
  const [kind, setKind] = useState<PlanKind | 'paper.share' | 'paper.bar'>('step');
  const nameOf = (offer: { kind: PlanKind; isNamed: boolean }): string => template.said(offer.isNamed ? `${offer.kind}.name` : 'wrap.otherName');
  const chosen = offers.find((offer) => offer.kind === kind) ?? offers[0]!;
  return (
    <Page title={say('plans.paper.title')} back={{ to: '/help', words: say('nav.help') }}>
      <p className="no-print">{say('plans.paper.how')}</p>
      {kind === 'paper.bar' ? null : <p className="no-print">{say('plans.paper.later')}</p>}
      <fieldset className="card no-print">
        <legend>{say('plans.paper.which')}</legend>
        {offers.map((offer) => <label key={offer.kind} className="choice"><input type="radio" name="kind" value={offer.kind} checked={kind === offer.kind} onChange={() => setKind(offer.kind)} /><span>{nameOf(offer)}</span></label>)}
        {(['paper.share', 'paper.bar'] as const).map((each) => <label key={each} className="choice"><input type="radio" name="kind" value={each} checked={kind === each} onChange={() => setKind(each)} /><span>{template.said(`${each}.name`)}</span></label>)}
      </fieldset>
      <p className="no-print"><button type="button" onClick={() => window.print()}>{say('plans.print')}</button></p>
      {kind === 'paper.share' ? <ShareSheet template={template} /> : kind === 'paper.bar' ? <BarSheet template={template} /> : (
        <Sheet kind={kind} name={nameOf(chosen)}>
          {templates[kind].map((section) => <Blank key={section.key} kind={kind} section={section} template={template} />)}
          {templates[kind].length ? null : <Lines count={14} />}
        </Sheet>
      )}
    </Page>
  );
}

const Sheet = ({ kind, name, children }: { kind: string; name: string; children: ReactNode }) => <section className="sheet paper-sheet" data-kind={kind} aria-labelledby="sheet"><h2 id="sheet">{name}</h2>{children}</section>;

/** Who may read what until when: what a worker types in, and the guest confirms in their own app, or never. */
function ShareSheet({ template: { said } }: { template: Template }) {
  return (
    <Sheet kind="paper.share" name={said('paper.share.name')}>
      <p>{said('paper.share.help')}</p>
      {[0, 1].map((one) => (
        <div key={one} className="part-view">
          <p>{said('paper.share.parts')}</p>
          <Lines count={3} />
          <p>{said('paper.share.who')}</p>
          <Ticks words={[said('paper.share.shift'), said('paper.share.worker')]} />
          <p>{said('paper.share.until')}</p>
          <Ticks words={[said('paper.share.stay'), said('paper.share.day')]} />
        </div>
      ))}
      <p className="quietly">{said('paper.share.outside')}</p>
    </Sheet>
  );
}

/** Who may not look, which counts as soon as somebody types it in. */
function BarSheet({ template: { said } }: { template: Template }) {
  return (
    <Sheet kind="paper.bar" name={said('paper.bar.name')}>
      <p>{said('paper.bar.help')}</p>
      <div className="part-view">
        <p>{said('paper.bar.who')}</p>
        <Lines count={4} />
      </div>
      <p>{said('paper.bar.counts')}</p>
    </Sheet>
  );
}

/** One of two to tick; a word that ends in a colon has a line to write on. */
const Ticks = ({ words }: { words: readonly string[] }) => <>{words.map((word) => <p key={word} className="tick-line"><span>☐ {word}</span>{/[:：]\s*$/.test(word) ? <span className="blank-line" /> : null}</p>)}</>;

const plain: readonly FieldTemplate[] = [{ key: 'lines' }];

function Blank({ kind, section, template }: { kind: PlanKind; section: SectionTemplate; template: Template }) {
  const at = `${kind}.${section.key}`;
  return (
    <div className="part-view">
      <h3>{template.said(`${at}.name`)}</h3>
      <p className="quietly">{template.said(`${at}.help`)}</p>
      {(section.fields ?? plain).map((field) => <BlankField key={field.key} at={at} field={field} template={template} />)}
    </div>
  );
}

function BlankField({ at, field, template }: { at: string; field: FieldTemplate; template: Template }) {
  const name = field.key === 'lines' ? '' : template.said(`${at}.${field.key}`);
  const also = field.also ? template.said(`${at}.${field.key}.also`) : '';
  if (field.type === 'choice') return <p><span>{name}:</span> {(field.values ?? []).map((value) => <span key={value} className="tick">☐ {template.said(`${at}.${field.key}.${value}`)} </span>)}</p>;
  return (
    <div>
      {name || also ? <p>{[name, also].filter(Boolean).join(' – ')}</p> : null}
      <Lines count={field.type === 'text' ? 1 : 2} />
    </div>
  );
}

const Lines = ({ count }: { count: number }) => <>{Array.from({ length: count }, (_, at) => <span key={at} className="blank-line" />)}</>;
