import { Module } from '@nestjs/common';
import { MachineWorkQuery } from './machine/machine-work.query.js';
import { MachineWorkStaffResolver } from './machine/machine-work.staff-resolver.js';

/** What the machine has to do, for the staff app. It reads the database alone: the queue is the worker's. */
@Module({ providers: [MachineWorkQuery, MachineWorkStaffResolver] })
export class PlatformStaffApi {}
