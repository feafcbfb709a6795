import { Global, Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Authenticator } from './authenticator.js';

/** Deny by default, with the application's own way of telling who asks. */
@Global()
@Module({})
export class AccessModule {
  static forRoot(authenticator: Type<Authenticator>, imports: ModuleMetadata['imports'] = []): DynamicModule {
    return {
      module: AccessModule,
      imports: [DiscoveryModule, ...(imports ?? [])],
      providers: [{ provide: Authenticator, useClass: authenticator }, { provide: APP_GUARD, useClass: AccessGuard }],
      exports: [Authenticator],
    };
  }
}
