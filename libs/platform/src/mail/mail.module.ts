import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { LogMailer } from './log-mailer.js';
import { Mailer } from './mailer.js';
import { SmtpMailer, type SmtpOptions } from './smtp-mailer.js';

/** The way out for mail: over SMTP where a server is named, else into the log. For the worker alone. */
@Global()
@Module({})
export class MailModule {
  static forRoot({ smtp, logger }: { smtp: SmtpOptions | null; logger: Logger }): DynamicModule {
    return { module: MailModule, providers: [{ provide: Mailer, useValue: smtp ? new SmtpMailer(smtp) : new LogMailer(logger) }], exports: [Mailer] };
  }
}
