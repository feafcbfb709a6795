import { Link, useParams } from 'wouter';
import { isNotToRing } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { MORE } from './doc.rules.js';
import { Gone } from './parts/gone.js';
import { Ideas } from './parts/ideas.js';
import { LinesField } from './parts/lines-field.js';
import { ChoiceField, TextField } from './parts/other-fields.js';
import { SavedWords } from './parts/saved-words.js';
import { WhoReads } from './parts/who-reads.js';
import { docsOf, offerRef, partsOf } from './plan.rules.js';
import './plans.css';
import { fieldsOf, type FieldTemplate } from './templates/templates.js';
import { useSection, type SectionHere } from './use-section.js';

/** One part of a plan, to read and to write. */
export default function SectionPage() {
  const { section } = useParams<{ section: string }>();
  const here = useSection(section!);
  return here ? <Section key={here.id} here={here} at={`/plan/${section}`} /> : <Gone />;
}

function Section({ here, at }: { here: SectionHere; at: string }) {
  const { say } = useWords();
  const { vault, template, kind } = here;
  if (!template.ready) return <main><p className="loading">{say('loading')}</p></main>;
  const help = template.said(`${kind}.help`);
  const isClosed = here.isWritten && here.doc === null;
  return (
    <Page title={here.name} tab={say('nav.plan')} back={{ to: '/plan', words: say('nav.plan') }}>
      {here.saved === 'choose' ? <div className="card held"><SavedWords saved="choose" online={vault.online} kept={vault.kept} choose={`/plan/${here.id}/choose`} /></div> : null}
      <WhoReads readers={here.readers} changeAt={here.readers.length ? '/who-sees' : `/share/${here.id}`} />
      {isNotToRing(kind) ? <p className="card held">{say('plans.notToRing')}</p> : null}
      {help ? <p>{help}</p> : null}
      {isClosed ? <p className="card">{say('plans.part.later')}</p> : <Fields here={here} at={at} />}
      {here.saved === 'choose' ? null : <SavedWords saved={here.saved} online={vault.online} kept={vault.kept} />}
      <Ideas kind={kind} template={template} />
      <Acts here={here} at={at} />
    </Page>
  );
}

function Fields({ here, at }: { here: SectionHere; at: string }) {
  const { say } = useWords();
  const nameOf = ({ key }: FieldTemplate): string => (key === 'lines' ? '' : here.template.said(`${here.kind}.${key}`));
  return (
    <>
      {fieldsOf(here.kind).map((field) => {
        switch (field.type) {
          case 'choice': return <ChoiceField key={field.key} here={here} field={field} name={nameOf(field)} />;
          case 'text': return <TextField key={field.key} here={here} field={field} name={nameOf(field)} rows={1} />;
          default: return <LinesField key={field.key} here={here} at={at} field={field} name={nameOf(field)} />;
        }
      })}
      <TextField here={here} field={{ key: MORE }} name={say('plans.free')} rows={4} />
    </>
  );
}

function Acts({ here, at }: { here: SectionHere; at: string }) {
  const { say } = useWords();
  const { vault, plan, template } = here;
  const next = plan ? nextPart(here) : null;
  return (
    <ul className="act-list apart">
      {next ? <li><Link href={`/plan/${next.section ?? offerRef(plan!.id, next.kind)}`}>{say('plans.part.next')}: <bdi>{template.nameOf(next)}</bdi></Link></li> : null}
      {here.isWritten ? <li><Link href={`/share/${here.id}`}>{say('sharing.share.title')}</Link></li> : null}
      {here.isWritten && vault.page.sections[here.id] ? <li><Link href={`/plan/${here.id}/versions`}>{say('plans.versions.title')}</Link></li> : null}
      <li><Link href={`${at}/part`}>{say('plans.part.change')}</Link></li>
      <li><button type="button" className="quiet" onClick={() => window.print()}>{say('plans.print')}</button></li>
    </ul>
  );
}

function nextPart({ plan, vault, id, kind }: SectionHere) {
  const shown = partsOf(plan!, vault.page, docsOf(vault)).filter(({ hidden }) => !hidden);
  const at = shown.findIndex(({ section, kind: of }) => section === id || (section === null && of === kind));
  return at < 0 ? null : (shown[at + 1] ?? null);
}
