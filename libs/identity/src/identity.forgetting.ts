import { Injectable } from '@nestjs/common';
import { ForgetRule, type Forgotten, type Tx } from '#peerhouse/platform';
import { OrganisationReader } from './organisation-reader.js';

/** Days that a sign-in, a link or a paper code is known after its end, so that somebody who asks can be told what became of it (ours, no source). */
const keptDays = 7;
/** The same for whether a mail to staff went out: longer than the notice of a last day comes before it, which is sent once (ours, no source). */
const mailKeptDays = 30;

/** How long a phone that was away finds out that what it keeps was erased (ours, no source). */
const phonesForgetDays = 730;

/** Sign-ins, one-time links and paper codes that have ended, mails that went out; and wrong tries, which are nobody's after a day. */
@Injectable()
export class ForgetEndedSignIns extends ForgetRule {
  readonly name = 'sign-ins';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    await tx.sql(`delete from attempts where window_began_at < $1::timestamptz - interval '1 day'`, [now]);
    await tx.sql(`delete from guest_tries where at < $1::timestamptz - interval '1 day'`, [now]);
    await tx.sql('delete from guest_handovers where until < $1', [now]);
    await tx.sql('delete from phones_that_forget where since < $1::timestamptz - make_interval(days => $2)', [now, phonesForgetDays]);
    return tx.sql<Forgotten>(
      `with before as (select $1::timestamptz - make_interval(days => $2) as at),
         a as (delete from sessions where least(ends_at, ended_at) < (select at from before) returning organisation_id),
         b as (delete from guest_sessions where least(ends_at, ended_at) < (select at from before) returning organisation_id),
         c as (delete from one_time_links where least(ends_at, used_at) < (select at from before) returning organisation_id),
         d as (delete from guest_codes where least(ends_at, used_at) < (select at from before) returning organisation_id),
         e as (delete from mails where state not in ('waiting', 'sending') and settled_at < $1::timestamptz - make_interval(days => $3) returning organisation_id)
       select organisation_id as "organisationId", null as "serviceId", count(*)::int as count
       from (select * from a union all select * from b union all select * from c union all select * from d union all select * from e) gone
       where organisation_id is not null group by organisation_id`, [now, keptDays, mailKeptDays]);
  }
}

/** Days that the address of an ended account is known, so that they can be invited again, or be written to (ours, no source). */
const addressKeptDays = 30;

/** The address of somebody who no longer works here. What they could sign in with went with the account's end; their name stays with what they did. */
@Injectable()
export class ForgetAddresses extends ForgetRule {
  readonly name = 'addresses';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    return tx.sql<Forgotten>(
      `with gone as (update accounts set email = null where email is not null and ended_at < $1::timestamptz - make_interval(days => $2) returning organisation_id)
       select organisation_id as "organisationId", null as "serviceId", count(*)::int as count from gone group by organisation_id`, [now, addressKeptDays]);
  }
}

/** Accounts of guests of whom no house knows any more and who have no plans: there is nothing left to sign in to. */
@Injectable()
export class ForgetEmptyAccounts extends ForgetRule {
  readonly name = 'guest-accounts';

  async forget(tx: Tx): Promise<Forgotten[]> {
    return tx.sql<Forgotten>(
      `with gone as (
         delete from guest_accounts a where not exists (select from guest_account_guests g where g.account_id = a.id) and not exists (select from guest_locks l where l.account_id = a.id)
         returning a.organisation_id)
       select organisation_id as "organisationId", null as "serviceId", count(*)::int as count from gone group by organisation_id`);
  }
}

/** What a guest was shown of their account's openings, refused tries and changes, as long as who looked is kept (records.keep_days.looks). */
@Injectable()
export class ForgetGuestEvents extends ForgetRule {
  readonly name = 'guest-events';

  constructor(private readonly organisations: OrganisationReader) {
    super();
  }

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    const kept = [...(await this.organisations.looksKept(tx, now))];
    return tx.sql<Forgotten>(
      `with gone as (
         delete from guest_events e using unnest($2::uuid[], $3::int[]) as kept(organisation_id, days)
         where e.organisation_id = kept.organisation_id and e.at < $1::timestamptz - make_interval(days => kept.days) returning e.organisation_id)
       select organisation_id as "organisationId", null as "serviceId", count(*)::int as count from gone group by organisation_id`,
      [now, kept.map(([organisation]) => organisation), kept.map(([, days]) => days)]);
  }
}

/** A guest's ways into their own app, for when the guest is forgotten: codes and sign-ins, live ones too. */
export async function forgetWaysIn(tx: Tx, guestIds: readonly string[]): Promise<void> {
  // A sign-in of an account goes on without the house that forgets; one of a paper alone does not.
  await tx.sql('update guest_sessions set guest_id = null, service_id = null where guest_id = any($1::uuid[]) and account_id is not null', [guestIds]);
  await tx.sql('delete from guest_sessions where guest_id = any($1::uuid[])', [guestIds]);
  await tx.sql('delete from guest_codes where guest_id = any($1::uuid[])', [guestIds]);
}
