import { Global, Module, type DynamicModule } from '@nestjs/common';
import pg from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { Database, READ_POOL } from './database.js';
import { PreparingClient } from './preparing-client.js';

/** Dates stay the text they are: a night is a date in the house's zone, never an instant. */
export function setDateParsers(): void {
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));
}
setDateParsers();

/** A database that does not answer is a fault after this long, in milliseconds; no request of a screen takes a tenth of it. */
const patience = 15_000;

export interface DatabaseOptions {
  url: string;
  /** Most connections of each of the two pools. */
  poolSize: number;
  /** Longest that one statement is waited for, in milliseconds; only tests wait less. */
  patience?: number;
}

const timesOf = ({ patience: most = patience }: DatabaseOptions) => ({ connectionTimeoutMillis: 5_000, query_timeout: most });

/** Two small pools of one role: TypeORM's for units of work, a plain one for hot reads with named statements. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: READ_POOL, useFactory: () => openPool(options) },
        { provide: DataSource, useFactory: () => openSource(options) },
        Database,
      ],
      exports: [Database],
    };
  }
}

function openPool(options: DatabaseOptions): pg.Pool {
  const { url, poolSize } = options;
  const pool = new pg.Pool({ Client: PreparingClient, connectionString: url, max: poolSize, ...timesOf(options) });
  // An idle connection that the server ends is replaced at the next query; without a listener it ends the process.
  pool.on('error', () => undefined);
  return pool;
}

function openSource(options: DatabaseOptions): Promise<DataSource> {
  const { url, poolSize } = options;
  const entities = getMetadataArgsStorage().tables.map((table) => table.target).filter((target) => typeof target === 'function');
  const source = new DataSource({
    type: 'postgres', driver: pg, url, entities, // the one `pg` that knows our dates
    synchronize: false, installExtensions: false, logging: false,
    poolErrorHandler: () => undefined,
    extra: { Client: PreparingClient, max: poolSize, ...timesOf(options) },
  });
  return source.initialize();
}
