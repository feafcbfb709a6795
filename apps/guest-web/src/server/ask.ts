import { createAsk, type TypedDocument } from '#peerhouse/contract';
import { HousesToRingDocument, MeDocument, SignInDocument, SignInWithCodeDocument, SignOutDocument, type HousesToRingQuery, type MeQuery, type SignInWithCodeMutation } from '#peerhouse/contract/guest';
import { tellPages } from '../other-pages.js';

const persisted = import.meta.env.PROD;
let signedOut: () => void = () => undefined;
let signedIn: () => void = () => undefined;
/** Whose page this is, as the server last said: it is told with everything that is asked for them, and does nothing for anybody else. */
let account: string | null = null;
let signIns = 0;
const forWhoever = new Set<unknown>([HousesToRingDocument, MeDocument, SignInDocument, SignInWithCodeDocument, SignOutDocument]);
/** Asks our own server; throws a Fault, never anything else. */
export const ask: <Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables, signal?: AbortSignal) => Promise<Result> =
  createAsk({ persisted, onSignedOut: () => signedOut(), beside: (document): Record<string, string> => (account && !forWhoever.has(document) ? { 'x-peerhouse-account': account } : {}) });

/** Tells one listener when the server says that nobody is signed in any more. */
export const onSignedOut = (heard: () => void): void => { signedOut = heard; };

/** Somebody has signed in on this page: whose it is now is asked anew. */
export function hasSignedIn(): void {
  signIns += 1;
  account = null;
  tellPages('in');
}

/** Tells one listener that a step signed in by itself, and no page follows that would ask. */
export const onSignedIn = (heard: () => void): void => { signedIn = heard; };
export const askWhoIsHere = (): void => signedIn();

export type Me = NonNullable<MeQuery['me']>;
export type SignInAnswer = SignInWithCodeMutation['signInWithCode'];

/** Who is signed in; asked once more where somebody signed in here while the answer was on its way. */
export async function me(): Promise<Me | null> {
  const before = signIns;
  const answer = await ask(MeDocument, {});
  if (before !== signIns) return me();
  account = answer.me?.account?.id ?? null;
  return answer.me ?? null;
}
export type Houses = HousesToRingQuery['welcome'];
/** Whom to ring, and where sign-in names are known, before anybody signs in. */
export const houses = (at: string | null): Promise<Houses> => ask(HousesToRingDocument, { at }).then((answer) => answer.welcome);
export const signIn = (code: string, ownPhone: boolean): Promise<SignInAnswer> => ask(SignInWithCodeDocument, { code, ownPhone }).then(({ signInWithCode: answer }) => {
  if (answer.__typename === 'GuestMe') hasSignedIn();
  return answer;
});
export const signOut = (): Promise<unknown> => ask(SignOutDocument, {});
