import { useEffect, useState } from 'react';
import { Button, Card } from '#peerhouse/ui';
import { LookAtDocument, SharedWithUsDocument, type SharedWithUsQuery, type StayPageFragment } from '#peerhouse/contract/staff';
import { lapsed } from '../../server/ask.js';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { useNames } from '../shell/names.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { SharedText } from './shared-text.js';
import { SuggestionBox } from './suggestion-box.js';
import css from './plans.module.css';

type Section = SharedWithUsQuery['sharedWithUs'][number];
export interface Opened { text: string; label: string; savedOn: string; readBy: string }

/** What the guest of a stay shares with us: what it is called and until when. Its words are asked for one by one, and each look is seen. */
export function SharedWithUs({ stay }: { stay: StayPageFragment }) {
  const { say } = useWords();
  const { id: houseId, onShift } = useHouse();
  const name = useNames(houseId)?.byStay.get(stay.id) ?? null;
  const shared = useAsk(SharedWithUsDocument, { stayId: stay.id }, { when: onShift, fresh: true });
  if (!onShift) return null;
  const sections = shared.data?.sharedWithUs;
  return (
    <Card heading={say('shared.title')} aside={sections?.length ? <span className={css.quiet}>{say('shared.parts', { count: sections.length })}</span> : null}>
      {sections?.length === 0 ? <p>{name ? <>{say('shared.noneOf', { name })}</> : say('shared.none')}</p> : null}
      {sections?.length ? <p className={css.quiet}>{name ? say('shared.seenOf', { name }) : say('shared.seen')}</p> : null}
      <ul className={css.sections}>{sections?.map((section) => <SharedSection key={`${section.grant}${section.section}`} section={section} />)}</ul>
      <SuggestionBox stay={stay} name={name} />
    </Card>
  );
}

/** The longest that a timer waits, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** One section. Its words are in this component alone: stopped, at its end, hidden, locked, left or off shift they are gone, and reading again is another look. */
function SharedSection({ section }: { section: Section }) {
  const { say } = useWords();
  const { times } = useHouse();
  const [opened, setOpened] = useState<Opened | null>(null);
  const look = useAct(LookAtDocument, []);
  const covered = lapsed.use();
  useEffect(() => {
    if (!opened) return;
    const gone = () => setOpened(null);
    window.addEventListener('pagehide', gone);
    return () => window.removeEventListener('pagehide', gone);
  }, [opened]);
  useEffect(() => {
    if (!opened || !section.untilAt) return;
    const end = setTimeout(() => setOpened(null), Math.min(Date.parse(section.untilAt) - Date.now(), longestWait));
    return () => clearTimeout(end);
  }, [opened, section.untilAt]);
  if (covered && opened) setOpened(null);
  const open = async () => { const text = await look.run({ grant: section.grant, section: section.section }); if (text) setOpened(text); };
  return (
    <li className={css.section}>
      <div className={css.head}>
        <span><bdi>{section.label ?? say('shared.unnamed')}</bdi> <span className={css.quiet}>{section.untilAt ? say('shared.until', { until: times.ahead(section.untilAt) }) : say('shared.untilStay')} {section.readerIsMe ? say('shared.withYou') : null}</span></span>
        {opened ? <Button small look="plain" onClick={() => setOpened(null)}>{say('shared.close')}</Button> : <Button small busy={look.busy} onClick={() => void open()}>{say('shared.open')}</Button>}
      </div>
      <RefusalNote act={look} />
      {opened ? <SharedText opened={opened} /> : null}
    </li>
  );
}
