import { useState, type FormEvent } from 'react';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import { Button, Card, EmptyState, Field, PickField } from '#peerhouse/ui';
import { CountGroupDocument, EndGroupDocument, PeersDocument, ProgrammeGroupsDocument, WriteGroupDocument, type GroupLineFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useFieldErrors, type FieldProblem } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { ActButton } from './act-button.js';
import { GroupWords } from './group-words.js';
import { OnceMore } from './once-more.js';
import { numberOf, numberProblems, weekdays } from './topics.rules.js';
import { useTyped } from './use-typed.js';
import css from './matching.module.css';

const afterGroups = ['ProgrammeGroups', 'MatchDesk', 'MatchInvitation'] as const;
const labels: Readonly<Record<string, WordKey>> = { name: 'group.name', weekday: 'group.weekday', time: 'first.time', place: 'group.place', ledBy: 'group.ledBy', people: 'group.people', day: 'group.day' };

/** The weekly groups: open to everyone, and to whoever waits. How many were there is a number, nobody's name. */
export default function GroupsPage() {
  const { say } = useWords();
  const { id: programmeId, may } = useHouse();
  const groups = useAsk(ProgrammeGroupsDocument, { programmeId }, { fresh: true });
  const desk = may('matching.desk');
  return (
    <Page title={say('groups.title')} lead={say('groups.lead')}>
      <Asked query={groups}>{({ programmeGroups: { groups: all } }) => (
        <div className={css.pane}>
          {all.length ? null : <EmptyState heading={say('groups.none')}>{say('groups.noneMore')}</EmptyState>}
          {all.map((group) => <OneGroup key={group.id} group={group} desk={desk} />)}
          {desk ? <Card heading={say('groups.new')}><GroupForm programmeId={programmeId} /></Card> : null}
        </div>
      )}</Asked>
    </Page>
  );
}

function OneGroup({ group, desk }: { group: GroupLineFragment; desk: boolean }) {
  const { say } = useWords();
  const { times, id: programmeId } = useHouse();
  const [changes, setChanges] = useState(false);
  const act = useAct(CountGroupDocument, afterGroups);
  const [own, setOwn] = useState<FieldProblem[]>([]);
  const errors = useFieldErrors(act.refusal, labels, own);
  const [typed, setTyped] = useState({ day: group.nextOn === times.today() ? group.nextOn : addDays(group.nextOn as HouseDay, -7), people: '' });
  const people = numberOf(typed.people);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = typed.people.trim() === '' ? [{ field: 'people', problem: 'missing' }] : numberProblems({ people: typed.people });
    setOwn(wrong);
    if (people !== null && !wrong.length && await act.run({ groupId: group.id, day: typed.day, people })) setTyped({ ...typed, people: '' });
  };
  return (
    <Card heading={group.name}>
      <p><GroupWords group={{ nextOn: group.nextOn, time: group.time, place: group.place }} />{group.ledBy ? ` · ${say('group.led', { name: group.ledBy })}` : ''}</p>
      {group.countedOn && group.people !== null && group.people !== undefined ? <p className={css.quiet}>{say('group.counted', { people: group.people, day: times.near(group.countedOn, 'middle') })}</p> : null}
      <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
        <RefusalNote act={act} />
        <div className={css.pair}>
          <Field type="date" width="middle" label={say('group.day')} error={errors.of('day')} value={typed.day} onChange={(event) => setTyped({ ...typed, day: event.target.value })} />
          <Field inputMode="numeric" width="short" label={say('group.people')} error={errors.of('people')} value={typed.people} onChange={(event) => setTyped({ ...typed, people: event.target.value })} />
          <Button type="submit" busy={act.busy}>{say('group.count')}</Button>
        </div>
      </form>
      {changes ? <GroupForm programmeId={programmeId} group={group} onDone={() => setChanges(false)} /> : null}
      {desk && !changes ? <div className={css.row}><Button small look="plain" onClick={() => setChanges(true)}>{say('group.change')}</Button><OnceMore words={say('group.endOpen')}><ActButton look="clay" words={say('group.end')} act={() => doOnce(EndGroupDocument, { groupId: group.id }, afterGroups)} /></OnceMore></div> : null}
    </Card>
  );
}

/** A new group, or one that is changed: another day, place or lead. */
function GroupForm({ programmeId, group, onDone }: { programmeId: string; group?: GroupLineFragment; onDone?: () => void }) {
  const { say, sayCode } = useWords();
  const act = useAct(WriteGroupDocument, afterGroups);
  const errors = useFieldErrors(act.refusal, labels);
  const all = useAsk(PeersDocument, { programmeId }).data?.peers;
  const leads = [...(all?.peers ?? []), ...(all?.workers ?? [])];
  const start = group ? { name: group.name, weekday: String(group.weekday), time: group.time, place: group.place, ledBy: '' } : { name: '', weekday: '3', time: '', place: '', ledBy: '' };
  const { typed, change, done } = useTyped(`group:${group?.id ?? programmeId}`, start);
  const ledBy = typed.ledBy || leads.find(({ called }) => group && called === group.ledBy)?.accountId || '';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await act.run({ programmeId, ...typed, ledBy, weekday: Number(typed.weekday), ...(group ? { id: group.id } : {}) })) { change(start); done(); onDone?.(); }
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <RefusalNote act={act} />
      <Field id="field-name" label={say('group.name')} error={errors.of('name')} value={typed.name} onChange={(event) => change({ name: event.target.value })} />
      <div className={css.pair}>
        <PickField width="middle" label={say('group.weekday')} error={errors.of('weekday')} value={typed.weekday} onChange={(event) => change({ weekday: event.target.value })}>{weekdays.map((day, at) => <option key={day} value={at + 1}>{sayCode('weekday', day)}</option>)}</PickField>
        <Field id="field-time" type="time" width="short" label={say('first.time')} error={errors.of('time')} value={typed.time} onChange={(event) => change({ time: event.target.value })} />
      </div>
      <Field id="field-place" label={say('group.place')} error={errors.of('place')} value={typed.place} onChange={(event) => change({ place: event.target.value })} />
      <PickField width="middle" label={say('group.ledBy')} error={errors.of('ledBy')} value={ledBy} onChange={(event) => change({ ledBy: event.target.value })}>
        <option value="">{say('cover.choose')}</option>
        {leads.map(({ accountId, called }) => <option key={accountId} value={accountId}>{called}</option>)}
      </PickField>
      <div className={css.row}><Button look={group ? 'quiet' : 'main'} type="submit" busy={act.busy} whyNot={ledBy ? null : say('group.chooseLead')}>{say(group ? 'act.keep' : 'group.write')}</Button>{group ? <Button look="plain" onClick={() => { done(); onDone?.(); }}>{say('act.leaveAsIs')}</Button> : null}</div>
    </form>
  );
}
