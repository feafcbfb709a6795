/** Whose rows a staff session may reach: anybody's of the organisation, those of houses it works in, of the house it is on shift in. */
export type Whom = 'organisation' | 'its workers' | 'on shift' | 'nobody';

/** Who reads and who writes each table, said once more and not read from the policies. A new table wants a line here. */
export const forWhom: Record<string, { read: Whom; write: Whom }> = {
  organisations: { read: 'organisation', write: 'organisation' },
  services: { read: 'organisation', write: 'organisation' },
  charter_versions: { read: 'organisation', write: 'organisation' },
  spaces: { read: 'organisation', write: 'organisation' },
  accounts: { read: 'organisation', write: 'organisation' },
  account_roles: { read: 'organisation', write: 'organisation' },
  sessions: { read: 'organisation', write: 'organisation' },
  one_time_links: { read: 'organisation', write: 'organisation' },
  audit: { read: 'organisation', write: 'organisation' },
  audit_chain: { read: 'organisation', write: 'nobody' },
  audit_heads: { read: 'organisation', write: 'nobody' },
  mails: { read: 'organisation', write: 'nobody' },
  authenticator_requests: { read: 'organisation', write: 'organisation' },
  shifts: { read: 'organisation', write: 'organisation' },
  facts: { read: 'organisation', write: 'its workers' },
  forgettings: { read: 'organisation', write: 'nobody' },
  enquiry_numbers: { read: 'on shift', write: 'on shift' },
  guests: { read: 'its workers', write: 'on shift' },
  stays: { read: 'its workers', write: 'on shift' },
  claims: { read: 'its workers', write: 'on shift' },
  enquiries: { read: 'its workers', write: 'on shift' },
  voices: { read: 'its workers', write: 'on shift' },
  guest_names: { read: 'on shift', write: 'on shift' },
  guest_codes: { read: 'on shift', write: 'on shift' },
  stay_hopes: { read: 'on shift', write: 'on shift' },
  enquiry_people: { read: 'on shift', write: 'on shift' },
  guest_sessions: { read: 'nobody', write: 'nobody' },
  outbox: { read: 'nobody', write: 'organisation' },
};
