import { useState } from 'react';
import { Button, Card, Dialog, PickField } from '#peerhouse/ui';
import { EndAccountDocument, GiveRoleDocument, TakeRoleDocument, type PersonLineFragment, type Role } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useMe } from '../shell/session.js';
import { Invited } from './invited.js';
import { LastDay } from './last-day.js';
import { LostCodes } from './lost-codes.js';
import css from './people-page.module.css';

export const roleKeys = ['peer_worker', 'house_lead', 'coordinator', 'rights_officer', 'administrator'] as const satisfies readonly Role[];
export interface ServiceName { id: string; name: string }

/** One person, their roles, until when they are here, and for administrators the ways to change it. `helps`: may help with lost codes. */
export function PersonCard({ person, services, may, helps, mailGoesOut }: { person: PersonLineFragment; services: ServiceName[]; may: boolean; helps: boolean; mailGoesOut: boolean }) {
  const { say, sayCode } = useWords();
  const me = useMe();
  const take = useAct(TakeRoleDocument, ['People', 'Me']);
  const end = useAct(EndAccountDocument, ['People']);
  const [ending, setEnding] = useState(false);
  const [changing, setChanging] = useState(false);
  return (
    <Card heading={<bdi>{person.called}</bdi>} aside={<span className={css.quiet}>{person.active ? person.email : say('people.ended')}</span>}>
      <RefusalNote act={take} /><RefusalNote act={end} />
      <HowItStands person={person} />
      <ul className={css.roles}>
        {person.roles.map((role) => (
          <li key={role.id} className={css.role}>
            <span>{role.serviceName ? say('people.roleIn', { role: sayCode('role', role.role), service: role.serviceName }) : sayCode('role', role.role)}</span>
            {changing ? <Button small look="plain" busy={take.busy} aria-label={say('people.takeRoleOf', { role: sayCode('role', role.role), name: person.called })} onClick={() => void take.run({ roleId: role.id })}>{say('people.takeRole')}</Button> : null}
          </li>
        ))}
        {person.roles.length ? null : <li className={css.quiet}>{say('people.noRole')}</li>}
      </ul>
      {person.active && !changing ? (
        <div className={css.row}>
          {may ? <Button small look="plain" aria-expanded={false} aria-label={say('people.changeOf', { name: person.called })} onClick={() => { setChanging(true); focusSoon(`role-${person.accountId}`); }}>{say('people.change')}</Button> : null}
          {helps && person.accepted && !person.newAuthenticator && person.accountId !== me.accountId ? <LostCodes person={person} /> : null}
        </div>
      ) : null}
      {may && person.active && !person.accepted ? <Invited person={person} mailGoesOut={mailGoesOut} /> : null}
      {changing ? <LastDay person={person} /> : null}
      {changing ? <div className={css.row}><GiveRole person={person} services={services} />{person.accountId === me.accountId ? null : <Button small look="clay" onClick={() => setEnding(true)}>{say('people.end')}</Button>}</div> : null}
      {ending ? (
        <Dialog title={say('people.endTitle', { name: person.called })} closeWords={say('act.close')} onClose={() => setEnding(false)}>
          <p>{say('people.endMore')}</p>
          <div className={css.row}><Button look="clay" busy={end.busy} onClick={() => void end.run({ accountId: person.accountId }).then(() => setEnding(false))}>{say('people.end')}</Button><Button look="plain" onClick={() => setEnding(false)}>{say('act.leaveAsIs')}</Button></div>
        </Dialog>
      ) : null}
    </Card>
  );
}

const mailTold = ['waiting', 'sending', 'unsure', 'given_up'];

/** Invited and not here yet, a last day, a mail that did not arrive: what somebody ought to see at a glance. */
function HowItStands({ person }: { person: PersonLineFragment }) {
  const { say, sayCode } = useWords();
  const times = useTimes(zoneHere());
  if (!person.active) return null;
  const mail = person.mail && (mailTold.includes(person.mail.state) || (!person.accepted && person.mail.state === 'sent')) ? person.mail : null;
  const told = [
    person.accepted ? null : say('who.invited'),
    person.leavesOn ? say('who.until', { day: times.day(person.leavesOn, 'withYear') }) : null,
    mail ? sayCode('mailState', mail.state, { at: times.moment(mail.at) }) : null,
  ].filter(Boolean);
  return told.length ? <ul className={css.stands}>{told.map((each) => <li key={each}>{each}</li>)}</ul> : null;
}

function GiveRole({ person, services }: { person: PersonLineFragment; services: ServiceName[] }) {
  const { say } = useWords();
  const give = useAct(GiveRoleDocument, ['People', 'Me']);
  const [role, setRole] = useState<Role | ''>('');
  const [serviceId, setServiceId] = useState(services[0]?.id ?? '');
  const needsService = role !== 'administrator';
  const run = () => { if (role) void give.run({ accountId: person.accountId, role, serviceId: needsService ? serviceId : null }).then((done) => done && setRole('')); };
  return (
    <>
      <RefusalNote act={give} />
      <RolePicks id={`role-${person.accountId}`} label={say('people.giveRole')} {...{ role, setRole, serviceId, setServiceId, services }} />
      {role ? <Button small busy={give.busy} onClick={run}>{say('people.give')}</Button> : null}
    </>
  );
}

interface RolePicksProps { id?: string; label: string; role: Role | ''; setRole: (role: Role | '') => void; serviceId: string; setServiceId: (id: string) => void; services: ServiceName[] }

export function RolePicks({ id, label, role, setRole, serviceId, setServiceId, services }: RolePicksProps) {
  const { say } = useWords();
  return (
    <>
      <PickField {...(id ? { id } : {})} label={label} value={role} onChange={(event) => setRole(event.target.value as Role | '')}>
        <option value="">{say('people.chooseRole')}</option>
        {roleKeys.map((key) => <option key={key} value={key}>{say(`role.${key}`)}</option>)}
      </PickField>
      {role && role !== 'administrator' ? <PickField label={say('people.where')} value={serviceId} onChange={(event) => setServiceId(event.target.value)}>{services.map((service) => <option key={service.id} value={service.id}>{service.name}</option>)}</PickField> : null}
    </>
  );
}
