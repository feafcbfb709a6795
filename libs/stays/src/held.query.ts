import { Injectable } from '@nestjs/common';
import { calledAtWork, GuestsOfSignIn } from '#peerhouse/identity';
import { addDays, calendarDayAt, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { HandoverLines, Houses, keepDays, RightsShown } from '#peerhouse/services';
import type { HeldAboutMe, HeldStay } from './held.graphql.js';
import type { StayState } from './stay.rules.js';
import { WordsOfStays, type OfStay } from './words-of-stays.query.js';

interface Row {
  id: string; houseName: string; timeZone: string; charterVersionId: string; state: StayState; arrives: HouseDay; leaves: HouseDay; cameInAt: Date | null; leftAt: Date | null; how: string | null; hopes: string | null; lockBoxOfferedAt: Date | null;
  rightsTold: { charterVersion: number; language: string; shown?: string[] } | null; rightsToldAt: Date | null; rightsToldBy: string | null; called: string | null; rooms: string[];
}

const held = `select s.id, w.name as "houseName", w.time_zone as "timeZone", s.charter_version_id as "charterVersionId", case when s.state = 'expected' and s.kept_until <= $2 then 'not_taken_up' else s.state end as state, s.arrives, s.leaves,
    s.came_in_at as "cameInAt", s.left_at as "leftAt", s.how, h.hopes, s.lock_box_offered_at as "lockBoxOfferedAt", s.rights_told as "rightsTold", s.rights_told_at as "rightsToldAt", s.rights_told_by as "rightsToldBy", n.called,
    coalesce((select array_agg(distinct p.name) from claims c join spaces p on p.id = c.space_id where c.stay_id = s.id), '{}') as rooms
  from stays s join services w on w.id = s.service_id left join stay_hopes h on h.stay_id = s.id left join guest_names n on n.guest_id = s.guest_id
  where s.guest_id = any($1) order by s.arrives desc, s.created_at desc, s.id`;

/** Everything houses hold about a guest, read as that guest: row-level security shows them nobody else's. */
@Injectable()
export class HeldQuery {
  constructor(
    private readonly database: Database, private readonly houses: Houses, private readonly lines: HandoverLines, private readonly shown: RightsShown,
    private readonly words: WordsOfStays, private readonly signIn: GuestsOfSignIn,
  ) {}

  mine(ctx: RequestContext): Promise<HeldAboutMe> {
    return this.database.read(ctx, (reader) => this.of(reader, ctx));
  }

  async of(reader: Reader, ctx: RequestContext): Promise<HeldAboutMe> {
    const { guests, opensMore } = await this.signIn.of(reader, ctx);
    const rows = await reader.sql<Row>(held, [guests, ctx.now], 'held-about-me');
    const stayIds = rows.map(({ id }) => id);
    return { ctx, stayIds, opensMore, stays: rows.length ? await this.inWords(reader, rows) : [] };
  }

  private async inWords(reader: Reader, rows: readonly Row[]): Promise<HeldStay[]> {
    const ids = rows.map(({ id }) => id);
    const lines = await this.lines.ofStays(reader, ids);
    const words = await this.words.read(reader, ids);
    const texts = await this.shown.read(reader, rows.flatMap(({ rightsTold }) => rightsTold?.shown ?? []));
    const called = await calledAtWork(reader, [...lines.map(({ writtenBy }) => writtenBy), ...rows.flatMap(({ rightsToldBy }) => rightsToldBy ?? [])]);
    const stays: HeldStay[] = [];
    for (const { rightsTold: told, rightsToldAt: at, rightsToldBy: by, charterVersionId, ...row } of rows) {
      const ofThis = ({ stayId }: OfStay): boolean => stayId === row.id;
      const charter = await this.houses.charterOf(reader, charterVersionId);
      stays.push({
        ...row, messages: words.messages.filter(ofThis), notes: words.notes.filter(ofThis),
        lines: lines.filter(ofThis).map(({ id, kind, words: written, writtenBy, writtenAt, doneAt }) => ({ line: `line:${id}`, kind, words: written, by: called.get(writtenBy) ?? '', at: writtenAt, doneAt })),
        rightsTold: told && at && by ? { at, by: called.get(by) ?? '', charterVersion: String(told.charterVersion), language: told.language, texts: (told.shown ?? []).flatMap((id) => texts.find((text) => text.id === id) ?? []) } : null,
        erasedFrom: row.leftAt ? addDays(calendarDayAt(row.leftAt, row.timeZone), keepDays(charter, 'stay')) : null,
      });
    }
    return stays;
  }
}
