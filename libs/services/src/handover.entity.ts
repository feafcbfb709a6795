import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LineKind } from './handover.rules.js';

/** A line handed to the next shift. It is never about how somebody is. */
@Entity('handover_lines')
export class HandoverLineRow {
  @PrimaryColumn('uuid') declare id: string;
  @Column('uuid', { name: 'organisation_id' }) declare organisationId: string;
  @Column('uuid', { name: 'service_id' }) declare serviceId: string;
  @Column('uuid', { name: 'charter_version_id' }) declare charterVersionId: string;
  @Column('text') declare kind: LineKind;
  @Column('text') declare words: string;
  @Column('uuid', { name: 'space_id', nullable: true }) declare spaceId: string | null;
  /** A stay it hangs on: its guest may read it, and it is forgotten with the stay. */
  @Column('uuid', { name: 'stay_id', nullable: true }) declare stayId: string | null;
  @Column('uuid', { name: 'written_by' }) declare writtenBy: string;
  @Column('timestamptz', { name: 'written_at' }) declare writtenAt: Date;
  @Column('uuid', { name: 'taken_by', nullable: true }) declare takenBy: string | null;
  @Column('timestamptz', { name: 'taken_at', nullable: true }) declare takenAt: Date | null;
  @Column('uuid', { name: 'done_by', nullable: true }) declare doneBy: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) declare doneAt: Date | null;
}
