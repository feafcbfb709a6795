import { Banner, Button } from '#peerhouse/ui';
import { GettingReadyDocument, SayReadyDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';

/** Spaces that somebody has left and that are being got ready: until when, and that they are ready now. Of one space, where a page is about one. */
export function GettingReady({ spaceId }: { spaceId?: string | null | undefined }) {
  const { id: houseId } = useHouse();
  const { data } = useAsk(GettingReadyDocument, { houseId }, { fresh: true });
  const waiting = (data?.gettingReady ?? []).filter((each) => !spaceId || each.spaceId === spaceId);
  return <>{waiting.map((each) => <OneSpace key={each.spaceId} space={each} />)}</>;
}

function OneSpace({ space }: { space: { spaceId: string; spaceName: string; readyAt: string } }) {
  const { say } = useWords();
  const { times, onShift } = useHouse();
  const ready = useAct(SayReadyDocument, ['GettingReady']);
  return (
    <>
      <RefusalNote act={ready} />
      <Banner kind="note" heading={say('ready.until', { name: space.spaceName, at: times.ahead(space.readyAt) })}
        actions={<Button small busy={ready.busy} whyNot={onShift ? null : say('why.OffShift')} onClick={() => void ready.run({ spaceId: space.spaceId })}>{say('ready.now')}</Button>} />
    </>
  );
}
