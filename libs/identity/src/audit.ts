import { Injectable } from '@nestjs/common';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';

/** Who did what, about whom. Nobody can change or remove a line through the application. */
@Entity('audit')
export class AuditLine {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  declare id: number;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('uuid', { name: 'service_id', nullable: true })
  declare serviceId: string | null;

  @Column('timestamptz')
  declare at: Date;

  @Column('uuid', { name: 'account_id', nullable: true })
  declare accountId: string | null;

  @Column('text')
  declare what: string;

  @Column('uuid', { name: 'about_id', nullable: true })
  declare aboutId: string | null;

  @Column('text', { nullable: true })
  declare detail: string | null;
}

/** One happening for the audit. Names no person in words: `aboutId` is an id, `detail` holds ids, role names or a day only. */
export interface Audited {
  /** What was done, as `thing.past_tense`: `role.given`, `names.shown`. */
  what: string;
  aboutId?: string | null;
  serviceId?: string | null;
  detail?: string | null;
}

@Injectable()
export class Audit {
  /** Writes one line in the same transaction as what it tells of: no line, no deed. */
  async write(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'accountId' | 'now'>, { what, aboutId, serviceId, detail }: Audited): Promise<void> {
    await tx.insert(AuditLine, {
      organisationId: ctx.organisationId, accountId: ctx.accountId, at: ctx.now,
      what, aboutId: aboutId ?? null, serviceId: serviceId ?? null, detail: detail ?? null,
    });
  }
}
