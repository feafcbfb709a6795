import type { Counts } from '#peerhouse/reports';
import { ways, type ReplayFile } from './replay-file.js';

export interface Compared { name: string; expected: number; actual: number | null; matches: boolean }

const only = (series: readonly number[]): number => series[0]!;
const ratio = (value: readonly number[], of: readonly number[]): number | null => (only(of) === 0 ? null : only(value) / only(of));
const respondents = ({ hopes }: Counts): number => only(hopes.hope_met) + only(hopes.hope_not_met);

type Reading = (counts: Counts) => number | null;
/** Every figure a file may expect, by its name there. */
const readings: Record<string, Reading> = {
  stays: ({ stays }) => only(stays),
  staysEnded: ({ staysEnded }) => only(staysEnded),
  contactsWithoutStay: ({ contacts }) => only(contacts),
  contactsWithoutStayForLackOfSpace: ({ outcomes }) => only(outcomes.no_space),
  shareForLackOfSpace: ({ outcomes, contacts }) => ratio(outcomes.no_space, contacts),
  nightsUsed: ({ nightsUsed }) => only(nightsUsed),
  nightsOpen: ({ nightsOpen }) => only(nightsOpen),
  occupancy: ({ nightsUsed, nightsOpen }) => ratio(nightsUsed, nightsOpen),
  averageNights: ({ nightsOfEnded, staysEnded }) => ratio(nightsOfEnded, staysEnded),
  inKeptSpace: ({ cameInto }) => only(cameInto.kept_space),
  dayVisits: ({ dayVisits }) => only(dayVisits),
  daysUsed: ({ daysUsed }) => only(daysUsed),
  daysOpen: ({ daysOpen }) => only(daysOpen),
  askedForDay: ({ askedForDay }) => only(askedForDay),
  noDayPlace: ({ dayContacts }) => only(dayContacts.no_day_place),
  respondents,
  atLeastOneHopeMet: ({ hopes }) => only(hopes.hope_met),
  shareHopeMet: (counts) => (respondents(counts) === 0 ? null : only(counts.hopes.hope_met) / respondents(counts)),
};

const underscored = (word: string): string => word.replaceAll(' ', '_');
const aliases: Record<string, string> = { 'cannot offer what was asked': 'cannot_offer' };
const rowOf = (rows: Record<string, readonly number[]>, word: string): number | null => {
  const row = rows[aliases[word] ?? underscored(word)];
  return row ? only(row) : null;
};

/** Tables a file may expect, row by row. */
const tables: Record<string, (counts: Counts, row: string) => number | null> = {
  leaving: ({ leaving }, row) => (row in ways || row === 'not said' ? rowOf(leaving, row) : null),
  outcomes: ({ outcomes }, row) => rowOf(outcomes, row),
  channels: ({ channels }, row) => rowOf(channels, row),
  askedBefore: ({ askedBefore }, row) => rowOf(askedBefore, row),
  notTakenUp: ({ notTakenUp }, row) => rowOf(notTakenUp, row),
};

/** The report beside what the file expects, one figure after the other; a name that no report has differs. */
export function compare(expected: ReplayFile['expected'], counts: Counts): Compared[] {
  return Object.entries(expected).flatMap(([name, value]) => (typeof value === 'number'
    ? [figure(name, value, readings[name]?.(counts) ?? null)]
    : Object.entries(value).map(([row, number]) => figure(`${name}: ${row}`, number, tables[name]?.(counts, row) ?? null))));
}

/** Equal to as many decimals as the file gives. */
function figure(name: string, expected: number, actual: number | null): Compared {
  const decimals = String(expected).split('.')[1]?.length ?? 0;
  return { name, expected, actual, matches: actual !== null && Math.abs(actual - expected) <= 0.5 * 10 ** -decimals + 1e-9 };
}
