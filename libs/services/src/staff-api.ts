import { Module } from '@nestjs/common';
import { ServicesQuery } from './services.query.js';
import { MyServicesStaffResolver, ServicesStaffResolver, SetUpLinkStaffResolver } from './services.staff-resolver.js';
import { ShiftsStaffResolver } from './shifts.staff-resolver.js';

/** Services, charters and shifts, for the staff app. */
@Module({ providers: [ServicesQuery, ServicesStaffResolver, MyServicesStaffResolver, SetUpLinkStaffResolver, ShiftsStaffResolver] })
export class ServicesStaffApi {}
