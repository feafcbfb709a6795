import { Module } from '@nestjs/common';
import { StaysModule } from '#peerhouse/stays';
import { FromPaperService } from './from-paper.service.js';
import { LooksService } from './looks.service.js';
import { PlansExport } from './plans.export.js';
import { PlansStaffResolver } from './plans.staff-resolver.js';
import { SuggestionsService } from './suggestions.service.js';

/** What guests share with those on shift, for the staff app. */
@Module({ imports: [StaysModule], providers: [LooksService, SuggestionsService, FromPaperService, PlansStaffResolver, PlansExport] })
export class PlansStaffApi {}
