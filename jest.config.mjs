import { readFileSync } from 'node:fs';
const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
export default {
  testEnvironment: './libs/testing/plain-environment.cjs',
  testSequencer: './libs/testing/longest-first.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/infra'],
  testRegex: '\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '-web/(src|walks)/', '/libs/ui/'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  moduleNameMapper: {
    '^#peerhouse/([^/]+)/(staff-api|guest-api)$': '<rootDir>/libs/$1/src/$2.ts',
    '^#peerhouse/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  globalSetup: './libs/testing/global-setup.mjs',
  globalTeardown: './libs/testing/global-teardown.mjs',
  maxWorkers: 2,
  // Modules of finished files are never let go of: past this a worker begins anew, before its memory slows it.
  workerIdleMemoryLimit: '700MB',
  testTimeout: 120000,
};
