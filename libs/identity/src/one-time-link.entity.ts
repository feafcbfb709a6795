import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a link is for: an empty installation, an invitation, a new authenticator. */
export type LinkPurpose = 'set_up' | 'invitation' | 'authenticator';

/** A link that works once. Only its SHA-256 is kept. */
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
  declare purpose: LinkPurpose;

  @Column('text', { name: 'token_hash' })
  declare tokenHash: string;

  @Column('timestamptz', { name: 'ends_at' })
  declare endsAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  declare usedAt: Date | null;

  @Column('timestamptz', { name: 'made_at', nullable: true })
  declare madeAt: Date | null;

  /** The mail it went out with; null when it was shown to somebody. */
  @Column('uuid', { name: 'mail_id', nullable: true })
  declare mailId: string | null;
}
