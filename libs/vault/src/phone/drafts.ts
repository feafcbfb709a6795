import { sealDraft, unsealDraft } from '../keys/contents.js';
import type { OpenVault, VaultKeys } from '../opening/open-vault.js';
import type { GuestVaultApi } from '../operations/guest-vault-api.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import type { Words } from '../steps/saving.js';
import { afterStopSent, withDraft } from './phone.rules.js';
import type { PhoneMemory, SealedDraft } from './phone.types.js';

/** Unsaved words, sealed to be kept (on locking, too). Refusal: SectionTooLong; the words stay on the screen. */
export function keepDraft(memory: PhoneMemory, { guestKey, vault }: VaultKeys, { section, base, text }: Words): PhoneMemory | VaultRefusal {
  const sealed = sealDraft(guestKey, text, vault, section, base);
  return sealed ? withDraft(memory, { section, base, sealed, state: 'kept' }) : refuse('SectionTooLong', { section });
}

/** Locks: unsaved words become drafts, then the keys are overwritten. Words that are too long for a draft stay where they are, and it stays open. */
export function lock(memory: PhoneMemory, open: OpenVault, unsaved: readonly Words[]): PhoneMemory | VaultRefusal {
  let kept = memory;
  for (const words of unsaved) {
    const next = keepDraft(kept, open, words);
    if (isRefused(next)) return next;
    kept = next;
  }
  for (const { text, sectionKey } of open.sections.values()) for (const secret of [text, sectionKey.key]) secret.fill(0);
  open.guestKey.fill(0);
  return kept;
}

/** Refusals: FormatUnknown, Unopenable, BadPadding. */
export function openDraft({ guestKey, vault }: VaultKeys, { section, base, sealed }: SealedDraft): Words | VaultRefusal {
  const text = unsealDraft(guestKey, sealed, vault, section, base);
  return isRefused(text) ? text : { section, base, text };
}

/** Back on the network, first of all, and without unlocking: the shares that were stopped meanwhile. One that fails is kept for the next time. */
export async function sendStops(api: Pick<GuestVaultApi, 'stopSharing'>, memory: PhoneMemory): Promise<PhoneMemory> {
  let now = memory;
  for (const grant of memory.stopsToSend) {
    try {
      await api.stopSharing(grant, null);
      now = afterStopSent(now, grant);
    } catch {
      // still no network, or the server is away: it stays in the list
    }
  }
  return now;
}
