import { Injectable } from '@nestjs/common';
import type { HouseDay } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import type { House } from './houses.js';

/**
 * A counted happening without a person: no id of anyone, no clock time, no free text.
 * An undo adds the same fact with n = -1. Meanings: charter of the house, "Fact".
 */
export interface Fact {
  what: 'contact' | 'stay_began' | 'night_open' | 'night_used' | 'stay_ended' | 'hold_lapsed'
    | 'companionship_opened' | 'companionship_closed' | 'first_meeting' | 'rematch' | 'meeting' | 'travel' | 'gathering' | 'cost'
    | 'check_in' | 'emergency_call' | 'deviation' | 'felt';
  day: HouseDay;
  /** Day of arrival, by which stays, ways of leaving and hopes are counted. */
  cohortDay?: HouseDay;
  n: number;
  /** Nights; of a first meeting, and of an end before any, days since the first interest. */
  days?: number;
  /** Minutes of a meeting, of ways to it, people of a gathering, money of a cost; of a check-in, days from what was promised to its end. */
  amount?: number;
  channel?: string;
  outcome?: string;
  how?: string;
  hopeMet?: 'yes' | 'no';
  offered?: string;
  askedBefore?: string;
  /** Of a day place; never added to what is told of nights and beds. */
  spaceKind?: 'day';
}

/** The dimension of a fact about a space of that kind: nothing is said of those for the night. */
export const factKind = (spaceKind: string): { spaceKind?: 'day' } => (spaceKind === 'day' ? { spaceKind } : {});

/** Writes facts in the transaction of what happened, with the day of the house on which that was. Reports read nothing else. */
@Injectable()
export class Facts {
  async add(tx: Tx, house: Pick<House, 'id' | 'organisationId' | 'charterVersionId' | 'today'>, fact: Fact): Promise<void> {
    if (fact.n === 0) return;
    await tx.sql(
      `insert into facts (organisation_id, service_id, charter_version_id, what, day, cohort_day, n, days, amount, channel, outcome, how, hope_met, offered, asked_before, space_kind, written_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [house.organisationId, house.id, house.charterVersionId, fact.what, fact.day, fact.cohortDay ?? null, fact.n, fact.days ?? null, fact.amount ?? null,
        fact.channel ?? null, fact.outcome ?? null, fact.how ?? null, fact.hopeMet ?? null, fact.offered ?? null, fact.askedBefore ?? null, fact.spaceKind ?? null, house.today],
    );
  }
}
