import 'reflect-metadata';
import { runWebApplication } from '#peerhouse/platform';
import { createStaffApi } from './staff-api.module.js';

await runWebApplication({ name: 'staff', create: createStaffApi });
