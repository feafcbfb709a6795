import { SetMetadata } from '@nestjs/common';
import type { PermissionName } from './policy.table.js';

export const ACCESS = 'peerhouse:access';

/** How sure the server is of a guest's sign-in: each has all of those before it. Only a right proof of the plans' lock makes it more than `in`. */
export type GuestLevel = 'in' | 'proved' | 'fresh';

export type AccessRule = { needs: PermissionName; serviceArgument?: string } | { guest: GuestLevel } | { public: string };

/** The permission a root field needs; with the name of the argument that carries the service id, it is asked there. */
export const Needs = (needs: PermissionName, serviceArgument?: string) =>
  SetMetadata<string, AccessRule>(ACCESS, { needs, ...(serviceArgument ? { serviceArgument } : {}) });

/** A root field open to anyone, and why. */
export const Public = (reason: string) => SetMetadata<string, AccessRule>(ACCESS, { public: reason });

/** A root field for a guest with an account. The guard sees to the sign-in; a lower level than this is the service's to refuse, by name. */
export const ForGuest = (guest: GuestLevel) => SetMetadata<string, AccessRule>(ACCESS, { guest });
