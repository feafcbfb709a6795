import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseDay } from '#peerhouse/kernel';

/** A closing as it was written once: never changed, and forgotten after the charter's days. */
@Entity('closing_versions')
export class ClosingVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'space_id' }) spaceId: string;
  @Column('uuid', { name: 'closing_id' }) closingId: string;
  @Column('integer') version: number;
  @Column('date', { name: 'first_night' }) firstNight: HouseDay;
  @Column('date') until: HouseDay;
  @Column('text') why: string;
  @Column('text', { nullable: true }) words: string | null;
  @Column('boolean', { name: 'called_off' }) calledOff: boolean;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  /** The house's act "not enough of us" that it belongs to, and the nights of that. */
  @Column('uuid', { nullable: true }) act: string | null;
  @Column('daterange', { name: 'act_nights', nullable: true }) actNights: string | null;
}
