import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = folderWith('package.json', here);
const built = path.join(root, 'dist');

function folderWith(file: string, folder: string): string {
  return existsSync(path.join(folder, file)) || folder === path.dirname(folder) ? folder : folderWith(file, path.dirname(folder));
}

/** A file or folder of the project, whether this runs from the sources or from somewhere in dist/. */
export const inProject = (...parts: string[]): string => path.join(root, ...parts);

/** The same where code lies that is loaded by its path: dist/ once built, the sources in tests. */
export const inRunning = (...parts: string[]): string => path.join(here.startsWith(built + path.sep) ? built : root, ...parts);
