import { createServer, type Server, type Socket } from 'node:net';
import { MailNotSent, SmtpMailer } from '#peerhouse/platform';
import { MailServer } from './mail-server.given.js';

const server = new MailServer();
afterEach(() => server.stop());

const mail = { to: 'ada@open-door.example', subject: 'Your invitation', text: 'Hello,\n\nnämlich: https://staff.example/invitation#0123456789012345678901234567890123456789012345678901234567890123456789\n' };
const mailerTo = (url: string) => new SmtpMailer({ url, from: 'Office <office@open-door.example>', patience: { connect: 300, answer: 300 } });
const howOf = (mailer: SmtpMailer): Promise<string> => mailer.send(mail).then((sent) => sent, (problem: MailNotSent) => (problem instanceof MailNotSent ? problem.how : `? ${String(problem)}`));

/** A server that speaks as it is told: what it says to each line, and then. */
async function speaking(answer: (line: string, socket: Socket) => string | null, greeting = '220 here\r\n'): Promise<{ url: string; close: () => void }> {
  const sockets = new Set<Socket>();
  const made: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (greeting) socket.write(greeting);
    let inData = false;
    let kept = '';
    socket.on('data', (data) => {
      kept += data.toString();
      for (let end = kept.indexOf('\r\n'); end >= 0; end = kept.indexOf('\r\n')) {
        const line = kept.slice(0, end);
        kept = kept.slice(end + 2);
        if (inData && line !== '.') continue;
        const said = answer(inData ? 'END' : line, socket);
        inData = !inData && line === 'DATA' && Boolean(said?.startsWith('354'));
        if (said) socket.write(said);
      }
    });
  });
  await new Promise<void>((ready) => made.listen(0, '127.0.0.1', ready));
  const { port } = made.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, close: () => { for (const socket of sockets) socket.destroy(); made.close(); } };
}
const polite = (line: string): string => (line.startsWith('DATA') ? '354 go on\r\n' : line.startsWith('EHLO') ? '250 me\r\n' : '250 yes\r\n');

describe('mail over SMTP', () => {
  it('arrives as it was written: one text part, from one address to one', async () => {
    await server.start();
    expect(await mailerTo(server.url).send(mail)).toBe('sent');
    const [one] = server.arrived.splice(0);
    expect(one).toMatchObject({ from: 'office@open-door.example', to: mail.to, text: mail.text });
    expect(one!.headers).toMatch(/^From: Office <office@open-door\.example>\r?$/m);
    expect(one!.headers).toMatch(/^Content-Type: text\/plain; charset=utf-8\r?$/m);
    expect(one!.headers).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(one!.headers).not.toMatch(/nodemailer|peerhouse|X-Mailer/i);
  });

  it('knows that nothing went out: no server, a silent one, a full one, a wrong password', async () => {
    await server.start();
    await server.stop();
    expect(await howOf(mailerTo(server.url))).toBe('later');
    const silent = await speaking(() => null, '');
    expect(await howOf(mailerTo(silent.url))).toBe('later');
    silent.close();
    for (const where of ['EHLO', 'MAIL', 'RCPT', 'DATA']) {
      const full = await speaking((line) => (line.startsWith(where) || (where === 'EHLO' && line.startsWith('HELO')) ? '451 not now\r\n' : polite(line)));
      expect([where, await howOf(mailerTo(full.url))]).toEqual([where, 'later']);
      full.close();
    }
    await server.start({ onAuth: (_auth, _session, done) => done(new Error('no')), authOptional: false, allowInsecureAuth: true });
    expect(await howOf(mailerTo(server.url.replace('//', '//me:wrong@')))).toBe('later');
  });

  it('knows a refusal for good from one that may be set right', async () => {
    const answers: [string, string, string][] = [['RCPT', '550 nobody here', 'never'], ['END', '554 not these words', 'never'], ['END', '451 not now', 'later'], ['MAIL', '550 not from you', 'later'], ['EHLO', '554 not you', 'later']];
    for (const [where, says, how] of answers) {
      const one = await speaking((line) => (line.startsWith(where) || (where === 'EHLO' && line.startsWith('HELO')) ? `${says}\r\n` : polite(line)));
      expect([where, says, await howOf(mailerTo(one.url))]).toEqual([where, says, how]);
      one.close();
    }
  });

  it('does not know, and says so, when the server falls silent or goes away with the words in its hands', async () => {
    const silent = await speaking((line) => (line === 'END' ? null : polite(line)));
    expect(await howOf(mailerTo(silent.url))).toBe('unsure');
    silent.close();
    const gone = await speaking((line, socket) => { if (line === 'END') socket.destroy(); return line === 'END' ? null : polite(line); });
    expect(await howOf(mailerTo(gone.url))).toBe('unsure');
    gone.close();
  });

  it('goes without TLS to this machine alone, unless the address says otherwise', async () => {
    const url = (more: string) => `smtp://localtest.example:25${more}`;
    const wants = (address: string) => (new SmtpMailer({ url: address, from: 'a@b.example' }) as unknown as { options: { transport: { requireTLS?: boolean } } }).options.transport.requireTLS;
    expect([wants(url('')), wants(url('?requireTLS=false')), wants('smtp://127.0.0.1:25'), wants('smtps://mail.example')]).toEqual([true, undefined, undefined, undefined]);
  });
});
