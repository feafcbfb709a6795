import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Done } from '#peerhouse/identity';
import type { RequestContext } from '#peerhouse/kernel';
import { BytesScalar, ForGuest, Public, Who } from '#peerhouse/platform';
import { CardsService } from './cards.service.js';
import { SavingService } from './saving.service.js';
import { SharingService } from './sharing.service.js';
import { CreateVaultResult, EraseVaultResult, OpenCardResult, SaveManifestResult, SaveSectionResult, ShareSectionsResult, StartAgainResult, UnsealVaultResult, VaultResult, VersionsResult } from './vault.graphql.js';
import { ManifestSaveInput, NewVaultInput, newVaultOf, PageInput, SectionSaveInput, ShareInput, shareOf, VersionRefInput } from './vault.inputs.js';
import { VaultQuery } from './vault.query.js';
import { VaultsService } from './vaults.service.js';


/** What a guest's phone asks about their vault: everything comes sealed and goes sealed. */
@Resolver()
export class PlansGuestResolver {
  constructor(private readonly vaults: VaultsService, private readonly query: VaultQuery, private readonly saving: SavingService, private readonly sharing: SharingService, private readonly cards: CardsService) {}

  @Mutation(() => CreateVaultResult, { description: 'Makes the guest’s vault with its ways in, and its first contents page.' })
  @ForGuest('in')
  createVault(@Who() ctx: RequestContext, @Args('input') made: NewVaultInput) {
    return this.vaults.create(ctx, newVaultOf(made));
  }

  @Mutation(() => StartAgainResult, { description: 'A new vault beside one that nobody can open any more: that one is set aside, can be read and taken away if its passphrase comes back, and what it shares goes on being shared.' })
  @ForGuest('in')
  startAgain(@Who() ctx: RequestContext, @Args('input') made: NewVaultInput) {
    return this.vaults.startAgain(ctx, newVaultOf(made));
  }

  @Mutation(() => UnsealVaultResult, { description: 'Puts back a vault that was set aside, after a right proof of it; the other is set aside for it.' })
  @ForGuest('fresh')
  unsealVault(@Who() ctx: RequestContext, @Args('vault', { type: () => ID }) vault: string) {
    return this.vaults.unseal(ctx, vault);
  }

  @Mutation(() => EraseVaultResult, { description: 'Takes the proved vault out, with its versions, shares and who looked. Backups lose it within 30 days; nobody reads it from one after 7 days, but who has the card and a backup.' })
  @ForGuest('fresh')
  eraseVault(@Who() ctx: RequestContext) {
    return this.vaults.erase(ctx);
  }

  @Query(() => VaultResult, { description: 'The contents page, the current sections that the phone lacks, and the shares.' })
  @ForGuest('proved')
  vault(@Who() ctx: RequestContext, @Args('have', { type: () => [VersionRefInput], description: 'What the phone has.' }) have: VersionRefInput[]) {
    return this.query.vault(ctx, have);
  }

  @Query(() => VersionsResult, { description: 'Versions of a section before one, newest first, 20 at most.' })
  @ForGuest('proved')
  versions(@Who() ctx: RequestContext, @Args('section', { type: () => ID }) section: string, @Args('before', { type: () => Int }) before: number) {
    return this.query.versions(ctx, section, before);
  }

  @Mutation(() => SaveSectionResult, { description: 'A new version of a section, with the contents page that names it and its keys for live shares: all of it, or nothing. The same once more is as good.' })
  @ForGuest('proved')
  saveSection(@Who() ctx: RequestContext, @Args('input') save: SectionSaveInput) {
    return this.saving.saveSection(ctx, save);
  }

  @Mutation(() => SaveManifestResult, { description: 'A change to the contents page alone: order, names, what goes.' })
  @ForGuest('proved')
  saveManifest(@Who() ctx: RequestContext, @Args('input') save: ManifestSaveInput) {
    return this.saving.saveManifest(ctx, save);
  }

  @Mutation(() => ShareSectionsResult, { description: 'Shares sections as they are now, with a house, a worker or a card.' })
  @ForGuest('fresh')
  shareSections(@Who() ctx: RequestContext, @Args('input') share: ShareInput) {
    return this.sharing.share(ctx, shareOf(share));
  }

  @Mutation(() => Done, { description: 'Ends a share at once: no reading begins after this is answered. Works with any sign-in, on an old page and a second time.' })
  @ForGuest('in')
  stopSharing(@Who() ctx: RequestContext, @Args('grant', { type: () => ID }) grant: string, @Args('page', { type: () => PageInput, nullable: true, description: 'The contents page without the share, where the plans are open.' }) page: PageInput | null): Promise<Done> {
    return this.sharing.stop(ctx, grant, page ?? null);
  }

  @Mutation(() => Done, { description: 'Ends every share that this sign-in is not told of, if there is any; the answer is the same where there is none.' })
  @ForGuest('in')
  stopSharingElsewhere(@Who() ctx: RequestContext): Promise<Done> {
    return this.sharing.stopElsewhere(ctx);
  }

  @Mutation(() => OpenCardResult, { description: 'Opens what a supporter’s card shares now, sealed for the card. The guest sees that it was opened, and in which hour.' })
  @Public('who holds the card has no account; without it there is nothing to ask for')
  openCard(@Args('proof', { type: () => BytesScalar, description: 'What the card shows: 32 bytes.' }) proof: Uint8Array) {
    return this.cards.open(proof);
  }
}
