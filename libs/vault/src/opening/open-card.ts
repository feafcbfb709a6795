import { isId } from '#peerhouse/kernel';
import type { Id } from '../bytes/id.js';
import { cardKey, type Card } from '../keys/card.js';
import { unwrapForCard } from '../keys/grant-key.js';
import { unsealSection } from '../keys/section.js';
import type { CardAnswer } from '../operations/guest-vault-api.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';

export interface SharedText { section: Id; savedOn: string; text: Uint8Array }

/** What a supporter's card opens, in the order the server sent it; the hash in the key says that the words are the guest's. */
export function openCardAnswer(card: Card<'supporter'>, { vault, grant, sections }: CardAnswer): (SharedText | VaultRefusal)[] {
  const key = cardKey(card);
  return sections.map((row) => {
    if (![vault, grant, row.section].every(isId)) return refuse('Unopenable', { section: row.section });
    const place = { vault, section: row.section, version: row.version };
    const sectionKey = unwrapForCard(key, row.key, grant, place);
    const text = isRefused(sectionKey) ? sectionKey : unsealSection(row.ciphertext, sectionKey, place);
    return isRefused(text) ? text : { section: row.section, savedOn: row.savedOn, text };
  });
}
