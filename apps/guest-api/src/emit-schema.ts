/** Part of `npm run schema`: writes libs/contract/guest.graphql from the code. */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { contractOf, schemaOf } from '#peerhouse/platform';
import { contexts } from './guest-api.module.js';

writeFileSync('libs/contract/guest.graphql', contractOf(await schemaOf(contexts)));
