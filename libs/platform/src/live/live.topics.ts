import type { PermissionName } from '../access/policy.table.js';

/**
 * What open screens are told about, and the permission that lets a person ask about it: who may not ask is not told.
 * A topic that is not here reaches nobody. The database names them in its triggers (infra/migrations, live).
 */
export const liveTopics = {
  board: 'board.see',
  stays: 'stays.see',
  enquiries: 'enquiries.see',
  rights: 'rights.see',
  shifts: 'board.see',
  handover: 'handover.see',
  house: 'services.see',
  people: 'people.see',
  plans: 'plans.read',
  matching: 'matching.see',
  check_ins: 'check_ins.work',
} as const satisfies Record<string, PermissionName>;

export type LiveTopic = keyof typeof liveTopics;
export const isLiveTopic = (topic: string): topic is LiveTopic => Object.hasOwn(liveTopics, topic);

/** One change as the database tells it: whose it is and which ids, never content. */
export interface Change {
  topic: string;
  org: string;
  house?: string;
  /** Of stays, enquiries or shares; absent: any of them. */
  ids?: string[];
  /** Accounts that may see more or less since; `*`: more than can be named. */
  accounts?: string[];
}

/** What goes to a browser. `me`: what this person may see or do is not as it was. */
export type Told = { topic: LiveTopic; houseId?: string; ids?: string[] } | { topic: 'me' };
