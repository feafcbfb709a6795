import type { Found } from './bench.js';
import { fillEvening, workEvening, type Asked } from './evening.js';
import { startProduct } from './product.js';
import { rssMbOf } from './servers.js';

const connections = 64;
const seconds = 60;

/** The whole product as `npm start` runs it, 64 workers on shift in 16 houses who ask without a pause for a minute; aims: no errors, no memory that grows. */
export async function run(say: (line: string) => void): Promise<Found> {
  const product = await startProduct();
  try {
    const workers = await fillEvening(product.adminUrl(), connections);
    const server = product.pidOf('staff-api');
    const all = async (ms: number): Promise<Asked[]> => {
      const asked: Asked[] = [];
      const until = performance.now() + ms;
      await Promise.all(workers.map((worker) => workEvening(product.staffPort, worker, until, asked)));
      return asked;
    };
    await all(10_000); // what is compiled and kept once is, before memory is looked at
    const before = rssMbOf(server);
    const began = performance.now();
    const asked = await all(seconds * 500);
    const between = rssMbOf(server);
    asked.push(...(await all(seconds * 500)));
    const passed = (performance.now() - began) / 1000;
    const problems = asked.flatMap(({ what, problem }) => (problem ? [`${what}: ${problem}`] : []));
    for (const problem of new Set(problems)) say(`  ${problem}`);
    const figures: Record<string, number> = { connections, seconds, requests: asked.length, 'a second': Math.round(asked.length / passed), errors: problems.length, 'memory before, MB': before, 'memory halfway, MB': between, 'memory after, MB': rssMbOf(server) };
    for (const what of ['all', ...new Set(asked.map((one) => one.what))]) Object.assign(figures, timesOf(what, asked.filter((one) => what === 'all' || one.what === what)));
    return { figures, ratios: {} };
  } finally {
    await product.stop();
  }
}

function timesOf(what: string, asked: Asked[]): Record<string, number> {
  const took = asked.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? 0);
  return { [`${what}.p50`]: at(0.5), [`${what}.p95`]: at(0.95), [`${what}.p99`]: at(0.99) };
}
