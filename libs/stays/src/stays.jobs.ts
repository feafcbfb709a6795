import { Injectable, Module } from '@nestjs/common';
import { Database, EventHandler, OneByOne, ScheduledJob, systemContext, type Tx, type WrittenEvent } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { Claims } from './claims.service.js';
import { ForgetClosings, ForgetStays } from './stays.forgetting.js';
import { NightCounts } from './nights.service.js';
import type { NightsChanged } from './stays.events.js';
import { StaysModule } from './stays.module.js';

interface HouseRow { id: string; organisation_id: string }

/** Tidies what has ended by itself. Use cases judge by time themselves; this only keeps tables and counts up to date. */
@Injectable()
export class LetGoEndedClaims extends ScheduledJob {
  readonly name = 'let-go-ended-claims';
  readonly every = 60;

  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly oneByOne: OneByOne) {
    super();
  }

  async run(now: Date): Promise<void> {
    const houses = await this.database.readAs({}, (reader) => reader.sql<HouseRow>(
      `select id, organisation_id from services s where kind = 'house' and (
         exists (select 1 from claims c where c.service_id = s.id and c.ends_at <= $1)
         or exists (select 1 from stays t where t.service_id = s.id and t.state = 'here' and t.leaves <= ($1::timestamptz at time zone s.time_zone)::date))`, [now]));
    await this.oneByOne.each(this.name, houses, ({ id, organisation_id }) => {
      const ctx = systemContext(organisation_id, now);
      return this.database.run(ctx, async (tx) => this.claims.tidy(tx, ctx, await this.houses.lock(tx, ctx, id)));
    });
  }
}

/** Counts the nights that have turned, house by house. */
@Injectable()
export class CountNights extends ScheduledJob {
  readonly name = 'count-nights';
  readonly every = 600;

  constructor(private readonly database: Database, private readonly nights: NightCounts, private readonly oneByOne: OneByOne) {
    super();
  }

  async run(now: Date): Promise<void> {
    const houses = await this.database.readAs({}, (reader) => reader.sql<HouseRow>(`select id, organisation_id from services where kind = 'house'`));
    await this.oneByOne.each(this.name, houses, ({ id, organisation_id }) => {
      const ctx = systemContext(organisation_id, now);
      return this.database.run(ctx, (tx) => this.nights.settle(tx, ctx, id));
    });
  }
}

/** Nights that have passed may count differently now: counted again, only the difference is told. */
@Injectable()
export class CountNightsAgain extends EventHandler<NightsChanged> {
  readonly name = 'NightsChanged';

  constructor(private readonly nights: NightCounts) {
    super();
  }

  async handle(tx: Tx, { payload, organisationId, now }: WrittenEvent<NightsChanged>): Promise<void> {
    await this.nights.settle(tx, systemContext(organisationId!, now), payload.houseId);
  }
}

/** What stays brings to the worker. */
@Module({ imports: [StaysModule], providers: [NightCounts, LetGoEndedClaims, CountNights, CountNightsAgain, ForgetStays, ForgetClosings] })
export class StaysJobs {}
