import type { Meeting } from './meetings.rules.js';

/** A meeting in a feed: `uid` is opaque, `changes` how often it was moved or cancelled. */
export interface FeedEntry extends Pick<Meeting, 'startsAt' | 'endsAt' | 'isCancelled'> { uid: string; changes: number }

/** What a bystander may read on a phone's calendar: that the hour is taken, in the owner's language, and nothing else. */
const neutral: Record<string, { title: string; name: string }> = {
  en: { title: 'Busy', name: 'Calendar' },
  fr: { title: 'Occupé', name: 'Calendrier' },
  es: { title: 'Ocupado', name: 'Calendario' },
  ar: { title: 'مشغول', name: 'التقويم' },
};

/** The language of the neutral titles: the one asked for, with or without its country (fr, fr-CA); English where there are none in it. */
export function neutralLanguage(asked: string | null | undefined): string {
  const [language = ''] = (asked ?? '').toLowerCase().split('-');
  return Object.hasOwn(neutral, language) ? language : 'en';
}

/**
 * The feed as text (RFC 5545): one event a meeting, in universal time, so that no calendar has to know when clocks change where the
 * meeting is. No place, no names, no words, nobody invited, no alarm; nothing in it says whose it is or who made it.
 */
export function calendarFeed(entries: readonly FeedEntry[], { language, stampedAt }: { language: string; stampedAt: Date }): string {
  const spoken = neutralLanguage(language);
  const words = neutral[spoken]!;
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//calendar//calendar//${spoken.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(words.name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H',
    ...entries.flatMap((entry) => event(entry, words.title, stampedAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const event = (entry: FeedEntry, title: string, stampedAt: Date): string[] => [
  'BEGIN:VEVENT', `UID:${escaped(entry.uid)}`, `DTSTAMP:${universal(stampedAt)}`, `DTSTART:${universal(entry.startsAt)}`, `DTEND:${universal(entry.endsAt)}`,
  `SEQUENCE:${entry.changes}`, `SUMMARY:${escaped(title)}`, 'CLASS:PRIVATE', `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `TRANSP:${entry.isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`, 'END:VEVENT',
];

/** 20261103T180000Z */
const universal = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** TEXT of RFC 5545, 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Lines of at most 75 octets, never cut within a letter; the next begins with a blank (RFC 5545, 3.1). */
export function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  for (const letter of line) {
    if (octets(row + letter) > 75) {
      rows.push(row);
      row = ' ';
    }
    row += letter;
  }
  return [...rows, row].join('\r\n');
}
