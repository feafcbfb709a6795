/** A refused try to open a vault; `device` only where the try came with that phone's live secret. */
export interface RefusedTry { at: Date; device: string | null }

const QUARTER_HOUR_MS = 15 * 60_000;
const DAY_MS = 24 * 3_600_000;

/** A kept phone has tries of its own, so that no stranger's tries keep the guest's phone out. */
export const mostTries = { keptPhone: { quarterHour: 10, day: Infinity }, others: { quarterHour: 5, day: 30 } } as const;

/** Whether one more try of a name is heard; otherwise TooManyTries. `device`: as in RefusedTry. */
export function mayTry(refused: readonly RefusedTry[], device: string | null, now: Date): boolean {
  const most = device === null ? mostTries.others : mostTries.keptPhone;
  const within = (ms: number) => refused.filter((each) => each.device === device && now.getTime() - each.at.getTime() < ms).length;
  return within(QUARTER_HOUR_MS) < most.quarterHour && within(DAY_MS) < most.day;
}
