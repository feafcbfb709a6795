import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { houseDay } from '#peerhouse/kernel';
import { ReplayProblem } from './replay-file.js';

const day = z.iso.date('is written like 2017-04-01').transform((text) => houseDay(text));
const text = z.string().min(1, 'is empty');
const halfDay = z.string().regex(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]* (morning|afternoon|evening)$/i, 'is written like Thu morning');
const person = z.strictObject({
  id: text, callMe: text, interestedOn: day, leavesHospitalOn: day.nullable(), site: text, likes: z.array(text), languages: z.array(text), free: z.array(halfDay),
  wishes: z.strictObject({ gender: text.optional(), someoneOlderThan: text.optional() }),
  asksForAnotherPeerAtMeeting: z.int().min(1).optional(), endsAtMeeting: z.int().min(1).optional(), firstSaysNoToProposal: z.boolean().optional(),
});
const peer = z.strictObject({ id: text, shares: z.array(text), languages: z.array(text), gender: text.nullable(), ageBand: text.nullable(), sites: z.array(text), free: z.array(halfDay), capacity: z.int().min(0) });
const happening = z.discriminatedUnion('do', [
  z.strictObject({ on: day, do: z.literal('peer is ill'), peer: text, untilOn: day.nullable() }),
  z.strictObject({ on: day, do: z.literal('peer leaves the service'), peer: text }),
  z.strictObject({ on: day, do: z.literal('peer steps back from new people'), peer: text, untilOn: day.nullable() }),
  z.strictObject({ on: day, do: z.literal('peer lowers their limit'), peer: text, capacity: z.int().min(0) }),
  z.strictObject({ on: day, do: z.literal('leaving moved'), person: text, leavesHospitalOn: day.nullable() }),
], { error: (issue) => `the format does not know what to do with "${String((issue.input as { do?: unknown } | undefined)?.do)}"` });
const bounds = z.record(z.string(), z.number());

const file = z.object({
  service: z.object({ blueprint: text, name: text, timeZone: text, sites: z.array(text) }),
  period: z.object({ from: day, to: day }),
  cost: z.object({ currency: text, total: z.number() }),
  peers: z.array(peer), opening: z.array(z.strictObject({ person, peer: text, firstMeetingOn: day })), people: z.array(person), happenings: z.array(happening),
  expected: z.object({ atLeast: bounds.default({}), atMost: bounds.default({}) }).catchall(z.number()),
});
export type ProgrammeFile = z.output<typeof file>;
export type FilePerson = ProgrammeFile['people'][number];
export type Happens = ProgrammeFile['happenings'][number];

/** Whether the file documents a matching programme. */
export const isProgramme = (raw: unknown): boolean => {
  const { peers, people, events } = (raw ?? {}) as Record<string, unknown>;
  return !events && Boolean(peers ?? people);
};

/** The file says leaving hospital in a word that is in no name of ours; here it gets ours, and in what is said of the file its own again. */
const inOurWords = (text: string): string => text.replaceAll(/"dis[a-z]{6}On"/g, '"leavesHospitalOn"').replaceAll(/"dis[a-z]{6} moved"/g, '"leaving moved"');
const inTheirWords = (said: string, text: string): string => {
  const word = /"(dis[a-z]{6})(On| moved)"/.exec(text)?.[1];
  return word ? said.replaceAll('leavesHospitalOn', `${word}On`).replaceAll('leaving moved', `${word} moved`) : said;
};

/** Reads a documented year of a programme; throws ReplayProblem with every word it does not know, and all that is missing. */
export function readProgramme(name: string): ProgrammeFile {
  const written = readFileSync(name, 'utf8');
  const raw: unknown = JSON.parse(inOurWords(written));
  const read = file.safeParse(raw);
  const problems = read.success ? whatCannotBe(read.data) : read.error.issues.map((issue) => `${placeOf(raw, issue.path)}${wordsOf(raw, issue)}`);
  if (!read.success || problems.length) throw new ReplayProblem(inTheirWords(`${name} cannot be played:\n${problems.slice(0, 20).map((one) => `  - ${one}`).join('\n')}`, written));
  return read.data;
}

const wordsOf = (raw: unknown, issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return `the format does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  const said = issue.path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | undefined)?.[key], raw);
  return said === undefined ? 'is missing' : issue.message;
};

const kinds: Record<string, string> = { peers: 'peer', people: 'person', opening: 'opening', happenings: 'happening' };

/** Which one it is, as a person would look for it. */
function placeOf(raw: unknown, path: readonly PropertyKey[]): string {
  const [first, at, ...field] = path;
  const kind = kinds[String(first)];
  if (!kind || typeof at !== 'number') return path.length ? `${path.join('.')}: ` : '';
  const one = (raw as Record<string, ({ id?: unknown; on?: unknown; do?: unknown; person?: unknown } | null)[]>)[String(first)]![at];
  const told = [one?.id, one?.on, one?.do, (one?.person as { id?: unknown } | undefined)?.id].filter((word) => typeof word === 'string');
  return `${kind} ${at + 1}${told.length ? ` (${told.join(', ')})` : ''}${field.length ? `, ${field.join('.')}` : ''}: `;
}

/** What each word for itself may be, and all together may not. */
function whatCannotBe({ peers, opening, people, happenings, period, service }: ProgrammeFile): string[] {
  const everybody = [...opening.map((one) => one.person), ...people];
  const interested = new Map(everybody.map(({ id, interestedOn }) => [id, interestedOn]));
  const known = new Set(peers.map(({ id }) => id));
  const sites = new Set(service.sites);
  const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...(period.to < period.from ? [`the period ends on ${period.to}, before it begins`] : []),
    ...twice(peers.map(({ id }) => id)).map((id) => `there are two peers ${id}`), ...twice(everybody.map(({ id }) => id)).map((id) => `there are two people ${id}`),
    ...peers.flatMap(({ id, sites: goesTo }) => goesTo.filter((site) => !sites.has(site)).map((site) => `the peer ${id} goes to ${site}, which is no site of the service`)),
    ...everybody.flatMap(({ id, site }) => (sites.has(site) ? [] : [`${id} is in ${site}, which is no site of the service`])),
    ...people.flatMap(({ id, interestedOn }) => (interestedOn < period.from || interestedOn > period.to ? [`${id} becomes interested on ${interestedOn}, which is not in the period`] : [])),
    ...opening.flatMap(({ person: { id, interestedOn }, peer: who, firstMeetingOn }) => [
      ...(known.has(who) ? [] : [`nobody is the peer ${who} whom ${id} meets`]), ...(firstMeetingOn < interestedOn ? [`${id} meets ${who} before they become interested`] : []),
    ]),
    ...happenings.flatMap((one) => {
      const from = 'person' in one ? interested.get(one.person) : undefined;
      return [
        ...('peer' in one && !known.has(one.peer) ? [`nobody is the peer ${one.peer} (${one.on}, ${one.do})`] : []),
        ...('person' in one && from === undefined ? [`nobody is the person ${one.person} (${one.on}, ${one.do})`] : []),
        ...(from !== undefined && one.on < from ? [`${one.do} of somebody on ${one.on}, before they become interested`] : []),
        ...(one.on > period.to ? [`${one.do} on ${one.on}, which is after the period`] : []),
      ];
    }),
  ];
}
