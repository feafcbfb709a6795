import { Module } from '@nestjs/common';
import { ArrivalService } from './arrival.service.js';
import { BoardQuery } from './board.query.js';
import { BoardStaffResolver } from './board.staff-resolver.js';
import { ClosingsQuery } from './closings.query.js';
import { ClosingsStaffResolver } from './closings.staff-resolver.js';
import { ClosuresService } from './closures.service.js';
import { CorrectingService } from './correcting.service.js';
import { CorrectingStaffResolver } from './correcting.staff-resolver.js';
import { GuestWordsStaffResolver } from './guest-words.staff-resolver.js';
import { WordsOfStays } from './words-of-stays.query.js';
import { HereBeforeService } from './here-before.service.js';
import { HereBeforeStaffResolver } from './here-before.staff-resolver.js';
import { HouseOffer } from './house-offer.service.js';
import { NamesService } from './names.service.js';
import { ReadySpaces } from './ready.service.js';
import { SearchQuery } from './search.query.js';
import { SpacesStaffResolver } from './spaces.staff-resolver.js';
import { StayOpener } from './open-stay.js';
import { StaysExport } from './stays.export.js';
import { StaysModule } from './stays.module.js';
import { StaysQuery } from './stays.query.js';
import { StaysService } from './stays.service.js';
import { StaysStaffResolver } from './stays.staff-resolver.js';

/** Board and stays, for the staff app. */
@Module({
  imports: [StaysModule],
  providers: [StayOpener, StaysService, ArrivalService, CorrectingService, CorrectingStaffResolver, HereBeforeService, HereBeforeStaffResolver, ClosuresService, ClosingsQuery, HouseOffer, ReadySpaces, SearchQuery, NamesService, BoardQuery, StaysQuery, StaysStaffResolver, BoardStaffResolver, ClosingsStaffResolver, SpacesStaffResolver, GuestWordsStaffResolver, WordsOfStays, StaysExport],
})
export class StaysStaffApi {}
