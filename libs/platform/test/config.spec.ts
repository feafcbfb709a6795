import { ConfigProblem, readWebConfig, readWorkerConfig } from '#peerhouse/platform';

const good = { NODE_ENV: 'production', DATABASE_URL: 'postgres://peerhouse_staff:secret@127.0.0.1:5432/peerhouse', PEERHOUSE_KEY: '07'.repeat(32), PORT: '4000' };
const problemOf = (read: () => unknown): string => {
  try {
    read();
  } catch (problem) {
    expect(problem).toBeInstanceOf(ConfigProblem);
    return (problem as Error).message;
  }
  throw new Error('the configuration was taken');
};

describe('the configuration', () => {
  it('is read once, with what is usual for what is not said', () => {
    expect(readWebConfig(good)).toMatchObject({ NODE_ENV: 'production', PORT: 4000, HOST: '127.0.0.1', POOL_SIZE: 10, PEERHOUSE_DEMO: false, LOG_LEVEL: 'info' });
  });

  it('names everything that is wrong at once, one line each, in words', () => {
    const words = problemOf(() => readWebConfig({ DATABASE_URL: 'mysql://x', PEERHOUSE_KEY: 'short', PORT: '70000' }));
    const [title, ...lines] = words.split('\n');
    expect(title).toBe('The configuration needs another look:');
    expect(lines.map((line) => line.trim().replace(/^- /, '').split(':')[0])).toEqual(['NODE_ENV', 'DATABASE_URL', 'PEERHOUSE_KEY', 'PORT']);
    expect(words).toContain('say which: production, development or test');
  });

  it('does not repeat a secret it did not like', () => {
    const words = problemOf(() => readWebConfig({ ...good, PEERHOUSE_KEY: 'a-secret-of-the-wrong-length', DATABASE_URL: 'http://peerhouse:hunter2@x' }));
    expect(words).not.toMatch(/a-secret|hunter2/);
  });

  it('of the worker says where the queue lives', () => {
    expect(problemOf(() => readWorkerConfig(good))).toContain('QUEUE_DATABASE_URL or REDIS_URL: where the queue lives');
    expect(readWorkerConfig({ ...good, REDIS_URL: 'redis://127.0.0.1:6379' })).toMatchObject({ REDIS_URL: 'redis://127.0.0.1:6379' });
  });

  it('of the worker says how texts go out, and takes nothing that could not go', () => {
    const worker = (more: Record<string, string>) => readWorkerConfig({ ...good, REDIS_URL: 'redis://127.0.0.1:6379', ...more });
    const gateway = { SMS_URL: 'https://gateway.example/sms', SMS_BODY: '{"to": "{to}", "text": "{text}"}' };
    expect(worker({ ...gateway, SMS_AUTH: 'Basic office:kettle', SMS_HEADERS: '{"X-Key": "teapot"}', SMS_SAYS_NO: '"status": *"[1-9]', SMS_COUNTRY: '44', SMS_PATIENCE: '20', SMS_REPLIES: '1' })).toMatchObject({
      ...gateway, SMS_AUTH: { scheme: 'basic', secret: 'office:kettle' }, SMS_HEADERS: { 'X-Key': 'teapot' }, SMS_SAYS_NO: /"status": *"[1-9]/, SMS_COUNTRY: '44', SMS_PATIENCE: 20, SMS_REPLIES: true,
    });
    expect(worker({ SMS_URL: '', SMS_BODY: '', SMS_PATIENCE: '' })).not.toHaveProperty('SMS_URL', expect.anything());
    const wrong: [Record<string, string>, string][] = [
      [{ SMS_URL: gateway.SMS_URL }, 'SMS_URL and SMS_BODY: both, or neither'], [{ ...gateway, SMS_URL: 'http://gateway.example/sms' }, 'https, but to this machine itself'], [{ ...gateway, SMS_URL: 'https://office:hunter2@gateway.example/' }, 'go into SMS_AUTH'],
      [{ ...gateway, SMS_BODY: 'To={to}' }, 'SMS_BODY: what the gateway is asked'], [{ ...gateway, SMS_BODY: '{"to": "{to}", "text": {text}}' }, 'SMS_BODY'], [{ ...gateway, SMS_AUTH: 'hunter2' }, 'SMS_AUTH: "basic'], [{ ...gateway, SMS_HEADERS: '{"X-Key": 1}' }, 'SMS_HEADERS'],
      [{ ...gateway, SMS_SAYS_NO: '(' }, 'SMS_SAYS_NO: a regular expression'], [{ ...gateway, SMS_PATIENCE: '300' }, 'SMS_PATIENCE'], [{ MAIL_REPLY_TO: 'office' }, 'MAIL_REPLY_TO'],
    ];
    for (const [more, words] of wrong) expect([words, problemOf(() => worker(more))]).toEqual([words, expect.stringMatching(new RegExp(`^(?!.*hunter2)[\\s\\S]*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))]);
  });

  it('of the guest application has the secrets of replies, of a length that cannot be guessed', () => {
    const [one, two] = ['a'.repeat(32), 'b'.repeat(40)];
    expect(readWebConfig({ ...good, SMS_REPLY_SECRET: `${one}, ${two}`, SMS_REPLY_FIELDS: 'from=From,id=MessageSid' })).toMatchObject({ SMS_REPLY_SECRET: [one, two], SMS_REPLY_FIELDS: 'from=From,id=MessageSid' });
    for (const secret of ['short', `${one},`, `${one},short`, `${one},${two},${one}`]) expect(problemOf(() => readWebConfig({ ...good, SMS_REPLY_SECRET: secret }))).toContain('SMS_REPLY_SECRET: what replies are signed with');
    expect(problemOf(() => readWebConfig({ ...good, SMS_REPLY_FIELDS: 'who=From' }))).toContain('SMS_REPLY_FIELDS');
  });

  it('is not guessed: without NODE_ENV nothing starts', () => {
    expect(problemOf(() => readWebConfig({ ...good, NODE_ENV: undefined }))).toContain('NODE_ENV');
  });
});
