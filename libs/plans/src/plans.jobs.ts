import { Injectable, Module } from '@nestjs/common';
import { Database, EventHandler, OneByOne, ScheduledJob, type Tx, type WrittenEvent } from '#peerhouse/platform';
import { StaysModule, type LeavingTakenBack, type StayEnded } from '#peerhouse/stays';
import { EndingsOfStays } from './endings-of-stays.js';
import { ForgetEndedShares, ForgetLooks } from './plans.forgetting.js';
import { SealedCardKeys, SealedHouseKeys, SealedSuggestions } from './sealed-tables.js';

/** A guest has left, or when they left was put right: what was shared for the stay ends a day later. */
@Injectable()
export class EndSharesOfStay extends EventHandler<StayEnded> {
  readonly name = 'StayEnded';

  constructor(private readonly endings: EndingsOfStays) {
    super();
  }

  handle(tx: Tx, { payload }: WrittenEvent<StayEnded>): Promise<void> {
    return this.endings.followStay(tx, payload.stayId);
  }
}

/** The leaving was taken back: what was shared for the stay runs on. */
@Injectable()
export class RunSharesOfStayOn extends EventHandler<LeavingTakenBack> {
  readonly name = 'LeavingTakenBack';

  constructor(private readonly endings: EndingsOfStays) {
    super();
  }

  handle(tx: Tx, { payload }: WrittenEvent<LeavingTakenBack>): Promise<void> {
    return this.endings.followStay(tx, payload.stayId);
  }
}

/** Clears up what has ended by itself: its keys go. Each look judges by time on its own; this waits for nobody and hurries nobody. */
@Injectable()
export class ClearEndedShares extends ScheduledJob {
  readonly name = 'clear-ended-shares';
  readonly every = 3_600;

  constructor(private readonly database: Database, private readonly endings: EndingsOfStays, private readonly oneByOne: OneByOne) {
    super();
  }

  async run(now: Date): Promise<void> {
    const stays = await this.database.readAs({}, (reader) => reader.sql<{ id: string }>('select distinct stay_id as id from plan_grants where ended_at is null and stay_id is not null and until is null'));
    await this.oneByOne.each(this.name, stays, ({ id }) => this.database.runAs({}, (tx) => this.endings.followStay(tx, id)));
    const over = await this.database.readAs({}, (reader) => reader.sql<{ id: string }>('select id from plan_grants where ended_at is null and until <= $1 order by id', [now]));
    await this.oneByOne.each(this.name, over, ({ id }) => this.database.runAs({}, (tx) => this.endings.endByTime(tx, id, now)));
    await this.database.runAs({}, (tx) => tx.sql('delete from plan_suggestions where until <= $1', [now]));
  }
}

/** What plans do in the worker. */
@Module({ imports: [StaysModule], providers: [EndingsOfStays, EndSharesOfStay, RunSharesOfStayOn, ClearEndedShares, ForgetLooks, ForgetEndedShares, SealedHouseKeys, SealedCardKeys, SealedSuggestions] })
export class PlansJobs {}
