import { useState, type FormEvent } from 'react';
import { Link } from '@tanstack/react-router';
import { Button, Card, EmptyState, Field } from '#peerhouse/ui';
import { MatchDeskDocument, PeersDocument, SetUpPeerDocument, type PeerLineFragment, type PeersQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import type { Done } from '../stays/done-note.js';
import { afterMatching, nameOfPerson } from './match-acts.js';
import { PeerAway, PeerLeaves, PeerLimit, PeerStepsBack } from './peer-acts.js';
import { SharesForm } from './shares-form.js';
import { Told } from './told.js';
import { numberOf } from './topics.rules.js';
import { useMatchWords } from './use-match-words.js';
import css from './matching.module.css';

/** The peers of the programme: how many people each meets, who is away, and whose people have nobody meanwhile. */
export default function PeersPage() {
  const { say } = useWords();
  const { id: programmeId } = useHouse();
  const peers = useAsk(PeersDocument, { programmeId }, { fresh: true });
  const desk = useAsk(MatchDeskDocument, { programmeId }, { fresh: true }).data?.matchDesk;
  const [done, setDone] = useState<Done | null>(null);
  const names = new Map([...(desk?.waiting ?? []), ...(desk?.firstMeetings ?? []), ...(desk?.goingWell ?? [])].map((person) => [person.id, nameOfPerson(person, say)]));
  return (
    <Page title={say('peers.title')} lead={say('peers.lead')}>
      <Told done={done} onGone={() => setDone(null)}>
        <Asked query={peers}>{({ peers: all }) => (
          <div className={css.pane}>
            {all.peers.length || all.workers.length ? null : <EmptyState heading={say('peers.none')}>{say('peers.noneMore')}</EmptyState>}
            {all.workers.length ? <NewPeers programmeId={programmeId} workers={all.workers} onDone={setDone} /> : null}
            <div className={css.cards}>{all.peers.map((peer) => <Card key={peer.id} heading={peer.called}><OnePeer peer={peer} catchments={all.catchments} names={names} onDone={setDone} /></Card>)}</div>
          </div>
        )}</Asked>
      </Told>
    </Page>
  );
}

function OnePeer({ peer, catchments, names, onDone }: { peer: PeerLineFragment; catchments: readonly string[]; names: ReadonlyMap<string, string>; onDone: (done: Done) => void }) {
  const { say, sayCode } = useWords();
  const { id: houseId } = useHouse();
  const { list } = useMatchWords();
  const { shares } = peer;
  return (
    <>
      <p>{[sayCode('peerState', peer.state), say('match.room', { taken: peer.taken, capacity: peer.capacity }), list([...shares.near, ...shares.far])].filter(Boolean).join(' · ')}</p>
      {peer.withoutCover.length ? (
        <div className={css.form}>
          <p><b>{say('peers.withoutCover', { count: peer.withoutCover.length })}</b></p>
          <ul className={css.list}>{peer.withoutCover.map((id) => <li key={id}><Link to="/house/$houseId/matches" params={{ houseId }} search={{ person: id }}>{names.get(id) ?? say('peers.onePerson')}</Link>{peer.coverAsked.includes(id) ? ` · ${say('peers.coverAsked')}` : ''}</li>)}</ul>
        </div>
      ) : null}
      {peer.state === 'left' ? null : (
        <details className={css.more}>
          <summary>{say('peers.change', { peer: peer.called })}</summary>
          <div className={css.form}>
            <PeerLimit key={peer.capacity} peer={peer} onDone={onDone} />
            <PeerStepsBack peer={peer} onDone={onDone} />
            <PeerAway peer={peer} onDone={onDone} />
            <Shared peer={peer} catchments={catchments} />
            <PeerLeaves peer={peer} onDone={onDone} />
          </div>
        </details>
      )}
    </>
  );
}

/** What a peer tells the desk of themself, written down for them in their own words. */
function Shared({ peer, catchments }: { peer: PeerLineFragment; catchments: readonly string[] }) {
  const { say } = useWords();
  const [writes, setWrites] = useState(false);
  if (!writes) return <div><Button small look="plain" onClick={() => setWrites(true)}>{say('shares.write', { peer: peer.called })}</Button></div>;
  return <><p className={css.quiet}>{say('shares.readOut', { peer: peer.called })}</p><SharesForm peer={peer} catchments={catchments} onDone={() => setWrites(false)} /></>;
}

/** Who works here and is no peer yet. */
function NewPeers({ programmeId, workers, onDone }: { programmeId: string; workers: PeersQuery['peers']['workers']; onDone: (done: Done) => void }) {
  const { say } = useWords();
  return <Card heading={say('peers.notYet')}>{workers.map((worker) => <NewPeer key={worker.accountId} programmeId={programmeId} worker={worker} onDone={onDone} />)}</Card>;
}

function NewPeer({ programmeId, worker, onDone }: { programmeId: string; worker: { accountId: string; called: string }; onDone: (done: Done) => void }) {
  const { say } = useWords();
  const act = useAct(SetUpPeerDocument, afterMatching);
  const [typed, setTyped] = useState('3');
  const capacity = numberOf(typed);
  const errors = useFieldErrors(act.refusal, { capacity: 'can.most' });
  const send = async (event: FormEvent) => { event.preventDefault(); if (capacity !== null && await act.run({ programmeId, accountId: worker.accountId, capacity: Math.trunc(capacity) })) onDone({ words: say('peers.added', { peer: worker.called }) }); };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <RefusalNote act={act} />
      <div className={css.pair}><Field inputMode="numeric" width="short" label={say('peers.mostOf', { peer: worker.called })} error={errors.of('capacity')} value={typed} onChange={(event) => setTyped(event.target.value)} /><Button type="submit" busy={act.busy}>{say('peers.add', { peer: worker.called })}</Button></div>
    </form>
  );
}
