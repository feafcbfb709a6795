import { Injectable } from '@nestjs/common';
import { Clock, isRefusal, newId, type RequestContext } from '#peerhouse/kernel';
import { Database, NotSignedIn, type Reader, type Tx } from '#peerhouse/platform';
import type { Proof } from '#peerhouse/vault';
import { Attempts } from '../attempts.js';
import { DeviceRemoved, KeysMissing, NotOpened } from '../guest.refusals.js';
import { GuestSessions } from '../guest-sessions.js';
import type { GuestVisitor } from '../guest-visitor.js';
import type { TooManyTries } from '../identity.refusals.js';
import { ServerKeys } from '../keyring/server-keys.js';
import { issuedForm } from './account-names.js';
import { GuestAccounts } from './guest-accounts.js';
import { dayOf } from './guest-devices.js';
import { GuestEvents, type GuestEventKind } from './guest-events.js';
import { Opening } from './guest-locks.graphql.js';
import { GuestTries, type TriedName } from './guest-tries.js';
import { PhonesThatForget } from './phones-that-forget.js';
import { asksOnly, isLive, isOwnSecret, isRight, type DeviceRow, type LockRow } from './lock-proof.js';

/** Whose lock: the account of that name in an organisation, or a vault that a kept phone knows. */
export type Whose = { organisation: string; name: string } | { vault: string };
export type NotLetIn = NotOpened | TooManyTries | DeviceRemoved | KeysMissing;

/** Whom a name or a vault has led to; where nobody is there, an account that is none, so that the same is done for it. */
interface Found { organisationId: string; accountId: string; tried: TriedName; lock: LockRow | null; device: DeviceRow | null }
/** A refusal is an outcome here and not the unit of work's answer: the try has to be written down. */
interface Outcome { answer: Opening | NotLetIn; secret?: string }

const lockColumns = `vault_id as "vaultId", pepper_no as "pepperNo", verifier, wrap_pass as "wrapPass", card_proof as "cardProof", wrap_card as "wrapCard", vault_proof as "vaultProof"`;
const activeLock = `select ${lockColumns} from guest_locks where account_id = $1 and state = 'active' for share`;
/** Where that one was set aside: all that were, the oldest first. */
const setAside = `select ${lockColumns} from guest_locks where account_id = $1 and state = 'sealed'
  and exists (select 1 from guest_locks that where that.vault_id = $2 and that.account_id = $1 and that.state = 'sealed') order by made_at for share`;
const thatLock = `select ${lockColumns} from guest_locks where account_id = $1 and vault_id = $2 for share`;

/** Opens the locks of guests' plans: who shows a right proof gets what it opens, and this sign-in has proved it. */
@Injectable()
export class GuestOpenings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly tries: GuestTries,
    private readonly accounts: GuestAccounts,
    private readonly sessions: GuestSessions,
    private readonly keys: ServerKeys,
    private readonly events: GuestEvents,
    private readonly phones: PhonesThatForget,
  ) {}

  /** Signs in by proof alone. Refuses `NotOpened`, `TooManyTries`, `DeviceRemoved`, `KeysMissing`. */
  async signIn(whose: Whose, proof: Proof, ownPhone: boolean, visitor: GuestVisitor): Promise<Opening | NotLetIn> {
    if ('passphrase' in proof && this.keys.areMissing) return new KeysMissing();
    const now = this.clock.now();
    const isCounted = !(await this.isKeptPhone(whose, proof));
    const tooMany = isCounted ? await this.attempts.take('guest_lock', visitor.address) : null;
    if (tooMany) return tooMany;
    const { answer, secret } = await this.database.runAs(rowOf(whose), async (tx): Promise<Outcome> => {
      const found = await this.find(tx, whose, proof);
      const opened = await this.tryOut(tx, found, proof, now);
      if (isRefusal(opened)) return { answer: opened };
      const guest = await this.accounts.newestGuest(tx, found.accountId);
      const deviceId = found.device?.id ?? null;
      return { answer: opened, secret: await this.sessions.begin(tx, { ...guest, organisationId: found.organisationId, accountId: found.accountId, provedVault: opened.vault, deviceId }, now, ownPhone) };
    });
    if (!secret) return answer;
    if (isCounted) await this.attempts.giveBack('guest_lock', visitor.address);
    await this.endBefore(visitor);
    visitor.keep(secret, ownPhone);
    return answer;
  }

  /** Proves a vault of the account that is signed in. Refuses as `signIn` does. */
  async prove(ctx: RequestContext, vaultId: string, proof: Proof): Promise<Opening | NotLetIn> {
    if ('passphrase' in proof && this.keys.areMissing) return new KeysMissing();
    const { answer } = await this.database.run(ctx, async (tx): Promise<Outcome> => {
      const found = await this.findOwn(tx, ctx, vaultId, proof);
      const opened = await this.tryOut(tx, found, proof, ctx.now);
      if (!isRefusal(opened)) await this.sessions.prove(tx, ctx, { vaultId: opened.vault, deviceId: found.device?.id ?? null });
      return { answer: opened };
    });
    return answer;
  }

  /** What the proof opens, with what has to be written down either way. */
  private async tryOut(tx: Tx, found: Found, proof: Proof, now: Date): Promise<Opening | NotLetIn> {
    const device = isLive(found.device, proof) ? found.device!.id : null;
    if (!device && isOwnSecret(found.device, proof)) return new DeviceRemoved();
    if (!found.lock && 'device' in proof && (await this.phones.isMarked(tx, proof.secret))) return new DeviceRemoved();
    if (device && asksOnly(proof)) return new NotOpened(); // still theirs, in the words that say nothing to anybody else
    const tooMany = await this.tries.mayTry(tx, found.tried, device, now);
    if (tooMany) return tooMany;
    const right = isRight(this.keys, found.lock, found.device, proof);
    if (isRefusal(right)) return right;
    if (!right) return this.refuse(tx, found, device, now);
    const opening = 'passphrase' in proof ? await this.byPassphrase(tx, found.lock!, proof.passphrase) : 'card' in proof ? Opening.byCard(found.lock!) : Opening.byPhone(found.lock!);
    if (isRefusal(opening)) return opening;
    if (device) await tx.sql('update guest_devices set seen_on = $2 where id = $1', [device, dayOf(now)]);
    await this.events.add(tx, found.accountId, kindOf(proof), now);
    return opening;
  }

  private async refuse(tx: Tx, found: Found, device: string | null, now: Date): Promise<NotOpened> {
    await this.tries.refused(tx, found.tried, device, now);
    await this.events.add(tx, found.accountId, 'refused', now);
    return new NotOpened();
  }

  /** The server's share goes out for a right passphrase alone; at that moment a new pepper is taken up. */
  private async byPassphrase(tx: Tx, lock: LockRow, proof: Uint8Array): Promise<Opening | KeysMissing> {
    const { vaultId } = lock;
    const [row] = await tx.sql<{ kekNo: number; sealed: Uint8Array }>('select kek_no as "kekNo", sealed from keys.lock_shares where vault_id = $1', [vaultId]);
    const share = row ? this.keys.unseal(row, { table: 'lock_shares', key: [vaultId] }) : new KeysMissing();
    if (isRefusal(share)) return share;
    const verifier = this.keys.verifier(vaultId, proof);
    if (!isRefusal(verifier) && verifier.pepperNo !== lock.pepperNo) await tx.sql('update guest_locks set pepper_no = $2, verifier = $3 where vault_id = $1', [vaultId, verifier.pepperNo, verifier.verifier]);
    return Opening.byPassphrase(lock, share);
  }

  private async find(tx: Tx, whose: Whose, proof: Proof): Promise<Found> {
    return 'vault' in whose ? this.findVault(tx, whose.vault, proof) : this.findName(tx, whose, proof);
  }

  private async findName(tx: Tx, { organisation, name }: { organisation: string; name: string }, proof: Proof): Promise<Found> {
    const signInName = issuedForm(name);
    const [account] = await tx.sql<{ id: string }>('select id from guest_accounts where organisation_id = $1 and sign_in_name = $2', [organisation, signInName]);
    const who = { organisationId: organisation, accountId: account?.id ?? newId() };
    await this.accounts.become(tx, who);
    const [lock] = await tx.sql<LockRow>(activeLock, [who.accountId]);
    return { ...who, tried: this.tries.nameOf(organisation, signInName), lock: lock ?? null, device: await deviceOf(tx, proof) };
  }

  private async findVault(tx: Tx, vaultId: string, proof: Proof): Promise<Found> {
    const [vault] = await tx.sql<{ organisationId: string; accountId: string }>('select organisation_id as "organisationId", account_id as "accountId" from guest_locks where vault_id = $1', [vaultId]);
    const who = vault ?? { organisationId: newId(), accountId: newId() };
    await this.accounts.become(tx, who);
    return this.withLock(tx, who, vaultId, proof);
  }

  /** A passphrase of plans that were set aside says which of them it opens, however often they were begun again: all that is one try. */
  private async findOwn(tx: Tx, { organisationId, guestAccountId }: RequestContext, vaultId: string, proof: Proof): Promise<Found> {
    if (!guestAccountId) throw new NotSignedIn();
    const found = await this.withLock(tx, { organisationId, accountId: guestAccountId }, vaultId, proof);
    const aside = 'passphrase' in proof ? await tx.sql<LockRow>(setAside, [guestAccountId, vaultId]) : [];
    return { ...found, lock: aside.find((lock) => isRight(this.keys, lock, null, proof) === true) ?? found.lock };
  }

  private async withLock(tx: Tx, who: { organisationId: string; accountId: string }, vaultId: string, proof: Proof): Promise<Found> {
    const [account] = await tx.sql<{ signInName: string }>('select sign_in_name as "signInName" from guest_accounts where id = $1', [who.accountId]);
    const [lock] = await tx.sql<LockRow>(thatLock, [who.accountId, vaultId]);
    const tried = account ? this.tries.nameOf(who.organisationId, account.signInName) : this.tries.vaultOf(vaultId);
    return { ...who, tried, lock: lock ?? null, device: await deviceOf(tx, proof) };
  }

  /** Whether it is a kept phone that shows its own secret: how often others tried from the same place does not keep it out. */
  private async isKeptPhone(whose: Whose, proof: Proof): Promise<boolean> {
    if (!('device' in proof)) return false;
    return this.database.runAs(rowOf(whose), async (tx) => isOwnSecret((await this.find(tx, whose, proof)).device, proof));
  }

  /** Whoever was signed in on this browser before is signed out: their cookie is gone, so their sign-in goes with it. */
  private async endBefore({ ctx }: GuestVisitor): Promise<void> {
    if (ctx) await this.database.run(ctx, (tx) => this.sessions.end(tx, ctx));
  }
}

/** The name, or the vault's id, is the secret that shows its own row. */
const rowOf = (whose: Whose) => ('vault' in whose ? { secret: whose.vault } : { organisation: whose.organisation, secret: issuedForm(whose.name) });

async function deviceOf(reader: Reader, proof: Proof): Promise<DeviceRow | null> {
  if (!('device' in proof)) return null;
  const [device] = await reader.sql<DeviceRow>('select id, secret_proof as "secretProof", removed_on is not null as "isRemoved" from guest_devices where id = $1', [proof.device]);
  return device ?? null;
}

const kindOf = (proof: Proof): GuestEventKind => ('passphrase' in proof ? 'opened_by_passphrase' : 'card' in proof ? 'opened_by_card' : 'opened_by_phone');
