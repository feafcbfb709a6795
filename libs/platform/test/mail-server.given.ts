import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** One message as it came in: the envelope's one address, the headers and the text, decoded. */
export interface Arrived { from: string; to: string; headers: string; text: string; raw: string }

/** A real SMTP server on this machine, with what it was given. */
export class MailServer {
  readonly arrived: Arrived[] = [];
  private server: SMTPServer | null = null;
  port = 0;

  /** `more`: how it treats what comes; by default everything is taken. */
  async start(more: SMTPServerOptions = {}): Promise<this> {
    this.server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          this.arrived.push(read(Buffer.concat(parts).toString('utf8'), mailFrom ? mailFrom.address : '', rcptTo.map(({ address }) => address).join(' ')));
          done();
        });
      },
      ...more,
    });
    this.server.on('error', () => undefined);
    await new Promise<void>((ready) => this.server!.listen(this.port, '127.0.0.1', ready));
    this.port = (this.server.server.address() as AddressInfo).port;
    return this;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The port stays known, so that another can take its place. */
  async stop(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server) await new Promise<void>((closed) => server.close(() => closed()));
  }
}

function read(raw: string, from: string, to: string): Arrived {
  const [headers, ...body] = raw.split('\r\n\r\n');
  const whole = body.join('\r\n\r\n');
  const text = /quoted-printable/i.test(headers!)
    ? Buffer.from(whole.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')
    : whole;
  return { from, to, headers: headers!, text: text.replace(/\r\n/g, '\n'), raw };
}
