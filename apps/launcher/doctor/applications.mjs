/** The applications and what they lean on: ports, readiness, Redis. */
import { findRunningStart } from '../lock.mjs';
import { portAnswers } from '../processes.mjs';
import { readSettings } from '../settings.mjs';
import { broken, look, ok } from './lines.mjs';

export async function* applicationLines(at) {
  let settings;
  try {
    settings = readSettings();
  } catch (problem) {
    yield broken(problem.message, problem.todo);
    return;
  }
  const running = findRunningStart(at);
  yield running ? ok(`Peerhouse runs with this data folder (process ${running.pid})`) : ok('Peerhouse does not run with this data folder now');
  yield await port('staff', 'STAFF_PORT', settings.ports.staff, running);
  yield await port('guest', 'GUEST_PORT', settings.ports.guest, running);
  if (process.env.REDIS_URL) yield* redis(process.env.REDIS_URL);
  else yield ok('The queue lives in PostgreSQL (REDIS_URL is not set)');
}

async function port(name, variable, number, running) {
  const taken = await portAnswers(number);
  if (!running) return taken ? look(`Port ${number}, for the ${name} application, is taken by another program`, `Stop it, or choose another: ${variable}=${number + 10} npm start`) : ok(`Port ${number} is free for the ${name} application`);
  const answer = taken ? await ready(number) : undefined;
  if (answer?.status === 200) return ok(`The ${name} application is ready on port ${number}`);
  if (!taken) return look(`Nothing answers on port ${number} although Peerhouse runs`, `If it was started with ${variable} set, set it for the doctor too.`);
  return broken(`The ${name} application on port ${number} is not ready${answer?.words ? ` (${answer.words})` : ''}`, 'Its log in the data folder says why.');
}

async function ready(number) {
  try {
    const answer = await fetch(`http://127.0.0.1:${number}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    const { missing } = await answer.json().catch(() => ({}));
    return { status: answer.status, words: missing ? `missing: ${missing.join(', ')}` : `it answers ${answer.status}` };
  } catch (problem) {
    return { status: 0, words: problem.name === 'TimeoutError' ? 'no answer within 5 s' : 'no answer' };
  }
}

async function* redis(url) {
  const { Redis } = await import('ioredis');
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, connectTimeout: 3_000, retryStrategy: () => null });
  client.on('error', () => {}); // said below
  try {
    await client.connect();
    await client.ping();
    yield ok('Redis answers (REDIS_URL)');
    const setting = async (name) => (await client.config('GET', name).catch(() => []))[1];
    const [append, policy] = [await setting('appendonly'), await setting('maxmemory-policy')];
    if (append === 'no') yield look('Redis keeps its data in memory only (appendonly no)', 'Set appendonly yes. Nothing is lost without it, the outbox sends again, but later.');
    if (policy && policy !== 'noeviction') yield broken(`Redis may throw jobs away when memory is short (maxmemory-policy ${policy})`, 'Set maxmemory-policy noeviction.');
  } catch (problem) {
    yield broken(`Redis does not answer (REDIS_URL): ${problem.message}`, 'Start it, correct REDIS_URL, or leave REDIS_URL out.');
  } finally {
    client.disconnect();
  }
}
