import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate, roleUrls, type RolePasswords } from '#peerhouse/platform';
import { familyOf, launcher, root } from './product.js';

export const passwords = Object.fromEntries(['owner', 'staff', 'guest', 'worker', 'queue'].map((role) => [role, `bench-${role}`])) as RolePasswords;

export interface Cluster { pid: number; url(database?: string): string; stop(): Promise<void> }

export async function startCluster(): Promise<Cluster> {
  const { startTestCluster } = await launcher<{ startTestCluster(): Promise<Cluster> }>('test-cluster');
  return startTestCluster();
}

/** A database of that cluster with all migrations done, by its admin's address and the staff application's. */
export async function newDatabase(cluster: Cluster, name: string): Promise<{ adminUrl: string; staffUrl: string }> {
  const admin = new pg.Client({ connectionString: cluster.url() });
  await admin.connect();
  await admin.query(`create database ${pg.escapeIdentifier(name)}`);
  await admin.end();
  const adminUrl = cluster.url(name);
  await migrate({ adminUrl, passwords });
  return { adminUrl, staffUrl: roleUrls(adminUrl, passwords).staff };
}

/** Server processes of one run, each on a port of its own. */
export class Servers {
  private readonly children: ChildProcess[] = [];

  /** Starts a file of dist/ and waits until it listens. */
  async start(file: string, { databaseUrl, env = {} }: { databaseUrl: string; env?: Record<string, string> }): Promise<{ port: number; pid: number }> {
    const { freePort, portAnswers } = await launcher<{ freePort(): Promise<number>; portAnswers(port: number): Promise<boolean> }>('processes');
    const port = await freePort();
    const child = fork(path.join(root, 'dist', file), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'error', PEERHOUSE_KEY: '07'.repeat(32), ...env, DATABASE_URL: databaseUrl, PORT: String(port) },
    });
    this.children.push(child);
    while (!(await portAnswers(port))) {
      if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { port, pid: child.pid! };
  }

  async stop(): Promise<void> {
    await Promise.all(this.children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map((child) => {
      child.kill('SIGTERM');
      return once(child, 'exit');
    }));
  }
}

/** Milliseconds of processor time of a process so far and of those it started that have ended, by /proc; NaN where there is none. */
export function cpuMsOf(pid: number): number {
  try {
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 15);
    return ticks.reduce((sum, each) => sum + Number(each), 0) * 10; // hundredths of a second
  } catch {
    return Number.NaN;
  }
}

/** The same of a PostgreSQL and all its processes. */
export const databaseCpuMsOf = ({ pid }: Cluster): number => familyOf(pid).reduce((sum, one) => sum + (cpuMsOf(one) || 0), 0);

/** Megabytes of memory a process has, by /proc; NaN where there is none. */
export function rssMbOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);
  } catch {
    return Number.NaN;
  }
}
