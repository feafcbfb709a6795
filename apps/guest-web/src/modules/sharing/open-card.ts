import { Fault } from '#peerhouse/contract';
import { isRefusal } from '#peerhouse/kernel';
import { openSupporterCard, readCard, type SharedText, type VaultRefusal } from '#peerhouse/vault';
import { vaultOverGraphql } from '../vault/engine/transport.js';

/** Opens a supporter's card; a text names why not: CardUnreadable, CardOfOtherKind, OwnCard (a guest's recovery card), CardEnded, KeysMissing, OFFLINE. */
export async function openCard(typed: string): Promise<(SharedText | VaultRefusal)[] | string> {
  const card = readCard(typed, 'supporter');
  if (isRefusal(card)) return isRefusal(readCard(typed, 'recovery')) ? card.code : 'OwnCard';
  try {
    const opened = await openSupporterCard(vaultOverGraphql().api, card);
    return isRefusal(opened) ? opened.code : opened;
  } catch (fault) {
    return fault instanceof Fault ? fault.code : 'FAULT';
  }
}
