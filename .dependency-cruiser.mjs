/**
 * Who may import whom. Each rule says why, and each has a file under apps/launcher/test/fixtures/boundaries that breaks
 * it, so that it is known to bite (apps/launcher/test/boundaries.spec.ts).
 */
import path from 'node:path';

/** Contexts in the order in which they may know each other; those side by side do not. */
const ORDER = [['identity'], ['services'], ['stays'], ['entry'], ['matching', 'follow-up', 'gatherings', 'directory', 'feedback', 'plans'], ['reports']];
const CONTEXTS = ORDER.flat();
const anyOf = (names) => `(${names.join('|')})`;
const SERVER = anyOf(['platform', ...CONTEXTS]);
const TEST = '(^|/)(test|testing)/|\\.spec\\.ts$';

/** One rule for each context: it imports only those that stand before it (reports: the facts in services, and identity). */
const order = ORDER.flatMap((side, place) => side.map((context) => {
  const before = context === 'reports' ? ['identity', 'services'] : ORDER.slice(0, place).flat();
  const others = CONTEXTS.filter((other) => other !== context && !before.includes(other));
  return {
    name: `${context}-knows-only-those-before-it`,
    comment: 'News in the other direction travels as events; a screen that needs two contexts asks both.',
    severity: 'error',
    from: { path: `^libs/${context}/`, pathNot: TEST },
    to: { path: `^libs/${anyOf(others)}/` },
  };
}));

const forbidden = [
  { name: 'no-circles', comment: 'Two files that need each other are one idea in two places.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  { name: 'every-import-leads-somewhere', comment: 'A file or package that is not there.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  { name: 'kernel-imports-nobody', comment: 'The kernel is plain TypeScript under everything.', severity: 'error', from: { path: '^libs/kernel/' }, to: { path: '^(apps|infra|libs/(?!kernel/))' } },
  { name: 'platform-imports-the-kernel-alone', comment: 'The platform knows no context.', severity: 'error', from: { path: '^libs/platform/', pathNot: TEST }, to: { path: '^(apps|infra|libs/(?!kernel/|platform/))' } },
  { name: 'libs-import-no-app', comment: 'Applications put the libraries together, not the other way round. (The tests\' set-up starts the database with the launcher.)', severity: 'error', from: { path: '^libs/', pathNot: '^libs/(testing|contract)/' }, to: { path: '^apps/' } },
  ...order,
  {
    name: 'contexts-meet-at-their-index', comment: 'What a context does not export in its index.ts is its own: its tables, entities, rules. (Specs borrow from one another; what runs in a house may not: tests-help-tests.)', severity: 'error',
    from: { path: '^(?:libs|apps|infra)/([^/]+)/', pathNot: '^libs/testing/' },
    to: { path: `^libs/${SERVER}/`, pathNot: ['^libs/$1/', '^libs/[^/]+/src/(index|staff-api|guest-api)\\.ts$', '^libs/[^/]+/test/'] },
  },
  { name: 'entities-stay-inside', comment: 'No context touches another\'s tables or entities, so the index does not hand them out (their types may go).', severity: 'error', from: { path: `^libs/${anyOf(CONTEXTS)}/src/index\\.ts$` }, to: { path: '\\.(entity|repository)\\.ts$', dependencyTypesNot: ['type-only'] } },
  { name: 'staff-resolvers-for-the-staff-api-alone', comment: 'Another application must not serve a staff field by accident.', severity: 'error', from: { pathNot: ['^apps/staff-api/', TEST] }, to: { path: '^libs/[^/]+/src/staff-api\\.ts$' } },
  { name: 'guest-resolvers-for-the-guest-api-alone', comment: 'Another application must not serve a guest field by accident.', severity: 'error', from: { pathNot: ['^apps/guest-api/', TEST] }, to: { path: '^libs/[^/]+/src/guest-api\\.ts$' } },
  { name: 'plans-belong-to-the-guest', comment: 'The guest owns the plan; no context reads it.', severity: 'error', from: { path: '^(libs|infra)/', pathNot: ['^libs/(plans|contract)/', TEST] }, to: { path: '^libs/plans/' } },
  {
    name: 'rules-are-pure', comment: 'What may happen next is decided from what is passed in: no Nest, no database, no clock.', severity: 'error',
    from: { path: '^libs/([^/]+)/.*\\.rules\\.ts$' },
    to: { pathNot: ['^libs/kernel/', '^libs/$1/src/.*\\.(rules|types)\\.ts$', '^libs/identity/src/common-passwords\\.ts$'], dependencyTypesNot: ['type-only'] },
  },
  { name: 'rules-keep-to-their-own-types', comment: 'Even a type from elsewhere ties a rule to it.', severity: 'error', from: { path: '^libs/([^/]+)/.*\\.rules\\.ts$' }, to: { path: '^(libs|apps|infra)/', pathNot: ['^libs/kernel/', '^libs/$1/'] } },
  { name: 'resolvers-hand-over', comment: 'A resolver says who may and hands over; it has no repository and no database.', severity: 'error', from: { path: 'resolver\\.ts$' }, to: { path: ['\\.repository\\.ts$', '(^|/)node_modules/(typeorm|@nestjs/typeorm|pg)/'], dependencyTypesNot: ['type-only'] } },
  { name: 'web-apps-know-the-contract', comment: 'The browser gets contract, ui, vault and kernel; nothing of the server.', severity: 'error', from: { path: '^apps/([^/]+-web)/' }, to: { path: '^(apps|libs|infra)/', pathNot: ['^apps/$1/', '^libs/(contract|ui|vault|kernel)/'] } },
  { name: 'each-web-app-its-own-contract', comment: 'guest-web cannot even name a staff field, nor the other way round.', severity: 'error', from: { path: '^apps/guest-web/' }, to: { path: '^libs/contract/.*staff' } },
  { name: 'each-web-app-its-own-contract-too', comment: 'guest-web cannot even name a staff field, nor the other way round.', severity: 'error', from: { path: '^apps/staff-web/' }, to: { path: '^libs/contract/.*guest' } },
  { name: 'what-the-browser-gets-is-plain', comment: 'Shared parts run in a browser: no server library, no server package.', severity: 'error', from: { path: '^(apps/[^/]+-web|libs/(ui|vault|kernel))/', pathNot: [TEST, '/walks/', 'vite\\.config\\.ts$'] }, to: { path: ['(^|/)node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|fastify|pino)/', `^libs/${SERVER}/`] } },
  { name: 'vault-is-plain', comment: 'The encryption of plans is read and checked by itself.', severity: 'error', from: { path: '^libs/vault/', pathNot: TEST }, to: { path: '^(apps|infra|libs/(?!vault/|kernel/))' } },
  { name: 'vault-runs-in-a-browser', comment: 'What locks a plan runs on the guest\'s phone: no module of Node, and few packages, each of which somebody has read.', severity: 'error', from: { path: '^libs/vault/src/' }, to: { pathNot: ['^libs/(vault|kernel)/src/', '(^|/)node_modules/(@noble/(ciphers|hashes)|hash-wasm|@scure/bip39)/'] } },
  { name: 'tests-help-tests', comment: 'What runs in a house leans on nothing made for tests.', severity: 'error', from: { path: '^(apps|libs)/', pathNot: [TEST, '/walks/', '^apps/launcher/'] }, to: { path: '^libs/testing/|^(libs|apps)/[^/]+/test/' } },
  { name: 'no-development-package-at-work', comment: 'An installation leaves development packages out.', severity: 'error', from: { path: `^(apps/(staff-api|guest-api|worker)|libs/(kernel|vault|${SERVER}))/src/` }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
];

export default {
  forbidden,
  options: {
    webpackConfig: { fileName: path.join(import.meta.dirname, 'apps/launcher/lint/resolve.mjs') },
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)(dist|fixtures|generated)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'] },
  },
};
