import { Injectable } from '@nestjs/common';
import { ExportPart, type ExportedTable } from '#peerhouse/platform';

/** The people who work here and who did what; nothing one could sign in with. */
@Injectable()
export class IdentityExport extends ExportPart {
  readonly tables: readonly ExportedTable[] = [
    {
      table: 'accounts', file: 'people', about: 'A person who works here, or did.',
      columns: {
        id: 'Identifier of the person', called: 'The name they are called by', email: 'The address they sign in with', created_at: 'When they were invited',
        totp_confirmed_at: 'When their authenticator gave its first right code', leaves_on: 'Their last day, if one was set', ended_at: 'When the account was ended',
      },
      stays: {
        organisation_id: 'the same in every row', password_hash: 'a secret', totp_secret: 'a secret', totp_last_step: 'belongs to a secret', leaves_at: 'follows from leaves_on',
      },
    },
    {
      table: 'account_roles', file: 'roles', about: 'A role a person has.',
      columns: { id: 'Identifier', account_id: 'The person, in people', service_id: 'The service, in services; empty for administrators', role: 'Which role', given_by: 'Who gave it', given_at: 'When' },
      stays: { organisation_id: 'the same in every row' },
    },
    {
      table: 'audit', file: 'audit', about: 'Something that was done by a person who works here. Ids and role names, no words.',
      columns: { id: 'Number of the line', at: 'When', account_id: 'Who', what: 'What was done', service_id: 'In which service', about_id: 'About whom or what, an identifier', detail: 'Identifiers, role names or a day' },
      stays: { organisation_id: 'the same in every row' },
    },
    {
      table: 'authenticator_requests', file: 'new-authenticators', about: 'Somebody asked that a person’s authenticator be set up anew.',
      columns: {
        id: 'Identifier', account_id: 'Whose, in people', started_by: 'Who asked', started_at: 'When', ends_at: 'When it ended by itself',
        confirmed_by: 'Who confirmed', called_off_by: 'Who called it off', settled_at: 'When it was confirmed or called off',
      },
      stays: { organisation_id: 'the same in every row' },
    },
  ];

  override readonly leftOut = {
    mails: 'whether mail to staff went out; no words are kept', sessions: 'who is signed in now; secrets', one_time_links: 'secrets', guest_codes: 'guests’ own; secrets', guest_sessions: 'guests’ own; secrets',
    guest_accounts: 'guests’ own', guest_account_guests: 'guests’ own', guest_locks: 'guests’ own; locks', guest_devices: 'guests’ own; secrets', guest_handovers: 'guests’ own; secrets',
    guest_events: 'guests’ own', lock_shares: 'keys',
    audit_chain: 'hashes that prove the audit; npm run audit:verify reads them', audit_heads: 'hashes that prove the audit; npm run audit:verify reads them',
  };
}
