/** The checks that need no running system: types, lint, boundaries. */
import { existsSync } from 'node:fs';
import { inRoot, tools } from './places.mjs';
import { runNode } from './run-tool.mjs';

const SOURCES = ['apps', 'libs', 'infra'];

/** Each check as `{ name, what, check() }`; `check` throws Trouble with the tool's own words. */
export function checks() {
  return [...typeChecks(), { name: 'lint', what: 'Reading the code over (lint)', check: lint }, { name: 'boundaries', what: 'Who imports whom (boundaries)', check: boundaries }];
}

function typeChecks() {
  const projects = [
    ['the server and its tests', 'tsconfig.base.json'],
    ...['staff', 'guest'].map((name) => [`the ${name} app`, `apps/${name}-web/tsconfig.json`]),
    ['the shared parts', 'libs/ui/tsconfig.json'],
  ];
  return projects.filter(([, file]) => existsSync(inRoot(file))).map(([called, file]) => ({
    name: 'types',
    what: `Types of ${called}`,
    check: () => runNode(tools.tsc, ['--noEmit', '-p', file], { trouble: `The types of ${called} do not agree.`, todo: `To see this alone: node node_modules/tsc7/bin/tsc --noEmit -p ${file}` }),
  }));
}

export function lint() {
  return runNode(tools.oxlint, ['-c', '.oxlintrc.json', '--deny-warnings', ...SOURCES], { trouble: 'The lint found something.', todo: 'To see this alone: npm run lint' });
}

export function boundaries() {
  return runNode(tools.depcruise, ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', ...SOURCES], {
    trouble: 'A file imports what it may not.',
    todo: 'The rules and their reasons are in .dependency-cruiser.mjs. To see this alone: npm run boundaries',
  });
}
