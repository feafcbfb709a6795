import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OutboxExport } from '#peerhouse/platform';
import { AuthenticatorsStaffResolver } from './authenticators.staff-resolver.js';
import { IdentityExport } from './identity.export.js';
import { OrganisationExportController } from './organisation-export.controller.js';
import { OrganisationExport } from './organisation-export.service.js';
import { PeopleStaffResolver } from './people.staff-resolver.js';
import { SignInStaffResolver } from './sign-in.staff-resolver.js';

/** Sign-in and people, and the copy of everything, for the staff app. */
@Module({
  imports: [DiscoveryModule],
  controllers: [OrganisationExportController],
  providers: [SignInStaffResolver, PeopleStaffResolver, AuthenticatorsStaffResolver, OrganisationExport, IdentityExport, OutboxExport],
  exports: [OrganisationExport],
})
export class IdentityStaffApi {}
