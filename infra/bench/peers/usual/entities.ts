import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import type { HouseDay } from '#peerhouse/kernel';

@Entity('account_roles')
export class RoleRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'service_id', nullable: true }) serviceId: string | null;
  @Column('text') role: string;
  @ManyToOne(() => AccountRow, (account) => account.roles) @JoinColumn({ name: 'account_id' }) account: Relation<AccountRow>;
}

@Entity('accounts')
export class AccountRow {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @OneToMany(() => RoleRow, (role) => role.account) roles: Relation<RoleRow[]>;
}

@Entity('sessions')
export class SessionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @ManyToOne(() => AccountRow) @JoinColumn({ name: 'account_id' }) account: Relation<AccountRow>;
}

@Entity('services')
export class HouseRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'time_zone' }) timeZone: string;
}

@Entity('charter_versions')
export class CharterRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('integer') version: number;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('jsonb') charter: { nights: { longest: number | null; turns: string } | null; entry: { hold: { until: string } | null } };
}

@Entity('spaces')
export class SpaceRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('text') name: string;
  @Column('text') kind: string;
  @Column('boolean') kept: boolean;
  @Column('text', { array: true }) features: string[];
  @Column('integer') position: number;
}

@Entity('stays')
export class StayRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'charter_version_id' }) charterVersionId: string;
  @Column('text') state: string;
  @Column('date') arrives: HouseDay;
  @Column('date') leaves: HouseDay;
  @Column('timestamptz', { name: 'welcome_written_at', nullable: true }) welcomeWrittenAt: Date | null;
  @Column('timestamptz', { name: 'leaving_written_at', nullable: true }) leavingWrittenAt: Date | null;
}

@Entity('claims')
export class ClaimRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'space_id' }) spaceId: string;
  @Column('date', { name: 'first_night' }) firstNight: HouseDay;
  @Column('date') until: HouseDay;
  @Column('text') kind: string;
  @Column('uuid', { name: 'stay_id', nullable: true }) stayId: string | null;
  @Column('uuid', { name: 'held_for', nullable: true }) heldFor: string | null;
  @Column('text', { nullable: true }) why: string | null;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt: Date | null;
}
