import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { BytesScalar, exactly, ForGuest, Public, Who } from '#peerhouse/platform';
import { GuestVisiting, type GuestVisitor } from '../guest-visitor.js';
import {
  CardLockInput, ChangePassphraseInput, ChangePassphraseResult, Done, EraseEverythingResult, GuestSignInResult, KeepDeviceResult, OfferHandoverResult, ProofInput, ProveResult, ReplaceCardResult, TakeHandoverResult, WhoseInput,
} from './guest-locks.graphql.js';
import { GuestLocksService } from './guest-locks.service.js';
import { GuestOpenings } from './guest-openings.service.js';
import { cardLockOf, passphraseLockOf, proofOf, whoseOf } from './typed-proof.js';

@Resolver()
export class GuestLocksGuestResolver {
  constructor(private readonly openings: GuestOpenings, private readonly locks: GuestLocksService) {}

  @Mutation(() => GuestSignInResult, { description: 'Signs in with a proof alone, and opens the plans. The same answer for a name nobody has and for a wrong proof.' })
  @Public('signing in is for those who are not signed in')
  signIn(
    @Args('who') who: WhoseInput,
    @Args('proof') proof: ProofInput,
    @Args('ownPhone', { type: () => Boolean, nullable: true, description: 'Whether the phone is the guest’s own: then they stay signed in for 7 days; elsewhere half an hour without use ends it.' }) ownPhone: boolean | null,
    @GuestVisiting() visitor: GuestVisitor,
  ): Promise<typeof GuestSignInResult> {
    return this.openings.signIn(whoseOf(who), proofOf(proof), ownPhone ?? false, visitor);
  }

  @Mutation(() => ProveResult, { description: 'Proves a vault of the account that is signed in: this sign-in is then proved, and fresh for 15 minutes.' })
  @ForGuest('in')
  prove(@Args('vault', { type: () => ID }) vault: string, @Args('proof') proof: ProofInput, @Who() who: RequestContext): Promise<typeof ProveResult> {
    return this.openings.prove(who, vault, proofOf(proof));
  }

  @Mutation(() => ChangePassphraseResult, { description: 'A new passphrase. Ends other sign-ins, the handover that was offered and, if asked, other kept phones.' })
  @ForGuest('fresh')
  changePassphrase(@Args('input') input: ChangePassphraseInput, @Who() who: RequestContext): Promise<typeof ChangePassphraseResult> {
    return this.locks.changePassphrase(who, { ...passphraseLockOf(input), alsoPhones: input.alsoPhones });
  }

  @Mutation(() => ReplaceCardResult, { description: 'Another recovery card, or none; the one before is dead at once.' })
  @ForGuest('fresh')
  replaceCard(@Args('card', { type: () => CardLockInput, nullable: true }) card: CardLockInput | null, @Who() who: RequestContext): Promise<typeof ReplaceCardResult> {
    return this.locks.replaceCard(who, card && cardLockOf(card));
  }

  @Mutation(() => OfferHandoverResult, { description: 'Shows another phone of the guest’s the way in, for ten minutes and once.' })
  @ForGuest('proved')
  offerHandover(@Args('offer') offer: CardLockInput, @Who() who: RequestContext): Promise<typeof OfferHandoverResult> {
    return this.locks.offerHandover(who, cardLockOf(offer));
  }

  @Mutation(() => TakeHandoverResult, { description: 'Takes the handover that an open phone of the same account shows.' })
  @ForGuest('in')
  takeHandover(@Args('proof', { type: () => BytesScalar }) proof: Uint8Array, @Who() who: RequestContext): Promise<typeof TakeHandoverResult> {
    return this.locks.takeHandover(who, exactly(32, proof));
  }

  @Mutation(() => KeepDeviceResult, { description: 'Keeps this phone as the guest’s own: it opens by a code of its own, also without a network.' })
  @ForGuest('proved')
  keepDevice(@Args('device', { type: () => ID }) device: string, @Args('secret', { type: () => BytesScalar }) secret: Uint8Array, @Who() who: RequestContext): Promise<typeof KeepDeviceResult> {
    return this.locks.keepDevice(who, device, exactly(32, secret));
  }

  @Mutation(() => Done, { description: 'Removes a kept phone, this one or another: its sign-ins end, and it is wiped at its next contact.' })
  @ForGuest('in')
  removeDevice(@Args('device', { type: () => ID }) device: string, @Who() who: RequestContext): Promise<Done> {
    return this.locks.removeDevice(who, device);
  }

  @Mutation(() => EraseEverythingResult, { description: 'Takes the account out with all it has: plans, shares, phones, sign-ins. What a house holds of the guest is the house’s, and ends by its charter. Wants a fresh proof of one of its vaults where it has any; refuses NeedsProof, BeganAgainLately.' })
  @ForGuest('in')
  async eraseEverything(@Who() who: RequestContext, @GuestVisiting() visitor: GuestVisitor): Promise<typeof EraseEverythingResult> {
    const erased = await this.locks.eraseEverything(who);
    if (!isRefusal(erased)) visitor.forget();
    return erased;
  }

  @Mutation(() => Done, { description: 'Ends every sign-in of this account but this one. Kept phones stay kept.' })
  @ForGuest('in')
  endOtherSignIns(@Who() who: RequestContext): Promise<Done> {
    return this.locks.endOtherSignIns(who);
  }
}
