import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock, SystemClock } from '#peerhouse/kernel';
import { Outbox } from './outbox/outbox.js';

/** The clock of the whole application. Only tests, the seed and the replay bring another. */
@Global()
@Module({})
export class ClockModule {
  static forRoot(clock: Clock = new SystemClock()): DynamicModule {
    return { module: ClockModule, providers: [{ provide: Clock, useValue: clock }, Outbox], exports: [Clock, Outbox] };
  }
}
