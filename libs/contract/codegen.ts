/**
 * Typed documents for the two web apps, each from its .graphql files and its own schema beside this file. Part of
 * `npm run schema`: `node node_modules/@graphql-codegen/cli/esm/bin.js --config libs/contract/codegen.ts`
 * The documents by their hash go to staff.persisted.json and guest.persisted.json, which the servers know them by.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const apps = ['staff', 'guest'] as const;
const madeFor = (app: string): string => `libs/contract/src/${app}`;
/** The preset's helper for inline documents (ours live in .graphql files), and what is kept elsewhere. */
const notUsed = ['gql.ts', 'persisted-documents.json'];

const documentsOf = (app: string): CodegenConfig['generates'] => ({
  [`${madeFor(app)}/`]: {
    schema: `libs/contract/${app}.graphql`,
    documents: `apps/${app}-web/src/**/*.graphql`,
    preset: 'client',
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: { Bytes: 'string', HouseDay: 'string', Instant: 'string', CharterValues: 'Record<string, unknown>' },
    },
  },
});

function settle(app: string): void {
  const made = madeFor(app);
  copyFileSync(`${made}/persisted-documents.json`, `libs/contract/${app}.persisted.json`);
  const documents = readFileSync(`${made}/graphql.ts`, 'utf8');
  writeFileSync(`${made}/graphql.ts`, documents.replace("'@graphql-typed-document-node/core'", "'../typed-document.js'"));
  writeFileSync(`${made}/index.ts`, "export * from './graphql.js';\n");
  for (const file of notUsed) rmSync(`${made}/${file}`, { force: true });
}

const config: CodegenConfig = {
  importExtension: '.js',
  generates: Object.assign({}, ...apps.map(documentsOf)) as CodegenConfig['generates'],
  hooks: { afterAllFileWrite: () => apps.forEach(settle) },
};
export default config;
