export default {
  // Plain Node, with modules that stay for the files that follow: in Jest's own sandbox each file read the whole server anew.
  runner: 'jest-light-runner/child-process',
  setupFiles: ['./libs/testing/typescript.mjs'],
  testSequencer: './libs/testing/longest-first.mjs',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/infra'],
  testRegex: '\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '-web/(src|walks)/', '/libs/ui/'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  globalSetup: './libs/testing/global-setup.mjs',
  globalTeardown: './libs/testing/global-teardown.mjs',
  maxWorkers: 2,
};
