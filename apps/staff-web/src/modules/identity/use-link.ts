import { useState } from 'react';
import { LinkDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';

/** What a one-time link is for. Its secret is behind the #, which browsers send to no server; it is taken out of the address at once. */
export function useLink() {
  const [token] = useState(() => {
    const secret = window.location.hash.slice(1);
    if (secret) window.history.replaceState(window.history.state, '', window.location.pathname);
    return secret;
  });
  const link = useAsk(LinkDocument, { token }, { when: token !== '' });
  return { token, link };
}
