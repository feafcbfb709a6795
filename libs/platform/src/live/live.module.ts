import { Module, type DynamicModule } from '@nestjs/common';
import { Changes, LIVE_DATABASE } from './changes.js';
import { LiveController } from './live.controller.js';
import { LiveStreams } from './live-streams.js';

/** Open screens are told what changed. `url`: the database, as a role that may connect; directly, not through a pooler of transactions. */
@Module({})
export class LiveModule {
  static forRoot({ url }: { url: string }): DynamicModule {
    return { module: LiveModule, controllers: [LiveController], providers: [{ provide: LIVE_DATABASE, useValue: url }, Changes, LiveStreams] };
  }
}
