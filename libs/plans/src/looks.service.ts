import { Injectable } from '@nestjs/common';
import { ServerKeys, Workers, type KeysMissing } from '#peerhouse/identity';
import { isRefusal, newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, mustIn, NotHere, OffShift, type Reader, type Tx } from '#peerhouse/platform';
import { OnShift } from '#peerhouse/services';
import { StayLookup } from '#peerhouse/stays';
import { isRefused, readHouseKey, unsealSection, type HouseKey } from '#peerhouse/vault';
import { ShareEnded } from './plans.refusals.js';
import type { SharedText, SharedWithUs } from './staff.graphql.js';

interface SealedKey { grant: string; section: string; version: number; kekNo: number; sealed: Uint8Array }
interface LabelRow extends SealedKey { until: Date | null; readerIsMe: boolean }
interface Locked { vault: string; house: string | null; worker: string | null; barred: boolean }
interface TextRow extends SealedKey { ciphertext: Uint8Array; savedOn: HouseDay }

/** Row-level security leaves live shares with the house of the shift, or with whoever asks. */
const ofGuest = `select g.id as grant, k.section_id as section, k.version, k.kek_no as "kekNo", k.sealed, g.until, g.reader = 'worker' as "readerIsMe"
  from vaults_of_guest($1) v join plan_grants g on g.vault_id = v join keys.house_keys k on k.grant_id = g.id
  where not keeps_me_from_reading(g.vault_id) order by g.made_at, g.id, k.section_id`;
/** No reader holds another up, and Stop waits for those alone who are before it. */
const lockGrant = `select vault_id as vault, house_id as house, worker_id as worker, keeps_me_from_reading(vault_id) as barred from plan_grants
  where id = $1 and organisation_id = $2 and ended_at is null and (until is null or until > clock_timestamp()) for no key update`;
const shared = `select k.grant_id as grant, k.section_id as section, k.version, k.kek_no as "kekNo", k.sealed, v.ct as ciphertext, v.saved_on as "savedOn"
  from keys.house_keys k join plan_versions v on v.vault_id = $3 and v.section_id = k.section_id and v.version = k.version where k.grant_id = $1 and k.section_id = $2`;
const addLook = `insert into plan_looks (id, organisation_id, vault_id, grant_id, section_id, version, worker_id, house_id, reader_name, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** What guests share with those on shift: which sections there are, and, each time seen by the guest, what one says. */
@Injectable()
export class LooksService {
  constructor(
    private readonly database: Database, private readonly keys: ServerKeys, private readonly stays: StayLookup,
    private readonly workers: Workers, private readonly onShift: OnShift,
  ) {}

  /** Labels and ends of what the guest of that stay shares with the house or with whoever asks: no look. */
  sharedWithUs(ctx: RequestContext, stayId: string): Promise<SharedWithUs[]> {
    return this.database.read(ctx, async (reader) => {
      const guest = await this.guestOf(reader, ctx, stayId);
      const rows = await reader.sql<LabelRow>(ofGuest, [guest], 'shared-with-us');
      return rows.map((row) => {
        const key = this.open(row);
        return { grant: row.grant, section: row.section, label: isRefusal(key) ? null : key.label, until: row.until, readerIsMe: row.readerIsMe };
      });
    });
  }

  /** Reads one section. Share locked, look written, key, hash and text open: or nothing of it happened. Refuses `ShareEnded`, `KeysMissing`. */
  lookAt(ctx: RequestContext, grantId: string, section: string): Promise<SharedText | ShareEnded | KeysMissing> {
    return this.database.run<SharedText | ShareEnded | KeysMissing>(ctx, async (tx) => {
      const [grant] = await tx.sql<Locked>(lockGrant, [grantId, ctx.organisationId]);
      if (!grant) return this.endedOrNotHere(tx, ctx, grantId);
      const house = await this.houseOf(tx, ctx, grant);
      const [row] = await tx.sql<TextRow>(shared, [grantId, section, grant.vault]);
      if (!row) return new ShareEnded();
      const reader = (await this.workers.named(tx, [ctx.accountId])).get(ctx.accountId!)!.called;
      await tx.sql(addLook, [newId(), ctx.organisationId, grant.vault, grantId, section, row.version, ctx.accountId, house, reader, ctx.now]);
      return this.textOf(row, grant.vault, reader);
    });
  }

  private textOf(row: TextRow, vault: string, readBy: string): SharedText | KeysMissing {
    const key = this.open(row);
    if (isRefusal(key)) return key;
    const text = unsealSection(new Uint8Array(row.ciphertext), key.sectionKey, { vault, section: row.section, version: row.version });
    if (isRefused(text)) throw new Error(`a shared text does not open: ${text.code}`);
    return { text: Buffer.from(text).toString('utf8'), label: key.label, savedOn: row.savedOn, readBy };
  }

  private open({ grant, section, kekNo, sealed }: SealedKey): HouseKey | KeysMissing {
    const bytes = this.keys.unseal({ kekNo, sealed }, { table: 'house_keys', key: [grant, section] });
    if (isRefusal(bytes)) return bytes;
    const key = readHouseKey(bytes);
    if (isRefused(key)) throw new Error(`a shared key is none: ${key.code}`);
    return key;
  }

  /** Where whoever asks may read it: on shift still, for them, and not kept from it by the guest. */
  private async houseOf(tx: Tx, ctx: RequestContext, { house, worker, barred }: Locked): Promise<string> {
    if (barred || (worker && worker !== ctx.accountId)) throw new NotHere();
    const where = house ?? ctx.onShift;
    if (!where) throw new OffShift();
    mustIn(ctx, 'plans.read', where);
    if (ctx.onShift && !(await this.onShift.is(tx, ctx.accountId!, ctx.onShift, ctx.now))) throw new OffShift();
    return where;
  }

  private async endedOrNotHere(tx: Tx, ctx: RequestContext, grantId: string): Promise<ShareEnded> {
    if (!ctx.onShift) throw new OffShift();
    const [row] = await tx.sql<{ ended: boolean }>('select share_has_ended($1) as ended', [grantId]);
    if (!row!.ended) throw new NotHere();
    return new ShareEnded();
  }

  private async guestOf(reader: Reader, ctx: RequestContext, stayId: string): Promise<string> {
    const stay = await this.stays.find(reader, stayId);
    if (!stay) throw new NotHere();
    mustIn(ctx, 'plans.read', stay.houseId);
    return stay.guestId;
  }
}
