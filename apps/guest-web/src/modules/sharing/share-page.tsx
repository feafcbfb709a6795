import { lazy, useState } from 'react';
import { useParams } from 'wouter';
import { cardLink, cardText, newCard, type Card, type NewShare } from '#peerhouse/vault';
import { useWords } from '../../words/words.js';
import { useVault } from '../vault/use-vault.js';
import type { Outcome } from '../vault/vault.types.js';
import { Gone } from '../plans/parts/gone.js';
import '../plans/plans.css';
import { planWith } from '../plans/plan.rules.js';
import { useTemplate } from '../plans/use-template.js';
import { AskUntil } from './steps/ask-until.js';
import { AskWhat } from './steps/ask-what.js';
import { AskWho } from './steps/ask-who.js';
import { CheckShare } from './steps/check-share.js';
import { ProveFirst } from './steps/prove-first.js';
import { Shared } from './steps/shared.js';
import { shareOf, type Choices } from './share.rules.js';
import { useStayHere } from './use-stay.js';

type Step = 'what' | 'who' | 'until' | 'check' | 'prove' | 'done';

/** With the drawing for a camera it is half of this page, and few shares are cards. */
const loadSheet = () => import('./card-sheet.js');
const CardSheet = lazy(loadSheet);

/** What was chosen and not shared yet, while this page stays loaded: offline it waits here for a signal. */
const waiting = new Map<string, Choices>();

/** What was made of these choices and sent, and no answer said that it is shared: sent again it is the same share, not a second one. */
interface Made { of: string; share: NewShare; card: Card<'supporter'> | null }
const sent = new Map<string, Made>();

/** Shares parts of a plan: what, with whom, until when, one question a page, and a last look before anything happens. */
export default function SharePage() {
  const { say } = useWords();
  const { section } = useParams<{ section: string }>();
  const vault = useVault();
  const template = useTemplate();
  const here = useStayHere();
  const [step, setStep] = useState<Step>('what');
  const [choices, setChoices] = useState<Choices>(() => waiting.get(section!) ?? { sections: [section!], reader: null, end: null });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [card, setCard] = useState<Card<'supporter'> | null>(null);
  const plan = planWith(vault.page, section!);
  if (!plan || !vault.sections.has(section!)) return <Gone />;

  const choose = (more: Partial<Choices>, next: Step): void => {
    const now = { ...choices, ...more };
    setChoices(now);
    waiting.set(section!, now);
    setOutcome(null);
    setStep(next);
  };
  const share = async (): Promise<void> => {
    const of = JSON.stringify(choices);
    const before = sent.get(section!);
    const isEnded = (id: string): boolean => vault.stopsToSend.includes(id) || vault.grants.some((row) => row.id === id && !row.isLive);
    const made = before?.of === of && !isEnded(before.share.grant.id) ? before : madeOf(choices, of, here);
    sent.set(section!, made);
    // Shown once: what shows it is there before anything is shared.
    if (made.card && !(await loadSheet().then(() => true, () => false))) return setOutcome({ ok: false, code: 'OFFLINE' });
    const done = await vault.share(made.share).catch((): Outcome => ({ ok: false, code: 'OFFLINE' }));
    setOutcome(done);
    if (!done.ok) return setStep(done.code === 'NeedsProof' ? 'prove' : 'check');
    waiting.delete(section!);
    sent.delete(section!);
    setCard(made.card);
    setStep('done');
  };
  const back = { to: `/plan/${section}`, words: say('sharing.notNow') };

  switch (step) {
    case 'what': return <AskWhat plan={plan} vault={vault} template={template} choices={choices} back={back} onChosen={(sections) => choose({ sections }, 'who')} />;
    case 'who': return <AskWho choices={choices} back={back} onChosen={(reader) => choose({ reader, end: null }, 'until')} onBack={() => setStep('what')} />;
    case 'until': return <AskUntil choices={choices} back={back} onChosen={(end) => choose({ end }, 'check')} onBack={() => setStep('who')} />;
    case 'check': return <CheckShare choices={choices} vault={vault} template={template} back={back} outcome={outcome} onShare={() => void share()} onChange={setStep} />;
    case 'prove': return <ProveFirst onProved={() => void share()} onBack={() => setStep('check')} />;
    case 'done': return card
      ? <CardSheet name={choices.reader!.name} text={cardText(card)} link={cardLink(window.location.host, card)} />
      : <Shared name={choices.reader!.name} back={{ to: `/plan/${section}`, words: say('sharing.done.back') }} />;
  }
}

function madeOf(choices: Choices, of: string, here: ReturnType<typeof useStayHere>): Made {
  const card = choices.reader?.kind === 'card' ? newCard('supporter') : null;
  return { of, card, share: shareOf(choices, { ...here, now: new Date(), card }) };
}
