import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { Mailer } from '#peerhouse/platform';
import { EmailChannel } from './email-channel.js';
import { HttpGateway, type GatewayOptions } from './http-gateway.js';
import { LogChannel } from './log-channel.js';
import { OutsideChannels } from './outside-channels.js';

export interface ChannelOptions {
  /** Null where no gateway is named: texts go into the log. */
  text: GatewayOptions | null;
  /** Whether replies to texts come back (the guest application has a secret for them). */
  repliesCome: boolean;
  /** MAIL_REPLY_TO: the mailbox for what is written back to a mail. */
  replyTo: string | null;
  logger: Logger;
}

/** The ways out of this machine, where `MailModule` is. For the worker alone. */
@Global()
@Module({})
export class ChannelsModule {
  static forRoot({ text, repliesCome, replyTo, logger }: ChannelOptions): DynamicModule {
    const ways = (mailer: Mailer) =>
      new OutsideChannels(text ? new HttpGateway(text) : new LogChannel(logger), new EmailChannel(mailer, replyTo), { text: repliesCome, email: replyTo !== null });
    return { module: ChannelsModule, providers: [{ provide: OutsideChannels, useFactory: ways, inject: [Mailer] }], exports: [OutsideChannels] };
  }
}
