import { AskPeerDocument, TakeProposalBackDocument } from '#peerhouse/contract/staff';
import { doOnce } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import type { Done } from '../stays/done-note.js';
import { ActButton } from './act-button.js';
import { afterMatching } from './match-acts.js';

interface AskPeerProps { personId: string; name: string; peer: { peerId: string; called: string }; look?: 'main' | 'quiet'; onDone: (done: Done) => void }

/** Asks a peer for somebody; it can be taken back. */
export function AskPeer({ personId, name, peer: { peerId, called }, look = 'main', onDone }: AskPeerProps) {
  const { say } = useWords();
  return (
    <ActButton look={look} words={say('match.ask', { peer: called })} act={() => doOnce(AskPeerDocument, { personId, peerId }, afterMatching)}
      onDone={() => onDone({ words: say('match.asked', { peer: called, name }), undo: () => doOnce(TakeProposalBackDocument, { personId }, afterMatching) })} />
  );
}
