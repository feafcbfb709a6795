import { useState } from 'react';
import { useWords } from '../../../words/words.js';
import type { Template } from '../use-template.js';

/** Questions and ideas, only when asked for. Nothing of it is ever put into a plan by itself. */
export function Ideas({ kind, template }: { kind: string; template: Template }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const ideas = template.said(`${kind}.ideas`);
  if (!ideas) return null;
  return (
    <section className="ideas">
      <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>{say(open ? 'plans.ideas.close' : 'plans.ideas.open')}</button>
      {open ? <><p>{template.said(`${kind}.prompts`)}</p><p className="quietly">{say('plans.ideas.others')}</p><ul className="points">{ideas.split('\n').map((idea) => <li key={idea}>{idea}</li>)}</ul></> : null}
    </section>
  );
}
