import { useState } from 'react';
import { NAMED_DAYS, withCardName, withoutCardName, type EndedCard } from '#peerhouse/vault';
import { useWords } from '../../../words/words.js';
import { isKept, Refused } from '../../plans/parts/refused.js';
import { useVault } from '../../vault/use-vault.js';
import type { Outcome } from '../../vault/vault.types.js';

/** Names of cards that have ended: they stand on the guest's own sealed page alone, and are the guest's to take off; until they leave this page, to put back. */
export function EndedCards() {
  const { say, day } = useWords();
  const vault = useVault();
  const [taken, setTaken] = useState<readonly EndedCard[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const there = vault.page.ended ?? [];
  const off = taken.filter(({ id }) => !there.some((card) => card.id === id));
  const run = async (step: Promise<Outcome>): Promise<void> => setOutcome(await step);
  if (!there.length && !off.length) return null;
  return (
    <section className="card" aria-labelledby="ended">
      <h2 id="ended">{say('sharing.ended.title')}</h2>
      <p>{say('sharing.ended.how')}</p>
      <Refused outcome={outcome && !isKept(outcome) ? outcome : null} />
      <ul className="parts">
        {off.map((card) => (
          <li key={card.id} className="part">
            <output><bdi>{card.name}</bdi> {say('sharing.ended.done')}</output>
            <button type="button" className="quiet" onClick={() => void run(vault.edit(withCardName(card)))}>{say('sharing.ended.back')}<span className="unseen">: <bdi>{card.name}</bdi></span></button>
          </li>
        ))}
        {there.map((card) => (
          <li key={card.id} className="part">
            <span><bdi>{card.name}</bdi> <span className="quietly">{say('sharing.ended.until', { day: day(lastDay(card)) })}</span></span>
            <button type="button" className="quiet" onClick={() => { setTaken((before) => [...before.filter(({ id }) => id !== card.id), card]); void run(vault.edit(withoutCardName(card.id))); }}>{say('sharing.ended.off')}<span className="unseen">: <bdi>{card.name}</bdi></span></button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const lastDay = ({ day }: EndedCard): string => new Date(Date.parse(day) + NAMED_DAYS * 86_400_000).toISOString().slice(0, 10);
