/** Runs a tool to its end, quietly; what it printed is shown only when it did not work. */
import { spawn, spawnSync } from 'node:child_process';
import { root } from './places.mjs';
import { Trouble } from './say.mjs';

const running = new Set();

/** Ends the tools that still run, so that Ctrl-C leaves nothing behind. */
export function endTools(signal = 'SIGTERM') {
  for (const child of running) child.kill(signal);
}
process.on('exit', () => endTools('SIGKILL'));

/** Runs `command`; resolves with what it wrote to stdout, or throws Trouble with `trouble`, `todo` and the end of the output. */
export function run(command, args, { cwd = root, env = process.env, shell = false, trouble, todo } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    let answer = '';
    const keep = (data) => (output = (output + data).slice(-20_000));
    child.stdout.on('data', keep);
    child.stdout.on('data', (data) => (answer = (answer + data).slice(-20_000)));
    child.stderr.on('data', keep);
    const fail = (detail) => {
      running.delete(child);
      reject(new Trouble(trouble ?? `${command} ended with an error.`, { todo, detail }));
    };
    child.once('error', (problem) => fail(problem.message));
    child.once('close', (code, signal) => {
      if (code !== 0) return fail(output || `${command} ended with ${signal ?? `status ${code}`}`);
      running.delete(child);
      resolve(answer);
    });
  });
}

/** Runs a short question, such as `--version`, and waits. */
run.sync = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', ...options });

/** Runs a Node tool by the path of its script. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
