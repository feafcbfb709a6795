import { Injectable } from '@nestjs/common';
import { Clock, newId, newSecret } from '#peerhouse/kernel';
import { Database, type Tx } from '#peerhouse/platform';
import { Attempts } from './attempts.js';
import { LinkEnded, TooManyTries } from './identity.refusals.js';
import { OneTimeLink, type LinkPurpose } from './one-time-link.entity.js';
import { hashOfSecret } from './secrets.js';

/** Hours a link stands. */
export const linkHours = 72;

/** A link that can still be used. */
export interface OpenLink {
  id: string;
  purpose: LinkPurpose;
  organisationId: string | null;
  accountId: string | null;
  /** Shows the link's row to row-level security: `{ secret: tokenHash }`. */
  tokenHash: string;
}

interface NewLink { organisationId: string; accountId: string; purpose: 'invitation' | 'authenticator'; now: Date; mailId?: string | null }

const byToken = `select id, purpose, organisation_id as "organisationId", account_id as "accountId", token_hash as "tokenHash"
  from one_time_links where token_hash = $1 and used_at is null and ends_at > $2`;

/** Links that work once. Whoever has the secret sees that one link and nothing else. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly database: Database, private readonly attempts: Attempts, private readonly clock: Clock) {}

  /** The link of a token, if it can still be used. Wrong tokens are counted by place. Refuses `LinkEnded`, `TooManyTries`. */
  async open(token: string, place: string): Promise<OpenLink | LinkEnded | TooManyTries> {
    const tooMany = await this.attempts.take('link', place);
    if (tooMany) return tooMany;
    const tokenHash = hashOfSecret(token);
    const [link] = await this.database.readAs({ secret: tokenHash }, (reader) => reader.sql<OpenLink>(byToken, [tokenHash, this.clock.now()], 'link-by-token'));
    if (!link) return new LinkEnded();
    await this.attempts.giveBack('link', place);
    return link;
  }

  /** Uses it up; false when somebody else was quicker or it has ended meanwhile. */
  async use(tx: Tx, link: OpenLink, now: Date): Promise<boolean> {
    const used = await tx.sql('update one_time_links set used_at = $2 where id = $1 and used_at is null and ends_at > $2 returning id', [link.id, now]);
    return used.length === 1;
  }

  /** A new link for that account; its earlier ones end. The token is kept nowhere. */
  async make(tx: Tx, { organisationId, accountId, purpose, now, mailId = null }: NewLink): Promise<{ token: string; endsAt: Date }> {
    await this.endAllOf(tx, accountId, now);
    const token = newSecret();
    const endsAt = new Date(now.getTime() + linkHours * 3_600_000);
    await tx.insert(OneTimeLink, { id: newId(), organisationId, accountId, purpose, tokenHash: hashOfSecret(token), endsAt, usedAt: null, madeAt: now, mailId });
    return { token, endsAt };
  }

  async endAllOf(tx: Tx, accountId: string, now: Date): Promise<void> {
    await tx.sql('update one_time_links set ends_at = $2 where account_id = $1 and used_at is null and ends_at > $2', [accountId, now]);
  }
}
