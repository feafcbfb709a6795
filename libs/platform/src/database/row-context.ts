import type { RequestContext } from '#peerhouse/kernel';

/** What row-level security reads; each value lives only inside its own transaction. */
export interface RowContext {
  organisation?: string | null;
  account?: string | null;
  services?: readonly string[];
  administrator?: boolean;
  shift?: string | null;
  guest?: string | null;
  /** The account of the guest who acts, if they have one. */
  guestAccount?: string | null;
  /** Hex hash of a session, link or code: shows only the row it belongs to. */
  secret?: string | null;
  /** Lower-case e-mail address, while signing in only. */
  email?: string | null;
}

export const rowContextOf = (ctx: RequestContext): RowContext => ({
  organisation: ctx.organisationId,
  account: ctx.accountId,
  services: [...ctx.roles.keys()],
  administrator: ctx.administrator,
  shift: ctx.onShift,
  guest: ctx.guestId,
  guestAccount: ctx.guestAccountId,
});

/** One statement that sets every value, the absent ones to empty: nothing is left over from the last borrower. */
export const setRowContext = `select set_config('app.organisation', $1, true), set_config('app.account', $2, true),
  set_config('app.services', $3, true), set_config('app.administrator', $4, true), set_config('app.shift', $5, true),
  set_config('app.guest', $6, true), set_config('app.secret', $7, true), set_config('app.email', $8, true),
  set_config('app.guest_account', $9, true)`;

export const rowContextValues = (row: RowContext): string[] => [
  row.organisation ?? '',
  row.account ?? '',
  row.services?.length ? `{${row.services.join(',')}}` : '',
  row.administrator ? 'true' : '',
  row.shift ?? '',
  row.guest ?? '',
  row.secret ?? '',
  row.email ?? '',
  row.guestAccount ?? '',
];
