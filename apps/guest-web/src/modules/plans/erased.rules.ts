/** A deleted key is dead in every backup after so many days, and the bytes are gone after so many (the vault's promise). */
const UNREADABLE_DAYS = 7;
const GONE_DAYS = 30;

/** The days of a receipt, as the phone's own calendar has them: YYYY-MM-DD. */
export function erasedBy(on: Date): { erased: string; unreadable: string; gone: string } {
  const local = (days: number): string => new Date(on.getTime() - on.getTimezoneOffset() * 60_000 + days * 86_400_000).toISOString().slice(0, 10);
  return { erased: local(0), unreadable: local(UNREADABLE_DAYS), gone: local(GONE_DAYS) };
}
