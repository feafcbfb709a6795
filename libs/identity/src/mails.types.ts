/** What a mail to somebody who works here is about. */
export const mailKinds = ['invitation', 'access_given', 'access_taken', 'authenticator_asked', 'authenticator_link', 'leave_near', 'check_ins_wait'] as const;
export type MailKind = (typeof mailKinds)[number];

/** Mails that carry a one-time link, and what it is for. */
export const linkIn = { invitation: 'invitation', authenticator_link: 'authenticator' } as const satisfies Partial<Record<MailKind, string>>;
export const carriesLink = (kind: MailKind): kind is keyof typeof linkIn => kind in linkIn;

/** `unsure`: it may have gone out, and is not sent again by itself. `logged`: there is no mail server. `not_needed`: what it was about had passed. */
export const mailStates = ['waiting', 'sending', 'sent', 'logged', 'unsure', 'given_up', 'not_needed'] as const;
export type MailState = (typeof mailStates)[number];
