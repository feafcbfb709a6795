import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs a spec of `npm test` with more asked of it, and hands back what it printed. */
export async function runSpec(say: (line: string) => void, spec: string, asked: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [path.join(process.cwd(), 'apps/launcher/test.mjs'), spec], { env: { ...process.env, ...asked }, stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
    for (const line of text.split('\n')) if (line.trim()) say(`  ${line}`);
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`${spec} went wrong, or did not notice when something was taken away: see above`);
  return told;
}

/** The last number that was told so. */
export const numberIn = (told: string, found: RegExp): number => Number([...told.matchAll(found)].at(-1)?.[1] ?? 0);
