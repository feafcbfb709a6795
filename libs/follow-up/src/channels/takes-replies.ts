import type { Tx } from '#peerhouse/platform';

/** What somebody wrote back, as the gateway handed it over. */
export interface OutsideReply {
  /** Number it came from, as the gateway writes it. */
  from: string;
  /** Their words; nobody but a person reads them, and only where a rule cannot. */
  text: string;
  at: Date;
}

/**
 * What follows from a reply. It runs in the one transaction that also marks the reply as taken: broken, nothing is marked, and the gateway
 * hands it over again. It has no answer: whether a number is known is told to nobody.
 */
export abstract class TakesReplies {
  abstract take(tx: Tx, reply: OutsideReply): Promise<void>;
}
