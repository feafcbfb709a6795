import { Injectable } from '@nestjs/common';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import type { CardLock, PassphraseLock } from '#peerhouse/vault';
import { Attempts } from '../attempts.js';
import { BeganAgainLately, NeedsProof, type HandoverEnded, type KeysMissing } from '../guest.refusals.js';
import { GuestSessions } from '../guest-sessions.js';
import type { TooManyTries } from '../identity.refusals.js';
import { GuestAccounts } from './guest-accounts.js';
import { dayOf, GuestDevices } from './guest-devices.js';
import { GuestHandovers } from './guest-handovers.js';
import { Done, Erased, Handover } from './guest-locks.graphql.js';
import { GuestLocks } from './guest-locks.js';
import { countsFrom, VaultAccess } from './vault-access.js';

/** Days after which the keys that opened it are in no keyring and no copy (vault.md 3); and data backups are kept no longer (docs/for-operators.md). */
const unreadableDays = 7;
const backupDays = 30;

/** What a guest does with their own lock, phones and sign-ins: one unit of work each. */
@Injectable()
export class GuestLocksService {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly access: VaultAccess,
    private readonly accounts: GuestAccounts,
    private readonly locks: GuestLocks,
    private readonly devices: GuestDevices,
    private readonly handovers: GuestHandovers,
    private readonly sessions: GuestSessions,
  ) {}

  changePassphrase(ctx: RequestContext, lock: PassphraseLock & { alsoPhones: boolean }): Promise<Done | NeedsProof | KeysMissing> {
    return this.database.run(ctx, async (tx) => doneOr(await this.locks.changePassphrase(tx, ctx, lock)));
  }

  replaceCard(ctx: RequestContext, card: CardLock | null): Promise<Done | NeedsProof> {
    return this.database.run(ctx, async (tx) => doneOr(await this.locks.replaceCard(tx, ctx, card)));
  }

  offerHandover(ctx: RequestContext, offer: CardLock): Promise<Done | NeedsProof> {
    return this.database.run(ctx, async (tx) => doneOr(await this.handovers.offer(tx, ctx, offer)));
  }

  /** A right one is no try. */
  async takeHandover(ctx: RequestContext, proof: Uint8Array): Promise<Handover | HandoverEnded | TooManyTries> {
    const account = ctx.guestAccountId ?? '';
    const tooMany = await this.attempts.take('guest_handover', account);
    if (tooMany) return tooMany;
    const taken = await this.database.run(ctx, (tx) => this.handovers.take(tx, ctx, proof));
    if (isRefusal(taken)) return taken;
    await this.attempts.giveBack('guest_handover', account);
    return new Handover(taken);
  }

  keepDevice(ctx: RequestContext, device: string, secret: Uint8Array): Promise<Done | NeedsProof> {
    return this.database.run(ctx, async (tx) => doneOr(await this.devices.keep(tx, ctx, device, secret)));
  }

  removeDevice(ctx: RequestContext, device: string): Promise<Done> {
    return this.database.run(ctx, async (tx) => {
      await this.devices.remove(tx, ctx, device);
      return new Done();
    });
  }

  /** The account with every lock and all that they lock, phones, sign-ins and what happened. Where there is a lock it wants a fresh proof of one, and not of one that was made beside an older less than a week ago. */
  eraseEverything(ctx: RequestContext): Promise<Erased | NeedsProof | BeganAgainLately> {
    return this.database.run<Erased | NeedsProof | BeganAgainLately>(ctx, async (tx) => {
      const accountId = this.access.accountOf(ctx);
      const [locked] = await tx.sql('select 1 from guest_locks where account_id = $1 limit 1', [accountId]);
      const proved = locked ? await this.access.atLeast(tx, ctx, 'fresh', { sealedToo: true }) : null;
      if (isRefusal(proved)) return proved;
      if (proved?.onlySince && proved.isSealed) return new NeedsProof();
      if (proved?.onlySince) return new BeganAgainLately(dayOf(countsFrom(proved.onlySince)));
      const had = await this.accounts.erase(tx, accountId, ctx.now);
      const day = (days: number) => dayOf(new Date(ctx.now.getTime() + days * 86_400_000));
      return new Erased({ ...had, erasedAt: ctx.now, unreadableOn: day(unreadableDays), backupsFreeOn: day(backupDays) });
    });
  }

  endOtherSignIns(ctx: RequestContext): Promise<Done> {
    return this.database.run(ctx, async (tx) => {
      await this.sessions.endOthers(tx, ctx);
      return new Done();
    });
  }
}

/** The phone made all that it would be answered with. */
const doneOr = <R extends NeedsProof | KeysMissing>(outcome: R | object): Done | R => (isRefusal(outcome) ? (outcome as R) : new Done());
