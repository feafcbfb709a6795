import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseDay } from '#peerhouse/kernel';
import type { Starter } from '#peerhouse/services';
import type { Answer, VoiceName } from './entry.rules.js';

export type EnquiryState = 'open' | 'in_conversation' | 'agreed' | 'waiting' | 'closed';

/** A contact that asks for something; nameless unless the person wants otherwise. */
@Entity('enquiries')
export class Enquiry {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'charter_version_id' }) charterVersionId: string;
  @Column('integer') number: number;
  @Column('text') state: EnquiryState;
  @Column('text') channel: string;
  @Column('text', { name: 'space_kind' }) spaceKind: string;
  @Column('date', { name: 'wants_from', nullable: true }) wantsFrom: HouseDay | null;
  @Column('integer', { name: 'wants_nights', nullable: true }) wantsNights: number | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('boolean', { name: 'written_late' }) writtenLate: boolean;
  /** Of one on the waiting list: the day a space was last offered. */
  @Column('date', { name: 'offered_on', nullable: true }) offeredOn: HouseDay | null;
  /** Of one on the waiting list: when something last happened to it. */
  @Column('timestamptz', { name: 'heard_at', nullable: true }) heardAt: Date | null;
  @Column('uuid', { name: 'taken_by' }) takenBy: string;
  @Column('text', { name: 'started_by' }) startedBy: Starter;
  @Column('text', { name: 'started_team', nullable: true }) startedTeam: string | null;
  @Column('timestamptz', { name: 'waits_since', nullable: true }) waitsSince: Date | null;
  @Column('integer', { name: 'waited_seconds' }) waitedSeconds: number;
  @Column('text', { name: 'asked_before', nullable: true }) askedBefore: string | null;
  /** Whether they said they stayed here before; null: not asked. Nobody is looked up. */
  @Column('boolean', { name: 'stayed_here', nullable: true }) stayedHere: boolean | null;
  @Column('text', { array: true }) told: string[];
  @Column('uuid', { name: 'second_asked', nullable: true }) secondAsked: string | null;
  @Column('timestamptz', { name: 'second_asked_at', nullable: true }) secondAskedAt: Date | null;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('text', { array: true }) offered: string[];
  @Column('date', { name: 'ring_back_on', nullable: true }) ringBackOn: HouseDay | null;
  @Column('timestamptz', { name: 'rung_at', nullable: true }) rungAt: Date | null;
  @Column('uuid', { name: 'rung_by', nullable: true }) rungBy: string | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  /** When it was put right after its end, and by whom. */
  @Column('timestamptz', { name: 'corrected_at', nullable: true }) correctedAt: Date | null;
  @Column('uuid', { name: 'corrected_by', nullable: true }) correctedBy: string | null;
  @Column('uuid', { name: 'stay_id', nullable: true }) stayId: string | null;
  @Column('uuid', { name: 'passed_to', nullable: true }) passedTo: string | null;
  @Column('uuid', { name: 'passed_to_house', nullable: true }) passedToHouse: string | null;
  @Column('uuid', { name: 'came_from', nullable: true }) cameFrom: string | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** How the person wants to be called and reached, only if they wanted it written down; seen on shift only. */
@Entity('enquiry_people')
export class EnquiryPerson {
  @PrimaryColumn('uuid', { name: 'enquiry_id' }) enquiryId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('text', { nullable: true }) called: string | null;
  @Column('text', { nullable: true }) reach: string | null;
  @Column('boolean', { name: 'message_safe', nullable: true }) messageSafe: boolean | null;
  @Column('text', { nullable: true }) hopes: string | null;
}

/** One yes, not sure or no to an entry. */
@Entity('voices')
export class Voice {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'enquiry_id' }) enquiryId: string;
  @Column('text') voice: VoiceName;
  @Column('text') answer: Answer;
  @Column('uuid', { name: 'worker_id', nullable: true }) workerId: string | null;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;
  /** The guest's own, by their code. */
  @Column('boolean', { name: 'own_phone' }) ownPhone: boolean;
  @Column('timestamptz', { name: 'spoken_at' }) spokenAt: Date;
}

/** A code by which a person says their own voice in an enquiry; only its keyed hash is kept. */
@Entity('enquiry_codes')
export class EnquiryCode {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'service_id' }) serviceId: string;
  @Column('uuid', { name: 'enquiry_id' }) enquiryId: string;
  @Column('text', { name: 'code_hash' }) codeHash: string;
  @Column('uuid', { name: 'given_by' }) givenBy: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
}
