import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { dialled } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { useGuest } from '../shell/guest.js';
import { useVault } from '../vault/use-vault.js';
import { nowLines } from './now.rules.js';
import './plans.css';
import { useTemplate } from './use-template.js';
import { usePlans } from './use-plans.js';

/** One line at a time, very big. Works without a signal; asks nothing, tells nobody. */
export default function Now() {
  const { say } = useWords();
  const { vault, docs } = usePlans();
  const template = useTemplate();
  const lines = useMemo(() => nowLines(vault.page, docs), [vault.page, docs]);
  const [at, setAt] = useState(0);
  const here = lines[Math.min(at, lines.length - 1)];
  if (!here) return <Empty />;
  const { part, line } = here;
  const number = line.call ? dialled(line.call) : null;
  const place = Math.min(at, lines.length - 1);
  return (
    <Page title={say('plans.now.title')} back={{ to: '/plan', words: say('nav.plan') }}>
      <div className="now" aria-live="polite">
        <p className="quietly"><bdi>{template.nameOf(part)}</bdi></p>
        <p className="big" dir="auto">{line.text}</p>
        {line.also ? <p className="bigger-also" dir="auto">{line.also}</p> : null}
        {line.call ? <p>{number ? <a className="button call" href={number}>{say('plans.now.ring')} <bdi>{line.call}</bdi></a> : <bdi className="bigger-also">{line.call}</bdi>}</p> : null}
      </div>
      <ul className="act-list now-acts">
        {place < lines.length - 1 ? <li><button type="button" onClick={() => setAt(place + 1)}>{say('plans.now.next')}</button></li> : <li><button type="button" onClick={() => setAt(0)}>{say('plans.now.again')}</button></li>}
        {place > 0 ? <li><button type="button" className="quiet" onClick={() => setAt(place - 1)}>{say('plans.now.before')}</button></li> : null}
      </ul>
      <HouseNumber />
    </Page>
  );
}

function Empty() {
  const { say } = useWords();
  return (
    <Page title={say('plans.now.title')} back={{ to: '/plan', words: say('nav.plan') }}>
      <p>{say('plans.now.empty')}</p>
      <HouseNumber />
      <p><Link href="/plan/new">{say('plans.now.write')}</Link></p>
    </Page>
  );
}

function HouseNumber() {
  const { say } = useWords();
  const { me } = useGuest();
  const { phone: kept } = useVault();
  const phone = me?.house?.phone || kept || '';
  const number = dialled(phone);
  return number ? <p className="house-number"><a className="button call quiet-button" href={number}>{say('plans.now.ringHouse')} <bdi>{phone}</bdi></a></p> : null;
}
