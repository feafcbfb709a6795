import { addDays, type HouseDay } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import type { CheckInSum } from './check-in-figures.rules.js';
import type { FactSum } from './figures.rules.js';
import { stillWaits, type ProgrammeSum } from './programme-figures.rules.js';

interface Row { at: number; what: FactSum['what']; outcome: string | null; channel: string | null; how: string | null; hope_met: 'yes' | 'no' | null; asked_before: string | null; offered: string | null; space_kind: 'day' | null; days: number | null; n: number }

/** Stays count by their day of arrival, everything else by its own day. */
const sums = `
select width_bucket(counted.on_day, $2::date[]) - 1 as at, what, outcome, channel, how, hope_met, asked_before, days, case when what = 'stay_began' then offered end as offered, space_kind, sum(n)::integer as n
from facts, lateral (select case when what in ('stay_began', 'stay_ended') then cohort_day else day end as on_day) counted
where service_id = $1 and what in ('contact', 'stay_began', 'stay_ended', 'night_open', 'night_used', 'hold_lapsed', 'emergency_call', 'deviation', 'felt')
  and counted.on_day >= $3 and counted.on_day <= $4 and ($5::date is null or written_on <= $5)
group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
having sum(n) <> 0`;

/** The facts of a service added up over stretches of days that follow one another; `to` is the last day, included. Those written after `upTo` are left out; null leaves out none. */
export async function readSums(reader: Reader, serviceId: string, stretches: readonly { from: HouseDay; to: HouseDay }[], upTo: HouseDay | null): Promise<FactSum[]> {
  const starts = [...stretches.map(({ from }) => from), addDays(stretches.at(-1)!.to, 1)];
  const rows = await reader.sql<Row>(sums, [serviceId, starts, stretches[0]!.from, stretches.at(-1)!.to, upTo], 'report-sums');
  return rows.map(({ hope_met, asked_before, space_kind, ...row }) => ({ ...row, ofTheDay: space_kind === 'day', hopeMet: hope_met, askedBefore: asked_before }));
}

/**
 * What a programme cost is about nobody: it counts as soon as it is written. Who still waits at the end: opened on a day, less first meetings and
 * ends of that same day of interest.
 */
const programmeSums = `select what, outcome, how, days, sum(n)::int as n, coalesce(sum(n * amount), 0)::float as amount, counted.in_year as "when"
  from facts, lateral (select case when day >= $2 then 'within' when day >= $3 then 'year_before' else 'before' end as in_year) counted
  where service_id = $1 and day <= $4 and ($5::date is null or written_on <= $5 or what = 'cost') and what in ('companionship_opened', 'companionship_closed', 'first_meeting', 'rematch', 'meeting', 'travel', 'gathering', 'cost')
  group by what, outcome, how, days, counted.in_year
  union all
  select '${stillWaits}', null, null, least($4, coalesce($5, (select max(written_on) from facts where service_id = $1))) - interested.on_day, sum(case what when 'companionship_opened' then n else -n end)::int, 0, 'within'
  from facts, lateral (select case what when 'companionship_opened' then day else day - days end as on_day) interested
  where service_id = $1 and day <= $4 and ($5::date is null or written_on <= $5)
    and (what = 'companionship_opened' or (what = 'first_meeting' and how = 'first') or (what = 'companionship_closed' and days is not null))
  group by interested.on_day having sum(case what when 'companionship_opened' then n else -n end) > 0`;

/** The facts of a programme in a year and before it, of which the year before begins on `yearBefore`; both ends included. */
export const readProgrammeSums = (reader: Reader, serviceId: string, year: { from: HouseDay; to: HouseDay }, yearBefore: HouseDay, upTo: HouseDay | null): Promise<ProgrammeSum[]> =>
  reader.sql<ProgrammeSum>(programmeSums, [serviceId, year.from, yearBefore, year.to, upTo], 'programme-sums');

/** Check-ins of a house or a programme in a year, by the day that was agreed; both ends included. */
export const readCheckInSums = (reader: Reader, serviceId: string, { from, to }: { from: HouseDay; to: HouseDay }, upTo: HouseDay): Promise<CheckInSum[]> =>
  reader.sql<CheckInSum>(
    `select outcome, channel, amount::int as days, sum(n)::int as n from facts where service_id = $1 and what = 'check_in' and day >= $2 and day <= $3 and written_on <= $4
     group by outcome, channel, amount having sum(n) <> 0`, [serviceId, from, to, upTo], 'check-in-sums');

/** Day of the first fact of a service, by which its periods begin; null while there is none. */
export async function readFirstDay(reader: Reader, serviceId: string): Promise<HouseDay | null> {
  const [row] = await reader.sql<{ first: HouseDay | null }>('select min(least(day, cohort_day)) as first from facts where service_id = $1', [serviceId], 'report-first-day');
  return row?.first ?? null;
}
