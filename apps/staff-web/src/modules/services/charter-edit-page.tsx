import { useState, type FormEvent } from 'react';
import { getRouteApi, Link, useNavigate, useRouter } from '@tanstack/react-router';
import { Banner, Button, Card, Choices, EmptyState, ErrorSummary, buttonLook } from '#peerhouse/ui';
import { CharterFormDocument, PreviewCharterDocument, ServicesDocument, type CharterFormQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { dropDraft, keepDraft, readDraft } from '../shell/drafts.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { CharterField } from './charter-field.js';
import { fieldOf, valueAt, valuesWith, withChange, type Changed, type Values } from './charter-form.rules.js';
import { CharterReview, type Preview } from './charter-review.js';
import { useCharterWords } from './charter-words.js';
import css from './charter-edit.module.css';

const route = getRouteApi('/inside/house/$houseId/charter/new');
type Form = CharterFormQuery['charterForm'];
type Group = Form['groups'][number];
interface Draft { basedOn: number; startsOn: string; changed: Changed }

/** A new version of the charter: the fields as the last one has them, then (a step of its own in the address, so that Back leads to the fields) what changes and from which day. */
export default function CharterEditPage() {
  const { say } = useWords();
  const { id: serviceId } = useHouse();
  const form = useAsk(CharterFormDocument, { serviceId });
  const [published, setPublished] = useState<number | null>(null);
  const back = <BackLink to="/house/$houseId/charter" params={{ houseId: serviceId }}>{say('charter.title')}</BackLink>;
  if (published !== null) return <Page title={say('charter.isPublished', { version: published })} back={back}><EmptyState heading={say('charter.isPublishedLead')} action={<Link to="/house/$houseId/charter" params={{ houseId: serviceId }} className={buttonLook('main')}>{say('charter.toCharter')}</Link>} /></Page>;
  return (
    <Page title={say('charter.newVersion')} lead={say('charter.newVersionLead')} back={back}>
      <Asked query={form}>{(data) => <Editing form={data.charterForm} onPublished={setPublished} />}</Asked>
    </Page>
  );
}

function Editing({ form, onPublished }: { form: Form; onPublished: (version: number) => void }) {
  const { id: serviceId } = useHouse();
  const { step } = route.useSearch();
  const navigate = useNavigate();
  const { history } = useRouter();
  const name = `charter-${serviceId}`;
  const [draft, setDraft] = useState<Draft>(() => ({ basedOn: form.version, startsOn: '', changed: {}, ...readDraft<Draft>(name) }));
  const [preview, setPreview] = useState<Preview | null>(null);
  const [reset, setReset] = useState(0);
  const change = (more: Partial<Draft>) => { const next = { ...draft, ...more }; setDraft(next); keepDraft(name, next); };
  const to = (search: { step?: 'check' }, replace: boolean) => void navigate({ to: '/house/$houseId/charter/new', params: { houseId: serviceId }, search, replace });
  const start = (with_: Partial<Draft>) => { change({ basedOn: form.version, ...with_ }); setPreview(null); setReset(reset + 1); to({}, true); };
  const charter = valuesWith(form.charter, draft.changed);
  if (charter['day_programme']) (charter['day_programme'] as Values)['places'] = form.dayPlaces;
  const behind = draft.basedOn !== form.version;
  if (preview && step === 'check' && !behind) {
    return (
      <CharterReview preview={preview} charter={charter} basedOn={draft.basedOn} earliest={form.startsOn > form.today ? form.startsOn : form.today} startsOn={draft.startsOn} onStartsOn={(startsOn) => change({ startsOn })}
        onBack={() => history.back()} onPublished={(version) => { dropDraft(name); onPublished(version); }} />
    );
  }
  return (
    <>
      {behind ? <Behind form={form} onKeep={() => start({})} onDrop={() => start({ changed: {} })} /> : null}
      <CharterFields key={reset} form={form} charter={charter} changed={draft.changed} busy={behind} onChange={(changed) => { change({ changed }); setPreview(null); }} onPreview={(checked) => { setPreview(checked); to({ step: 'check' }, false); }} />
    </>
  );
}

/** Somebody else was quicker. What was typed is kept, and stands on what is so now. */
function Behind({ form, onKeep, onDrop }: { form: Form; onKeep: () => void; onDrop: () => void }) {
  const { say } = useWords();
  const { times } = useHouse();
  return (
    <Banner kind="trouble" heading={say('charter.behind', { version: form.version, by: form.publishedBy?.called ?? say('refusal.somebody'), at: times.moment(form.publishedAt) })}
      actions={<><Button small onClick={onKeep}>{say('charter.keepMine')}</Button><Button small onClick={onDrop}>{say('charter.dropMine')}</Button></>}>{say('charter.behindMore')}</Banner>
  );
}

interface FieldsProps { form: Form; charter: Values; changed: Changed; busy: boolean; onChange: (changed: Changed) => void; onPreview: (preview: Preview) => void }

function CharterFields({ form, charter, changed, busy, onChange, onPreview }: FieldsProps) {
  const { say } = useWords();
  const { id: serviceId } = useHouse();
  const words = useCharterWords();
  const services = useAsk(ServicesDocument, {});
  const act = useAct(PreviewCharterDocument);
  const paths = form.groups.flatMap(({ fields }) => fields.map(({ path }) => path));
  const labels = Object.fromEntries([...form.groups.map(({ key }) => [key, `charter.group.${key}`] as const), ...paths.map((path) => [path, `charter.field.${path}`] as const)]) as Record<string, WordKey>;
  const problems = act.refusal?.__typename === 'InvalidInput' ? act.refusal.fields.map((each) => ({ ...each, field: fieldOf(paths, each.field) })) : [];
  const errors = useFieldErrors(null, labels, problems);
  const see = async (event: FormEvent) => {
    event.preventDefault();
    const done = await act.run({ serviceId, charter });
    if (done) { window.scrollTo(0, 0); onPreview(done); }
  };
  const houses = (services.data?.services ?? []).filter(({ id, kind }) => id !== serviceId && kind === 'house');
  return (
    <form className={css.form} onSubmit={(event) => void see(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      {form.groups.map((group) => (
        <Card key={group.key} heading={words.group(group.key)}>
          {group.mayBeLeftOut ? <Switch group={group} charter={charter} base={form.charter} changed={changed} onChange={onChange} /> : null}
          {valueAt(charter, group.key) === null ? null : group.fields.map((field) => (
            <CharterField key={field.path} field={field} value={valueAt(charter, field.path)} error={errors.of(field.path)} houses={houses} onChange={(value) => onChange(withChange(form.charter, changed, field.path, value))} />
          ))}
        </Card>
      ))}
      <Spaces charter={form.charter} />
      <div className={css.acts}>
        <Button type="submit" look="main" busy={act.busy} whyNot={busy ? say('charter.firstChoose') : null}>{say('charter.see')}</Button>
        <span className={css.quiet}>{say('draft.kept')}</span>
      </div>
    </form>
  );
}

/** A group the house may do without. */
function Switch({ group, charter, base, changed, onChange }: { group: Group; charter: Values; base: Values; changed: Changed; onChange: (changed: Changed) => void }) {
  const { say } = useWords();
  const { key } = group;
  const set = (on: boolean) => onChange(withChange(base, changed, key, on ? (base[key] ?? {}) : null));
  return <Choices id={`field-${key}`} legend={say(`charter.has.${key}` as WordKey)} name={key} pick="one" inline value={charter[key] === null ? 'no' : 'yes'} onChange={(event) => set(event.target.value === 'yes')} options={[{ value: 'yes', label: say('charter.yes') }, { value: 'no', label: say('charter.no') }]} />;
}

/** Shown, not changed: stays and nights hang on them. */
function Spaces({ charter }: { charter: Values }) {
  const { say } = useWords();
  const spaces = charter['spaces'] as { name: string; count: number; kept: boolean }[];
  if (spaces.length === 0) return null;
  return (
    <Card heading={say('charter.group.spaces')} sunk>
      <ul>{spaces.map(({ name, count, kept }, at) => <li key={at}>{say(kept ? 'charter.spaceKept' : 'charter.space', { name, count })}</li>)}</ul>
      <p className={css.quiet}>{say('charter.spacesElsewhere')}</p>
    </Card>
  );
}
