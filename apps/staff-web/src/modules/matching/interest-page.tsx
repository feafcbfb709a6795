import { useState, type FormEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { newId } from '#peerhouse/kernel';
import { Banner, Button, Choices, ErrorSummary, Field } from '#peerhouse/ui';
import { MatchDeskDocument, NoteInterestDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterMatching } from './match-acts.js';
import { useTyped } from './use-typed.js';
import { ReachFields } from './wishes-form.js';
import css from './matching.module.css';

const labels: Readonly<Record<string, WordKey>> = { channel: 'interest.channel', called: 'interest.called', reach: 'interest.reach', leavesHospitalOn: 'leavesWard.when', place: 'interest.place' };

/** Somebody is interested. Nothing has to be given, not a name either; this day is their place in the queue. */
export default function InterestPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const desk = useAsk(MatchDeskDocument, { programmeId: houseId });
  return (
    <Page title={say('interest.title')} lead={say('interest.lead')} back={<BackLink to="/house/$houseId/matches" params={{ houseId }}>{say('match.title')}</BackLink>}>
      <Asked query={desk}>{({ matchDesk }) => <Interest catchments={matchDesk.catchments} />}</Asked>
    </Page>
  );
}

function Interest({ catchments }: { catchments: readonly string[] }) {
  const { say, sayCode } = useWords();
  const { id: programmeId } = useHouse();
  const navigate = useNavigate();
  const act = useAct(NoteInterestDocument, afterMatching);
  const errors = useFieldErrors(act.refusal, labels);
  const [start] = useState(() => ({ id: newId(), channel: 'ward', called: '', reach: '', messageSafe: false, leavesHospitalOn: '', place: '' }));
  const { typed, change, done } = useTyped(`interest:${programmeId}`, start);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { id, channel, called, reach, messageSafe, leavesHospitalOn, place } = typed;
    const noted = await act.run({ programmeId, id, input: { channel, called: called || null, reach: reach || null, messageSafe, leavesHospitalOn: leavesHospitalOn || null, place: place === 'elsewhere' ? say('interest.elsewhere') : place || null } });
    if (!noted) return;
    done();
    void navigate({ to: '/house/$houseId/matches', params: { houseId: programmeId }, search: { person: noted.person.id }, replace: true });
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <Choices pick="one" inline name="channel" id="field-channel" legend={say('interest.channel')} error={errors.of('channel')} value={typed.channel} options={['ward', 'phone'].map((value) => ({ value, label: sayCode('interestBy', value) }))} onChange={(event) => change({ channel: event.target.value })} />
      <ReachFields typed={typed} change={change} errorOf={errors.of} />
      <Field id="field-leavesHospitalOn" type="date" width="middle" label={say('leavesWard.when')} hint={say('interest.leavingHint')} error={errors.of('leavesHospitalOn')} value={typed.leavesHospitalOn} onChange={(event) => change({ leavesHospitalOn: event.target.value })} />
      <Choices pick="one" inline name="place" id="field-place" legend={say('interest.place')} error={errors.of('place')} value={typed.place} options={[...catchments.map((value) => ({ value, label: value })), { value: 'elsewhere', label: say('interest.elsewhere') }]} onChange={(event) => change({ place: event.target.value })} />
      <Banner kind="note">{say('interest.keeps')}</Banner>
      <div><Button look="main" type="submit" busy={act.busy}>{say('interest.act')}</Button></div>
    </form>
  );
}
