import { useCallback, useEffect, useState } from 'react';
import { Welcome } from './modules/identity/welcome.js';
import { MyStay } from './modules/stays/my-stay.js';
import { Page } from './modules/shell/page.js';
import { Trouble } from './modules/shell/trouble.js';
import { me as askMe, signOut, type Me } from './server/ask.js';
import { useWords } from './words/words.js';

type State = { kind: 'loading' } | { kind: 'fault'; fault: unknown } | { kind: 'nobody'; signedOut: boolean } | { kind: 'guest'; me: Me };

const read = (): Promise<State> => askMe().then(
  (me): State => (me ? { kind: 'guest', me } : { kind: 'nobody', signedOut: false }),
  (fault: unknown): State => ({ kind: 'fault', fault }),
);

/** Whoever was signed in a moment ago, and is not any more, is told so. */
const after = (before: State, now: State): State =>
  now.kind === 'nobody' ? { kind: 'nobody', signedOut: before.kind === 'guest' || (before.kind === 'nobody' && before.signedOut) } : now;

/** One address for every page: going back shows nothing that was signed in. */
export function App() {
  const { say } = useWords();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const look = useCallback(() => read().then((now) => setState((before) => after(before, now))), []);
  useEffect(() => { void read().then((now) => setState((before) => after(before, now))); }, []);
  // Coming back to the page after a while: whoever was signed out meanwhile sees nothing any more, also out of the browser's own memory.
  useEffect(() => {
    const again = () => { if (document.visibilityState === 'visible') void look(); };
    document.addEventListener('visibilitychange', again);
    window.addEventListener('pageshow', again);
    return () => { document.removeEventListener('visibilitychange', again); window.removeEventListener('pageshow', again); };
  }, [look]);
  const leave = () => { void signOut().then(() => setState({ kind: 'nobody', signedOut: true }), (fault: unknown) => setState({ kind: 'fault', fault })); };

  switch (state.kind) {
    case 'loading': return <p className="loading">{say('loading')}</p>;
    case 'fault': return <Page title={say('fault.title')} phone={null}><Trouble fault={state.fault} onAgain={() => void look()} /></Page>;
    case 'nobody': return <Welcome signedOut={state.signedOut} onSignedIn={() => void look()} />;
    case 'guest': return <MyStay me={state.me} onSignOut={leave} />;
  }
}
