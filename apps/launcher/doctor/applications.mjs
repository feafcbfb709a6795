/** The applications and what they lean on: ports, readiness, Redis. */
import { askReady } from '../applications.mjs';
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
  if (running) yield* runs(running.applications ?? {});
  else {
    yield await free('staff', 'STAFF_PORT', settings.ports.staff);
    yield await free('guest', 'GUEST_PORT', settings.ports.guest);
  }
  if (process.env.REDIS_URL) yield* redis(process.env.REDIS_URL);
  else yield ok('The queue lives in PostgreSQL (REDIS_URL is not set)');
}

/** Each application of the start that runs, on the port it wrote down. */
async function* runs(applications) {
  for (const [name, called] of [['staff-api', 'The staff application'], ['guest-api', 'The guest application'], ['worker', 'The worker']]) {
    const { port } = applications[name] ?? {};
    if (!port) {
      yield look(`${called} has not been started yet`, 'Wait until npm start says that it is ready, then look again.');
      continue;
    }
    const { status, missing, words } = await askReady(port);
    const late = missing.length > 0 && missing.every((what) => what === 'outbox');
    if (status === 200) yield ok(`${called} is ready on port ${port}`);
    else if (late) yield look(`${called} is behind: something has waited for more than two minutes`, 'The line about waiting events above says how much; its log in the data folder says why.');
    else yield broken(`${called} on port ${port} is not ready (${words})`, 'Its log in the data folder says why.');
  }
}

async function free(name, variable, number) {
  if (await portAnswers(number)) return look(`Port ${number}, for the ${name} application, is taken by another program`, `Stop it, or choose another: ${variable}=${number + 10} npm start`);
  return ok(`Port ${number} is free for the ${name} application`);
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
