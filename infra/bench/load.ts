import { Agent, request } from 'node:http';

export interface Target { port: number; path: string; headers: Record<string, string>; body: string }
export interface Measured { answers: number; perSecond: number; p50: number; p99: number; errors: number }

/** Sends one request and gives the body; throws unless the answer is 200. */
export function ask(target: Target, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: target.port, path: target.path, method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(target.body), ...target.headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`answered ${answer.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(target.body);
  });
}

/** Asks over and over on so many kept connections for so many seconds. Milliseconds in p50 and p99. */
export async function load(target: Target, { connections, seconds }: { connections: number; seconds: number }): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let errors = 0;
  const until = performance.now() + seconds * 1000;
  const one = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      await ask(target, agent).then(() => took.push(performance.now() - began), () => { errors += 1; });
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  const passed = (performance.now() - began) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round((took[Math.floor(took.length * share)] ?? 0) * 10) / 10;
  return { answers: took.length, perSecond: Math.round(took.length / passed), p50: at(0.5), p99: at(0.99), errors };
}
