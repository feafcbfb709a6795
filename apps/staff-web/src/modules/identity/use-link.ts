import { useState } from 'react';
import { LinkDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';

/**
 * What a one-time link is for. Its secret is behind the #, which browsers send to no server; it is taken out of the
 * address at once and kept for this tab alone, so that a reload in the middle loses nothing. `used` forgets it.
 */
export function useLink() {
  const place = `link:${window.location.pathname}`;
  const [token] = useState(() => {
    const secret = window.location.hash.slice(1);
    if (!secret) return sessionStorage.getItem(place) ?? '';
    sessionStorage.setItem(place, secret);
    window.history.replaceState(window.history.state, '', window.location.pathname);
    return secret;
  });
  const link = useAsk(LinkDocument, { token }, { when: token !== '' });
  return { token, link, used: () => sessionStorage.removeItem(place) };
}
