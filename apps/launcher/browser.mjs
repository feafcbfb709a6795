/** A Chromium of this machine, found, never downloaded. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

export const BROWSER_HINT = 'apt-get install chromium (or set CHROMIUM to the path of one)';

/** Path of a Chromium: the variable CHROMIUM, then the usual places, then the PATH; undefined when there is none. */
export function findChromium(env = process.env) {
  const inPath = (env.PATH ?? '').split(path.delimiter).filter(Boolean).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [env.CHROMIUM, ...USUAL, ...inPath].filter(Boolean).find(canRun);
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
