import { isRefusal } from '#peerhouse/kernel';
import { sameBytes } from '../bytes/bytes.js';
import type { Id } from '../bytes/id.js';
import type { Edit } from '../contents/manifest.rules.js';
import type { OpenVault, Seen } from '../opening/open-vault.js';
import type { Done, GuestVaultApi } from '../operations/guest-vault-api.js';
import { isServerRefusal } from '../operations/refused.js';
import { isRefused } from '../refusals.js';
import { isKnownLive, type Saving } from '../saving/readers.js';
import { preparePage, prepareSection, prepareShare, prepareStop, type NewShare, type Prepared } from '../saving/prepare.js';
import { loadVault } from './opening.js';

/** Words that were begun on version `base` of a section (0: none yet). */
export interface Words { section: Id; base: number; text: Uint8Array }

/** Two phones wrote on the same base: the guest chooses mine, theirs or both; nothing is lost. */
export class WrittenElsewhere {
  constructor(readonly mine: Words, readonly theirs: OpenVault) {}
}

/** How often another phone may come in between before we give up for now; the words stay a draft. */
const TRIES = 4;

/** Saves words on the base they were begun on. Otherwise: WrittenElsewhere, with both texts; or the refusals of a save. */
export function saveWords(api: GuestVaultApi, open: OpenVault, words: Words, saving: Saving, seen: Seen, edit?: Edit) {
  const prepare = (now: OpenVault) => {
    if ((now.manifest.sections[words.section]?.v ?? 0) === words.base) return prepareSection(now, words.section, words.text, saving, edit);
    return isThere(words, now) ? now : new WrittenElsewhere(words, now);
  };
  return onTheNewest(api, open, seen, prepare, (request) => api.saveSection(request));
}

/** Saved already, and the answer was lost on the way. */
function isThere({ section, text }: Words, { sections }: OpenVault): boolean {
  const there = sections.get(section);
  return there !== undefined && sameBytes(there.text, text);
}

/** Changes the contents page: order, names, removals. Made again on the newest page where another phone was first. */
export const saveEdit = (api: GuestVaultApi, open: OpenVault, edit: Edit, saving: Saving, seen: Seen) =>
  onTheNewest(api, open, seen, (now) => preparePage(now, edit, saving), (request) => api.saveManifest(request));

/** Shares sections as they are now; once, however often it is sent. Refusal of its own: ReaderGone. */
export const share = (api: GuestVaultApi, open: OpenVault, wanted: NewShare, saving: Saving, seen: Seen) =>
  onTheNewest(api, open, seen, (now) => (isKnownLive(now, wanted.grant.id) ? now : prepareShare(now, wanted, saving)), (request) => api.shareSections(request));

/** Ends a share. Works locked (`open` null), on an old page and a second time. */
export async function stopSharing(api: GuestVaultApi, grant: Id, open: OpenVault | null, saving: Saving) {
  const prepared = open && prepareStop(open, grant, saving);
  const page = prepared && !isRefused(prepared) ? prepared.request.page : null;
  return api.stopSharing(grant, page);
}

type RequestOf<Made> = Made extends Prepared<infer Request> ? Request : never;

async function onTheNewest<Made extends object, Answer>(
  api: GuestVaultApi, open: OpenVault, seen: Seen, prepare: (now: OpenVault) => Made, send: (request: RequestOf<Made>) => Promise<Answer>,
) {
  let now: OpenVault = open;
  for (let tries = 1; ; tries += 1) {
    const made = prepare(now);
    if (!isPrepared(made)) return made as Exclude<Made, { request: unknown }>;
    const answer = await send(made.request as RequestOf<Made>);
    if (!isServerRefusal(answer, 'ChangedElsewhere') || tries === TRIES) return isRefusal(answer) ? (answer as Exclude<Answer, Done>) : made.after;
    const newest = await loadVault(api, now, { ...seen, counter: Math.max(seen.counter, now.manifest.n) });
    if (isRefusal(newest)) return newest;
    now = newest;
  }
}

const isPrepared = (made: object): made is Prepared<unknown> => 'request' in made;
