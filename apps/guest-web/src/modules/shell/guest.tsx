import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Fault } from '#peerhouse/contract';
import { engineNow, loadEngine, setGuest, snapshotNow } from '../vault/handle.js';
import { isAsKept, loadAnew } from '../../kept-page.js';
import { keepSignedIn, wasEverOwnPhone } from '../../settings.js';
import { whileSomebodyIsThere } from '../../somebody-there.js';
import { onPages, tellPages } from '../../other-pages.js';
import { houses as askHouses, me as askMe, onSignedIn, onSignedOut, signOut as askSignOut, type Houses, type Me } from '../../server/ask.js';
import type { VaultGuest } from '../vault/vault.types.js';
import { forgetAllBeside } from '../stays/held-words.js';
import type { FirstKind, FirstView } from './first-view.js';
import { leaveSite, lockWhenLeaving } from './leave.js';

/** Who is there, as the server says. `loading`: it was not said yet, and meanwhile what the page began with stands. `away`: it could not be asked. */
export type GuestState = { kind: 'loading'; began: FirstKind } | { kind: 'away'; fault: unknown } | { kind: 'nobody'; signedOut: boolean } | { kind: 'guest'; me: Me };

export interface Guest {
  state: GuestState;
  me: Me | null;
  /** They are of a matching programme, which has no rooms and nobody awake at night. */
  isProgramme: boolean;
  /** Whom to ring, and the organisation in which sign-in names are known, for somebody who is not signed in; null until the server said. */
  houses: Houses | null;
  /** The organisation in which a sign-in name is known, of who is signed in or else of the paper that led here: asked where it was not said yet, since a form can be quicker than its answer. */
  organisation(): Promise<string | null>;
  /** Asks the server again who is there. */
  look(): Promise<void>;
  signOut(): Promise<void>;
}

/** Whom to ring in the organisation whose paper led here: `?at=`. */
const at = typeof window === 'undefined' ? null : new URLSearchParams(window.location.search).get('at');
const Here = createContext<Guest | null>(null);

/** Whether this phone may keep somebody's plans: asked of the phone, since whoever borrows it answers otherwise. */
const mayKeepPlans = async (): Promise<boolean> => wasEverOwnPhone() || (await window.indexedDB.databases()).some(({ name }) => name === 'page');

/** How often the server is told that somebody is still there: a sign-in ends half an hour after it last heard (identity's `guestSessionMinutes.idle`). */
const TELL_MS = 5 * 60_000;

/** Where a phone may keep plans, what it keeps is read beside asking the server: neither waits for the other. */
async function read(): Promise<GuestState> {
  const phone = mayKeepPlans().then((may) => (may ? loadEngine() : null)).catch(() => null);
  const state = await askMe().then(
    (me): GuestState => (me ? { kind: 'guest', me } : { kind: 'nobody', signedOut: false }),
    (fault: unknown): GuestState => ({ kind: 'away', fault }),
  );
  if (state.kind === 'away' && state.fault instanceof Fault && state.fault.code === 'OTHER_VERSION' && snapshotNow().state !== 'open') void loadAnew();
  if (state.kind === 'guest') setGuest(vaultGuestOf(state.me));
  if (state.kind === 'nobody') setGuest(null);
  if (state.kind !== 'away') keepSignedIn(state.kind === 'guest' ? state.me.sessionEndsAt : null);
  await phone;
  return state;
}

const vaultGuestOf = ({ account, devices, sessionEndsAt, house }: Me): VaultGuest | null => (!account ? null : {
  account: { ...account, vault: account.vault ?? null, sealedVault: account.sealedVault ?? null }, devices: devices.map(({ id }) => id), until: sessionEndsAt, phone: house?.phone || null,
});

/** Whoever was signed in a moment ago, and is not any more, is told so. */
const after = (before: GuestState, now: GuestState): GuestState =>
  now.kind === 'nobody' ? { kind: 'nobody', signedOut: before.kind === 'guest' || (before.kind === 'nobody' && before.signedOut) } : now;

lockWhenLeaving(() => engineNow()?.leave());

export function GuestProvider({ first, children }: { first: FirstView; children: ReactNode }) {
  const [state, setState] = useState<GuestState>({ kind: 'loading', began: first.view });
  const look = useCallback(() => read().then((now) => setState((before) => after(before, now))), []);
  useEffect(() => { void read().then((now) => setState((before) => after(before, now))); }, []);
  useEffect(() => onSignedOut(() => { setGuest(null); keepSignedIn(null); setState((before) => after(before, { kind: 'nobody', signedOut: false })); }), []);
  useEffect(() => onSignedIn(() => void look()), [look]);
  // Another page of this browser: what was done there is done here too.
  useEffect(() => onPages((said) => {
    if (said === 'left') return leaveSite(false);
    if (said === 'forgot') return void engineNow()?.reread();
    if (said === 'in') return void look();
    engineNow()?.leave();
    forgetAllBeside();
    setGuest(null);
    keepSignedIn(null);
    setState({ kind: 'nobody', signedOut: true });
  }), [look]);
  // Coming back to the page after a while: whoever was signed out meanwhile sees nothing any more, also out of the browser's own memory.
  useEffect(() => {
    const again = () => { if (document.visibilityState === 'visible') void look(); };
    document.addEventListener('visibilitychange', again);
    window.addEventListener('pageshow', again);
    window.addEventListener('online', again);
    return () => { document.removeEventListener('visibilitychange', again); window.removeEventListener('pageshow', again); window.removeEventListener('online', again); };
  }, [look]);
  // Whoever writes asks nothing for a long time: their sign-in goes on all the same. Without a signal nothing is told, and nothing changes here.
  const isGuest = state.kind === 'guest';
  useEffect(() => (isGuest ? whileSomebodyIsThere(TELL_MS, () => void read().then((now) => { if (now.kind !== 'away') setState((before) => after(before, now)); })) : undefined), [isGuest]);
  const [houses, setHouses] = useState<Houses | null>(first.houses);
  const isMissed = state.kind === 'nobody' && (!houses || (houses === first.houses && isAsKept())); // whom to ring may be another by now
  useEffect(() => { if (isMissed) void askHouses(at).then(setHouses, () => undefined); }, [isMissed]);
  const organisation = useCallback(async () => {
    const me = state.kind === 'guest' ? state.me : state.kind === 'loading' ? await askMe() : null;
    return me?.account?.organisation ?? (houses ?? await askHouses(at)).organisation ?? null;
  }, [state, houses]);
  const signOut = useCallback(() => { engineNow()?.leave(); forgetAllBeside(); setGuest(null); keepSignedIn(null); tellPages('out'); return askSignOut().then(() => setState({ kind: 'nobody', signedOut: true }), (fault: unknown) => setState({ kind: 'away', fault })); }, []);
  const guest = useMemo(() => ({ state, me: state.kind === 'guest' ? state.me : null, isProgramme: state.kind === 'guest' && state.me.house?.kind === 'programme', houses, organisation, look, signOut }), [state, houses, organisation, look, signOut]);
  return <Here.Provider value={guest}>{children}</Here.Provider>;
}

/** The guest who is signed in, if anybody is. */
export function useGuest(): Guest {
  const guest = useContext(Here);
  if (!guest) throw new Error('useGuest needs a GuestProvider');
  return guest;
}
