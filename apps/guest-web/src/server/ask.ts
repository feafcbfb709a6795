import { createAsk, type TypedDocument } from '#peerhouse/contract';
import { HousesToRingDocument, MeDocument, SignInWithCodeDocument, SignOutDocument, type HousesToRingQuery, type MeQuery, type SignInWithCodeMutation } from '#peerhouse/contract/guest';

const persisted = import.meta.env.PROD;
let signedOut: () => void = () => undefined;
/** Asks our own server; throws a Fault, never anything else. */
export const ask: <Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables, signal?: AbortSignal) => Promise<Result> =
  createAsk({ persisted, onSignedOut: () => signedOut() });

/** Tells one listener when the server says that nobody is signed in any more. */
export const onSignedOut = (heard: () => void): void => { signedOut = heard; };

export type Me = NonNullable<MeQuery['me']>;
export type SignInAnswer = SignInWithCodeMutation['signInWithCode'];

export const me = (): Promise<Me | null> => ask(MeDocument, {}).then((answer) => answer.me ?? null);
export type Houses = HousesToRingQuery['welcome'];
/** Whom to ring, and where sign-in names are known, before anybody signs in. */
export const houses = (at: string | null): Promise<Houses> => ask(HousesToRingDocument, { at }).then((answer) => answer.welcome);
export const signIn = (code: string, ownPhone: boolean): Promise<SignInAnswer> => ask(SignInWithCodeDocument, { code, ownPhone }).then((answer) => answer.signInWithCode);
export const signOut = (): Promise<unknown> => ask(SignOutDocument, {});

/** Ends the sign-in while the page goes away: nothing waits for the answer, and nothing is written down about it. */
export function signOutLeaving(): void {
  const { hash } = SignOutDocument.__meta__ as { hash: string };
  const body = JSON.stringify(persisted ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } : { query: SignOutDocument.toString() });
  const sent = navigator.sendBeacon('/graphql', new Blob([body], { type: 'application/json' }));
  if (!sent) void fetch('/graphql', { method: 'POST', keepalive: true, credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body }).catch(() => undefined);
}
