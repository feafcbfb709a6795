import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SettableClock } from '#peerhouse/kernel';
import { ClockModule, createLogger, createWebApp, DatabaseModule, type Tx } from '#peerhouse/platform';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';
import { RepliesModule } from '../src/channels/replies.module.js';
import { replyFieldsOf, usualReplyFields, type ReplyFields } from '../src/channels/reply-fields.js';
import { TakesReplies, type OutsideReply } from '../src/channels/takes-replies.js';
import { signedReply } from './gateway.given.js';

const now = new Date('2026-11-02T15:00:00Z');
const [secret, next] = ['a secret of thirty-two signs, or so', 'the one that comes after it, as long'];

/** Writes down what it was given, in the transaction it was given; who is known is its own matter. */
@Injectable()
class WritesDown extends TakesReplies {
  static broken = false;
  async take(tx: Tx, { from, text, at }: OutsideReply): Promise<void> {
    await tx.sql('insert into written_down (who, words, at) values ($1, $2, $3)', [from, text, at]);
    if (WritesDown.broken) throw new Error('the pencil broke');
  }
}
class Takes {}

let database: TestDatabase;
const clock = new SettableClock(now);
const lines: string[] = [];
const logger = createLogger('info', 'test', { write: (line) => void lines.push(line) });

beforeAll(async () => {
  database = await testDatabase();
  await database.admin.query('create table written_down (who text, words text, at timestamptz)');
  await database.admin.query('grant select, insert on written_down to peerhouse_guest');
});
afterAll(() => database.drop());
beforeEach(async () => {
  clock.set(now);
  WritesDown.broken = false;
  await database.admin.query('truncate replies_taken, written_down');
});

async function listening(more: { secrets?: string[]; fields?: ReplyFields } = {}): Promise<NestFastifyApplication> {
  class Guests {}
  const app = await createWebApp({
    logger, rawBody: true,
    module: { module: Guests, imports: [
      ClockModule.forRoot(clock), DatabaseModule.forRoot({ url: database.urls.guest, poolSize: 4 }),
      RepliesModule.forRoot({ secrets: [secret], fields: usualReplyFields, ...more, imports: [{ module: Takes, providers: [{ provide: TakesReplies, useClass: WritesDown }], exports: [TakesReplies] }] }),
    ] } as never,
  });
  await app.listen(0, '127.0.0.1');
  return app;
}

const signed = (body: string, { by = secret, at = now, over = body }: { by?: string; at?: Date; over?: string } = {}) => signedReply(over, by, at);
async function post(app: NestFastifyApplication, body: string, headers: Record<string, string>, path = '/m/replies/text') {
  const answer = await fetch(`${(await app.getUrl()).replace('[::1]', '127.0.0.1')}${path}`, { method: 'POST', body, headers, redirect: 'manual' });
  const kept = [...answer.headers].filter(([name]) => !['date', 'keep-alive', 'connection'].includes(name)).map(([name, value]) => `${name}: ${value}`);
  return { status: answer.status, text: await answer.text(), headers: kept };
}
const writtenDown = async () => (await database.admin.query('select who, words from written_down order by who, words')).rows;
const taken = async () => (await database.admin.query('select gateway, taken_at from replies_taken')).rows;
const reply = (from: string, text: string, id: string) => JSON.stringify({ from, text, id });

describe('what is written back', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => { app = await listening(); });
  afterAll(() => app.close());

  it('is taken once, however often it is handed over, and answered alike', async () => {
    const body = reply('+447700900123', 'stop', 'm1');
    const first = await post(app, body, signed(body));
    expect(first).toMatchObject({ status: 204, text: '' });
    expect(await post(app, body, signed(body))).toEqual(first); // the same bytes again
    clock.set(new Date(now.getTime() + 240_000));
    expect(await post(app, body, signed(body, { at: clock.now() }))).toEqual(first); // signed anew by a gateway that heard no answer
    const other = reply('+447700900999', 'who is this', 'm2');
    expect(await post(app, other, signed(other, { at: clock.now() }))).toEqual(first);
    expect(await writtenDown()).toEqual([{ who: '+447700900123', words: 'stop' }, { who: '+447700900999', words: 'who is this' }]);
    expect((await taken()).map(({ gateway }: { gateway: string }) => gateway)).toEqual(['text', 'text']);
  });

  it('is taken once by one of many at the same moment', async () => {
    const body = reply('+447700900123', '1', 'm3');
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(app, body, signed(body))));
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(204));
    expect(await writtenDown()).toHaveLength(1);
  });

  it('without a number of its own is known by its bytes and their moment', async () => {
    const body = JSON.stringify({ from: '+447700900123', text: '1' });
    expect([(await post(app, body, signed(body))).status, (await post(app, body, signed(body))).status]).toEqual([204, 204]);
    const later = new Date(now.getTime() + 60_000);
    expect((await post(app, body, signed(body, { at: later }))).status).toBe(204);
    expect(await writtenDown()).toHaveLength(2);
  });

  it('is turned away unsigned, wrongly signed, changed, old or from ahead, all alike, and nothing is written', async () => {
    const body = reply('+447700900123', 'stop', 'm4');
    const right = signed(body);
    const seconds = (by: number) => ({ at: new Date(now.getTime() + by * 1_000) });
    const wrong: Record<string, string>[] = [
      { 'content-type': 'application/json' }, signed(body, { by: 'another secret of thirty-two signs' }), signed(body, { over: reply('+447700900123', '1', 'm4') }), signed(body, seconds(-301)), signed(body, seconds(301)),
      { ...right, 'x-timestamp': String(Number(right['x-timestamp']) + 1) }, { ...right, 'x-signature': '' }, { ...right, 'x-signature': right['x-signature'].slice(0, 62) }, { ...right, 'x-signature': 'é'.repeat(2) }, { ...right, 'x-timestamp': 'now' }, signed(body, { by: '' }),
    ];
    const answers = await Promise.all(wrong.map((headers) => post(app, body, headers)));
    expect(answers).toEqual(wrong.map(() => answers[0]));
    expect(answers[0]).toMatchObject({ status: 401, text: '' });
    expect([await writtenDown(), await taken()]).toEqual([[], []]);
    for (const by of [-300, 300]) expect((await post(app, reply('a', '1', `m${by}`), signed(reply('a', '1', `m${by}`), seconds(by)))).status).toBe(204);
  });

  it('is handed over again after something broke, and is not lost', async () => {
    const body = reply('+447700900123', 'stop please, Anna', 'm5');
    WritesDown.broken = true;
    expect((await post(app, body, signed(body))).status).toBe(500);
    expect([await writtenDown(), await taken()]).toEqual([[], []]);
    WritesDown.broken = false;
    expect((await post(app, body, signed(body))).status).toBe(204);
    expect(await writtenDown()).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/Anna|7700/);
  });

  it('is told when it is signed and cannot be read, and is never long', async () => {
    for (const body of ['{"from": "+447700900123"}', '{"text": "1", "id": "m6"}', '[]', '{"from": {"a": 1}, "text": "1"}', '{"from": "", "text": "1"}']) expect([body, (await post(app, body, signed(body))).status]).toEqual([body, 400]);
    const long = reply('+447700900123', 'a'.repeat(4_096), 'm7');
    expect((await post(app, long, signed(long))).status).toBe(413);
    const body = reply('+447700900123', '1', 'm8');
    expect([(await post(app, body, signed(body), '/m/replies/other')).status, (await post(app, body, signed(body), '/m/replies')).status]).toEqual([404, 404]);
    expect([await writtenDown(), await taken()]).toEqual([[], []]);
  });
});

describe('a gateway of its own kind', () => {
  it('hands over a form or nested JSON, and changes its secret without losing a reply', async () => {
    const app = await listening({ secrets: [secret, next], fields: replyFieldsOf('from=From, text=Body,id=MessageSid')! });
    const form = new URLSearchParams({ MessageSid: 'SM1', From: '+447700900123', Body: 'llámame & ya', To: '61000' }).toString();
    for (const by of [secret, next]) expect((await post(app, form, { ...signed(form, { by }), 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(204);
    await app.close();
    const nested = await listening({ fields: replyFieldsOf('from=results.0.from,text=results.0.cleanText,id=results.0.messageId')! });
    const body = JSON.stringify({ results: [{ from: 447700900124, cleanText: '3', messageId: 'x' }] });
    expect((await post(nested, body, signed(body))).status).toBe(204);
    await nested.close();
    expect(await writtenDown()).toEqual([{ who: '+447700900123', words: 'llámame & ya' }, { who: '447700900124', words: '3' }]);
    expect(['from', 'from=', 'who=From', 'from=a=b', '', 'constructor=a'].map(replyFieldsOf)).toEqual(Array(6).fill(null));
  });

  it('finds nothing here where no secret is set', async () => {
    const app = await listening({ secrets: [] });
    const body = reply('+447700900123', 'stop', 'm9');
    expect(await post(app, body, signed(body, { by: '' }))).toMatchObject({ status: 404, text: 'There is nothing here.' });
    await app.close();
    expect(await writtenDown()).toEqual([]);
  });
});
