import { Global, Module } from '@nestjs/common';
import { OrganisationReader } from '#peerhouse/identity';
import { Blueprints } from './blueprints.js';
import { Facts } from './facts.js';
import { Houses } from './houses.js';
import { Opening } from './opening.js';
import { Organisations } from './organisations.js';
import { SetUpService } from './set-up.service.js';
import { Shifts } from './shifts.service.js';

const shared = [Blueprints, Facts, Houses, SetUpService, Shifts];

/** Organisations, services, charters, spaces and shifts, for every context of the application. */
@Global()
@Module({
  providers: [...shared, Opening, { provide: OrganisationReader, useClass: Organisations }],
  exports: [...shared, OrganisationReader],
})
export class ServicesModule {}
