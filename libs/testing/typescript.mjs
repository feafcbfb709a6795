/** Before the specs of a worker: our TypeScript is read as it is, with the lines of its sources in every stack. */
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./typescript-hooks.mjs', import.meta.url);
