import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseDay } from '#peerhouse/kernel';
import type { MovedOut } from './ready.rules.js';
import type { StayState, Stretch } from './stay.rules.js';

const at = { type: 'timestamptz', nullable: true } as const;

/** A person who stays or stayed: a random id and nothing else. The name lies apart. */
@Entity('guests')
export class Guest {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** The name a guest wants to be called by, seen only by those on shift in the house. */
@Entity('guest_names')
export class GuestName {
  @PrimaryColumn('uuid', { name: 'guest_id' }) guestId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('text') called: string;
}

/** A guest's time in a house. */
@Entity('stays')
export class Stay {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'guest_id' }) guestId: string;
  @Column('uuid', { name: 'charter_version_id' }) charterVersionId: string;
  @Column('text') state: StayState;
  @Column('date') arrives: HouseDay;
  @Column('date') leaves: HouseDay;
  @Column('text', { name: 'space_kind' }) spaceKind: string;
  @Column({ ...at, name: 'kept_until' }) keptUntil: Date | null;
  /** When the agreement was taken back; then nobody comes in late any more. */
  @Column({ ...at, name: 'taken_back_at' }) takenBackAt: Date | null;
  @Column({ ...at, name: 'came_in_at' }) cameInAt: Date | null;
  @Column({ ...at, name: 'welcome_written_at' }) welcomeWrittenAt: Date | null;
  /** What had been agreed when the guest came in, for taking the welcome back; no space when it had been let go. */
  @Column('date', { name: 'expected_arrives', nullable: true }) expectedArrives: HouseDay | null;
  @Column('date', { name: 'expected_leaves', nullable: true }) expectedLeaves: HouseDay | null;
  @Column('uuid', { name: 'expected_in', nullable: true }) expectedIn: string | null;
  /** Into a space kept for emergencies. */
  @Column('boolean', { name: 'came_in_kept' }) cameInKept: boolean;
  @Column({ ...at, name: 'left_at' }) leftAt: Date | null;
  @Column({ ...at, name: 'leaving_written_at' }) leavingWrittenAt: Date | null;
  @Column('date', { name: 'planned_leaves', nullable: true }) plannedLeaves: HouseDay | null;
  /** What it had when its leaving was written down, for taking that back. */
  @Column('jsonb', { name: 'planned_stretches', nullable: true }) plannedStretches: Stretch[] | null;
  @Column('uuid', { name: 'left_from', nullable: true }) leftFrom: string | null;
  /** A worker said that what they left is ready, before its time. */
  @Column({ ...at, name: 'space_ready_at' }) spaceReadyAt: Date | null;
  /** Spaces they moved out of that are being got ready: a worker's word takes one off. */
  @Column('jsonb', { name: 'moved_out' }) movedOut: MovedOut[];
  @Column('text', { nullable: true }) how: string | null;
  @Column('boolean', { name: 'hope_met', nullable: true }) hopeMet: boolean | null;
  @Column('jsonb', { name: 'rights_told', nullable: true }) rightsTold: { texts: string[]; charterVersion: number; language: string; shown?: string[] } | null;
  @Column('uuid', { name: 'rights_told_by', nullable: true }) rightsToldBy: string | null;
  @Column({ ...at, name: 'rights_told_at' }) rightsToldAt: Date | null;
  @Column({ ...at, name: 'lock_box_offered_at' }) lockBoxOfferedAt: Date | null;
  /** They were here before the house began with Peerhouse: no enquiry, and no hour of coming in. */
  @Column('boolean', { name: 'here_before' }) hereBefore: boolean;
  /** When what was written down of coming in or leaving was put right, and by whom. */
  @Column({ ...at, name: 'corrected_at' }) correctedAt: Date | null;
  @Column('uuid', { name: 'corrected_by', nullable: true }) correctedBy: string | null;
  @Column('boolean', { name: 'written_late' }) writtenLate: boolean;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** What the guest hopes for, in own words, if they wanted it written down. */
@Entity('stay_hopes')
export class StayHopes {
  @PrimaryColumn('uuid', { name: 'stay_id' }) stayId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('text') hopes: string;
}

/** A space taken for a range of nights by a stay, a hold or a closure; the database forbids two on one night. */
@Entity('claims')
export class Claim {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'space_id' }) spaceId: string;
  @Column('daterange') nights: string;
  @Column({ type: 'date', name: 'first_night', insert: false, update: false }) firstNight: HouseDay;
  @Column({ type: 'date', insert: false, update: false }) until: HouseDay;
  @Column('text') kind: 'stay' | 'hold' | 'closure';
  @Column('uuid', { name: 'stay_id', nullable: true }) stayId: string | null;
  @Column('uuid', { name: 'held_for', nullable: true }) heldFor: string | null;
  @Column('text', { nullable: true }) why: string | null;
  @Column({ ...at, name: 'ends_at' }) endsAt: Date | null;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}
