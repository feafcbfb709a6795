import { Controller, Get, Inject, Injectable, Module, ServiceUnavailableException, type DynamicModule, type Provider } from '@nestjs/common';
import { Database } from '../database/database.js';

/** One thing an application needs in order to serve; throws when it is missing. `whenRunning`: it may be missing at the start, as only running puts it right. */
export interface ReadyCheck { name: string; whenRunning?: true; check(): Promise<void> }
export const READY_CHECKS = Symbol('ready checks');

@Injectable()
export class DatabaseReady implements ReadyCheck {
  readonly name = 'database';
  constructor(private readonly database: Database) {}
  check(): Promise<void> { return this.database.ping(); }
}

@Controller('health')
export class HealthController {
  constructor(@Inject(READY_CHECKS) private readonly checks: ReadyCheck[]) {}

  /** The process runs. */
  @Get('live')
  live(): { live: true } {
    return { live: true };
  }

  /** The process and all it needs; 503 names what is missing. */
  @Get('ready')
  async ready(): Promise<{ ready: true; checks: string[] }> {
    return { ready: true, checks: await this.passed(this.checks, { ready: false }) };
  }

  /** The process and all it needs in order to begin its work; a backlog is no reason to keep a house shut. */
  @Get('started')
  async started(): Promise<{ started: true; checks: string[] }> {
    return { started: true, checks: await this.passed(this.checks.filter(({ whenRunning }) => !whenRunning), { started: false }) };
  }

  private async passed(checks: ReadyCheck[], not: object): Promise<string[]> {
    const missing = (await Promise.all(checks.map((one) => one.check().then(() => null, () => one.name)))).filter((name) => name !== null);
    if (missing.length) throw new ServiceUnavailableException({ ...not, missing });
    return checks.map(({ name }) => name);
  }
}

@Module({})
export class HealthModule {
  static forRoot(more: Provider[] = [], moreTokens: symbol[] = []): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [DatabaseReady, ...more, { provide: READY_CHECKS, inject: [DatabaseReady, ...moreTokens], useFactory: (...checks: ReadyCheck[]) => checks }],
    };
  }
}
