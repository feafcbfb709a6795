import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { importedPlans, inTurn, MOST_FILE_BYTES, withHidden, withPlan, type ToAdd } from '#peerhouse/vault';
import { isRefusal } from '#peerhouse/kernel';
import { useWords } from '../../../words/words.js';
import { useOnce } from '../../shell/use-once.js';
import type { Outcome, Vault } from '../../vault/vault.types.js';
import { withPartIn } from '../plan.rules.js';
import { isKept, Refused, toSay } from './refused.js';

/** Reads a file of plans in again. It only adds: what is there stays as it is. */
export function ReadIn({ vault }: { vault: Vault }) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const [busy, once] = useOnce();

  async function readIn(file: FormDataEntryValue | null): Promise<void> {
    setAdded(null);
    if (!(file instanceof File) || file.size === 0) return setOutcome({ ok: false, code: 'FileUnreadable' });
    if (file.size > MOST_FILE_BYTES) return setOutcome({ ok: false, code: 'FileTooLong' });
    const read = importedPlans(new Uint8Array(await file.arrayBuffer()), vault.page);
    if (isRefusal(read)) return setOutcome({ ok: false, code: read.code });
    const done = await addAll(vault, read);
    setOutcome(done);
    if (isKept(done)) setAdded(read.length);
  }

  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    void once(() => readIn(file));
  };

  return (
    <section className="card" aria-labelledby="read-in">
      <h2 id="read-in">{say('plans.take.readIn')}</h2>
      <p>{say('plans.take.readInHow')}</p>
      <Refused outcome={toSay(outcome)} />
      {added === null ? null : <output>{say('plans.take.added', { count: added })} <Link href="/plan">{say('nav.plan')}</Link></output>}
      <form onSubmit={send} noValidate>
        <label htmlFor="read-in-file">{say('plans.take.choose')}</label>
        <input id="read-in-file" name="file" type="file" accept="application/json,.json" className="file" />
        <button type="submit" className="quiet" aria-disabled={busy}>{say(busy ? 'signIn.going' : 'plans.take.readInGo')}</button>
      </form>
    </section>
  );
}

/** One after the other; what went in stays in when the rest does not. */
async function addAll({ edit, save }: Vault, plans: readonly ToAdd[]): Promise<Outcome> {
  let last: Outcome = { ok: true };
  for (const { plan, sections } of plans) {
    last = await edit(withPlan({ ...plan, order: [] }));
    for (const { section, text, hidden } of sections) {
      if (!isKept(last)) return last;
      last = await save(section, text, 0, { edit: inTurn(withPartIn(plan.id, section), withHidden(section, hidden)) });
    }
  }
  return last;
}
