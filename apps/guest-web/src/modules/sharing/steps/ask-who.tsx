import { useState, type FormEvent } from 'react';
import { useWords } from '../../../words/words.js';
import { Page } from '../../shell/page.js';
import { Trouble } from '../../shell/trouble.js';
import { readers } from '../server.js';
import type { Choices } from '../share.rules.js';
import { useLoaded } from '../use-loaded.js';

interface Props { choices: Choices; back: { to: string; words: string }; onChosen: (reader: NonNullable<Choices['reader']>) => void; onBack: () => void }

/** With whom: people on shift in a house, one worker, or somebody the guest trusts, by a card. */
export function AskWho({ choices, back, onChosen, onBack }: Props) {
  const { say } = useWords();
  const [found, again] = useLoaded(readers);
  const [wrong, setWrong] = useState<'none' | 'name' | null>(null);
  const houses = found.kind === 'there' ? found.value.houses : [];
  const workers = found.kind === 'there' ? found.value.workers.filter(({ barred }) => !barred) : [];
  const before = choices.reader;
  const shift = (house: string): string => say('sharing.who.shift', { house });

  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const who = String(given.get('who') ?? '');
    const name = String(given.get('name') ?? '').trim();
    const house = houses.find(({ id }) => who === `house ${id}`);
    const worker = workers.find(({ id }) => who === `worker ${id}`);
    if (house) return onChosen({ kind: 'house', id: house.id, name: shift(house.name) });
    if (worker) return onChosen({ kind: 'worker', id: worker.id, name: worker.name });
    if (who !== 'card') return setWrong('none');
    if (!name) return setWrong('name');
    onChosen({ kind: 'card', name });
  };

  return (
    <Page title={say('sharing.who.title')} back={back}>
      {wrong ? <div role="alert" className="problem"><p>{say(wrong === 'none' ? 'sharing.who.none' : 'sharing.who.nameMissing')}</p></div> : null}
      {found.kind === 'fault' ? <Trouble fault={found.fault} onAgain={again} /> : null}
      {found.kind === 'loading' ? <p className="quietly">{say('sharing.who.loading')}</p> : (
        <form onSubmit={send} noValidate>
          <fieldset>
            <legend className="unseen">{say('sharing.who.title')}</legend>
            {houses.map(({ id, name }) => <Who key={id} value={`house ${id}`} chosen={before?.kind === 'house' && before.id === id} words={shift(name)} hint={say('sharing.who.shiftHow')} />)}
            {workers.map(({ id, name }) => <Who key={id} value={`worker ${id}`} chosen={before?.kind === 'worker' && before.id === id} words={name} hint={say('sharing.who.workerHow')} />)}
            <Who value="card" chosen={before?.kind === 'card'} words={say('sharing.who.trusted')} hint={say('sharing.who.trustedHow')} />
          </fieldset>
          <label htmlFor="name">{say('sharing.who.name')}</label>
          <p id="name-hint" className="quietly">{say('sharing.who.nameHow')}</p>
          <input id="name" name="name" type="text" className="words" dir="auto" autoComplete="off" maxLength={80} aria-describedby="name-hint" defaultValue={before?.kind === 'card' ? before.name : ''} />
          <button type="submit">{say('sharing.goOn')}</button>
        </form>
      )}
      <p><button type="button" className="quiet" onClick={onBack}>{say('sharing.oneBack')}</button></p>
    </Page>
  );
}

const Who = ({ value, chosen, words, hint }: { value: string; chosen: boolean; words: string; hint: string }) => (
  <label className="choice"><input type="radio" name="who" value={value} defaultChecked={chosen} /><span dir="auto">{words}<span className="quietly"> {hint}</span></span></label>
);
