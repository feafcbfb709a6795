import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who runs services. Nothing is shared across organisations. */
@Entity('organisations')
export class Organisation {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('text')
  declare name: string;

  /** Invented people, for looking around. */
  @Column('boolean', { default: false })
  declare demo: boolean;

  /** Restored from a backup at that moment, and nobody has said yet that it is the real one: nothing is sent. */
  @Column('timestamptz', { name: 'sending_held_since', nullable: true })
  declare sendingHeldSince: Date | null;

  /** The restore after which it sends again: what was due before may have gone out already. */
  @Column('timestamptz', { name: 'restored_at', nullable: true })
  declare restoredAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  declare createdAt: Date;
}

/** A house or a programme of an organisation. */
@Entity('services')
export class Service {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('text')
  declare kind: 'house' | 'programme';

  @Column('text')
  declare name: string;

  /** IANA name; every night and date of the service is meant there. */
  @Column('text', { name: 'time_zone' })
  declare timeZone: string;

  /** The blueprint its first charter was made from. */
  @Column('text')
  declare blueprint: string;

  @Column('timestamptz', { name: 'created_at' })
  declare createdAt: Date;
}

/** A charter in force from a date on. Never edited: a change is a new version. */
@Entity('charter_versions')
export class CharterVersion {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('uuid', { name: 'service_id' })
  declare serviceId: string;

  @Column('integer')
  declare version: number;

  @Column('date', { name: 'starts_on' })
  declare startsOn: string;

  @Column('jsonb')
  declare charter: object;

  @Column('uuid', { name: 'published_by', nullable: true })
  declare publishedBy: string | null;

  @Column('timestamptz', { name: 'published_at' })
  declare publishedAt: Date;
}

/** A version taken back before its day; it was never in force and never will be. */
@Entity('charter_withdrawals')
export class CharterWithdrawal {
  @PrimaryColumn('uuid', { name: 'charter_version_id' })
  declare charterVersionId: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('uuid', { name: 'service_id' })
  declare serviceId: string;

  @Column('uuid', { name: 'withdrawn_by' })
  declare withdrawnBy: string;

  @Column('timestamptz', { name: 'withdrawn_at' })
  declare withdrawnAt: Date;
}

/** One room, bed or day place of a house. */
@Entity('spaces')
export class Space {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('uuid', { name: 'service_id' })
  declare serviceId: string;

  @Column('text')
  declare name: string;

  @Column('text')
  declare kind: 'night' | 'day';

  /** Kept for emergencies: not on offer, never counted as space. */
  @Column('boolean', { default: false })
  declare kept: boolean;

  @Column('text', { array: true, default: () => "'{}'" })
  declare features: string[];

  /** Order on the board, from 1. */
  @Column('integer')
  declare position: number;
}
