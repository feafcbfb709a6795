import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that works once: to set up an empty installation, or to accept an invitation. Only its SHA-256 is kept. */
@Entity('one_time_links')
export class OneTimeLink {
  @PrimaryColumn('uuid')
  declare id: string;

  /** Null for a set-up: there is no organisation yet. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  declare organisationId: string | null;

  @Column('uuid', { name: 'account_id', nullable: true })
  declare accountId: string | null;

  @Column('text')
  declare purpose: 'set_up' | 'invitation';

  @Column('text', { name: 'token_hash' })
  declare tokenHash: string;

  @Column('timestamptz', { name: 'ends_at' })
  declare endsAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  declare usedAt: Date | null;
}
