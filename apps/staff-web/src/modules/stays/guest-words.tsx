import { Link } from '@tanstack/react-router';
import { Card, buttonLook } from '#peerhouse/ui';
import { GuestWordsDocument, type GuestWordsQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import css from './stay-page.module.css';

type Words = GuestWordsQuery['guestWords'];

/** What the guest wrote beside lines about them; for those on shift. */
export function useGuestWords(stayId: string): Words | null {
  const { onShift } = useHouse();
  return useAsk(GuestWordsDocument, { stayId }, { when: onShift, fresh: true }).data?.guestWords ?? null;
}

/** Beside a line, how the guest sees it. There is no button here: it is theirs. */
export function SeenDifferently({ words, line }: { words: Words | null; line: string }) {
  const { say } = useWords();
  const note = words?.notes.find((one) => one.line === line);
  return note ? <blockquote className={css.theirs}><span className={css.quiet}>{say('theirs.seen')}</span> <bdi>{note.words}</bdi></blockquote> : null;
}

/** Lines that stand elsewhere on the page. */
const besideTheirLine = ['hopes', 'nights', 'rooms', 'rights', 'lock_box', 'leaving'];

/** What we told them of what we did, and what they wrote beside anything that is not on this page. */
export function GuestWordsCard({ stayId, linesShown }: { stayId: string; linesShown: readonly string[] }) {
  const { say } = useWords();
  const { id: houseId, times, onShift } = useHouse();
  const words = useGuestWords(stayId);
  if (!onShift || !words) return null;
  const shown = [...besideTheirLine, ...linesShown, ...words.messages.map(({ line }) => line)];
  const rest = words.notes.filter(({ line }) => !shown.includes(line));
  const about = (line: string) => (line === 'called' ? say('theirs.called') : line === 'enquiry' ? say('theirs.enquiry') : say('theirs.gone'));
  return (
    <Card heading={say('theirs.title')}>
      {words.messages.map((message) => (
        <div key={message.line}>
          <p>{say('theirs.told', { day: times.day(message.day, 'middle'), by: message.writtenBy })}</p>
          <p><bdi>{message.what}</bdi> <bdi>{message.why}</bdi> <span className={css.quiet}>{say('theirs.decided', { by: message.decidedBy })}</span></p>
          <SeenDifferently words={words} line={message.line} />
        </div>
      ))}
      {rest.map(({ line }) => <div key={line}><p>{about(line)}</p><SeenDifferently words={words} line={line} /></div>)}
      {words.notes.length || words.messages.length ? <p className={css.quiet}>{say('theirs.stays')}</p> : <p className={css.quiet}>{say('theirs.none')}</p>}
      <div><Link to="/house/$houseId/stays/$stayId/plan-not-followed" params={{ houseId, stayId }} className={buttonLook('plain', true)}>{say('notFollowed.link')}</Link></div>
    </Card>
  );
}
