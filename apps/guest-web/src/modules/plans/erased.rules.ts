/** A deleted key is dead in every backup after so many days, and the bytes are gone after so many (the vault's promise). */
const UNREADABLE_DAYS = 7;
const GONE_DAYS = 30;

/** What a receipt says: the days, YYYY-MM-DD; of an account also how many sets of plans, phones and sign-ins went with it. */
export interface Erased { on: string; unreadableOn: string; backupsFreeOn: string; vaults?: number; phones?: number; signIns?: number }

/** The days of a receipt, as the phone's own calendar has them. */
export function erasedBy(on: Date): Erased {
  const local = (days: number): string => new Date(on.getTime() - on.getTimezoneOffset() * 60_000 + days * 86_400_000).toISOString().slice(0, 10);
  return { on: local(0), unreadableOn: local(UNREADABLE_DAYS), backupsFreeOn: local(GONE_DAYS) };
}
