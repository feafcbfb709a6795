import { useCallback, useEffect, useState } from 'react';

/** What was asked of the server: on its way, there, or why not. */
export type Loaded<T> = { kind: 'loading' } | { kind: 'there'; value: T } | { kind: 'fault'; fault: unknown };

/** Asks once, and again when told to; what was there stays until the next answer. */
export function useLoaded<T>(load: () => Promise<T>): [Loaded<T>, () => void] {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = turn >= 0;
    load().then((value) => { if (current) setState({ kind: 'there', value }); }, (fault: unknown) => { if (current) setState((before) => (before.kind === 'there' ? before : { kind: 'fault', fault })); });
    return () => { current = false; };
  }, [load, turn]);
  return [state, useCallback(() => setTurn((before) => before + 1), [])];
}
