import { SignOutDocument } from '#peerhouse/contract/guest';

/** The server says to this question that the browser shall keep nothing of the site. */
const address = '/graphql?leaving';

/** Ends the sign-in while the page goes away: nothing waits for the answer, and nothing is written down about it. */
export function signOutLeaving(): void {
  const { hash } = SignOutDocument.__meta__ as { hash: string };
  const body = JSON.stringify(import.meta.env.PROD ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } : { query: SignOutDocument.toString() });
  const sent = navigator.sendBeacon(address, new Blob([body], { type: 'application/json' }));
  if (!sent) void fetch(address, { method: 'POST', keepalive: true, credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body }).catch(() => undefined);
}
