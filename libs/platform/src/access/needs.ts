import { SetMetadata } from '@nestjs/common';
import type { PermissionName } from './policy.table.js';

export const ACCESS = 'peerhouse:access';

export type AccessRule = { needs: PermissionName; serviceArgument?: string } | { public: string };

/** The permission a root field needs; with the name of the argument that carries the service id, it is asked there. */
export const Needs = (needs: PermissionName, serviceArgument?: string) =>
  SetMetadata<string, AccessRule>(ACCESS, { needs, ...(serviceArgument ? { serviceArgument } : {}) });

/** A root field open to anyone, and why. */
export const Public = (reason: string) => SetMetadata<string, AccessRule>(ACCESS, { public: reason });
