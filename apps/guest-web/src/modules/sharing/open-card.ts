import { Fault } from '#peerhouse/contract';
import { isRefusal } from '#peerhouse/kernel';
import { cardProof, fromBase64url, openCardAnswer, readCard, toBase64url, type SharedText, type VaultRefusal } from '#peerhouse/vault';
import { OpenCardDocument } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';

/** Opens a supporter's card; a text names why not: CardUnreadable, CardOfOtherKind, OwnCard (a guest's recovery card), CardEnded, KeysMissing, OFFLINE. */
export async function openCard(typed: string): Promise<(SharedText | VaultRefusal)[] | string> {
  const card = readCard(typed, 'supporter');
  if (isRefusal(card)) return isRefusal(readCard(typed, 'recovery')) ? card.code : 'OwnCard';
  try {
    const { openCard: answer } = await ask(OpenCardDocument, { proof: toBase64url(cardProof(card)) });
    if (answer.__typename !== 'CardAnswer') return answer.__typename;
    const bytes = (text: string): Uint8Array => fromBase64url(text) ?? new Uint8Array();
    return openCardAnswer(card, { ...answer, sections: answer.sections.map((row) => ({ ...row, ciphertext: bytes(row.ciphertext), key: bytes(row.key) })) });
  } catch (fault) {
    return fault instanceof Fault ? fault.code : 'FAULT';
  }
}
