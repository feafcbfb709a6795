import { Module } from '@nestjs/common';
import { StayLookup } from '#peerhouse/stays';
import { CardsService } from './cards.service.js';
import { GrantKeys } from './grant-keys.js';
import { OwnVault } from './own-vault.js';
import { PlansGuestResolver } from './plans.guest-resolver.js';
import { ReadersService } from './readers.service.js';
import { SavingService } from './saving.service.js';
import { SeenGuestResolver } from './seen.guest-resolver.js';
import { SeenQuery } from './seen.query.js';
import { SharingService } from './sharing.service.js';
import { SuggestedService } from './suggested.service.js';
import { ToldHousesQuery } from './told-houses.query.js';
import { VaultQuery } from './vault.query.js';
import { VaultsService } from './vaults.service.js';

/** A guest's own plans, for the guest app. */
@Module({
  providers: [OwnVault, GrantKeys, VaultsService, VaultQuery, SavingService, ToldHousesQuery, ReadersService, SharingService, CardsService, SeenQuery, SuggestedService, StayLookup, PlansGuestResolver, SeenGuestResolver],
})
export class PlansGuestApi {}
