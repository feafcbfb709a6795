import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Banner, Button, Card, buttonLook } from '#peerhouse/ui';
import { PeopleDocument, type PeopleQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { Page } from '../shell/page.js';
import { useMe } from '../shell/session.js';
import { InviteForm } from './invite-form.js';
import { WaitingForSecond } from './lost-codes.js';
import { PersonCard } from './person-card.js';
import { SendingHeld } from './sending-held.js';
import css from './people-page.module.css';

/** Who works here and in which role; administrators invite, give and take roles. */
export default function PeoplePage() {
  const { say } = useWords();
  const me = useMe();
  const people = useAsk(PeopleDocument, {});
  const [inviting, setInviting] = useState(false);
  const may = me.administrator;
  const helps = may || me.services.some((service) => service.roles.includes('house_lead'));
  return (
    <Page title={say('people.title')} lead={say('people.lead', { organisation: me.organisation })} actions={may && !inviting ? <><Link to="/people/copy" className={buttonLook()}>{say('copy.open')}</Link><Link to="/houses/new" className={buttonLook()}>{say('newHouse.open')}</Link><Button look="main" onClick={() => setInviting(true)}>{say('people.invite')}</Button></> : null}>
      <Asked query={people}>{(data) => (
        <>
          {may ? <SendingHeld /> : null}
          {inviting ? <InviteForm services={data.services} mailGoesOut={data.mailGoesOut} onEnd={() => setInviting(false)} /> : null}
          <WaitingForSecond people={data.people} />
          {may ? <WhatNext people={data.people} services={data.services} /> : null}
          <ul className={css.people}>
            {[...data.people].sort((a, b) => Number(b.active) - Number(a.active) || a.called.localeCompare(b.called)).map((person) => (
              <li key={person.accountId}><PersonCard person={person} services={data.services} may={may} helps={helps} mailGoesOut={data.mailGoesOut} /></li>
            ))}
          </ul>
          <p className={css.row}><Link to="/people/roles">{say('rolesPage.open')}</Link>{may ? <><Link to="/people/audit">{say('auditPage.open')}</Link><Link to="/people/machine">{say('machine.open')}</Link></> : null}</p>
          {may ? null : <Card sunk><p className={css.quiet}>{say('people.onlyAdministrators')}</p></Card>}
        </>
      )}</Asked>
    </Page>
  );
}

/** A house where nobody can work a shift: what an administrator does first. */
function WhatNext({ people, services }: Pick<PeopleQuery, 'people' | 'services'>) {
  const { say } = useWords();
  const worked = new Set(people.filter((person) => person.active).flatMap((person) => person.roles.filter(({ role }) => role === 'peer_worker' || role === 'house_lead').map(({ serviceId }) => serviceId)));
  const idle = services.filter((service) => service.kind === 'house' && !worked.has(service.id));
  if (!idle.length) return null;
  return <Banner kind="note" heading={say('people.next', { count: idle.length, houses: idle.map((service) => service.name).join(', ') })}>{say('people.nextMore')}</Banner>;
}
