import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What the file says cannot be played; said in words, before anything is started. */
export class ReplayProblem extends Error {
  constructor(message: string, readonly status: 1 | 2 = 1) {
    super(message);
  }
}

const oneOf = <T extends Record<string, string>>(what: string, words: T) =>
  z.string().transform((word, ctx): string => {
    const known = words[word];
    if (known) return known;
    ctx.addIssue({ code: 'custom', message: `the format does not know the ${what} "${word}"; it knows: ${Object.keys(words).join(', ')}` });
    return z.NEVER;
  });

const channel = oneOf('channel', { phone: 'phone', web: 'web', text: 'text', 'walk in': 'walk_in', email: 'email' });
const outcome = oneOf('outcome', {
  'no space': 'no_space', 'cannot offer what was asked': 'cannot_offer', 'chose something else': 'chose_something_else', 'lost touch': 'lost_touch', 'not now': 'not_now',
});
const voice = oneOf('voice', { guest: 'guest', 'first contact': 'first_contact', 'second member': 'second_member', house: 'house', referrer: 'referrer', peer: 'peer' });
export const ways = { 'hopes met': 'hopes_met', 'own choice': 'own_choice', 'moved on': 'moved_on', hospital: 'hospital', other: 'other', 'rather not say': 'rather_not_say' };
const how = oneOf('way of leaving', ways);
const askedBefore = oneOf('answer', { yes: 'yes', no: 'no', 'rather not': 'rather_not' });
const starter = oneOf('one who starts', { self: 'self', team: 'team', 'anyone with consent': 'anyone_with_consent' });
const why = oneOf('reason of a closure', { 'not enough of us': 'not_enough_of_us', repair: 'repair', cleaning: 'cleaning', 'something else': 'something_else' });

const local = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'is written like 2016-07-01T11:07, in the house’s own time');
const day = z.iso.date('is written like 2016-07-01');
const nights = z.number().int().min(1).max(365);
const enquiry = z.string().min(1);
const space = z.string().min(1);
/** Whether a stay past the nominal longest was talked about; it was, unless the file says. */
const talked = z.boolean().optional();
/** What every event may say: when it was written down, if later; the refusal the house is to get; a word for the reader. */
const any = { at: local, writtenAt: local.optional(), refused: z.string().optional(), note: z.string().optional() };

const event = z.discriminatedUnion('do', [
  z.strictObject({
    ...any, do: z.literal('enquire'), enquiry, channel, outcome: outcome.optional(), askedBefore: askedBefore.optional(),
    startedBy: starter.optional(), startedTeam: z.string().min(1).optional(), theyKnow: z.boolean().optional(), stayedHere: z.boolean().optional(),
    wants: z.strictObject({ kind: z.enum(['night', 'day'], 'is night or day').default('night'), from: day.optional(), nights: nights.optional() }).optional(),
  }),
  z.strictObject({ ...any, do: z.literal('voice'), enquiry, voice, yes: z.boolean(), space: space.optional(), talked }),
  z.strictObject({ ...any, do: z.literal('use kept space'), enquiry, space, talked }),
  z.strictObject({ ...any, do: z.literal('change of mind'), enquiry }),
  z.strictObject({ ...any, do: z.literal('close'), enquiry, outcome }),
  z.strictObject({ ...any, do: z.literal('undo close'), enquiry }),
  z.strictObject({ ...any, do: z.literal('lapse'), enquiry }),
  z.strictObject({ ...any, do: z.literal('arrive'), enquiry, space: space.optional() }),
  z.strictObject({ ...any, do: z.literal('undo arrive'), enquiry }),
  z.strictObject({ ...any, do: z.literal('extend'), enquiry, nights, talked }),
  z.strictObject({ ...any, do: z.literal('move'), enquiry, space, from: day.optional() }),
  z.strictObject({ ...any, do: z.literal('leave'), enquiry, how: how.optional(), atLeastOneHopeMet: z.boolean().optional() }),
  z.strictObject({ ...any, do: z.literal('undo leave'), enquiry }),
  z.strictObject({ ...any, do: z.literal('close space'), space, from: day, nights, why }),
  z.strictObject({ ...any, do: z.literal('open space'), space }),
], { error: (issue) => `the format does not know what to do with "${String((issue.input as { do?: unknown } | undefined)?.do)}"` });

const file = z.object({
  service: z.object({ blueprint: z.string(), name: z.string().min(1), timeZone: z.string(), rooms: z.array(z.string().min(1)).default([]) }),
  period: z.object({ from: day, to: day }),
  expected: z.record(z.string(), z.union([z.number(), z.record(z.string(), z.number())])),
  events: z.array(event),
});

export type ReplayFile = z.output<typeof file>;
export type ReplayEvent = z.output<typeof event>;

/** When the house writes it down: at once, unless the event says later. */
export const writtenAt = (event: ReplayEvent): string => event.writtenAt ?? event.at;

/** Reads a documented year; throws ReplayProblem with every word it does not know. */
export function readReplay(name: string): ReplayFile {
  const raw = parse(name);
  const read = file.safeParse(raw);
  if (!read.success) throw new ReplayProblem(`${name} cannot be played:\n${read.error.issues.slice(0, 20).map((issue) => `  - ${placeOf(raw, issue.path)}${issue.message}`).join('\n')}`);
  checkOrder(name, read.data.events);
  return read.data;
}

export function parse(name: string): unknown {
  try {
    return JSON.parse(readFileSync(name, 'utf8'));
  } catch (problem) {
    throw new ReplayProblem(`${name} cannot be read: ${(problem as Error).message}`);
  }
}

/** Which event it is, as a person would look for it. */
function placeOf(raw: unknown, path: readonly PropertyKey[]): string {
  const [first, at, ...field] = path;
  if (first !== 'events' || typeof at !== 'number') return path.length ? `${path.join('.')}: ` : '';
  const event = (raw as { events: { at?: string; do?: string; enquiry?: string }[] }).events[at];
  return `event ${at + 1} (${[event?.at, event?.do, event?.enquiry].filter(Boolean).join(', ')})${field.length ? `, ${field.join('.')}` : ''}: `;
}

function checkOrder(name: string, events: readonly ReplayEvent[]): void {
  const taken = new Set<string>();
  events.forEach((event, at) => {
    const before = events[at - 1];
    if (before && writtenAt(event) < writtenAt(before)) throw new ReplayProblem(`${name}: event ${at + 1} is written down before the one before it (${writtenAt(event)} before ${writtenAt(before)}).`);
    if (writtenAt(event) < event.at) throw new ReplayProblem(`${name}: event ${at + 1} is written down before it happens.`);
    if (event.do === 'enquire') taken.add(event.enquiry);
    else if ('enquiry' in event && !taken.has(event.enquiry)) throw new ReplayProblem(`${name}: event ${at + 1} is about ${event.enquiry}, which nobody has taken yet.`);
  });
}
