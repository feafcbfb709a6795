/**
 * Work that comes round again: a provider of a context's module, found by the worker by its class.
 * One run at a time over all workers. It must be able to run again after a crash in its middle.
 */
export abstract class ScheduledJob {
  /** Says in words what it does, kebab-case: `lapse-holds`. One job has it. */
  abstract readonly name: string;
  /** Seconds from one run to the next. */
  abstract readonly every: number;
  /** Does everything due at that moment, in units of work of its own; what is not due is left. */
  abstract run(now: Date): Promise<void>;
  /** Makes `implements` not compile: only a subclass is found. */
  protected readonly scheduled = true;
}
