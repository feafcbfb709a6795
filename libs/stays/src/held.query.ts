import { Injectable } from '@nestjs/common';
import { addDays, calendarDayAt, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { HandoverLines, Houses, keepDays, RightsShown } from '#peerhouse/services';
import type { GuestMessage, GuestNote, HeldAboutMe, RightsToldToMe } from './held.graphql.js';
import type { StayState } from './stay.rules.js';

interface Row {
  id: string; stayIds: string[]; serviceId: string; charterVersionId: string; state: StayState; arrives: HouseDay; leaves: HouseDay; cameInAt: Date | null; leftAt: Date | null; how: string | null; hopes: string | null; lockBoxOfferedAt: Date | null;
  rightsTold: { charterVersion: number; language: string; shown?: string[] } | null; rightsToldAt: Date | null; rightsToldBy: string | null; called: string | null; rooms: string[]; timeZone: string;
}

const held = `select s.id, array(select id from stays where guest_id = $1 order by arrives desc, created_at desc) as "stayIds", s.service_id as "serviceId", s.charter_version_id as "charterVersionId", case when s.state = 'expected' and s.kept_until <= $2 then 'not_taken_up' else s.state end as state, s.arrives, s.leaves,
    s.came_in_at as "cameInAt", s.left_at as "leftAt", s.how, h.hopes, s.lock_box_offered_at as "lockBoxOfferedAt", s.rights_told as "rightsTold", s.rights_told_at as "rightsToldAt", s.rights_told_by as "rightsToldBy", n.called,
    coalesce((select array_agg(distinct p.name) from claims c join spaces p on p.id = c.space_id where c.stay_id = s.id), '{}') as rooms, w.time_zone as "timeZone"
  from stays s join services w on w.id = s.service_id left join stay_hopes h on h.stay_id = s.id left join guest_names n on n.guest_id = s.guest_id
  where s.guest_id = $1 order by s.arrives desc, s.created_at desc limit 1`;
const messages = `select 'message:' || id as line, kind, day, what, why, decided_by as "decidedBy", written_by as "writtenBy", written_at as "writtenAt" from guest_messages where stay_id = $1 order by written_at desc, id`;
const notes = `select line, words, written_at as "writtenAt" from guest_notes where stay_id = $1 order by line`;

const nothing = {
  stayIds: [], called: null, state: null, arrives: null, leaves: null, rooms: [], cameInAt: null, leftAt: null, how: null, hopes: null, lockBoxOfferedAt: null, rightsTold: null, lines: [], messages: [], notes: [], erasedFrom: null,
};

/** Everything the house holds about a guest, read as that guest: row-level security shows them nobody else's. */
@Injectable()
export class HeldQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly lines: HandoverLines, private readonly shown: RightsShown) {}

  mine(ctx: RequestContext): Promise<HeldAboutMe> {
    return this.database.read(ctx, (reader) => this.of(reader, ctx));
  }

  async of(reader: Reader, ctx: RequestContext): Promise<HeldAboutMe> {
    const [row] = await reader.sql<Row>(held, [ctx.guestId, ctx.now], 'held-about-me');
    if (!row) return { ctx, ...nothing };
    const charter = await this.houses.charterOf(reader, row.charterVersionId);
    return {
      ctx, ...row, rightsTold: await this.rightsTold(reader, row), lines: await this.linesOf(reader, row.id), ...(await this.guestWords(reader, row.id)),
      erasedFrom: row.leftAt ? addDays(calendarDayAt(row.leftAt, row.timeZone), keepDays(charter, 'stay')) : null,
    };
  }

  /** Notes and messages of a stay, for whoever may see them. */
  async guestWords(reader: Reader, stayId: string): Promise<{ notes: GuestNote[]; messages: GuestMessage[] }> {
    return { messages: await reader.sql<GuestMessage>(messages, [stayId], 'messages-of-stay'), notes: await reader.sql<GuestNote>(notes, [stayId], 'notes-of-stay') };
  }

  private async linesOf(reader: Reader, stayId: string): Promise<HeldAboutMe['lines']> {
    const lines = await this.lines.ofStay(reader, stayId);
    const called = await this.called(reader, lines.map(({ writtenBy }) => writtenBy));
    return lines.map(({ id, kind, words, writtenBy, writtenAt, doneAt }) => ({ line: `line:${id}`, kind, words, by: called.get(writtenBy) ?? '', at: writtenAt, doneAt }));
  }

  private async rightsTold(reader: Reader, { rightsTold: told, rightsToldAt: at, rightsToldBy: by }: Row): Promise<RightsToldToMe | null> {
    if (!told || !at || !by) return null;
    return { at, by: (await this.called(reader, [by])).get(by) ?? '', charterVersion: String(told.charterVersion), language: told.language, texts: await this.shown.read(reader, told.shown ?? []) };
  }

  private async called(reader: Reader, workers: readonly string[]): Promise<Map<string, string>> {
    const rows = await reader.sql<{ id: string; called: string }>('select id, called from called_at_work($1::uuid[])', [[...new Set(workers)]], 'called-at-work');
    return new Map(rows.map(({ id, called }) => [id, called]));
  }
}
