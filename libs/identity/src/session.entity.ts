import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sign-in. The cookie's secret is known to the browser alone; here lies its SHA-256. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('uuid', { name: 'account_id' })
  declare accountId: string;

  @Column('text', { name: 'token_hash' })
  declare tokenHash: string;

  @Column('timestamptz', { name: 'began_at' })
  declare beganAt: Date;

  /** Last asked for something, to the minute; half an hour of silence ends the session. */
  @Column('timestamptz', { name: 'seen_at' })
  declare seenAt: Date;

  /** Twelve hours after it began, whatever happens. */
  @Column('timestamptz', { name: 'ends_at' })
  declare endsAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  declare endedAt: Date | null;
}
