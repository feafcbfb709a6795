/** Roles a person can have in a service; `administrator` is for the whole organisation. */
export const roles = ['peer_worker', 'coordinator', 'house_lead', 'rights_officer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who asks, from where they may look, and when: made once for a request or a job, never changed. */
export interface RequestContext {
  readonly organisationId: string;
  /** The worker who acts; null for the system's own jobs and for guests. */
  readonly accountId: string | null;
  readonly sessionId: string | null;
  /** Roles by service id. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  readonly administrator: boolean;
  /** The house whose shift the worker is on, if any. */
  readonly onShift: string | null;
  /** The guest who acts, in the guest app. */
  readonly guestId: string | null;
  /** The account of the guest who acts; a guest of a house may have none, and an account may outlive every stay. */
  readonly guestAccountId: string | null;
  readonly now: Date;
  /** Told to the person with every fault; the same in the log. */
  readonly requestId: string;
}
