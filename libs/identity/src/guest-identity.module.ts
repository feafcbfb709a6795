import { Module, type DynamicModule } from '@nestjs/common';
import { Attempts } from './attempts.js';
import { GuestAuthenticator } from './guest-authenticator.js';
import { GuestSessions } from './guest-sessions.js';
import { GuestSignInService } from './guest-sign-in.service.js';
import { Keys } from './secrets.js';

const shared = [Attempts, GuestSessions, GuestAuthenticator, GuestSignInService];

/** What the guest application has of this context: paper codes and guests' sign-ins. It knows no account of a worker. */
@Module({})
export class GuestIdentityModule {
  /** `key`: 32 bytes in hex, PEERHOUSE_KEY. */
  static forRoot({ key }: { key: string }): DynamicModule {
    return { module: GuestIdentityModule, global: true, providers: [...shared, { provide: Keys, useValue: new Keys(key) }], exports: [...shared, Keys] };
  }
}
