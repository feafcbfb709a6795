/** Ctrl-C, SIGTERM, a closed terminal: asked once, answered in order. */
import { endTools } from './run-tool.mjs';

/** Thrown to unwind a command that was asked to stop. */
export class Stopped extends Error {}

/** `{ asked(), promise, check() }`; from now on signals no longer end the process by themselves. */
export function listenForStop() {
  let asked = false;
  let tell;
  const promise = new Promise((resolve) => (tell = resolve));
  const ask = () => {
    if (asked) return; // npm and the terminal may both send it
    asked = true;
    endTools();
    tell();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  whenNpmIsGone(ask);
  return {
    asked: () => asked,
    promise,
    check() {
      if (asked) throw new Stopped();
    },
  };
}

/** npm hands SIGTERM to the shell between it and us, which dies of it and tells nobody; we see that our parent is another. */
function whenNpmIsGone(tell) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && tell(), 500).unref();
}
