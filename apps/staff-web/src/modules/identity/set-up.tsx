import { useState } from 'react';
import { ErrorSummary } from '#peerhouse/ui';
import { SetUpDocument, type LinkQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { FaultNote, Waiting } from '../shell/asked.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import type { AuthenticatorKey } from './authenticator-steps.js';
import { DoorPage } from './door-page.js';
import { KeyPage } from './key-page.js';
import { LinkEndedPage } from './link-ended.js';
import { emptySetUp, inputOf, stepOfField, steps, type SetUpStep, type SetUpWords } from './set-up.rules.js';
import { SetUpCheck } from './set-up-check.js';
import { SetUpForm, setUpLabels } from './set-up-form.js';
import { useLink } from './use-link.js';
import css from './set-up.module.css';

type SetUpLink = Extract<LinkQuery['link'], { __typename: 'SetUpLink' }>;

/** A real, empty organisation and its first house, in a few steps; looked at once more before it is made. */
export default function SetUp() {
  const { say } = useWords();
  const { token, link } = useLink();
  const [key, setKey] = useState<AuthenticatorKey | null>(null);
  const what = link.data?.link;
  if (key) return <KeyPage authenticator={key} title={say('setUp.made')} />;
  if (link.error) return <DoorPage title={say('door.away')}><FaultNote fault={link.error} again={() => void link.refetch()} /></DoorPage>;
  if (token && link.isPending) return <Waiting />;
  return what?.__typename === 'SetUpLink' ? <Steps token={token} link={what} onMade={setKey} /> : <LinkEndedPage />;
}

function Steps({ token, link, onMade }: { token: string; link: SetUpLink; onMade: (key: AuthenticatorKey) => void }) {
  const { say } = useWords();
  const [words, setWords] = useState<SetUpWords>(() => ({ ...emptySetUp, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone, blueprint: link.blueprints.find((each) => each.kind === 'house')?.key ?? '' }));
  const [step, setStep] = useState<SetUpStep>('organisation');
  const act = useAct(SetUpDocument);
  const errors = useFieldErrors(act.refusal, setUpLabels);
  const at = steps.indexOf(step);
  const change = (part: Partial<SetUpWords>) => setWords({ ...words, ...part });
  const send = async () => {
    const done = await act.run({ token, input: inputOf(words) });
    if (done) onMade(done);
  };
  const stepsWithProblems = act.refusal?.__typename === 'InvalidInput' ? act.refusal.fields.map((problem) => stepOfField(problem.field)) : [];
  const back = at > 0 ? () => setStep(steps[at - 1]!) : undefined;
  return (
    <DoorPage wide title={say(`setUp.step.${step}`)} lead={say(`setUp.lead.${step}`)} note={<p className={css.progress}>{say('setUp.progress', { at: at + 1, of: steps.length })}</p>}>
      <RefusalNote act={act} />
      {step === 'check' || stepsWithProblems.includes(step) ? <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items.map((item) => (step === 'check' ? { words: item.words } : item))} /> : null}
      {step === 'check'
        ? <SetUpCheck words={words} blueprints={link.blueprints} busy={act.busy} problems={stepsWithProblems} onChange={setStep} onSend={() => void send()} />
        : <SetUpForm key={step} step={step} words={words} blueprints={link.blueprints} errorOf={errors.of} onChange={change} onNext={() => setStep(steps[at + 1]!)} onBack={back} />}
    </DoorPage>
  );
}
