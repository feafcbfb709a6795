import { Module, type DynamicModule } from '@nestjs/common';
import { Attempts } from './attempts.js';
import { GuestAuthenticator } from './guest-authenticator.js';
import { GuestSessions } from './guest-sessions.js';
import { GuestSignInService } from './guest-sign-in.service.js';
import { KEYRING_FILE, ServerKeys } from './keyring/server-keys.js';
import { GuestAccountQuery } from './locks/guest-account.query.js';
import { GuestAccounts } from './locks/guest-accounts.js';
import { GuestDevices } from './locks/guest-devices.js';
import { GuestEvents } from './locks/guest-events.js';
import { GuestHandovers } from './locks/guest-handovers.js';
import { GuestLocks } from './locks/guest-locks.js';
import { GuestLocksService } from './locks/guest-locks.service.js';
import { GuestOpenings } from './locks/guest-openings.service.js';
import { GuestTies } from './locks/guest-ties.js';
import { GuestsOfSignIn } from './locks/guests-of-sign-in.js';
import { GuestTries } from './locks/guest-tries.js';
import { PhonesThatForget } from './locks/phones-that-forget.js';
import { VaultAccess } from './locks/vault-access.js';
import { Keys } from './secrets.js';
import { Workers } from './workers.js';

const shared = [
  Attempts, GuestAccountQuery, GuestAccounts, GuestAuthenticator, GuestDevices, GuestEvents, GuestHandovers, GuestLocks, GuestLocksService, GuestOpenings, GuestSessions,
  GuestSignInService, GuestsOfSignIn, GuestTies, GuestTries, PhonesThatForget, ServerKeys, VaultAccess, Workers,
];

/** What the guest application has of this context: paper codes, guests' sign-ins and the locks of their plans. It knows no account of a worker. */
@Module({})
export class GuestIdentityModule {
  /** `key`: 32 bytes in hex, PEERHOUSE_KEY. `keyring`: the server's key file, KEYRING_FILE. */
  static forRoot({ key, keyring }: { key: string; keyring?: string | undefined }): DynamicModule {
    const values = [{ provide: Keys, useValue: new Keys(key) }, { provide: KEYRING_FILE, useValue: keyring ?? null }];
    return { module: GuestIdentityModule, global: true, providers: [...shared, ...values], exports: [...shared, Keys] };
  }
}
