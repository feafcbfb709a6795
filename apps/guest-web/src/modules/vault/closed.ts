import type { VaultSnapshot } from './vault.types.js';

/** What there is before anything is opened. (The empty page is written out: the vault itself is loaded after the first view.) */
export const closed: VaultSnapshot = {
  state: 'none', vault: null, page: { v: 1, n: 0, day: '', plans: [], sections: {}, grants: [], keep: 20 }, sections: new Map(), readers: new Map(), grants: [], troubles: [],
  drafts: new Map(), conflicts: [], saved: 'saved', stopsToSend: [], online: true, kept: false, keptFor: 0, isNamed: false, hasDrafts: false, cardWaits: false, locksSoon: false, isFull: false, around: null, phone: null, wasRemoved: false,
};
