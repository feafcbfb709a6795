import { createContext, use, useEffect, type ReactNode } from 'react';
import { MeDocument, SignOutDocument, type MyselfFragment } from '#peerhouse/contract/staff';
import { ask, lapsed, lastSignedIn, queries } from '../../server/ask.js';
import { createStore } from '../../server/store.js';
import { useAsk } from '../../server/use-ask.js';
import { forgetDrafts } from './drafts.js';
import { hideNames } from './names.js';

const MeContext = createContext<MyselfFragment | null>(null);

/** The signed-in person. Only inside the gate. */
export function useMe(): MyselfFragment {
  const me = use(MeContext);
  if (!me) throw new Error('asked who is here outside the gate');
  return me;
}

/** The last answer to "who is here": it stays known while the sign-in page lies over the work. */
const lastMe = createStore<MyselfFragment | null>(null);

interface GateProps { children: ReactNode; signIn: ReactNode; signInAgain: ReactNode; waiting: ReactNode; broken: ReactNode }

/** Shows the app to whoever is signed in, else the sign-in page; when a session ends under the work, the work waits underneath. */
export function Gate({ children, signIn, signInAgain, waiting, broken }: GateProps) {
  const asked = useAsk(MeDocument, {}, { fresh: true });
  const covered = lapsed.use();
  const known = lastMe.use();
  const now = asked.data?.me;
  useEffect(() => {
    if (now) remember(now);
    else if (now === null && lastMe.read() && !lapsed.read()) lapsed.set('ended');
  }, [now]);
  const me = now ?? known;
  if (me) {
    return (
      <MeContext value={me}>
        {covered ? signInAgain : null}
        <div hidden={covered !== null}>{children}</div>
      </MeContext>
    );
  }
  if (asked.isPending) return waiting;
  if (asked.error) return broken;
  return signIn;
}

function remember(me: MyselfFragment): void {
  lastMe.set(me);
  lastSignedIn.set({ accountId: me.accountId, email: me.email });
}

/** Somebody has signed in. The same person finds the work as it was; somebody else starts on a clean table. */
export function signedIn(me: MyselfFragment): 'same' | 'other' {
  const before = lastSignedIn.read();
  const same = !before || before.accountId === me.accountId;
  if (!same) queries.clear();
  remember(me);
  queries.setQueryData(['Me', {}], { me });
  lapsed.set(null);
  void queries.invalidateQueries();
  return same ? 'same' : 'other';
}

/** Ends the session and leaves nothing behind in this browser. */
export async function signOut(): Promise<void> {
  hideNames();
  forgetDrafts();
  await ask(SignOutDocument, {}).catch(() => undefined);
  lastSignedIn.set(null);
  lastMe.set(null);
  lapsed.set(null);
  queries.clear();
  window.location.assign('/');
}

/** Covers the work after a while with nobody here. The session ends; the words stay, in memory only. */
export async function lock(): Promise<void> {
  hideNames();
  lapsed.set('idle');
  await ask(SignOutDocument, {}).catch(() => undefined);
}
