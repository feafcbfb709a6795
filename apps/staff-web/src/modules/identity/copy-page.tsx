import { useState } from 'react';
import { Download } from 'lucide-react';
import { Banner, Card, EmptyState, buttonLook } from '#peerhouse/ui';
import { useWords, type WordKey } from '../../words/words.js';
import { BackLink } from '../shell/back-link.js';
import { Page } from '../shell/page.js';
import { useMe } from '../shell/session.js';
import css from './copy-page.module.css';

const inIt: readonly WordKey[] = ['copy.in.people', 'copy.in.houses', 'copy.in.work', 'copy.in.counts', 'copy.in.audit'];
const notInIt: readonly WordKey[] = ['copy.out.names', 'copy.out.plans', 'copy.out.secrets'];

/** A copy of everything the organisation holds, for administrators: what is in it, what never is, and the download. */
export default function CopyPage() {
  const { say } = useWords();
  const me = useMe();
  const [begun, setBegun] = useState(false);
  const back = <BackLink to="/people">{say('people.title')}</BackLink>;
  if (!me.administrator) return <Page title={say('copy.title')} back={back}><EmptyState heading={say('copy.administrators')} /></Page>;
  return (
    <Page title={say('copy.title')} lead={say('copy.lead', { organisation: me.organisation })} back={back}>
      <Card heading={say('copy.in')}><List of={inIt} /></Card>
      <Card heading={say('copy.out')}><List of={notInIt} /></Card>
      <Card sunk>
        <p>{say('copy.care')}</p>
        <p><a className={buttonLook('main')} href="/download/organisation.zip" download onClick={() => setBegun(true)}><Download aria-hidden size={18} /> <span>{say('copy.take')}</span></a></p>
        <output>{begun ? <Banner kind="note" heading={say('copy.begun')}>{say('copy.begunMore')}</Banner> : null}</output>
      </Card>
    </Page>
  );
}

function List({ of }: { of: readonly WordKey[] }) {
  const { say } = useWords();
  return <ul className={css.list}>{of.map((key) => <li key={key}>{say(key)}</li>)}</ul>;
}
