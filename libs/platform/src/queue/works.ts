import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ScheduledJob } from './scheduled-job.js';
import { declaredEvents } from '../outbox/event-names.js';
import { EventHandler } from '../outbox/event-handler.js';

/** Everything the worker knows how to do; a start with a gap or a double in it is refused. */
@Injectable()
export class Works implements OnModuleInit {
  private readonly handlers = new Map<string, EventHandler>();
  private readonly jobs = new Map<string, ScheduledJob>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const providers = new Set(this.discovery.getProviders().map(({ instance }) => instance as unknown));
    const doubles = [
      ...collect(this.handlers, [...providers].filter((one) => one instanceof EventHandler)),
      ...collect(this.jobs, [...providers].filter((one) => one instanceof ScheduledJob)),
    ];
    const problems = [
      ...doubles.map((name) => `${name} has two`),
      ...declaredEvents().filter((name) => !this.handlers.has(name)).map((name) => `${name} has no handler`),
      ...this.allJobs().filter(({ every }) => !(every >= 1)).map(({ name }) => `${name} comes round more than once a second`),
    ];
    if (problems.length) throw new Error(`The worker's events and jobs do not fit together: ${problems.join(', ')}.`);
  }

  /** Throws for a name that nobody handles: the row waits, and the worker is not ready. */
  handlerOf(name: string): EventHandler {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`nobody handles ${name}`);
    return handler;
  }

  jobOf(name: string): ScheduledJob {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`there is no job ${name}`);
    return job;
  }

  /** In the order of their modules. */
  allJobs(): ScheduledJob[] {
    return [...this.jobs.values()];
  }
}

/** Files each under its name; returns the names that were taken. */
function collect<T extends { name: string }>(into: Map<string, T>, found: T[]): string[] {
  return found.filter((one) => {
    const taken = into.has(one.name);
    if (!taken) into.set(one.name, one);
    return taken;
  }).map(({ name }) => name);
}
