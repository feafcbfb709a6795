import { Injectable } from '@nestjs/common';
import { newId, typedText, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, NotHere } from '#peerhouse/platform';
import type { HeldAboutMe, HeldStay } from './held.graphql.js';
import { HeldQuery } from './held.query.js';

const longest = 1000;
/** Lines that are there whatever was written. */
const always = ['called', 'nights', 'rooms', 'hopes', 'leaving', 'lock_box', 'rights', 'enquiry'] as const;

/** "I see it differently": the guest's own words beside a line. They change them and take them out; nobody else does. */
@Injectable()
export class GuestNotes {
  constructor(private readonly database: Database, private readonly held: HeldQuery) {}

  /** Puts words beside a line of a stay, in place of earlier ones; empty words take them out. A stay that is not told to them is not there. */
  write(ctx: RequestContext, stayId: string, line: string, typed: string): Promise<HeldAboutMe | InvalidInput> {
    return this.database.run<HeldAboutMe | InvalidInput>(ctx, async (tx) => {
      const stay = (await this.held.of(tx, ctx)).stays.find(({ id }) => id === stayId);
      if (!stay) throw new NotHere();
      const words = typedText(typed);
      if (words.length > longest) return new InvalidInput([{ field: 'words', problem: 'too_long', limit: longest }]);
      if (!isALine(stay, line)) return new InvalidInput([{ field: 'line', problem: 'not_a_choice' }]);
      if (!words) await tx.sql('delete from guest_notes where stay_id = $1 and line = $2', [stayId, line]);
      else await tx.sql(
        `insert into guest_notes (id, organisation_id, service_id, stay_id, line, words, written_at) select $1, organisation_id, service_id, id, $3, $4, $5 from stays where id = $2
         on conflict (stay_id, line) do update set words = excluded.words, written_at = excluded.written_at`, [newId(), stayId, line, words, ctx.now]);
      return this.held.of(tx, ctx);
    });
  }
}

/** One that is there, or was when they wrote beside it. */
const isALine = ({ lines, messages, notes }: HeldStay, line: string): boolean =>
  (always as readonly string[]).includes(line) || [...lines, ...messages, ...notes].some((one) => one.line === line);
