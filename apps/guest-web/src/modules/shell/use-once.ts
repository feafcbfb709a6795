import { useRef, useState } from 'react';

/** A step that is done once, however often its button is touched while it runs; and whether it runs. */
export function useOnce(): [busy: boolean, once: (step: () => Promise<unknown>) => Promise<void>] {
  const [busy, setBusy] = useState(false);
  const runs = useRef(false);
  const once = async (step: () => Promise<unknown>): Promise<void> => {
    if (runs.current) return;
    runs.current = true;
    setBusy(true);
    try {
      await step();
    } finally {
      runs.current = false;
      setBusy(false);
    }
  };
  return [busy, once];
}
