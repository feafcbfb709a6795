import { Inject, Injectable, Module } from '@nestjs/common';
import { Database, ScheduledJob } from '#peerhouse/platform';
import { AUDIT_ANCHORS, type AuditAnchors } from './audit-anchors.js';

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

/** What identity does in the worker. */
@Module({ providers: [AnchorAudit] })
export class IdentityJobs {}
