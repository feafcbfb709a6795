import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseDay, Role } from '#peerhouse/kernel';

/** Someone who works here and can sign in. One account an address an organisation; the same address may be in several. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  /** Null: forgotten, some time after the account was ended. */
  @Column('text', { nullable: true })
  declare email: string | null;

  /** The name the person goes by at work. */
  @Column('text')
  declare called: string;

  /** Argon2id; null until the invitation was accepted. */
  @Column('text', { name: 'password_hash', nullable: true })
  declare passwordHash: string | null;

  /** The authenticator's key, sealed under the installation's key. */
  @Column('text', { name: 'totp_secret', nullable: true })
  declare totpSecret: string | null;

  /** When a code of the authenticator was right for the first time; until then the key is shown at sign-in. */
  @Column('timestamptz', { name: 'totp_confirmed_at', nullable: true })
  declare totpConfirmedAt: Date | null;

  /** The last half-minute whose code was used: each works once. */
  @Column('bigint', { name: 'totp_last_step', default: 0 })
  declare totpLastStep: number;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  declare endedAt: Date | null;

  /** The last day they work here; the account ends by itself with it. */
  @Column('date', { name: 'leaves_on', nullable: true })
  declare leavesOn: HouseDay | null;

  /** When that day is over in every house of the organisation. */
  @Column('timestamptz', { name: 'leaves_at', nullable: true })
  declare leavesAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  declare createdAt: Date;
}

/** A role in one service, or `administrator` of the whole organisation (then without a service). */
@Entity('account_roles')
export class AccountRole {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('uuid', { name: 'account_id' })
  declare accountId: string;

  @Column('uuid', { name: 'service_id', nullable: true })
  declare serviceId: string | null;

  @Column('text')
  declare role: Role;

  @Column('uuid', { name: 'given_by', nullable: true })
  declare givenBy: string | null;

  @Column('timestamptz', { name: 'given_at' })
  declare givenAt: Date;
}
