import { useState, type FormEvent } from 'react';
import { Printer } from 'lucide-react';
import { Banner, Button, Card, Choices, ErrorSummary } from '#peerhouse/ui';
import { newId } from '#peerhouse/kernel';
import { HandInSheetDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { BackLink } from '../shell/back-link.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterRecord } from './call-page.js';
import css from './feedback.module.css';

const questions = ['madeTo', 'keptIn', 'leftOut', 'passedOver', 'afraid'] as const;
const answers = ['yes', 'no', 'rather_not'] as const;
const labels = { madeTo: 'felt.madeTo', keptIn: 'felt.keptIn', leftOut: 'felt.leftOut', passedOver: 'felt.passedOver', afraid: 'felt.afraid' } as const;
type Answers = Record<(typeof questions)[number], string>;
const blank: Answers = { madeTo: '', keptIn: '', leftOut: '', passedOver: '', afraid: '' };

/** Five questions of ours, for paper or for the house's tablet. Nobody's name, day or stay goes with the answers. */
export default function FeltPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const [sheet, setSheet] = useState(0);
  return (
    <Page title={say('felt.title')} lead={say('felt.lead')} back={<BackLink to="/house/$houseId/rights" params={{ houseId }}>{say('rights.title')}</BackLink>}>
      <PaperSheet />
      <div className={css.noPrint}><SheetForm key={sheet} onAnother={() => { setSheet(sheet + 1); focusSoon('field-madeTo'); }} /></div>
    </Page>
  );
}

/** What is printed: an empty sheet. */
function PaperSheet() {
  const { say, sayCode } = useWords();
  return (
    <ol className={css.paper} aria-hidden>
      {questions.map((question) => <li key={question}>{say(labels[question])}<span>{answers.map((answer) => `☐ ${sayCode('feltAnswer', answer)}`).join('     ')}</span></li>)}
      <p>{say('felt.paper')}</p>
    </ol>
  );
}

function SheetForm({ onAnother }: { onAnother: () => void }) {
  const { say } = useWords();
  const { id: houseId, onShift } = useHouse();
  const [id] = useState(newId);
  const [typed, setTyped] = useState(blank);
  const [done, setDone] = useState<{ counted: boolean; waiting: number } | null>(null);
  const [sent, setSent] = useState(false);
  const act = useAct(HandInSheetDocument, afterRecord);
  const own = questions.filter((question) => !typed[question]).map((field) => ({ field, problem: 'missing' }));
  const errors = useFieldErrors(act.refusal, labels, sent ? own : []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (own.length) return;
    const taken = await act.run({ houseId, id, input: typed });
    if (taken) { setDone(taken); setTyped(blank); focusSoon('sheet-taken'); }
  };
  if (done) return <div id="sheet-taken" tabIndex={-1}><Banner kind="done" heading={say('felt.taken')} actions={<Button small onClick={onAnother}>{say('felt.another')}</Button>}>{done.counted ? say('felt.counted') : say('felt.waiting', { count: 5 - done.waiting })}</Banner></div>;
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <Card>
        {questions.map((question) => <Choices key={question} id={`field-${question}`} legend={say(labels[question])} pick="one" inline name={question} value={typed[question]} error={errors.of(question)} onChange={(event) => setTyped({ ...typed, [question]: event.target.value })} options={answers.map((value) => ({ value, label: say(`feltAnswer.${value}`) }))} />)}
      </Card>
      <p className={css.quiet}>{say('felt.how')}</p>
      <div className={css.acts}><Button look="main" type="submit" busy={act.busy} whyNot={onShift ? null : say('why.OffShift')}>{say('felt.act')}</Button><Button icon={Printer} onClick={() => window.print()}>{say('felt.print')}</Button></div>
    </form>
  );
}
