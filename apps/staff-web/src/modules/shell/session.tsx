import { createContext, use, useEffect, type ReactNode } from 'react';
import { Fault } from '#peerhouse/contract';
import { MeDocument, SignOutDocument, type MyselfFragment } from '#peerhouse/contract/staff';
import { ask, lapsed, lastSignedIn, queries } from '../../server/ask.js';
import { createStore } from '../../server/store.js';
import { useAsk } from '../../server/use-ask.js';
import { forgetDrafts, keepOwnDrafts, othersHaveDrafts } from './drafts.js';
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

/**
 * Shows the app to whoever is signed in, else the sign-in page. When a session ends under the work, the work waits
 * underneath; when somebody else is here, nothing of it is on the page.
 */
export function Gate({ children, signIn, signInAgain, waiting, broken }: GateProps) {
  const asked = useAsk(MeDocument, {}, { fresh: true });
  const covered = lapsed.use();
  const known = lastMe.use();
  const now = asked.data?.me;
  useEffect(() => {
    if (now && !lapsed.read()) {
      // Another tab of this browser may have changed hands.
      if (lastMe.read() && lastMe.read()?.accountId !== now.accountId) signedIn(now);
      else remember(now);
    }
    else if (now === null && lastMe.read() && !lapsed.read()) lapsed.set('ended');
  }, [now]);
  const me = known ?? now;
  if (me) {
    return (
      <MeContext value={now?.accountId === me.accountId ? now : me}>
        {covered ? signInAgain : null}
        {covered === 'other' ? null : <div key={me.accountId} hidden={covered !== null}>{children}</div>}
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

/** Where each person was when they made room for somebody else. */
const places = new Map<string, string>();
/** Somebody signed out while words of somebody else wait: the page they left is nobody's. */
let leftBehind = false;
const here = () => `${window.location.pathname}${window.location.search}`;

/** Somebody has signed in. The same person finds the work as it was; somebody else starts on a clean table, or where they were. Gives where to go, null: nowhere. */
export function signedIn(me: MyselfFragment): string | null {
  const before = lastSignedIn.read();
  const same = !leftBehind && (!before || before.accountId === me.accountId);
  leftBehind = false;
  if (!same) queries.clear();
  remember(me);
  queries.setQueryData(['Me', {}], { me });
  lapsed.set(null);
  keepOwnDrafts();
  void queries.invalidateQueries();
  const place = places.get(me.accountId);
  places.delete(me.accountId);
  if (place) return place === here() ? null : place;
  return same ? null : '/';
}

/** Ends the session and leaves nothing of this person behind in this browser. What somebody else left lying waits for them. */
export async function signOut(): Promise<void> {
  hideNames();
  forgetDrafts();
  const othersWait = othersHaveDrafts();
  await ask(SignOutDocument, {}).catch(() => undefined);
  lastSignedIn.set(null);
  lastMe.set(null);
  lapsed.set(null);
  queries.clear();
  leftBehind = othersWait;
  if (othersWait) queries.setQueryData(['Me', {}], { me: null });
  else window.location.assign('/');
}

/** Covers the work after a while with nobody here. The session ends; the words stay, in memory only. */
export function lock(): void {
  hideNames();
  lapsed.set('idle');
  void endSession();
}

/** Somebody else is at this computer: nothing of the work stays on the page, the session ends, words begun wait in memory for whoever began them. */
export function makeRoom(): void {
  hideNames();
  const me = lastSignedIn.read();
  if (me) places.set(me.accountId, here());
  lapsed.set('other');
  queries.clear();
  void endSession();
}

/** When ending a session is tried again without a signal, in milliseconds. */
const pause = 5_000;
let ending: Promise<unknown> = Promise.resolve();

/** Ends the session on the server; tried again while there is no signal and the screen is covered, so that a reload opens nothing. */
async function endSession(): Promise<void> {
  while (lapsed.read()) {
    const tried = ask(SignOutDocument, {}).then(() => true, (fault: unknown) => !(fault instanceof Fault && fault.code === 'OFFLINE'));
    ending = tried;
    if (await tried) return;
    await new Promise((resolve) => { setTimeout(resolve, pause); });
  }
}

/** Settles when no ending of a session is on its way any more: it would end the next one. */
export const noneEnding = (): Promise<unknown> => ending;
