import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { newId } from '#peerhouse/kernel';
import { Database } from '../database/database.js';
import { ScheduledJob } from '../queue/scheduled-job.js';
import { ForgetRule } from './forget-rule.js';

/**
 * Runs every context's rules and writes a receipt of what each erased: how much and when, never what or whose. It comes
 * round each hour instead of each night, so that a worker that was off at night forgets all the same.
 */
@Injectable()
export class ForgetWhatIsDue extends ScheduledJob implements OnModuleInit {
  readonly name = 'forget-what-is-due';
  readonly every = 3_600;
  private rules: ForgetRule[] = [];

  constructor(private readonly discovery: DiscoveryService, private readonly database: Database) {
    super();
  }

  onModuleInit(): void {
    const providers = new Set(this.discovery.getProviders().map(({ instance }) => instance as unknown));
    this.rules = [...providers].filter((one) => one instanceof ForgetRule);
    const doubles = this.rules.filter(({ name }, at) => this.rules.findIndex((other) => other.name === name) !== at);
    if (doubles.length) throw new Error(`Two rules forget the same: ${doubles.map(({ name }) => name).join(', ')}.`);
  }

  /** Each rule in a unit of work of its own: one that breaks holds up no other, and is a fault of this run. */
  async run(now: Date): Promise<void> {
    const faults: unknown[] = [];
    for (const rule of this.rules) await this.apply(rule, now).catch((fault: unknown) => { faults.push(fault); });
    if (faults.length) throw faults[0];
  }

  private async apply(rule: ForgetRule, now: Date): Promise<void> {
    await this.database.runAs({}, async (tx) => {
      for (const { organisationId, serviceId, count } of await rule.forget(tx, now)) {
        await tx.sql('insert into forgettings (id, organisation_id, service_id, what, count, forgotten_at) values ($1, $2, $3, $4, $5, $6)', [newId(), organisationId, serviceId, rule.name, count, now]);
      }
    });
  }
}
