import { useState, type FormEvent } from 'react';
import { emptyPlanDoc, planDocBytes, type PlanDoc } from '#peerhouse/kernel';
import { inTurn, newVaultId, withPlan, type Edit } from '#peerhouse/vault';
import { useWords } from '../../../words/words.js';
import { Page } from '../../shell/page.js';
import { useOnce } from '../../shell/use-once.js';
import { linesIn, MORE, textIn, withLine, withText } from '../../plans/doc.rules.js';
import { isKept, Refused } from '../../plans/parts/refused.js';
import { SavedFor } from '../../plans/parts/who-reads.js';
import { withPartIn } from '../../plans/plan.rules.js';
import { fieldsOf } from '../../plans/templates/templates.js';
import { useTemplate } from '../../plans/use-template.js';
import { usePlans } from '../../plans/use-plans.js';
import { snapshotNow, subscribe } from '../../vault/handle.js';
import type { Outcome } from '../../vault/vault.types.js';
import type { Suggestion } from '../server.js';

/** What stands in the field, by suggestion, until it is taken in or the guest is gone: a lock meanwhile takes none of it away. */
const typed = new Map<string, string>();
subscribe(() => { if (snapshotNow().state === 'none') typed.clear(); });

/** Where the words go, and how they are to read: the guest's own from then on. */
export function TakeIn({ suggestion, onTaken, onBack }: { suggestion: Suggestion; onTaken: () => void; onBack: () => void }) {
  const { say } = useWords();
  const { vault, plans } = usePlans();
  const template = useTemplate();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [chosen, setChosen] = useState('');
  const [busy, once] = useOnce();
  const places = plans.flatMap(({ plan, shown }) => shown.filter(({ closed }) => !closed).map((part) => ({ plan: plan.id, part, of: template.planName(plan) })));

  async function take(given: FormData): Promise<void> {
    const words = String(given.get('words') ?? '').trim();
    const place = places.find(({ part }) => part.ref === given.get('place'));
    const to = place ?? { plan: plans[0]?.plan.id ?? newVaultId(), part: null };
    const section = to.part?.section ?? newVaultId();
    const draft = vault.drafts.get(section);
    const base = draft?.base ?? vault.page.sections[section]?.v ?? 0;
    const named = (doc: PlanDoc): PlanDoc => { const name = template.said(`${doc.kind}.name`); return name ? { ...doc, name } : doc; };
    const doc = named(withWords(to.part?.doc ?? emptyPlanDoc(to.part?.kind ?? ''), words));
    const home: Edit = (page) => (page.plans.some(({ id }) => id === to.plan) ? page : withPlan({ id: to.plan, kind: 'own', name: '', order: [] })(page));
    const done = await vault.save(section, planDocBytes(doc), base, { edit: inTurn(home, withPartIn(to.plan, section)) });
    setOutcome(done);
    if (!isKept(done)) return;
    typed.delete(suggestion.id);
    onTaken();
  }

  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    void once(() => take(given));
  };

  return (
    <Page title={say('sharing.take.title')}>
      <Refused outcome={outcome} />
      <form onSubmit={send} noValidate>
        <label htmlFor="words">{say('sharing.take.words')}</label>
        <textarea id="words" name="words" rows={5} dir="auto" defaultValue={typed.get(suggestion.id) ?? suggestion.words} onInput={(event) => typed.set(suggestion.id, event.currentTarget.value)} />
        <fieldset>
          <legend>{say('sharing.take.where')}</legend>
          {places.map(({ part, of }) => <label key={part.ref} className="choice"><input type="radio" name="place" value={part.ref} onChange={() => setChosen(part.ref)} /><span dir="auto">{template.nameOf(part)}<span className="quietly"> {of}</span></span></label>)}
          <label className="choice"><input type="radio" name="place" value="" defaultChecked onChange={() => setChosen('')} /><span>{say('sharing.take.newPart')}</span></label>
        </fieldset>
        <SavedFor id="take-for" readers={vault.readers.get(chosen) ?? []} />
        <button type="submit" aria-describedby="take-for" aria-disabled={busy}>{say(busy ? 'signIn.going' : 'sharing.take.go')}</button>
      </form>
      <p><button type="button" className="quiet" onClick={onBack}>{say('sharing.oneBack')}</button></p>
    </Page>
  );
}

/** One line becomes a line of the part's first field; more than one, or a part without lines, goes to its free words. */
function withWords(doc: PlanDoc, words: string): PlanDoc {
  const field = fieldsOf(doc.kind).find(({ type }) => (type ?? 'lines') === 'lines');
  if (field && !words.includes('\n')) return linesIn(doc, field.key).some(({ text }) => text === words) ? doc : withLine(doc, field.key, { text: words, also: '', call: '' });
  return withText(doc, MORE, [textIn(doc, MORE), words].filter((text) => text.trim()).join('\n\n'));
}

