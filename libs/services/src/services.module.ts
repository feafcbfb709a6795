import { Global, Module } from '@nestjs/common';
import { OrganisationReader, ShiftEnding } from '#peerhouse/identity';
import { Blueprints } from './blueprints.js';
import { Facts } from './facts.js';
import { Houses } from './houses.js';
import { OnShift } from './on-shift.js';
import { RightsShown } from './rights-shown.js';
import { Organisations, ShiftsOfAccounts } from './organisations.js';

const shared = [Blueprints, Facts, Houses, OnShift, RightsShown];

/** Organisations, services, charters, spaces and shifts, for every context of the application. */
@Global()
@Module({
  providers: [...shared, { provide: OrganisationReader, useClass: Organisations }, { provide: ShiftEnding, useClass: ShiftsOfAccounts }],
  exports: [...shared, OrganisationReader, ShiftEnding],
})
export class ServicesModule {}
