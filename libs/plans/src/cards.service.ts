import { Injectable } from '@nestjs/common';
import { ServerKeys, type KeysMissing } from '#peerhouse/identity';
import { Clock, isRefusal, newId } from '#peerhouse/kernel';
import { Database, exactly, type Tx } from '#peerhouse/platform';
import { hashOf, rowBytes } from '#peerhouse/vault';
import { CardEnded } from './plans.refusals.js';
import type { CardAnswer, SharedRow } from './vault.graphql.js';

interface CardGrant { id: string; vault: string; organisationId: string }
interface SealedRow extends Omit<SharedRow, 'key'> { kekNo: number; sealed: Uint8Array }

const byProof = `select id, vault_id as vault, organisation_id as "organisationId" from plan_grants
  where card_proof = $1 and ended_at is null and (until is null or until > clock_timestamp()) for no key update`;
const sections = `select k.section_id as section, k.version, k.kek_no as "kekNo", k.sealed, v.ct as ciphertext, v.saved_on as "savedOn"
  from keys.card_keys k join plan_versions v on v.vault_id = $2 and v.section_id = k.section_id and v.version = k.version where k.grant_id = $1 order by k.section_id`;
const addLook = 'insert into plan_looks (id, organisation_id, vault_id, grant_id, section_id, version, at) values ($1, $2, $3, $4, $5, $6, $7)';

/** A supporter's card, without an account: what it shows is the only thing asked, and each section leaves a look. */
@Injectable()
export class CardsService {
  constructor(private readonly database: Database, private readonly keys: ServerKeys, private readonly clock: Clock) {}

  /** Opens what the card shares now. Refuses `CardEnded`, `KeysMissing`. */
  open(proof: Uint8Array): Promise<CardAnswer | CardEnded | KeysMissing> {
    exactly(rowBytes.proof, proof);
    const shown = hashOf(proof);
    return this.database.runAs<CardAnswer | CardEnded | KeysMissing>({ secret: Buffer.from(shown).toString('hex') }, async (tx) => {
      const [grant] = await tx.sql<CardGrant>(byProof, [shown]);
      return grant ? this.read(tx, grant) : new CardEnded();
    });
  }

  private async read(tx: Tx, { id, vault, organisationId }: CardGrant): Promise<CardAnswer | KeysMissing> {
    const shared: SharedRow[] = [];
    for (const { kekNo, sealed, ...row } of await tx.sql<SealedRow>(sections, [id, vault])) {
      const key = this.keys.unseal({ kekNo, sealed }, { table: 'card_keys', key: [id, row.section] });
      if (isRefusal(key)) return key;
      await tx.sql(addLook, [newId(), organisationId, vault, id, row.section, row.version, this.clock.now()]);
      shared.push({ ...row, key });
    }
    return { vault, grant: id, sections: shared };
  }
}
