import { Module, type DynamicModule } from '@nestjs/common';
import { Audit } from './audit.js';
import { GuestAddress } from './guest-address.js';
import { GuestCodes } from './guest-codes.js';
import { MeService } from './me.service.js';
import { Keys } from './secrets.js';
import { Sessions } from './sessions.js';
import { Workers } from './workers.js';
import { SignInRules } from './sign-in.rules.js';

export interface IdentityOptions {
  /** PEERHOUSE_KEY: 32 bytes in hex. */
  key: string;
  /** PEERHOUSE_DEMO: whether this installation may have a demo organisation at all. */
  demo: boolean;
  /** GUEST_URL: where guests open their own app; printed beside their paper codes. */
  guestUrl?: string | undefined;
}

const shared = [Audit, GuestCodes, MeService, Sessions, Workers];

/** Accounts, roles, sessions, links and the audit, for every context of the application. */
@Module({})
export class IdentityModule {
  static forRoot({ key, demo, guestUrl }: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [
        ...shared, { provide: Keys, useValue: new Keys(key) }, { provide: SignInRules, useValue: new SignInRules(demo) },
        { provide: GuestAddress, useValue: new GuestAddress(guestUrl ?? 'http://127.0.0.1:4100') },
      ],
      exports: [...shared, Keys, SignInRules],
    };
  }
}
