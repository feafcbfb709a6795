import { Injectable } from '@nestjs/common';
import { type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { RightsShown, type House, type RightsTextInWords } from '#peerhouse/services';
import { actionsFor, isPastLongest, nightsOfStay, undoUntil, type Action, type StayState } from './stay.rules.js';

interface Row {
  id: string; service_id: string; guest_id: string; state: StayState; arrives: HouseDay; leaves: HouseDay; kept_until: Date | null; taken_back_at: Date | null; came_in_at: Date | null; left_at: Date | null;
  here_before: boolean; welcome_written_at: Date | null; leaving_written_at: Date | null; how: string | null; hope_met: boolean | null; rights_told: { texts: string[]; charterVersion: number; language: string; shown?: string[] } | null;
  space_kind: string; rights_told_at: Date | null; told_by: string | null; lock_box_offered_at: Date | null; hopes: string | null; corrected_at: Date | null; corrected_by: string | null; version: number; longest: number | null;
  tonight: HouseDay; segments: { spaceId: string; spaceName: string; from: HouseDay; to: HouseDay }[];
}

export interface StayView {
  id: string; houseId: string; guestId: string; spaceKind: string; state: StayState; arrives: HouseDay; leaves: HouseDay; nights: number; spaceId: string | null; spaceName: string | null;
  keptUntil: Date | null; hereBefore: boolean; cameInAt: Date | null; leftAt: Date | null; how: string | null; hopeMet: boolean | null; longestNights: number | null; pastLongest: boolean;
  rightsTold: { texts: string[]; charterVersion: number; language: string; at: Date; by: string } | null; lockBoxOfferedAt: Date | null; hopes: string | null;
  segments: Row['segments']; undoUntil: Date | null; correctedAt: Date | null; correctedBy: string | null; actions: Action[]; version: number;
}

const columns = `select s.id, s.service_id, s.guest_id, s.arrives, s.leaves, s.kept_until, s.taken_back_at, s.here_before, s.came_in_at, s.left_at, s.welcome_written_at, s.leaving_written_at, s.how, s.hope_met,
    s.space_kind, s.rights_told, s.rights_told_at, a.called as told_by, s.lock_box_offered_at, h.hopes, s.corrected_at, b.called as corrected_by, s.version, (v.charter #>> case s.space_kind when 'day' then '{day_programme,days}' else '{nights,longest}' end::text[])::int as longest,
    (($2::timestamptz at time zone w.time_zone) - (v.charter #>> '{nights,turns}')::interval)::date as tonight,
    case when s.state = 'expected' and s.kept_until <= $2 then 'not_taken_up' else s.state end as state,
    coalesce((select jsonb_agg(jsonb_build_object('spaceId', c.space_id, 'spaceName', p.name, 'from', c.first_night, 'to', c.until) order by c.first_night)
      from claims c join spaces p on p.id = c.space_id where c.stay_id = s.id), '[]') as segments
  from stays s
  join services w on w.id = s.service_id
  join charter_versions v on v.id = s.charter_version_id
  left join accounts a on a.id = s.rights_told_by
  left join accounts b on b.id = s.corrected_by
  left join stay_hopes h on h.stay_id = s.id`;

/** Stays as screens show them, each list and page one statement. Hopes only come back for those on shift. */
@Injectable()
export class StaysQuery {
  constructor(private readonly database: Database, private readonly shown: RightsShown) {}

  /** Expected and here, and those who left or did not come in the last 7 days; newest first. */
  async list(ctx: RequestContext, houseId: string): Promise<StayView[]> {
    if (!mayIn(ctx, 'stays.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const rows = await reader.sql<Row>(
        `${columns} where s.service_id = $1 and (s.state = 'here' or coalesce(s.leaving_written_at, s.taken_back_at, s.kept_until, s.created_at) > $2::timestamptz - interval '7 days')
         order by s.arrives desc, s.created_at desc`, [houseId, ctx.now], 'stays-list');
      return rows.map((row) => view(row, ctx));
    });
  }

  /** People expected by tonight, and those here whose planned morning is past, today or tomorrow. */
  async waiting(reader: Reader, ctx: RequestContext, { id, tonight, today }: Pick<House, 'id' | 'tonight' | 'today'>): Promise<StayView[]> {
    const rows = await reader.sql<Row>(
      `${columns} where s.service_id = $1 and ((s.state = 'expected' and s.kept_until > $2 and s.arrives <= $3) or (s.state = 'here' and s.leaves <= $4::date + 1))
       order by coalesce(s.kept_until, s.leaves::timestamptz), s.id`, [id, ctx.now, tonight, today], 'stays-waiting');
    return rows.map((row) => view(row, ctx));
  }

  /** What came of an act: the stay as it is now, by the id the act gave, or its refusal. */
  async after<R>(ctx: RequestContext, result: string | R): Promise<StayView | R> {
    return typeof result === 'string' ? this.get(ctx, result) : result;
  }

  async get(ctx: RequestContext, stayId: string): Promise<StayView> {
    return this.database.read(ctx, (reader) => this.getIn(reader, ctx, stayId));
  }

  /** The texts told to the guest of that stay, in the words of that day; none when nothing was told yet, or before words were kept. */
  async rightsShown(ctx: RequestContext, stayId: string): Promise<RightsTextInWords[]> {
    return this.database.read(ctx, async (reader) => {
      const [row] = await reader.sql<{ houseId: string; shown: string[] | null }>(`select service_id as "houseId", rights_told -> 'shown' as shown from stays where id = $1`, [stayId], 'rights-shown-of-stay');
      if (!row || !mayIn(ctx, 'stays.see', row.houseId)) throw new NotHere();
      return this.shown.read(reader, row.shown ?? []);
    });
  }

  private async getIn(reader: Reader, ctx: RequestContext, stayId: string): Promise<StayView> {
    const [row] = await reader.sql<Row>(`${columns} where s.id = $1`, [stayId, ctx.now], 'stay');
    if (!row || !mayIn(ctx, 'stays.see', row.service_id)) throw new NotHere();
    return view(row, ctx);
  }
}

function view(row: Row, ctx: RequestContext): StayView {
  // Where the guest is tonight, or comes in, or was last: moves of later nights are no news yet.
  const now = row.segments.findLast(({ from }) => from <= row.tonight) ?? row.segments[0];
  const nights = nightsOfStay(row.arrives, row.leaves);
  const written = row.state === 'left' ? row.leaving_written_at : row.state === 'here' ? row.welcome_written_at : null;
  return {
    id: row.id, houseId: row.service_id, guestId: row.guest_id, spaceKind: row.space_kind, state: row.state, arrives: row.arrives, leaves: row.leaves, nights,
    spaceId: now?.spaceId ?? null, spaceName: now?.spaceName ?? null, keptUntil: row.state === 'expected' ? row.kept_until : null, hereBefore: row.here_before, cameInAt: row.here_before ? null : row.came_in_at, leftAt: row.left_at,
    how: row.how, hopeMet: row.hope_met, longestNights: row.longest, pastLongest: row.state !== 'not_taken_up' && isPastLongest(nights, row.longest),
    rightsTold: row.rights_told && row.rights_told_at ? { ...row.rights_told, at: row.rights_told_at, by: row.told_by ?? '' } : null,
    lockBoxOfferedAt: row.lock_box_offered_at, hopes: row.hopes, segments: row.segments, undoUntil: written && undoUntil(written), correctedAt: row.corrected_at, correctedBy: row.corrected_by,
    actions: actionsFor({ state: row.state, keptUntil: row.kept_until, takenBackAt: row.taken_back_at, cameInAt: row.here_before ? null : row.came_in_at, leftAt: row.left_at, welcomeWrittenAt: row.welcome_written_at, leavingWrittenAt: row.leaving_written_at }, ctx.onShift === row.service_id, ctx.now), version: row.version,
  };
}
