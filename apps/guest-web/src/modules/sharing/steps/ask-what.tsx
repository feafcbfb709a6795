import { useState, type FormEvent } from 'react';
import type { Id } from '#peerhouse/vault';
import { useWords } from '../../../words/words.js';
import { Page } from '../../shell/page.js';
import { docsOf, partsOf, type ShapedPlan } from '../../plans/plan.rules.js';
import type { Template } from '../../plans/use-template.js';
import type { Vault } from '../../vault/vault.types.js';
import type { Choices } from '../share.rules.js';

interface Props { plan: ShapedPlan; vault: Vault; template: Template; choices: Choices; back: { to: string; words: string }; onChosen: (sections: Id[]) => void }

/** What: this part, others of the same plan, or all of it. Shares are of whole parts. */
export function AskWhat({ plan, vault, template, choices, back, onChosen }: Props) {
  const { say } = useWords();
  const [none, setNone] = useState(false);
  const [chosen, setChosen] = useState<readonly Id[]>(choices.sections);
  const parts = partsOf(plan, vault.page, docsOf(vault)).filter(({ section, has, closed }) => section !== null && has && !closed && vault.sections.has(section));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const there = chosen.filter((id) => parts.some(({ section }) => section === id));
    setNone(there.length === 0);
    if (there.length) onChosen(there);
  };
  return (
    <Page title={say('sharing.what.title')} back={back}>
      {none ? <div role="alert" className="problem"><p>{say('sharing.what.none')}</p></div> : null}
      <form onSubmit={send} noValidate>
        <fieldset>
          <legend className="unseen">{say('sharing.what.title')}</legend>
          {parts.map((part) => (
            <label key={part.ref} className="choice">
              <input type="checkbox" name="part" checked={chosen.includes(part.section!)} onChange={(event) => setChosen(event.target.checked ? [...chosen, part.section!] : chosen.filter((id) => id !== part.section))} />
              <span dir="auto">{template.nameOf(part)}</span>
            </label>
          ))}
        </fieldset>
        {parts.length > 1 ? <button type="button" className="quiet" onClick={() => setChosen(parts.map(({ section }) => section!))}>{say('sharing.what.all')}</button> : null}
        <p className="quietly">{say('sharing.what.later')}</p>
        <button type="submit">{say('sharing.goOn')}</button>
      </form>
    </Page>
  );
}
