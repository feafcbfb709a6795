/** Part of `npm run schema`: writes libs/contract/staff.graphql from the code. */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { contractOf, schemaOf } from '#peerhouse/platform';
import { contexts } from './staff-api.module.js';

writeFileSync('libs/contract/staff.graphql', contractOf(await schemaOf(contexts)));
