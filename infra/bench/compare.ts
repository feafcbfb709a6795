import { cpuMsOf, databaseCpuMsOf, type Cluster } from './servers.js';
import { load, type Measured, type Target } from './load.js';

/** A server process and what it is asked. */
export interface Contestant { name: string; pid: number; target: Target }

export interface Round extends Measured {
  /** Milliseconds of processor time a request, of the server and of the database for it. */
  cpuMs: number;
  databaseCpuMs: number;
}

const rounds = 3;
const seconds = 4;
const connections = 16;

/** In turns, so that a machine that changes its speed changes it for all; figures are those of each one's middle round. */
export async function compare(say: (line: string) => void, cluster: Cluster, contestants: readonly Contestant[]): Promise<{ figures: Record<string, number>; middle(name: string): Round }> {
  const played: Record<string, Round[]> = {};
  for (const { target } of contestants) await warm(target);
  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of contestants) {
      const measured = await once(cluster, contestant);
      (played[contestant.name] ??= []).push(measured);
      const { perSecond, p50, p99, cpuMs, databaseCpuMs } = measured;
      say(`  round ${round}  ${contestant.name.padEnd(13)} ${String(perSecond).padStart(5)} a second, p50 ${p50} ms, p99 ${p99} ms, CPU ${cpuMs} + ${databaseCpuMs} ms a request`);
    }
  }
  const middle = (name: string) => played[name]!.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds / 2)]!;
  const figures = Object.fromEntries(contestants.flatMap(({ name }) => Object.entries(middle(name)).map(([what, value]) => [`${name}.${what}`, value])));
  return { figures, middle };
}

/** Until what it runs is compiled, which is a matter of how often and not of how long. */
async function warm(target: Target): Promise<void> {
  for (let answers = 0; answers < 300;) answers += (await load(target, { connections, seconds: 1 })).answers;
}

async function once(cluster: Cluster, { pid, target }: Contestant): Promise<Round> {
  const [server, database] = [cpuMsOf(pid), databaseCpuMsOf(cluster)];
  const measured = await load(target, { connections, seconds });
  const each = (ms: number) => Math.round((ms / measured.answers) * 100) / 100;
  return { ...measured, cpuMs: each(cpuMsOf(pid) - server), databaseCpuMs: each(databaseCpuMsOf(cluster) - database) };
}
