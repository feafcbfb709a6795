import { Injectable } from '@nestjs/common';
import { newId, typedText, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, NotHere, type Tx } from '#peerhouse/platform';
import type { HeldAboutMe } from './held.graphql.js';
import { HeldQuery } from './held.query.js';

const longest = 1000;
/** Lines that are there whatever was written. */
const always = ['called', 'nights', 'rooms', 'hopes', 'leaving', 'lock_box', 'rights', 'enquiry'] as const;

/** "I see it differently": the guest's own words beside a line. They change them and take them out; nobody else does. */
@Injectable()
export class GuestNotes {
  constructor(private readonly database: Database, private readonly held: HeldQuery) {}

  /** Puts words beside a line, in place of earlier ones; empty words take them out. */
  write(ctx: RequestContext, line: string, typed: string): Promise<HeldAboutMe | InvalidInput> {
    return this.database.run<HeldAboutMe | InvalidInput>(ctx, async (tx) => {
      const [stay] = await tx.sql<{ id: string; serviceId: string }>('select id, service_id as "serviceId" from stays where guest_id = $1 order by arrives desc, created_at desc limit 1', [ctx.guestId]);
      if (!stay) throw new NotHere();
      const words = typedText(typed);
      if (words.length > longest) return new InvalidInput([{ field: 'words', problem: 'too_long', limit: longest }]);
      const there = await tx.sql('select 1 from guest_notes where stay_id = $1 and line = $2', [stay.id, line]);
      if (!there.length && !(await this.isALine(tx, ctx, line))) return new InvalidInput([{ field: 'line', problem: 'not_a_choice' }]);
      if (!words) await tx.sql('delete from guest_notes where stay_id = $1 and line = $2', [stay.id, line]);
      else await tx.sql(
        `insert into guest_notes (id, organisation_id, service_id, stay_id, line, words, written_at) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (stay_id, line) do update set words = excluded.words, written_at = excluded.written_at`, [newId(), ctx.organisationId, stay.serviceId, stay.id, line, words, ctx.now]);
      return this.held.of(tx, ctx);
    });
  }

  private async isALine(tx: Tx, ctx: RequestContext, line: string): Promise<boolean> {
    if ((always as readonly string[]).includes(line)) return true;
    const { lines, messages } = await this.held.of(tx, ctx);
    return [...lines, ...messages].some((one) => one.line === line);
  }
}
