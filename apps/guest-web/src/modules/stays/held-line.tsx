import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { Trouble } from '../shell/trouble.js';
import { seeItDifferently, type Held, type HeldStay } from './held.js';
import { forgetBeside, rememberBeside, typedBeside } from './held-words.js';

interface HeldLineProps { line: string; stay: HeldStay; onHeld: (held: Held) => void; children: ReactNode }

/** One thing that is held, and beside it how the guest sees it. What was typed stays until it is kept, also where the sign-in ends meanwhile. */
export function HeldLine({ line, stay, onHeld, children }: HeldLineProps) {
  const { say } = useWords();
  const note = stay.notes.find((one) => one.line === line);
  const [writing, setWriting] = useState(() => typedBeside(stay.id, line) !== null);
  const button = useRef<HTMLButtonElement>(null);
  const end = (held: Held | null) => {
    forgetBeside(stay.id, line);
    setWriting(false);
    if (held) onHeld(held);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className="held-line">
      <div className="reading">{children}</div>
      {note ? <blockquote><p className="quietly">{say('held.yours')}</p><p dir="auto">{note.words}</p></blockquote> : null}
      {writing ? <NoteForm stay={stay.id} line={line} words={note?.words ?? ''} onEnd={end} /> : <p><button type="button" ref={button} className="quiet" onClick={() => setWriting(true)}>{say(note ? 'held.change' : 'held.differently')}</button></p>}
    </div>
  );
}

function NoteForm({ stay, line, words, onEnd }: { stay: string; line: string; words: string; onEnd: (held: Held | null) => void }) {
  const { say } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(() => typedBeside(stay, line) ?? words);
  const [problem, setProblem] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  async function keep(what: string): Promise<void> {
    setBusy(true);
    setFault(null);
    try {
      const held = await seeItDifferently(stay, line, what);
      if (held) return onEnd(held);
      setProblem(true);
    } catch (why) {
      setFault(why);
    }
    setBusy(false);
  }
  const send = (event: FormEvent) => { event.preventDefault(); if (!busy) void keep(typed); };
  return (
    <form onSubmit={send}>
      <label htmlFor={id}>{say('held.write')}</label>
      <p className="quietly" id={`${id}-hint`}>{say('held.writeHint')}</p>
      {problem ? <p role="alert" className="problem">{say('held.tooLong')}</p> : null}
      {fault ? <Trouble fault={fault} /> : null}
      <textarea id={id} rows={4} dir="auto" value={typed} aria-describedby={`${id}-hint`} onChange={({ target }) => { setTyped(target.value); rememberBeside(stay, line, target.value); }} />
      <p className="acts">
        <button type="submit" aria-disabled={busy}>{say('held.keep')}</button>
        {words ? <button type="button" className="quiet" onClick={() => void keep('')}>{say('held.takeOut')}</button> : null}
        <button type="button" className="quiet" onClick={() => onEnd(null)}>{say('held.notNow')}</button>
      </p>
    </form>
  );
}
