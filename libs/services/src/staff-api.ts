import { Module } from '@nestjs/common';
import { ShiftsStaffResolver } from './shifts.staff-resolver.js';

/** Services, charters and shifts, for the staff app. */
@Module({ providers: [ShiftsStaffResolver] })
export class ServicesStaffApi {}
