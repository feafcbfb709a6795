import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database, NotSignedIn, type Reader } from '#peerhouse/platform';
import { Me } from './identity.graphql.js';
import { OrganisationReader } from './organisation-reader.js';

/** Tells people who they are here. */
@Injectable()
export class MeService {
  constructor(private readonly database: Database, private readonly organisations: OrganisationReader) {}

  /** The signed-in person; null when nobody is. */
  async me(ctx: RequestContext | null): Promise<Me | null> {
    return ctx ? this.database.read(ctx, (reader) => this.read(reader, ctx)) : null;
  }

  private async read(reader: Reader, ctx: RequestContext): Promise<Me> {
    const [row] = await reader.sql<{ called: string; email: string; ends_at: Date }>(
      'select a.called, a.email, s.ends_at from accounts a join sessions s on s.account_id = a.id where s.id = $1', [ctx.sessionId], 'me');
    const organisation = await this.organisations.organisation(reader);
    if (!row || !organisation) throw new NotSignedIn();
    return new Me(ctx, { called: row.called, email: row.email, organisation: organisation.name, demo: organisation.demo, sessionEndsAt: row.ends_at });
  }
}
