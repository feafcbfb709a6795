import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A worker's time in a house. Names and what guests share with "people on shift" open only during it. */
@Entity('shifts')
export class Shift {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('uuid', { name: 'service_id' })
  declare serviceId: string;

  @Column('uuid', { name: 'account_id' })
  declare accountId: string;

  @Column('timestamptz', { name: 'began_at' })
  declare beganAt: Date;

  /** Twelve hours after it began, if nobody ends it before. */
  @Column('timestamptz', { name: 'ends_at' })
  declare endsAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  declare endedAt: Date | null;
}
