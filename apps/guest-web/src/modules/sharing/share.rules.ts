import { LONGEST_SHARE_MONTHS, newVaultId, shareProblem, type Card, type Id, type NewShare } from '#peerhouse/vault';

/** What the guest chose so far: one question a page. */
export interface Choices {
  sections: readonly Id[];
  reader: { kind: 'house' | 'worker'; id: Id; name: string } | { kind: 'card'; name: string } | null;
  end: { kind: 'stay' } | { kind: 'day'; day: string } | { kind: 'stop' } | null;
}

export interface StayHere { id: Id; houseId: Id; leaves: string }

/** Whether it can end with the stay: with the house one stays in, or with a worker. */
export const mayEndWithStay = (reader: Choices['reader'], stay: StayHere | null): boolean =>
  stay !== null && reader !== null && (reader.kind === 'worker' || (reader.kind === 'house' && reader.id === stay.houseId));

/** The last moment of a day in the house's own time zone, as an instant. */
export function endOfDay(day: string, timeZone: string): string | null {
  const midnight = Date.parse(`${day}T24:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(midnight)) return null;
  // The zone's distance may change on that very night: looked at once more from where the first look led.
  const first = midnight - distance(midnight, timeZone);
  return new Date(midnight - distance(first, timeZone)).toISOString();
}

/** How far the zone is from UTC at a moment, in milliseconds. */
function distance(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(at / 1000) * 1000;
}

/** When it ends at the latest; null: with the stay, or a card until it is stopped. A day before the longest, so that a clock that is off does no harm. */
export function untilOf({ reader, end }: Choices, timeZone: string, now: Date): string | null {
  if (end?.kind === 'day') return endOfDay(end.day, timeZone);
  return end?.kind === 'stop' && reader?.kind !== 'card' ? longest(now).toISOString() : null;
}

export function longest(now: Date): Date {
  const last = new Date(now);
  last.setUTCMonth(last.getUTCMonth() + LONGEST_SHARE_MONTHS);
  last.setUTCDate(last.getUTCDate() - 2);
  return last;
}

/** What is wrong with a day that was typed: missing, past, too_late, not_a_time; null when it will do. */
export function dayProblem(choices: Choices, timeZone: string, now: Date): string | null {
  if (choices.end?.kind !== 'day' || !choices.reader) return null;
  const until = endOfDay(choices.end.day, timeZone);
  if (!until) return choices.end.day ? 'not_a_time' : 'missing';
  return shareProblem({ reader: choices.reader.kind, sections: choices.sections, until, stay: null }, now)?.problem ?? null;
}

/** The share as the vault makes it. `card` for somebody the guest trusts. */
export function shareOf(choices: Choices, { timeZone, now, stay, card }: { timeZone: string; now: Date; stay: Pick<StayHere, 'id'> | null; card: Card<'supporter'> | null }): NewShare {
  const reader = choices.reader!;
  return {
    grant: { id: newVaultId(), reader: reader.kind, to: reader.kind === 'card' ? null : reader.id, name: reader.name, sections: [...choices.sections], until: untilOf(choices, timeZone, now) },
    ...(card ? { card } : {}), ...(choices.end?.kind === 'stay' && stay ? { stay: stay.id } : {}),
  };
}

/** Boxes, ticks, crosses: what a sign says of a name nobody guesses here. */
const signs = (text: string): string[] => text.match(/[\p{S}[\](){}]/gu) ?? [];

/**
 * The parts that the guest's paper calls by their names, a line each, where it says nothing else: of "all but these" no part is chosen
 * for them, nor of boxes with and without a tick, nor where two parts go by one name. Capitals and bullets apart.
 */
export function partsNamed(words: string, parts: readonly { section: Id; name: string }[]): Id[] {
  const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  const named = words.split('\n').filter((line) => line.trim()).map((line) => parts.filter(({ name }) => plain(name) && plain(name) === plain(line) && signs(line).every((sign) => name.includes(sign))));
  return named.every((each) => each.length === 1) ? parts.filter((part) => named.some(([each]) => each === part)).map(({ section }) => section) : [];
}

/** What paper asks for, as choices; without a reader who is there still this is null. `name`: what the reader is called. Where it ends with a stay it is that of the paper, whichever this sign-in is of. */
export function choicesAsked({ reader, to, until }: { reader: string; to: Id; until?: string | null }, sections: readonly Id[], name: string | null): Choices {
  return { sections, reader: name === null ? null : { kind: reader === 'worker' ? 'worker' : 'house', id: to, name }, end: until ? { kind: 'day', day: until } : { kind: 'stay' } };
}
