import { useEffect, useState } from 'react';
import { Eye, EyeOff } from 'lucide-react';
import { dialled } from '#peerhouse/kernel';
import { Button } from '#peerhouse/ui';
import { ShowCheckInWaysDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { ActButton } from '../matching/act-button.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { addressesOf } from './agreement.rules.js';
import { actionOf, useCheckInWords } from './use-check-in-words.js';
import { useSays, type CardProps } from './use-says.js';
import css from './follow-up.module.css';

interface Shown { ways: readonly { id: string; channel: string; address?: string | null }[]; words: string | null }
/** Numbers go away again after so many milliseconds: long enough to dial one. */
const shownFor = 120_000;

/** How to reach somebody, in their order, while one has their card. Each showing is written down; nothing of it stays in the browser. */
export function ReachShown({ onShown, ...props }: CardProps & { onShown: () => void }) {
  const { say } = useWords();
  const act = useAct(ShowCheckInWaysDocument);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (!shown) return undefined;
    const hide = () => setShown(null);
    const timer = setTimeout(hide, shownFor);
    window.addEventListener('beforeprint', hide);
    window.addEventListener('pagehide', hide);
    return () => { clearTimeout(timer); window.removeEventListener('beforeprint', hide); window.removeEventListener('pagehide', hide); };
  }, [shown]);
  const show = async () => {
    const came = await act.run({ checkInId: props.card.id });
    if (!came) return;
    setShown({ ways: came.checkInWays, words: came.words ?? null });
    onShown();
  };
  return (
    <div className={css.form} aria-live="polite">
      <RefusalNote act={act} />
      {shown ? <Ways {...shown} {...props} /> : null}
      <div>{shown ? <Button small icon={EyeOff} onClick={() => setShown(null)}>{say('names.hide')}</Button> : <Button small icon={Eye} busy={act.busy} onClick={() => void show()}>{say('checkIn.showWays')}</Button>}</div>
      {shown ? null : <p className={css.quiet}>{say('checkIn.showWaysHint')}</p>}
    </div>
  );
}

/** Each number with what can be said of it alone: that it is somebody else's. */
function Ways({ ways, words, ...props }: Shown & CardProps) {
  const { say, sayCode } = useWords();
  const { nameOf } = useCheckInWords();
  const { send, done } = useSays(props);
  const mayBeWrong = addressesOf(props.card).length > 1 && actionOf(props.card, 'wrong_number').allowed;
  return (
    <>
      {words === null ? null : <><p className={css.quiet}>{say('checkIn.theyWrote')}</p><blockquote className={css.words} dir="auto">{words}</blockquote></>}
      {ways.length ? null : <p>{say('checkIn.noWay')}</p>}
    <ol className={css.lines}>
      {ways.map(({ id, channel, address }) => {
        const tel = channel === 'call' && address ? dialled(address) : null;
        return <li key={id} className={css.reach}><span>{sayCode('charter.option.channels', channel)}{address ? <>{': '}{tel ? <a href={tel} className={css.address}><bdi>{address}</bdi></a> : <bdi className={css.address}>{address}</bdi>}</> : null}</span>{address && mayBeWrong ? <ActButton words={say('result.wrongOf', { address })} act={() => send({ says: 'wrong_number', way: id })} onDone={() => done(sayCode('resultDone', 'wrong_number', { name: nameOf(props.card) }))} /> : null}</li>;
      })}
    </ol>
    </>
  );
}
