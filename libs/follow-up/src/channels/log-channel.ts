import type { Logger } from 'pino';
import { OutsideChannel } from './outside-channel.js';

/** For an installation without a gateway, the demo among them: says that a text would have gone out. Neither number nor words: a log is read by people. */
export class LogChannel extends OutsideChannel {
  readonly channel = 'text';

  constructor(private readonly logger: Logger) {
    super();
  }

  async send(): Promise<'logged'> {
    this.logger.info('a text would have gone out; there is no SMS_URL');
    return 'logged';
  }
}
