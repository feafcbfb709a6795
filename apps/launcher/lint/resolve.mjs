/**
 * How dependency-cruiser finds `#peerhouse/NAME` in the sources. It cannot use the `paths` of tsconfig.base.json: its
 * reader of them goes wrong on a star in the middle (`#peerhouse/*` + `/staff-api`).
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const libs = path.resolve('libs');
const names = existsSync(libs) ? readdirSync(libs, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : [];
const alias = Object.fromEntries(names.flatMap((name) => [
  [`#peerhouse/${name}/staff-api$`, path.join(libs, name, 'src', 'staff-api.ts')],
  [`#peerhouse/${name}/guest-api$`, path.join(libs, name, 'src', 'guest-api.ts')],
  [`#peerhouse/${name}/guest$`, path.join(libs, name, 'src', 'guest', 'index.ts')],
  [`#peerhouse/${name}/staff$`, path.join(libs, name, 'src', 'staff', 'index.ts')],
  [`#peerhouse/${name}$`, path.join(libs, name, 'src', 'index.ts')],
]));

export default { resolve: { alias } };
