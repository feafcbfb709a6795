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

  it('is not guessed: without NODE_ENV nothing starts', () => {
    expect(problemOf(() => readWebConfig({ ...good, NODE_ENV: undefined }))).toContain('NODE_ENV');
  });
});
