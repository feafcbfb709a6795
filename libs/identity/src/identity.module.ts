import { Module, type DynamicModule } from '@nestjs/common';
import './attempt.entity.js';
import { AccountEnding } from './account-ending.js';
import { Administrators } from './administrators.js';
import { Attempts } from './attempts.js';
import { Audit } from './audit.js';
import { AUDIT_ANCHORS, AuditAnchors } from './audit-anchors.js';
import { AuditQuery } from './audit.query.js';
import { AuthenticatorCodes } from './authenticator-codes.js';
import { AuthenticatorRequests } from './authenticator-requests.service.js';
import { Credentials } from './credentials.js';
import { FirstAdministrator } from './first-administrator.js';
import { GuestAddress } from './guest-address.js';
import { GuestCodes } from './guest-codes.js';
import { InvitationsService } from './invitations.service.js';
import { KEYRING_COPY } from './keyring/keyring-night.js';
import { KEYRING_FILE, ServerKeys } from './keyring/server-keys.js';
import { LeaveDates } from './leave-dates.service.js';
import { GuestEvents } from './locks/guest-events.js';
import { GuestTies } from './locks/guest-ties.js';
import { MailSettings } from './mail-settings.js';
import { MeService } from './me.service.js';
import { NewAuthenticator } from './new-authenticator.service.js';
import { OneTimeLinks } from './one-time-links.js';
import { Passwords } from './passwords.js';
import { PeopleQuery } from './people.query.js';
import { PeopleService } from './people.service.js';
import { Keys } from './secrets.js';
import { Sessions } from './sessions.js';
import { SignInRules } from './sign-in.rules.js';
import { SignInService } from './sign-in.service.js';
import { StaffAuthenticator } from './staff-authenticator.js';
import { Workers } from './workers.js';

export interface IdentityOptions {
  /** PEERHOUSE_KEY: 32 bytes in hex. */
  key: string;
  /** PEERHOUSE_DEMO: whether this installation may have a demo organisation at all. */
  demo: boolean;
  /** GUEST_URL: where guests open their own app; printed beside their paper codes. */
  guestUrl?: string | undefined;
  /** MAIL_FROM is set, and STAFF_URL for the links in mails; without it no mail goes out. */
  mail?: { goesOut: boolean; staffUrl: string };
  /** AUDIT_ANCHORS: the folder in which the worker writes down the heads of the audit; without it none are. */
  auditAnchors?: string | undefined;
  /** KEYRING_FILE: the server's key file, for what guests share. */
  keyring?: string | undefined;
  /** KEYRING_COPY: where it is copied to before a new key is used; the worker's. */
  keyringCopy?: string | undefined;
}

const own = [AccountEnding, Administrators, AuthenticatorCodes, Credentials, PeopleQuery, Sessions, StaffAuthenticator];
const shared = [Attempts, Audit, AuditQuery, AuthenticatorRequests, FirstAdministrator, GuestCodes, GuestEvents, GuestTies, InvitationsService, LeaveDates, MeService, NewAuthenticator, OneTimeLinks, Passwords, PeopleService, ServerKeys, SignInService, Workers];

/** Accounts, roles, sessions, links and the audit, for every context of the application. */
@Module({})
export class IdentityModule {
  static forRoot({ key, demo, guestUrl, mail, auditAnchors, keyring, keyringCopy }: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [
        ...own, ...shared,
        { provide: Keys, useValue: new Keys(key) },
        { provide: SignInRules, useValue: new SignInRules(demo) },
        { provide: GuestAddress, useValue: new GuestAddress(guestUrl ?? 'http://127.0.0.1:4100') },
        { provide: MailSettings, useValue: new MailSettings(mail?.goesOut ?? false, mail?.staffUrl ?? 'http://127.0.0.1:4000') },
        { provide: KEYRING_FILE, useValue: keyring ?? null },
        { provide: KEYRING_COPY, useValue: keyringCopy ?? null },
        { provide: AUDIT_ANCHORS, useValue: auditAnchors ? new AuditAnchors(auditAnchors) : null },
      ],
      exports: [...shared, GuestAddress, Keys, MailSettings, AUDIT_ANCHORS, KEYRING_FILE, KEYRING_COPY],
    };
  }
}
