import { MailNotSent, type Mailer } from '#peerhouse/platform';
import { OutsideChannel, type OutsideMessage } from './outside-channel.js';

/** One address, and nothing that a mail program would take for two, or for a name. */
const oneAddress = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/;

/** Mail by the same way as every other mail of this installation. What somebody writes back goes to `replyTo`, a mailbox that people read. */
export class EmailChannel extends OutsideChannel {
  readonly channel = 'email';

  constructor(private readonly mailer: Mailer, private readonly replyTo: string | null) {
    super();
  }

  async send({ to, subject = '', text }: OutsideMessage): Promise<'sent' | 'logged'> {
    if (!oneAddress.test(to.trim())) throw new MailNotSent('never');
    return this.mailer.send({ to: to.trim(), subject, text, ...(this.replyTo ? { replyTo: this.replyTo } : {}) });
  }
}
