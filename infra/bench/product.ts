import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** The project's folder, whether this runs from the sources or from dist/. */
export const root = path.basename(here) === 'dist' ? path.dirname(here) : here;

/** A module of the launcher; it is plain JavaScript and brings no types. */
export const launcher = <T>(name: string): Promise<T> => import(pathToFileURL(path.join(root, 'apps/launcher', `${name}.mjs`)).href) as Promise<T>;

interface Places { folder: string; cluster: string; password: string }

/** Peerhouse as `npm start` runs it, without the demo unless it is asked for, in a temporary folder. */
export interface Product {
  staffPort: number;
  guestPort: number;
  folder: string;
  adminUrl(): string;
  /** Ends the database and all its processes at once, as kill -9 does; they have no say. */
  killDatabase(): void;
  isRunning(): boolean;
  /** Of one of its applications: `staff-api`. */
  pidOf(application: string): number;
  stop(): Promise<void>;
}

export async function startProduct({ demo = false } = {}): Promise<Product> {
  // One after the other: Jest's loader of modules does not take several at once.
  const { makeTemporary, removeTemporary } = await launcher<{ makeTemporary(kind: string): string; removeTemporary(folder: string): void }>('temporary');
  const { freePort } = await launcher<{ freePort(): Promise<number> }>('processes');
  const { places } = await launcher<{ places(folder: string): Places }>('places');
  const { readPidFile } = await launcher<{ readPidFile(cluster: string): { pid: number; port: number } | undefined }>('postgres');
  const at = places(makeTemporary('run'));
  const [staffPort, guestPort] = [await freePort(), await freePort()];
  const { DATABASE_URL: _, REDIS_URL: __, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'apps/launcher/start.mjs')], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, PEERHOUSE_DATA: at.folder, STAFF_PORT: String(staffPort), GUEST_PORT: String(guestPort), PEERHOUSE_DEMO: demo ? 'on' : 'off' },
  });
  await untilReady(child);
  const postmaster = () => readPidFile(at.cluster);
  return {
    staffPort,
    guestPort,
    folder: at.folder,
    adminUrl: () => `postgres://app:${encodeURIComponent(readFileSync(at.password, 'utf8').trim())}@127.0.0.1:${postmaster()!.port}/peerhouse`,
    killDatabase: () => { for (const pid of familyOf(postmaster()!.pid)) endAtOnce(pid); },
    pidOf: (application) => familyOf(child.pid!).find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${application}.js`)) ?? 0,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      removeTemporary(at.folder);
    },
  };
}

async function untilReady(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const keep = (data: Buffer) => {
      output += String(data);
      if (output.includes('ready: staff')) resolve();
    };
    child.stdout!.on('data', keep);
    child.stderr!.on('data', keep);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}

/** A process and those it started (PostgreSQL's have no further ones), by /proc. */
export function familyOf(parent: number): number[] {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => parentOf(pid) === parent);
  return [parent, ...children];
}

function parentOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0; // gone meanwhile
  }
}

function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ESRCH') throw problem;
  }
}
