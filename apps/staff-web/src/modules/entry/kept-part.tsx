import { Button } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { SpaceFacts } from '../stays/space-facts.js';
import type { PartProps } from './enquiry-page.js';
import css from './parts.module.css';

/** Spaces kept for emergencies: apart from what is on offer, and used by a deliberate act while nothing else is free. */
export function KeptPart({ enquiry, busy, whyNot, onUse }: PartProps & { busy: boolean; whyNot: string | null; onUse: (spaceId: string) => void }) {
  const { say } = useWords();
  const free = enquiry.freeSpaces.filter((space) => space.freeForAll && space.spaceId !== enquiry.hold?.spaceId);
  const kept = free.filter((space) => space.kept);
  const names = free.filter((space) => !space.kept).map((space) => space.name).join(', ');
  if (!kept.length) return null;
  const why = whyNot ?? (names ? say('kept.freeFirst', { names }) : enquiry.rules.offersWhenFull.includes('kept_space') ? null : say('kept.notOfferedWhy'));
  return (
    <>
      <p className={css.quiet}>{say('kept.part')}</p>
      <ul className={css.spaces}>
        {kept.map((space) => (
          <li key={space.spaceId} className={css.space}>
            <span><strong>{space.name}</strong><SpaceFacts space={{ ...space, kind: enquiry.spaceKind }} /></span>
            <Button small look="clay" busy={busy} whyNot={why} onClick={() => onUse(space.spaceId)}>{say('kept.use', { name: space.name })}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
