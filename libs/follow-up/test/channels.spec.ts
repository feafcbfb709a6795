import { NestFactory } from '@nestjs/core';
import { createLogger, MailModule, MailNotSent, SmtpMailer } from '#peerhouse/platform';
import { MailServer } from '../../platform/test/mail-server.given.js';
import { ChannelsModule } from '../src/channels/channels.module.js';
import { EmailChannel } from '../src/channels/email-channel.js';
import { HttpGateway, type GatewayOptions } from '../src/channels/http-gateway.js';
import type { OutsideChannel, OutsideMessage } from '../src/channels/outside-channel.js';
import { OutsideChannels } from '../src/channels/outside-channels.js';
import { internationalNumber } from '../src/channels/phone-number.js';
import { GivenGateway, givenLine } from './gateway.given.js';

const message: OutsideMessage = { to: '07700 900 123', text: 'Hello. "Ada & Bo" asked:\nübermorgen, {to}? 1=yes\u2028مرحبًا', key: 'b1-2' };
const json = '{"to": "{to}", "messages": [{"text": "{text}", "digits": ["{digits}"], "flash": false, "times": 1}], "from": "{from}", "id": "{key}"}';
const howOf = (sending: Promise<unknown>): Promise<unknown> => sending.catch((problem: unknown) => (problem instanceof MailNotSent ? problem.how : `? ${String(problem)}`));

describe('texts by a gateway', () => {
  let gateway: GivenGateway;
  beforeEach(async () => { gateway = await new GivenGateway().start(); });
  afterEach(() => gateway.stop());
  const by = (more: Partial<GatewayOptions> = {}): HttpGateway => new HttpGateway({ url: gateway.url(), body: 'To={to}&Body={text}&From={from}&Kept=a%20b', country: '44', patience: 2_000, ...more });
  const how = (more: Partial<GatewayOptions> = {}, to = message.to) => howOf(by(more).send({ ...message, to }));

  it('arrive as written, in JSON or as a form, signed in as the gateway wants it', async () => {
    expect(await by({ body: json, from: 'Info', headers: { 'X-Api-Key': 'kettle' } }).send(message)).toBe('sent');
    expect(await by({ url: gateway.url('/sms?version=2'), auth: { scheme: 'basic', secret: 'office:kettle:2' } }).send(message)).toBe('sent');
    await by({ auth: { scheme: 'bearer', secret: 'teapot' } }).send(message);
    const [first, second, third] = gateway.asked;
    expect(first).toMatchObject({ method: 'POST', path: '/sms', headers: { 'content-type': 'application/json', 'x-api-key': 'kettle' } });
    expect(JSON.parse(first!.body)).toEqual({ to: '+447700900123', messages: [{ text: message.text, digits: ['447700900123'], flash: false, times: 1 }], from: 'Info', id: 'b1-2' });
    expect(first!.headers['authorization']).toBeUndefined();
    expect(second).toMatchObject({ path: '/sms?version=2', headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${Buffer.from('office:kettle:2').toString('base64')}` } });
    expect(Object.fromEntries(new URLSearchParams(second!.body))).toEqual({ To: '+447700900123', Body: message.text, From: '', Kept: 'a b' });
    expect(third!.headers['authorization']).toBe('Bearer teapot');
    expect(JSON.stringify(gateway.asked.map(({ headers }) => headers))).not.toMatch(/peerhouse|node|undici/i);
  });

  it('know by the answer what became of them', async () => {
    const statuses: Record<string, number[]> = {
      sent: [200, 201, 202, 204, 299], never: [400, 409, 410, 413, 422, 451], later: [301, 307, 308, 401, 402, 403, 404, 405, 407, 408, 425, 429, 501, 503], unsure: [302, 303, 304, 500, 502, 504, 599],
    };
    for (const [expected, each] of Object.entries(statuses)) {
      for (const status of each) {
        gateway.answers(status, '');
        expect([status, await how()]).toEqual([status, expected]);
      }
    }
    expect(gateway.asked).toHaveLength(Object.values(statuses).flat().length); // each was asked once: nothing is tried again in here
  });

  it('go to no other address than the one that was set', async () => {
    const elsewhere = await new GivenGateway().start();
    for (const status of [301, 302, 307, 308]) {
      gateway.answers(status, '', { location: elsewhere.url() });
      await how();
    }
    expect([gateway.asked.length, elsewhere.asked.length]).toEqual([4, 0]);
    await elsewhere.stop();
  });

  it('do not believe a gateway that lies', async () => {
    const [saysYes, saysNo] = [/"status":\s*"(0|queued)"/, /"status":\s*"[1-9]/];
    gateway.answers(200, '{"status": "6", "error-text": "no such number"}');
    expect([await how(), await how({ saysNo }), await how({ saysYes }), await how({ saysYes, saysNo })]).toEqual(['sent', 'never', 'unsure', 'never']);
    gateway.answers(200, '<html>Welcome to the café! Please accept the terms.</html>');
    expect([await how({ saysNo }), await how({ saysYes })]).toEqual(['sent', 'unsure']);
    gateway.answers(200, '{"status": "0"}');
    expect([await how({ saysYes, saysNo })]).toEqual(['sent']);
  });

  it('wait no longer than was set, and read no more than is of use', async () => {
    const quick = { patience: 150 };
    gateway.treat = () => undefined; // silent with the words in its hands
    expect(await how(quick)).toBe('unsure');
    gateway.treat = (response) => {
      response.writeHead(200).write('{"status": ');
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect([await how(quick), await how({ ...quick, saysNo: /no/ }), await how({ ...quick, saysYes: /yes/ })]).toEqual(['sent', 'unsure', 'unsure']);
    let written = 0;
    gateway.treat = (response) => {
      response.writeHead(200);
      const pour = (): void => { while (written < 50_000_000 && !response.destroyed) { written += 8_192; if (!response.write('0'.repeat(8_192))) return void response.once('drain', pour); } };
      pour();
    };
    expect(await how({ saysNo: /1/ })).toBe('sent');
    expect(written).toBeLessThan(20_000_000);
  });

  it('say that it is not known when the line breaks with the words in its hands', async () => {
    gateway.treat = (_, request) => request.socket.resetAndDestroy();
    expect(await how()).toBe('unsure');
    gateway.treat = (response) => { response.writeHead(200, { 'content-length': '50' }).write('{"status": "0"'); setImmediate(() => response.socket?.resetAndDestroy()); };
    expect([await how({ saysNo: /"1"/ }), await how({ saysYes: /"0"/ })]).toEqual(['unsure', 'sent']);
    const nonsense = await givenLine((socket) => socket.once('data', () => socket.end('220 mail.example ready\r\n')));
    expect(await how({ url: `http://127.0.0.1:${nonsense.port}/` })).toBe('unsure');
    await nonsense.stop();
  });

  it('say that nothing went out when nobody is there, or nobody who can be trusted', async () => {
    const gone = await givenLine(() => undefined);
    await gone.stop();
    const silent = await givenLine(() => undefined); // no greeting of TLS ever comes
    const plain = await givenLine((socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')));
    for (const url of [`http://127.0.0.1:${gone.port}/`, `https://127.0.0.1:${silent.port}/`, `https://127.0.0.1:${plain.port}/`, 'https://nobody.invalid/']) expect([url, await how({ url, patience: 300 })]).toEqual([url, 'later']);
    expect(silent.heard() + plain.heard()).not.toMatch(/Hello|7700|POST/);
    await silent.stop();
    await plain.stop();
    for (const url of ['http://gateway.example/', 'http://10.0.0.5/', 'ftp://127.0.0.1/', 'http://127.0.0.1.example/']) expect(() => by({ url })).toThrow('SMS_URL: texts go over https');
    expect(() => by({ body: '{"to": ' })).toThrow(/JSON/);
  });

  it('go to numbers, with their country', async () => {
    const number = (typed: string, country: string | null = '44') => internationalNumber(typed, country);
    expect(['+44 7700 900123', '0044 7700 900123', '+44 (0)7700-900.123', '07700 900123', '7700900123', '٠٧٧٠٠ ٩٠٠١٢٣', '\u2066+447700900123\u2069'].map((typed) => number(typed))).toEqual(Array(7).fill('447700900123'));
    expect([number('(555) 010-0123', '1'), number('+1 555 010 0123', null), number('0155 501 00', '33')]).toEqual(['15550100123', '15550100123', '3315550100']);
    expect([number('07700 900123', null), number('ask Bo'), number('07700 900123 ext 4'), number('112'), number(''), number('+'), number('ada@example.org'), number('07700900123,07700900124')]).toEqual(Array(8).fill(null));
    expect([await how({}, 'ask Bo'), await how({ country: null })]).toEqual(['never', 'never']);
    expect(gateway.asked).toEqual([]);
  });
});

describe('mail to guests', () => {
  const server = new MailServer();
  afterEach(() => server.stop());
  const mail = { to: ' kay@example.org ', subject: 'مرحبًا', text: 'Bonjour. Écris « stop » et c’est tout. مرحبًا', key: 'b1-2' };
  const by = (replyTo: string | null): OutsideChannel => new EmailChannel(new SmtpMailer({ url: server.url, from: 'mail@open-door.example', patience: { connect: 500, answer: 500 } }), replyTo);

  it('arrives as written, at one address, with where an answer goes', async () => {
    await server.start();
    expect([await by('office@open-door.example').send(mail), await by(null).send(mail)]).toEqual(['sent', 'sent']);
    const [first, second] = server.arrived.splice(0);
    expect(first).toMatchObject({ from: 'mail@open-door.example', to: 'kay@example.org' });
    expect(first!.headers).toMatch(/^Reply-To: office@open-door\.example\r?$/m);
    expect(first!.headers).toContain(`Subject: =?UTF-8?B?${Buffer.from(mail.subject).toString('base64')}?=`);
    const [, encoded = ''] = first!.raw.split('\r\n\r\n');
    expect(/base64/i.test(first!.headers) ? Buffer.from(encoded, 'base64').toString('utf8') : first!.text.trimEnd()).toBe(mail.text);
    expect(second!.headers).not.toContain('Reply-To');
    for (const to of ['kay@example.org, bo@example.org', 'kay@example.org;bo@example.org', 'Kay <kay@example.org>', 'kay', 'kay@example.org\r\nBcc: bo@example.org', '']) expect([to, await howOf(by(null).send({ ...mail, to }))]).toEqual([to, 'never']);
    expect(server.arrived).toEqual([]);
  });

  it('tells as other mail does whether it went', async () => {
    await server.start({ onRcptTo: (_address, _session, done) => done(Object.assign(new Error('nobody here'), { responseCode: 550 })) });
    expect(await howOf(by(null).send(mail))).toBe('never');
    await server.stop();
    expect(await howOf(by(null).send(mail))).toBe('later');
  });
});

describe('an installation with no way out', () => {
  const lines: string[] = [];
  const logger = createLogger('info', 'worker', { write: (line) => void lines.push(line) });
  const channels = async (options: { repliesCome: boolean; replyTo: string | null }) => {
    const app = await NestFactory.createApplicationContext({ module: class Worker {}, imports: [MailModule.forRoot({ smtp: null, logger }), ChannelsModule.forRoot({ text: null, logger, ...options })] }, { logger: false, abortOnError: false });
    const found = app.get(OutsideChannels);
    await app.close();
    return found;
  };

  it('says in its log that something would have gone out, and neither to whom nor what', async () => {
    const ways = await channels({ repliesCome: false, replyTo: null });
    expect([await ways.of('text').send(message), await ways.of('email').send({ ...message, to: 'kay@example.org' })]).toEqual(['logged', 'logged']);
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['a text would have gone out; there is no SMS_URL', 'a mail would have gone out; there is no SMTP_URL']);
    expect(lines.join('')).not.toMatch(/7700|kay|Hello/);
  });

  it('asks for no answer that would reach nobody', async () => {
    const [none, both] = [await channels({ repliesCome: false, replyTo: null }), await channels({ repliesCome: true, replyTo: 'office@open-door.example' })];
    expect([none.answersBy('text'), none.answersBy('email'), both.answersBy('text'), both.answersBy('email')]).toEqual(['telling_us', 'telling_us', 'number', 'mail']);
  });
});
