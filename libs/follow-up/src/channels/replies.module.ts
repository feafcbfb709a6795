import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { REPLY_SETTINGS, RepliesController, type ReplySettings } from './replies.controller.js';

/** Where the gateway hands over what people write back; in the guest application alone, which keeps its requests' bytes. `imports` bring `TakesReplies`. */
@Module({})
export class RepliesModule {
  static forRoot({ imports, ...settings }: ReplySettings & Pick<ModuleMetadata, 'imports'>): DynamicModule {
    return { module: RepliesModule, imports: imports ?? [], controllers: [RepliesController], providers: [{ provide: REPLY_SETTINGS, useValue: settings }] };
  }
}
