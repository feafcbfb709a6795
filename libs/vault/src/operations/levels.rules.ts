/** How sure the server is of a session, for one vault: each level has all of those before it. */
export const levels = ['nobody', 'in', 'proved', 'fresh'] as const;
export type Level = (typeof levels)[number];

/** How long a right proof counts as fresh. */
export const FRESH_MS = 15 * 60_000;

/** `provedAt`: when this session last showed a right proof for this vault; a mailed link, a passkey or a house code shows none. */
export interface SessionProof { isSignedIn: boolean; provedAt: Date | null }

export function levelOf({ isSignedIn, provedAt }: SessionProof, now: Date): Level {
  if (!isSignedIn) return 'nobody';
  if (!provedAt) return 'in';
  return now.getTime() - provedAt.getTime() <= FRESH_MS ? 'fresh' : 'proved';
}

export const isEnough = (has: Level, needed: Level): boolean => levels.indexOf(has) >= levels.indexOf(needed);
