import { Injectable } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { TooManyTries } from './identity.refusals.js';
import { Keys } from './secrets.js';

/** How often something may be tried, and for how many minutes the count stands. */
export const attemptLimits = {
  /** One address from one place, right or not, known or not: whoever else tries it elsewhere does not lock its owner out. */
  sign_in_here: { tries: 10, minutes: 15 },
  /** One address from everywhere. Loose, or anybody who knows the address could lock it; a wrong code counts for ten, as only who has the password gets that far. */
  sign_in_address: { tries: 100, minutes: 15 },
  /** One place (an internet address): a whole house may share it. */
  sign_in_client: { tries: 100, minutes: 15 },
  /** One-time links, by place. */
  link: { tries: 30, minutes: 15 },
  /** Paper codes of guests, by place. */
  guest_code: { tries: 10, minutes: 15 },
  /** Interest in a matching programme said without a sign-in, by place: a ward may share one. */
  interest: { tries: 20, minutes: 15 },
  /** Guests' passphrases and cards, by place: whatever the name. A kept phone is not counted here. */
  guest_lock: { tries: 100, minutes: 15 },
  /** Handovers to a guest's next phone, by account. */
  guest_handover: { tries: 10, minutes: 15 },
} as const;
export type AttemptKind = keyof typeof attemptLimits;

const minute = 60_000;
const longestWindow = Math.max(...Object.values(attemptLimits).map((limit) => limit.minutes)) * minute;

const count = `insert into attempts as a (key_hash, window_began_at, tries) values ($1, $2, 1)
  on conflict (key_hash) do update set
    tries = case when a.window_began_at <= $3 then 1 else least(a.tries, 1000000) + 1 end,
    window_began_at = case when a.window_began_at <= $3 then $2 else a.window_began_at end
  returning tries, window_began_at as began`;

/** Counts tries under keyed hashes: the table tells nobody who tried. Each count is committed by itself, whatever follows. */
@Injectable()
export class Attempts {
  private sweptAt = 0;

  constructor(private readonly database: Database, private readonly keys: Keys, private readonly clock: Clock) {}

  /** Counts one try before it is made; `TooManyTries` with the minutes to wait when the limit was passed. */
  async take(kind: AttemptKind, of: string): Promise<TooManyTries | null> {
    const { tries, minutes } = attemptLimits[kind];
    const now = this.clock.now();
    await this.sweep(now);
    const [row] = await this.database.runAs({}, (tx) =>
      tx.sql<{ tries: number; began: Date }>(count, [this.keyOf(kind, of), now, new Date(now.getTime() - minutes * minute)]));
    if (row!.tries <= tries) return null;
    return new TooManyTries(Math.max(1, Math.ceil((row!.began.getTime() + minutes * minute - now.getTime()) / minute)));
  }

  /** Counts a try that was made for more than one. */
  async weigh(kind: AttemptKind, of: string, more: number): Promise<void> {
    await this.database.runAs({}, (tx) => tx.sql('update attempts set tries = tries + $2 where key_hash = $1', [this.keyOf(kind, of), more]));
  }

  /** Takes one try back: it was a right one. */
  async giveBack(kind: AttemptKind, of: string): Promise<void> {
    await this.database.runAs({}, (tx) => tx.sql('update attempts set tries = greatest(tries - 1, 0) where key_hash = $1', [this.keyOf(kind, of)]));
  }

  /** Forgets the tries: everything was right. */
  async forget(kind: AttemptKind, of: string): Promise<void> {
    await this.database.runAs({}, (tx) => tx.sql('delete from attempts where key_hash = $1', [this.keyOf(kind, of)]));
  }

  private keyOf(kind: AttemptKind, of: string): string {
    return this.keys.mac('attempts', `${kind}:${of}`);
  }

  /** Once an hour the counts that no longer stand are taken out, so that the table stays small whatever is thrown at it. */
  private async sweep(now: Date): Promise<void> {
    if (now.getTime() - this.sweptAt < 60 * minute) return;
    this.sweptAt = now.getTime();
    await this.database.runAs({}, (tx) => tx.sql('delete from attempts where window_began_at < $1', [new Date(now.getTime() - longestWindow)]));
  }
}
