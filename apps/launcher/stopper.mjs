/** Ctrl-C, SIGTERM, a closed terminal: asked once, answered in order. */
import { endTools } from './run-tool.mjs';

/** Thrown to unwind a command that was asked to stop. */
export class Stopped extends Error {}

/** `{ asked(), promise, check() }`; from now on signals no longer end the process by themselves. */
export function listenForStop() {
  let asked = false;
  let tell;
  const promise = new Promise((resolve) => (tell = resolve));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (asked) return; // npm and the terminal may both send it
      asked = true;
      endTools();
      tell(signal);
    });
  }
  return {
    asked: () => asked,
    promise,
    check() {
      if (asked) throw new Stopped();
    },
  };
}
