import { Module } from '@nestjs/common';
import { CharterEditing } from './charter-editing.service.js';
import { CharterEditingStaffResolver } from './charter-editing.staff-resolver.js';
import { CharterVersionsQuery } from './charter-versions.query.js';
import { HandoverService } from './handover.service.js';
import { HandoverStaffResolver } from './handover.staff-resolver.js';
import { Opening } from './opening.js';
import { SendingService } from './sending.service.js';
import { SendingStaffResolver } from './sending.staff-resolver.js';
import { ServicesQuery } from './services.query.js';
import { MyServicesStaffResolver, ServicesStaffResolver, SetUpLinkStaffResolver } from './services.staff-resolver.js';
import { ServicesExport } from './services.export.js';
import { SetUpService } from './set-up.service.js';
import { Shifts } from './shifts.service.js';
import { ShiftsStaffResolver } from './shifts.staff-resolver.js';

/** Services, charters and shifts, for the staff app. Setting up and shifts need accounts, which the worker has none of. */
@Module({ providers: [CharterEditing, CharterVersionsQuery, CharterEditingStaffResolver, HandoverService, HandoverStaffResolver, Opening, SetUpService, Shifts, ServicesQuery, ServicesStaffResolver, MyServicesStaffResolver, SetUpLinkStaffResolver, ShiftsStaffResolver, SendingService, SendingStaffResolver, ServicesExport] })
export class ServicesStaffApi {}
