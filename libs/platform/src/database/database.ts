import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { rowContextOf, rowContextValues, setRowContext, type RowContext } from './row-context.js';
import { Tx, type Reader } from './tx.js';

export const READ_POOL = Symbol('pool for reads');

const lostRace = new Set(['40001', '40P01']);
const sqlState = (error: unknown) => (error as { code?: string; driverError?: { code?: string } })?.driverError?.code ?? (error as { code?: string })?.code;
const constraintOf = (error: unknown) =>
  (error as { driverError?: { constraint?: string } })?.driverError?.constraint ?? (error as { constraint?: string })?.constraint;

/** The connection did not answer in time; its statement may still run, and its transaction is open. */
const isSilent = (error: unknown): boolean => (error as Error)?.message === 'Query read timeout';

/** Whether the transaction is over. A connection that is silent is not asked again. */
async function tookBack(runner: QueryRunner, error: unknown): Promise<boolean> {
  if (isSilent(error)) return false;
  if (!runner.isTransactionActive) return true;
  return runner.rollbackTransaction().then(() => true, () => false);
}

/** Ends the connection, so that nobody finds an open transaction on it; the server takes back what was done on it. */
async function giveUp(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as pg.PoolClient & { end(): Promise<void> };
  void client.end().catch(() => undefined);
}

/** Refusals to give when the database's last word is one of its constraints, by the constraint's name. */
export type ConstraintRefusals<T> = Record<string, () => T | Promise<T>>;

/** Reads and units of work, each one transaction under the row-level security of who asks. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(READ_POOL) private readonly pool: pg.Pool,
  ) {}

  /** Reads as that person. One transaction, read only. */
  read<T>(ctx: RequestContext, work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.readAs(rowContextOf(ctx), work);
  }

  /** With `oneMoment` every statement sees the database as it is at the first one. */
  async readAs<T>(row: RowContext, work: (reader: Reader) => Promise<T>, { oneMoment = false } = {}): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // A connection that dies between two statements says so to nobody but its listeners; without one it ends the process.
    const lost = (error: Error): void => { broken = error; };
    client.on('error', lost);
    try {
      await client.query(oneMoment ? 'begin isolation level repeatable read, read only' : 'begin read only');
      await client.query({ name: 'row-context', text: setRowContext, values: rowContextValues(row) });
      const result = await work({
        sql: async <Row>(text: string, values: readonly unknown[] = [], name?: string) =>
          (await client.query({ ...(name ? { name } : {}), text, values: [...values] })).rows as Row[],
      });
      await client.query('commit');
      return result;
    } catch (error) {
      if (isSilent(error)) broken = error as Error;
      else await client.query('rollback').catch(lost);
      throw error;
    } finally {
      client.removeListener('error', lost);
      client.release(broken);
    }
  }

  /**
   * One thing a person does, in one transaction. A returned Refusal rolls back; only success commits.
   * Lost races (40001, 40P01) run the whole work again, up to three times in all.
   */
  run<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>, onConstraint: ConstraintRefusals<T> = {}): Promise<T> {
    return this.runAs(rowContextOf(ctx), work, onConstraint);
  }

  async runAs<T>(row: RowContext, work: (tx: Tx) => Promise<T>, onConstraint: ConstraintRefusals<T> = {}): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(row, work);
      } catch (error) {
        const refusal = onConstraint[constraintOf(error) ?? ''];
        if (refusal) return refusal();
        if (attempt === 3 || !lostRace.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  private async once<T>(row: RowContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(setRowContext, rowContextValues(row));
      const result = await work(new Tx(runner));
      if (isRefusal(result)) await runner.rollbackTransaction();
      else await runner.commitTransaction();
      return result;
    } catch (error) {
      if (!(await tookBack(runner, error))) await giveUp(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Whether the database answers. */
  async ping(): Promise<void> {
    await this.pool.query('select 1');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
    if (this.source.isInitialized) await this.source.destroy();
  }
}
