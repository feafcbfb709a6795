/** What may become of what: from a state, by a happening, to the next. What is not listed cannot happen. */
export type Steps<State extends string, Happening extends string> = Partial<Record<State, Partial<Record<Happening, State>>>>;

export type VaultState = 'none' | 'active' | 'sealed' | 'erased';
/** A sealed vault can be read and taken away; its shares run on, and it stays with the account. */
export const vaultSteps: Steps<VaultState, 'create' | 'startAgain' | 'unseal' | 'erase'> = {
  none: { create: 'active' },
  active: { startAgain: 'sealed', erase: 'erased' },
  sealed: { unseal: 'active' },
};

export type GrantState = 'live' | 'ended';
export const grantSteps: Steps<GrantState, 'guest' | 'time' | 'stay'> = { live: { guest: 'ended', time: 'ended', stay: 'ended' } };

export type CardState = 'none' | 'one';
export const cardSteps: Steps<CardState, 'replace' | 'remove'> = { none: { replace: 'one' }, one: { replace: 'one', remove: 'none' } };

export type HandoverState = 'offered' | 'taken' | 'ended';
export const handoverSteps: Steps<HandoverState, 'take' | 'time' | 'changePassphrase'> = { offered: { take: 'taken', time: 'ended', changePassphrase: 'ended' } };

export type PhoneState = 'kept' | 'removed';
export const phoneSteps: Steps<PhoneState, 'remove'> = { kept: { remove: 'removed' } };

export type DraftState = 'kept' | 'sending' | 'saved' | 'choose';
export const draftSteps: Steps<DraftState, 'send' | 'taken' | 'writtenElsewhere' | 'failed' | 'chosen'> = {
  kept: { send: 'sending' },
  sending: { taken: 'saved', writtenElsewhere: 'choose', failed: 'kept' },
  choose: { chosen: 'kept' },
};

/** The state after a happening; null where it cannot happen. */
export const stepped = <State extends string, Happening extends string>(steps: Steps<State, Happening>, from: State, by: Happening): State | null => steps[from]?.[by] ?? null;

/** How long a handover can be taken. */
export const HANDOVER_MS = 10 * 60_000;
/** A share until the end of a stay goes on this long after the guest has left. */
export const AFTER_STAY_MS = 24 * 3_600_000;
