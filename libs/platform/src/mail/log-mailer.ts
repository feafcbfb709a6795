import type { Logger } from 'pino';
import { Mailer } from './mailer.js';

/** For an installation without a mail server: says that a mail would have gone out. Neither address nor words: a link in a log is a link for whoever reads it. */
export class LogMailer extends Mailer {
  constructor(private readonly logger: Logger) {
    super();
  }

  async send(): Promise<'logged'> {
    this.logger.info('a mail would have gone out; there is no SMTP_URL');
    return 'logged';
  }
}
