/**
 * Typed documents for the staff app, from its .graphql files and the schema beside this file. Part of `npm run schema`:
 * `node node_modules/@graphql-codegen/cli/esm/bin.js --config libs/contract/codegen.ts`
 * The documents by their hash go to staff.persisted.json, which the server knows them by.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const made = 'libs/contract/src/staff';
/** The preset's helper for inline documents (ours live in .graphql files), and what is kept elsewhere. */
const notUsed = ['gql.ts', 'persisted-documents.json'];

const config: CodegenConfig = {
  schema: 'libs/contract/staff.graphql',
  documents: 'apps/staff-web/src/**/*.graphql',
  importExtension: '.js',
  generates: {
    [`${made}/`]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { HouseDay: 'string', Instant: 'string' },
      },
    },
  },
  hooks: {
    afterAllFileWrite: () => {
      copyFileSync(`${made}/persisted-documents.json`, 'libs/contract/staff.persisted.json');
      const documents = readFileSync(`${made}/graphql.ts`, 'utf8');
      writeFileSync(`${made}/graphql.ts`, documents.replace("'@graphql-typed-document-node/core'", "'../typed-document.js'"));
      writeFileSync(`${made}/index.ts`, "export * from './graphql.js';\n");
      for (const file of notUsed) rmSync(`${made}/${file}`, { force: true });
    },
  },
};
export default config;
