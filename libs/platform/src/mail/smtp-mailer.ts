import { createTransport } from 'nodemailer';
import { isLoopback } from '../http/loopback.js';
import { Mailer, MailNotSent, type Mail } from './mailer.js';

export interface SmtpOptions {
  /** SMTP_URL: `smtps://user:password@host`, or `smtp://…` where TLS is begun with STARTTLS. */
  url: string;
  /** MAIL_FROM: the address that mail comes from; a neutral one. */
  from: string;
  /** Milliseconds without an answer after which a server counts as not there. */
  patience?: { connect: number; answer: number };
}

const usual = { connect: 10_000, answer: 30_000 };

/** Sends over SMTP, one connection a mail. Without TLS only to this machine itself, or where the address says `?requireTLS=false`. */
export class SmtpMailer extends Mailer {
  private readonly options;

  constructor({ url, from, patience = usual }: SmtpOptions) {
    super();
    const { protocol, hostname, searchParams } = new URL(url);
    const plain = protocol === 'smtps:' || searchParams.has('requireTLS') || isLoopback(hostname);
    this.options = {
      from,
      transport: {
        url, connectionTimeout: patience.connect, greetingTimeout: patience.connect, dnsTimeout: patience.connect, socketTimeout: patience.answer,
        ...(plain ? {} : { requireTLS: true }),
      },
    };
  }

  async send({ to, subject, text, replyTo }: Mail): Promise<'sent'> {
    const so = { begun: false };
    try {
      await this.transport(so).sendMail({ from: this.options.from, to, subject, text, ...(replyTo ? { replyTo } : {}), headers: { 'Auto-Submitted': 'auto-generated' }, disableFileAccess: true, disableUrlAccess: true });
      return 'sent';
    } catch (problem) {
      throw new MailNotSent(howOf(problem as SmtpProblem, so.begun), problem);
    }
  }

  /** Comes as far as signing in, and sends nothing. Rejects with the server's or the connection's own problem (`code`, `message`). */
  async check(): Promise<void> {
    await createTransport(this.options.transport).verify();
  }

  /** `so.begun` tells when the words begin to go over: what fails before has sent nothing. */
  private transport(so: { begun: boolean }) {
    const transport = createTransport(this.options.transport);
    transport.use('stream', ({ message }, done) => {
      const read = message.createReadStream.bind(message);
      message.createReadStream = (...given) => {
        const stream = read(...given);
        const pipe = stream.pipe.bind(stream);
        stream.pipe = (...into) => {
          so.begun = true;
          return pipe(...into);
        };
        return stream;
      };
      done();
    });
    return transport;
  }
}

interface SmtpProblem { command?: string; responseCode?: number; permanent?: boolean }

/** Only a server's own "no" to this person or these words is for good; a server that turns us away as a whole may be set right. */
function howOf({ command = '', responseCode, permanent }: SmtpProblem, begun: boolean): 'later' | 'never' | 'unsure' {
  if (permanent && /^(RCPT TO|DATA)/.test(command)) return 'never';
  return begun && !responseCode ? 'unsure' : 'later';
}
