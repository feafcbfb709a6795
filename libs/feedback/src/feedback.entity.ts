import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseDay } from '#peerhouse/kernel';
import type { FeltAnswer } from './feedback.rules.js';

/** A call for help from outside, as an act of the service. Nothing leads from it to a person or a stay. */
@Entity('emergency_calls')
export class EmergencyCall {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'charter_version_id' }) charterVersionId: string;
  @Column('text', { array: true }) whom: string[];
  @Column('text') reason: string;
  @Column('boolean', { name: 'by_policy' }) byPolicy: boolean;
  @Column('timestamptz', { name: 'called_at' }) calledAt: Date;
  @Column('uuid', { name: 'decided_by' }) decidedBy: string;
  @Column('boolean') asked: boolean;
  @Column('boolean') told: boolean;
  @Column('uuid', { name: 'written_by' }) writtenBy: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  @Column('boolean', { name: 'written_late' }) writtenLate: boolean;
}

/** What the service did against a wish or a plan. Expected to be none. */
@Entity('deviations')
export class Deviation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'charter_version_id' }) charterVersionId: string;
  @Column('text') kind: string;
  @Column('date') day: HouseDay;
  @Column('uuid', { name: 'decided_by' }) decidedBy: string;
  @Column('boolean') told: boolean;
  @Column('uuid', { name: 'written_by' }) writtenBy: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  @Column('boolean', { name: 'written_late' }) writtenLate: boolean;
}

/** A look at what the service did, after a call or a deviation. */
@Entity('reviews')
export class Review {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'call_id', nullable: true }) callId: string | null;
  @Column('uuid', { name: 'deviation_id', nullable: true }) deviationId: string | null;
  @Column('uuid', { name: 'decided_by' }) decidedBy: string;
  @Column('text') state: 'open' | 'closed';
  @Column('text', { name: 'what_we_did', nullable: true }) whatWeDid: string | null;
  @Column('text', { name: 'what_differently', nullable: true }) whatDifferently: string | null;
  @Column('text', { name: 'what_changes', nullable: true }) whatChanges: string | null;
  @Column('uuid', { name: 'by_whom', nullable: true }) byWhom: string | null;
  @Column('date', { nullable: true }) until: HouseDay | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;
  @Column('timestamptz', { name: 'written_at', nullable: true }) writtenAt: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('integer') version: number;
}

/**
 * What somebody felt, until there are five of them: no time, no person, and nobody who typed it in. Once counted, its
 * answers are null: a bare number, until the next five are counted, so that the same sheet sent again counts once.
 */
@Entity('felt_sheets')
export class FeltSheet {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('text', { name: 'made_to', nullable: true }) madeTo: FeltAnswer | null;
  @Column('text', { name: 'kept_in', nullable: true }) keptIn: FeltAnswer | null;
  @Column('text', { name: 'left_out', nullable: true }) leftOut: FeltAnswer | null;
  @Column('text', { name: 'passed_over', nullable: true }) passedOver: FeltAnswer | null;
  @Column('text', { nullable: true }) afraid: FeltAnswer | null;
}

/** A promise to go along, ring or visit. Hangs on the stay and is forgotten with it. */
@Entity('accompanying')
export class Accompanying {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'stay_id' }) stayId: string;
  @Column('text') kind: string;
  @Column('date') day: HouseDay;
  @Column('text', { nullable: true }) line: string | null;
  @Column('uuid', { name: 'promised_by' }) promisedBy: string;
  @Column('timestamptz', { name: 'promised_at' }) promisedAt: Date;
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null;
}
