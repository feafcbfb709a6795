import { begin } from './begin.mjs';

begin(function () { return import('./commands/start.mjs'); });
