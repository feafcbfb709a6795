import 'reflect-metadata';
import { runWebApplication } from '#peerhouse/platform';
import { createGuestApi } from './guest-api.module.js';

await runWebApplication({ name: 'guest', create: createGuestApi });
