import { Global, Module } from '@nestjs/common';
import { OrganisationReader } from '#peerhouse/identity';
import { Blueprints } from './blueprints.js';
import { Facts } from './facts.js';
import { Houses } from './houses.js';
import { Organisations } from './organisations.js';

const shared = [Blueprints, Facts, Houses];

/** Organisations, services, charters, spaces and shifts, for every context of the application. */
@Global()
@Module({
  providers: [...shared, { provide: OrganisationReader, useClass: Organisations }],
  exports: [...shared, OrganisationReader],
})
export class ServicesModule {}
