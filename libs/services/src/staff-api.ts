import { Module } from '@nestjs/common';

/** Services, charters and shifts, for the staff app. */
@Module({ providers: [] })
export class ServicesStaffApi {}
