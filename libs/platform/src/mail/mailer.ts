/** One message to one person. Plain words: always readable, never styled. `replyTo`: where an answer goes, if not to whom it comes from. */
export interface Mail { to: string; subject: string; text: string; replyTo?: string }

/** Why a mail did not certainly go out. `later`: nothing was handed over; `never`: refused for good; `unsure`: it may have gone out. */
export class MailNotSent extends Error {
  constructor(readonly how: 'later' | 'never' | 'unsure', cause?: unknown) {
    super(`mail not sent: ${how}`, { cause });
  }
}

/** Takes mail away. Called outside of every transaction: a mail that was sent cannot be taken back. */
export abstract class Mailer {
  /** `logged` where nothing leaves the machine. Rejects with `MailNotSent`. */
  abstract send(mail: Mail): Promise<'sent' | 'logged'>;
}
