import { Inject, Injectable, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Database, OneByOne, ScheduledJob, systemContext } from '#peerhouse/platform';
import { AUDIT_ANCHORS, type AuditAnchors } from './audit-anchors.js';
import { ForgetAddresses, ForgetEmptyAccounts, ForgetEndedSignIns, ForgetGuestEvents } from './identity.forgetting.js';
import { KeyringNight, SealedLockShares } from './keyring/keyring-night.js';
import { LeaveDates } from './leave-dates.service.js';
import { QueueMail, SendMails, TellOfLastDays } from './mails.jobs.js';

const heads = `select organisation_id as "organisationId", seq::int, encode(hash, 'hex') as hash from audit_heads order by organisation_id`;

/** Writes the heads of the audit down outside the database, once a day: only so is an end noticed that was cut off. */
@Injectable()
export class AnchorAudit extends ScheduledJob {
  readonly name = 'anchor-audit';
  readonly every = 3_600;

  constructor(private readonly database: Database, @Inject(AUDIT_ANCHORS) private readonly anchors: AuditAnchors | null) {
    super();
  }

  async run(now: Date): Promise<void> {
    if (!this.anchors || this.anchors.has(now)) return;
    this.anchors.write(now, await this.database.readAs({}, (reader) => reader.sql<{ organisationId: string; seq: number; hash: string }>(heads)));
  }
}

/** Ends accounts whose last day is over. They could not sign in any more already: that is judged by time at each request. */
@Injectable()
export class EndAccountsThatLeft extends ScheduledJob {
  readonly name = 'end-accounts-that-left';
  readonly every = 60;

  constructor(private readonly database: Database, private readonly leaving: LeaveDates, private readonly oneByOne: OneByOne) {
    super();
  }

  async run(now: Date): Promise<void> {
    const due = await this.database.readAs({}, (reader) => reader.sql<{ id: string; organisationId: string }>(
      'select id, organisation_id as "organisationId" from accounts where leaves_at <= $1 and ended_at is null order by leaves_at', [now]));
    await this.oneByOne.each(this.name, due, ({ id, organisationId }) => this.leaving.end(systemContext(organisationId, now), id));
  }
}

/** What identity does in the worker. */
@Module({ imports: [DiscoveryModule], providers: [KeyringNight, SealedLockShares, AnchorAudit, EndAccountsThatLeft, QueueMail, TellOfLastDays, SendMails, ForgetEndedSignIns, ForgetAddresses, ForgetEmptyAccounts, ForgetGuestEvents] })
export class IdentityJobs {}
