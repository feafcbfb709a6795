import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { ProveFirst } from '../sharing/steps/prove-first.js';
import type { NewRecoveryCard } from '../vault/engine/ways.js';
import { useVault } from '../vault/use-vault.js';
import { loadEngine } from '../vault/handle.js';
import { Act, Field, ProblemNote, textOf } from './parts.js';
import { Qr } from '../sharing/qr.js';
import { useStep } from './use-step.js';

/**
 * A card that opens the plans when the passphrase is gone: to print or to write down; one group is typed back. Until then it opens nothing,
 * an older one still does, and it waits here, behind the lock too. After that nobody can show it again.
 */
export default function RecoveryCard() {
  const { say } = useWords();
  const { me, look } = useGuest();
  const { cardWaits } = useVault();
  const [, go] = useLocation();
  const step = useStep();
  const [made, setMade] = useState<NewRecoveryCard | null>(null);
  const [isWritten, setIsWritten] = useState(false);
  const [group] = useState(() => 1 + Math.floor(Math.random() * 7));
  const hasCard = me?.account?.hasCard ?? false;

  const keep = async (): Promise<void> => { if (await step.run(async () => made!.keep())) { await look(); go('/plan'); } };
  const none = async (): Promise<void> => { if (await step.run(({ ways }) => ways.noCard())) await look(); };
  const begin = () => void loadEngine().then(({ ways }) => setMade(ways.newCard()));
  const goOn = () => void loadEngine().then(({ ways }) => setMade(ways.waitingCard()));
  const drop = () => void loadEngine().then(({ ways }) => { setMade(null); ways.dropCard(); });

  async function check(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (!made) return;
    if (!made.shown.isGroup(group, textOf(new FormData(event.currentTarget), 'group'))) return step.missing('group', 'GroupWrong');
    await keep();
  }

  if (step.problem?.code === 'NeedsProof') return <ProveFirst onProved={() => void (made ? keep() : none())} onBack={step.forget} />;
  if (made && isWritten) {
    return (
      <Page title={say('card.checkTitle')}>
        <p>{say('card.checkWhat', { group: group + 1 })}</p>
        <ProblemNote problem={step.problem} field="group" />
        <form onSubmit={(event) => void check(event)} noValidate>
          <Field id="group" className="code" label={say('card.group', { group: group + 1 })} autoComplete="off" autoCapitalize="characters" maxLength={8} wrong={step.problem !== null} />
          <Act busy={step.busy}>{say('card.keep')}</Act>
        </form>
        <p><button type="button" className="quiet" onClick={() => setIsWritten(false)}>{say('card.again')}</button></p>
      </Page>
    );
  }
  if (made) {
    return (
      <Page title={say('card.shownTitle')}>
        <div className="paper-card">
          <p className="said card-text"><bdi dir="ltr">{made.shown.text}</bdi></p>
          <Qr text={made.shown.link} label={say('card.qr')} />
          <p><strong>{say('card.notYet')}</strong>{hasCard ? <> {say('card.oldUntil')}</> : null}</p>
        </div>
        <p>{say('card.once')}</p>
        <p>{say('card.name')}</p>
        <div className="acts">
          <button type="button" className="quiet" onClick={() => window.print()}>{say('card.print')}</button>
          <button type="button" onClick={() => setIsWritten(true)}>{say('card.written')}</button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={say('card.title')} back={{ to: '/settings', words: say('settings.title') }}>
      <p>{say('card.what')}</p>
      <p>{say('card.care')}</p>
      {hasCard ? <p>{say('card.replaces')}</p> : null}
      {cardWaits ? <p>{say('card.waits')}{hasCard ? <> {say('card.oldUntil')}</> : null}</p> : null}
      <div className="acts">
        {cardWaits ? <button type="button" onClick={goOn}>{say('card.goOn')}</button> : <button type="button" onClick={begin}>{say(hasCard ? 'card.new' : 'card.show')}</button>}
        {cardWaits ? <button type="button" className="quiet" onClick={drop}>{say('card.drop')}</button> : null}
        <button type="button" className="quiet" onClick={() => go('/plan')}>{say('card.notNow')}</button>
      </div>
      {hasCard ? <p><button type="button" className="quiet" onClick={() => void none()}>{say('card.none')}</button></p> : null}
    </Page>
  );
}
