import { useEffect, useRef, useState } from 'react';
import type { Id } from '#peerhouse/vault';
import type { OlderVersion, Vault } from '../vault/vault.types.js';
import { goesOn, goneOn, namedBefore, withNamed, type Listed } from './versions.rules.js';

interface Versions {
  rows: readonly OlderVersion[] | null;
  busy: boolean;
  /** The last question had no answer. */
  isAway: boolean;
  goesOn: boolean;
  goOn: () => void;
}

/** The earlier versions of a part: a stretch at a time, as far back as the guest wants; those with a name are there from the beginning. */
export function useVersions({ page, versions: ask }: Vault, section: Id): Versions {
  const entry = page.sections[section];
  const current = entry?.v;
  const [list, setList] = useState<Listed<OlderVersion> | null>(null);
  const [asking, setAsking] = useState<'now' | 'away' | null>('now');
  // Another name is no other list: it is asked for anew when there is another version.
  const latest = useRef(entry);
  useEffect(() => { latest.current = entry; });

  useEffect(() => {
    const now = latest.current;
    if (!current || !now) return;
    let isOver = false;
    const all = async (): Promise<boolean> => {
      const answer = await ask(section, current);
      if (!answer) return false;
      let found = goneOn({ rows: [], from: current }, answer);
      if (!isOver) setList(found);
      for (let next = namedBefore(found.from, now), before = 0; next !== null; next = namedBefore(before, now)) {
        const older = await ask(section, next + 1);
        if (!older) return false;
        found = withNamed(found, older, now.names);
        before = Math.min(next, ...older.map(({ version }) => version));
      }
      if (!isOver) setList(found);
      return true;
    };
    void all().catch(() => false).then((done) => { if (!isOver) setAsking(done ? null : 'away'); });
    return () => { isOver = true; };
  }, [ask, section, current]);

  const goOn = async (): Promise<void> => {
    if (!list || asking === 'now') return;
    setAsking('now');
    const answer = await ask(section, list.from).catch(() => null);
    if (answer) setList((before) => before && goneOn(before, answer));
    setAsking(answer ? null : 'away');
  };
  return { rows: list?.rows ?? null, busy: asking === 'now', isAway: asking === 'away', goesOn: list !== null && goesOn(list, entry?.kept ?? []), goOn: () => void goOn() };
}
