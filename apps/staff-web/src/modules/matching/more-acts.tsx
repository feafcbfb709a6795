import { useState, type FormEvent } from 'react';
import { Button, Card, Field, PickField } from '#peerhouse/ui';
import {
  AskForAnotherByPhoneDocument, ChangeLeavingHospitalDocument, EndByPhoneDocument, EndCoverDocument, FinishMatchingDocument, GiveMatchCodeDocument, GoOnAfterAllByPhoneDocument, HandOnDocument,
  MovedToDocument, NameCoverDocument, PeersDocument, SayForCoverDocument, SayForPersonOfCoverDocument, type MatchDetailFragment, type MatchLineFragment,
} from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import type { Done } from '../stays/done-note.js';
import { PaperCode, type NewCode } from '../stays/paper-code.js';
import { ActButton } from './act-button.js';
import { DayForm } from './day-form.js';
import { HospitalActs } from './hospital-acts.js';
import { afterMatching, isAllowed } from './match-acts.js';
import { OnceMore } from './once-more.js';
import css from './matching.module.css';

type MatchCoverLine = NonNullable<MatchLineFragment['cover']>;
interface ActsProps { detail: MatchDetailFragment; name: string; onDone: (done: Done) => void }

/** What else can be done for somebody, told by phone or in a talk. Nobody asks why, and nothing of it is kept. */
export function MoreActs({ catchments, ...props }: ActsProps & { catchments: readonly string[] }) {
  const { say } = useWords();
  const { detail, name, onDone } = props;
  const { id: personId, coming, going } = detail.person;
  const may = (action: string) => isAllowed(detail, action);
  const done = (words: string) => () => onDone({ words });
  const peer = (may('goOnAfterAll') ? going : coming ?? going)?.called ?? '';
  const than = (coming?.personSaidYes ? coming : going)?.id ?? null; // written down twice, it ends nobody else
  const another = (meanwhile: boolean) => () => doOnce(AskForAnotherByPhoneDocument, { personId, meanwhile, than }, afterMatching);
  return (
    <>
      <Cover {...props} />
      {may('askForAnother') || may('stopOldMeetings') || may('goOnAfterAll') ? (
        <Card heading={say('another.title')}>
          <p className={css.quiet}>{say('another.lead', { name })}</p>
          <div className={css.row}>
            {may('askForAnother') ? <ActButton words={say('another.act', { name })} act={another(false)} onDone={done(say('another.done', { name }))} /> : null}
            {may('askForAnother') && going ? <ActButton words={say('another.meanwhile')} act={another(true)} onDone={done(say('another.meanwhileDone', { name }))} /> : null}
            {may('goOnAfterAll') ? <ActButton words={say('another.goOn', { peer, name })} act={() => doOnce(GoOnAfterAllByPhoneDocument, { personId }, afterMatching)} onDone={done(say('another.goOnDone', { peer, name }))} /> : null}
            {may('stopOldMeetings') ? <ActButton words={say('another.stopOld')} act={another(false)} onDone={done(say('another.done', { name }))} /> : null}
            {may('handOn') ? <ActButton look="plain" words={say('another.handOn', { peer, name })} act={() => doOnce(HandOnDocument, { personId }, afterMatching)} onDone={done(say('another.done', { name }))} /> : null}
          </div>
        </Card>
      ) : null}
      <Card heading={say('match.more')}>
        <div className={css.more}>
          {may('leavingMoved') ? <Leaving {...props} /> : null}
          {may('moveWithin') || may('moveOutside') ? <Moved {...props} catchments={catchments} /> : null}
          <HospitalActs of={detail} personId={personId} name={name} onDone={onDone} />
          <Code personId={personId} />
          <Ending {...props} />
        </div>
      </Card>
    </>
  );
}

/** Somebody meets them while their peer is away: a peer with room, named. */
function Cover({ detail, name, onDone }: ActsProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const { going, id: personId } = detail.person;
  const may = isAllowed(detail, 'nameCover');
  const peers = useAsk(PeersDocument, { programmeId: detail.programmeId }, { when: may }).data?.peers.peers ?? [];
  const [typed, setTyped] = useState({ peerId: '', until: going?.peerAwayUntil ?? '' });
  const act = useAct(NameCoverDocument, afterMatching);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.peerId && typed.until && await act.run({ personId, ...typed })) onDone({ words: say('cover.done', { name, peer: peers.find(({ id }) => id === typed.peerId)?.called ?? '', until: times.day(typed.until, 'middle') }), undo: () => doOnce(EndCoverDocument, { personId }, afterMatching) });
  };
  if (isAllowed(detail, 'endCover') && going?.cover) return <Card heading={say('cover.title')}><CoverAsked detail={detail} name={name} cover={going.cover} onDone={onDone} /><ActButton look="plain" words={say(going.cover.personSaidYes ? 'cover.end' : 'cover.takeBack')} act={() => doOnce(EndCoverDocument, { personId }, afterMatching)} onDone={() => onDone({ words: say('cover.ended') })} /></Card>;
  if (!may) return null;
  return (
    <Card heading={say('cover.title')}>
      <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
        <RefusalNote act={act} />
        <div className={css.pair}>
          <PickField width="middle" label={say('cover.who')} value={typed.peerId} onChange={(event) => setTyped({ ...typed, peerId: event.target.value })}>
            <option value="">{say('cover.choose')}</option>
            {peers.filter(({ id, state, taken, capacity }) => id !== going?.peerId && id !== detail.person.coming?.peerId && state === 'takes_people' && taken < capacity).map(({ id, called, taken, capacity }) => <option key={id} value={id}>{say('cover.option', { called, taken, capacity })}</option>)}
          </PickField>
          <Field type="date" width="middle" label={say('cover.until')} value={typed.until} onChange={(event) => setTyped({ ...typed, until: event.target.value })} />
          <Button type="submit" busy={act.busy} whyNot={typed.peerId && typed.until ? null : say('cover.both')}>{say('cover.act')}</Button>
        </div>
      </form>
    </Card>
  );
}

/** Leaving the ward is moved, or called off. */
function Leaving({ detail, onDone }: ActsProps) {
  const { say } = useWords();
  const { id: personId, leavesHospitalOn } = detail.person;
  const act = useAct(ChangeLeavingHospitalDocument, afterMatching);
  const send = async (to: string | null) => { if (await act.run({ personId, to })) onDone({ words: say('leavesWard.done') }); };
  return <DayForm field="to" words={{ label: 'leavesWard.when', hint: 'leavesWard.hint', act: 'leavesWard.act' }} start={leavesHospitalOn} act={act} onSend={send} />;
}

/** Who stands in is asked first, then the person: told by phone, it is written down here. */
function CoverAsked({ detail, name, cover: { question, called: peer, until, peerSaidYes, personSaidYes }, onDone }: ActsProps & { cover: MatchCoverLine }) {
  const { say } = useWords();
  const { times } = useHouse();
  const personId = detail.person.id;
  const day = times.day(until, 'middle');
  const done = (words: string) => () => onDone({ words });
  const peerSays = (answer: 'yes' | 'no') => () => doOnce(SayForCoverDocument, { personId, answer, question }, afterMatching);
  const personSays = (answer: 'yes' | 'no') => () => doOnce(SayForPersonOfCoverDocument, { personId, answer, question }, afterMatching);
  if (personSaidYes) return <p>{say('cover.now', { peer, until: day })}</p>;
  if (!peerSaidYes) return <><p>{say('cover.peerAsked', { peer, until: day })}</p><div className={css.row}><ActButton words={say('match.peerYes', { peer })} act={peerSays('yes')} onDone={done(say('match.peerYesDone', { peer, name }))} /><ActButton words={say('match.peerNo', { peer })} act={peerSays('no')} onDone={done(say('cover.noDone'))} /></div></>;
  return <><p>{say('cover.personAsked', { peer, name, until: day })}</p><div className={css.row}><ActButton words={say('match.personYes', { name })} act={personSays('yes')} onDone={done(say('cover.begun', { peer, name, until: day }))} /><ActButton words={say('cover.ratherWaits', { name })} act={personSays('no')} onDone={done(say('cover.waits', { name }))} /></div></>;
}

/** Not one of the programme's places, as a choice. */
const elsewhere = ' ';

/** They moved: inside the places of the programme, or to where it is not. */
function Moved({ detail, catchments, onDone }: ActsProps & { catchments: readonly string[] }) {
  const { say } = useWords();
  const { id: personId, place } = detail.person;
  const [to, setTo] = useState(place ?? '');
  const act = useAct(MovedToDocument, afterMatching);
  const send = async (event: FormEvent) => { event.preventDefault(); if (to && await act.run({ personId, place: to === elsewhere ? null : to })) onDone({ words: say('moved.done') }); };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <RefusalNote act={act} />
      <div className={css.pair}>
        <PickField width="middle" label={say('moved.where')} value={to} onChange={(event) => setTo(event.target.value)}>{place ? null : <option value="">{say('moved.choose')}</option>}{catchments.map((each) => <option key={each} value={each}>{each}</option>)}<option value={elsewhere}>{say('moved.elsewhere')}</option></PickField>
        <Button type="submit" busy={act.busy} whyNot={to ? null : say('moved.first')}>{say('moved.act')}</Button>
      </div>
    </form>
  );
}

/** A paper code for the person's own page; shown once, and in this component alone. */
function Code({ personId }: { personId: string }) {
  const { say } = useWords();
  const act = useAct(GiveMatchCodeDocument);
  const [code, setCode] = useState<NewCode | null>(null);
  const give = async () => { const made = await act.run({ personId }); if (made) setCode(made); };
  return (
    <div className={css.act}>
      <RefusalNote act={act} />
      {code ? <PaperCode code={code} /> : null}
      <Button small busy={act.busy} onClick={() => void give()}>{say(code ? 'code.another' : 'match.giveCode')}</Button>
    </div>
  );
}

/** The end, said by the person, or because the year is over. Asked once more; why is not asked. */
function Ending({ detail, name, onDone }: ActsProps) {
  const { say } = useWords();
  const personId = detail.person.id;
  const done = () => onDone({ words: say('ending.done', { name }) });
  const [mayEnd, mayFinish] = [isAllowed(detail, 'end'), isAllowed(detail, 'finish')];
  if (!mayEnd && !mayFinish) return null;
  return (
    <OnceMore words={say('ending.open', { name })} lead={say('ending.lead', { name })}>
      {mayEnd ? <ActButton look="clay" words={say('ending.act')} act={() => doOnce(EndByPhoneDocument, { personId }, afterMatching)} onDone={done} /> : null}
      {mayFinish ? <ActButton look="clay" words={say(detail.person.movedOutside ? 'ending.moved' : 'ending.finish')} act={() => doOnce(FinishMatchingDocument, { personId }, afterMatching)} onDone={done} /> : null}
    </OnceMore>
  );
}
