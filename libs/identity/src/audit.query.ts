import { Injectable } from '@nestjs/common';
import { roles, type RequestContext } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { AuditEntry, AuditPage } from './identity.graphql.js';
import { OrganisationReader } from './organisation-reader.js';
import { Workers } from './workers.js';

interface Row { number: number; at: Date; who: string | null; what: string; about: string | null; service: string | null; detail: string | null }

/** Lines on a page. */
export const auditPageLines = 50;

const lines = `select c.seq::int as number, a.at, a.account_id as who, a.what, a.about_id as about, a.service_id as service, a.detail
  from audit_chain c join audit a on a.id = c.audit_id where $1::bigint is null or c.seq < $1 order by c.seq desc limit ${auditPageLines + 1}`;
const head = "select seq::int as lines, encode(hash, 'hex') as hash from audit_heads";

/** Who did what, when. Never whom it was about, unless that was somebody who works here, and never a word anybody typed. */
@Injectable()
export class AuditQuery {
  constructor(private readonly database: Database, private readonly workers: Workers, private readonly organisations: OrganisationReader) {}

  /** The newest lines first; `before`: those with a smaller number. */
  async page(ctx: RequestContext, before: number | null): Promise<AuditPage> {
    return this.database.read(ctx, async (reader) => {
      const rows = await reader.sql<Row>(lines, [before], 'audit-page');
      const [whole] = await reader.sql<{ lines: number; hash: string }>(head, [], 'audit-head');
      return Object.assign(new AuditPage(), {
        entries: await this.entries(reader, rows.slice(0, auditPageLines)), more: rows.length > auditPageLines, lines: whole?.lines ?? 0, seal: whole?.hash ?? '',
      });
    });
  }

  private async entries(reader: Reader, rows: readonly Row[]): Promise<AuditEntry[]> {
    const people = await this.workers.named(reader, rows.flatMap(({ who, about }) => [who, about]));
    const services = await this.organisations.serviceNames(reader);
    const name = (id: string | null) => (id ? (people.get(id)?.called ?? null) : null);
    return rows.map(({ number, at, who, what, about, service, detail }) => Object.assign(new AuditEntry(), {
      number, at, what, who: name(who), about: name(about), service: service ? (services.get(service) ?? null) : null,
      roles: (detail ?? '').split(' ').filter((word) => (roles as readonly string[]).includes(word)),
    }));
  }
}
