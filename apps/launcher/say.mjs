/** What the launcher says on the screen: one line a step, with its seconds; trouble in words, with what to do. */

/** Something a person can put right. `todo` says how; `detail` is a tool's own output, shown as it is. */
export class Trouble extends Error {
  constructor(message, { todo = '', detail = '', exit = 1 } = {}) {
    super(message);
    this.todo = todo;
    this.detail = detail;
    this.exit = exit;
  }
}

let out = process.stdout;

/** Sends progress to stderr, for commands whose own output is read by other programs. */
export function sayOnStderr() {
  out = process.stderr;
}

export function say(line = '') {
  out.write(`${line}\n`);
}

/** Runs one step and prints `what` with the seconds it took. `long` steps announce themselves before they begin. */
export async function step(what, run, { long = false } = {}) {
  const began = performance.now();
  const live = out.isTTY;
  if (live) out.write(`  ${what} …`);
  else if (long) say(`  ${what} …`);
  try {
    const result = await run();
    if (live) out.write('\r\x1b[2K');
    say(`  ${what}: ${seconds(began)}`);
    return result;
  } catch (problem) {
    if (live) out.write('\r\x1b[2K');
    say(`  ${what}: stopped after ${seconds(began)}`);
    throw problem;
  }
}

/** Seconds since a `performance.now()` reading, with one decimal place. */
export function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

/** Prints a problem the way a person can use it; a fault of our own keeps its stack. */
export function sayTrouble(problem) {
  const write = (text) => process.stderr.write(`${text}\n`);
  write('');
  if (!(problem instanceof Trouble)) return write(problem?.stack ?? String(problem));
  if (problem.detail) write(`${problem.detail.trimEnd()}\n`);
  write(problem.message);
  if (problem.todo) write(problem.todo);
}

/** Runs a command's main function and turns its end into words and an exit status. */
export async function main(run) {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // the reader may be gone before us
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (problem) {
    sayTrouble(problem);
    process.exitCode = problem?.exit ?? 1;
  }
}
