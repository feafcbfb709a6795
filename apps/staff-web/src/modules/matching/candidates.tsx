import { useState } from 'react';
import { Banner, Card, PickField } from '#peerhouse/ui';
import { KeepApartDocument, PeersDocument, PinPeerDocument, type MatchDetailFragment } from '#peerhouse/contract/staff';
import { doOnce } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import type { Done } from '../stays/done-note.js';
import { ActButton } from './act-button.js';
import { AskPeer } from './ask-peer.js';
import { afterMatching } from './match-acts.js';
import { useMatchWords } from './use-match-words.js';
import css from './matching.module.css';

type Order = 'shares' | 'room' | 'name';
type Peer = MatchDetailFragment['candidates'][number];
interface CandidatesProps { detail: MatchDetailFragment; name: string; onDone: (done: Done) => void }

const roomOf = ({ capacity, taken }: Peer) => capacity - taken;

/** Everybody who could be asked; those who could not say why. Whoever met this person before is not in the list. The order is the coordinator's choice. */
export function Candidates({ detail, name, onDone }: CandidatesProps) {
  const { say, sayCode } = useWords();
  const [order, setOrder] = useState<Order>('shares');
  const sorted = order === 'shares' ? detail.candidates : [...detail.candidates].sort((a, b) => Number(Boolean(a.whyNot)) - Number(Boolean(b.whyNot)) || (order === 'room' ? roomOf(b) - roomOf(a) : a.called.localeCompare(b.called)));
  return (
    <Card heading={say('match.whoCould', { name })}>
      <p className={css.quiet}>{say('match.askOrder', { name })}</p>
      <Pinned detail={detail} name={name} onDone={onDone} />
      {sorted.length > 1 ? (
        <PickField width="middle" label={say('match.sortedBy')} value={order} onChange={(event) => setOrder(event.target.value as Order)}>{(['shares', 'room', 'name'] as const).map((each) => <option key={each} value={each}>{sayCode('matchOrder', each)}</option>)}</PickField>
      ) : null}
      {sorted.length ? null : <Banner kind="note" heading={say('match.nobody')} />}
      <ul className={css.list}>{sorted.map((peer) => <li key={peer.peerId}><Candidate peer={peer} detail={detail} name={name} onDone={onDone} /></li>)}</ul>
      <Apart detail={detail} name={name} onDone={onDone} />
      <p className={css.quiet}>{say('match.metBefore', { name })}</p>
    </Card>
  );
}

/** One peer: what both share, why not, and what the desk can do with them for this person. */
function Candidate({ peer, detail, name, onDone }: CandidatesProps & { peer: Peer }) {
  const { say, sayCode } = useWords();
  const words = useMatchWords();
  const { peerId, called, taken, capacity, whyNot } = peer;
  const { person: { id: personId }, pinnedTo } = detail;
  const because = words.because(peer.because, !whyNot);
  const hasRoom = whyNot !== 'full' && roomOf(peer) > 0;
  const pin = (to: string | null) => () => doOnce(PinPeerDocument, { personId, peerId: to }, afterMatching);
  const keepApart = (apart: boolean) => () => doOnce(KeepApartDocument, { personId, peerId, apart }, afterMatching);
  return (
    <div className={css.person}>
      <p className={css.head}><span className={css.name}>{called}</span><span className={css.quiet}>{say('match.room', { taken, capacity })}</span></p>
      {because ? <p>{because}</p> : null}
      {whyNot ? <p className={css.quiet}>{sayCode('candidateWhy', whyNot === 'full' && roomOf(peer) > 0 ? 'nobody_new' : whyNot)}</p> : null}
      <div className={css.row}>
        {hasRoom ? <AskPeer look={whyNot ? 'quiet' : 'main'} personId={personId} name={name} peer={peer} onDone={onDone} /> : null}
        {pinnedTo === peerId ? null : <ActButton look="plain" words={say('pin.keep', { peer: called, name })} act={pin(peerId)} onDone={() => onDone({ words: say('pin.kept', { peer: called, name }), undo: pin(pinnedTo ?? null) })} />}
        <ActButton look="plain" words={say('match.keepApart', { peer: called })} act={keepApart(true)} onDone={() => onDone({ words: say('match.keptApart', { peer: called, name }), undo: keepApart(false) })} />
      </div>
    </div>
  );
}

/** The peer whom the desk keeps for this person. Without a place there they wait for that peer, and it says so. */
function Pinned({ detail, name, onDone }: CandidatesProps) {
  const { say } = useWords();
  const { pinnedTo, person: { id: personId, keptPeer, proposal } } = detail;
  if (!pinnedTo || !keptPeer) return null;
  const pin = (to: string | null) => () => doOnce(PinPeerDocument, { personId, peerId: to }, afterMatching);
  return (
    <Banner kind="note" heading={say('pin.kept', { peer: keptPeer, name })} actions={<ActButton words={say('pin.letGo')} act={pin(null)} onDone={() => onDone({ words: say('pin.letGoDone', { name }), undo: pin(pinnedTo) })} />}>
      {say(proposal ? 'pin.nowFree' : 'pin.nowWaits', { peer: keptPeer, name })}
    </Banner>
  );
}

/** Peers whom the desk does not propose to this person, and how to let them be proposed again. */
function Apart({ detail: { programmeId, keptApart, person: { id: personId } }, name, onDone }: CandidatesProps) {
  const { say } = useWords();
  const peers = useAsk(PeersDocument, { programmeId }, { when: keptApart.length > 0 }).data?.peers.peers ?? [];
  const keep = (peerId: string, apart: boolean) => () => doOnce(KeepApartDocument, { personId, peerId, apart }, afterMatching);
  return peers.filter(({ id }) => keptApart.includes(id)).map(({ id, called }) => (
    <div key={id} className={css.head}>
      <span>{say('match.isApart', { peer: called, name })}</span>
      <ActButton look="plain" words={say('match.allowAgain', { peer: called })} act={keep(id, false)} onDone={() => onDone({ words: say('match.allowedAgain', { peer: called }), undo: keep(id, true) })} />
    </div>
  ));
}
