import { addDays, type FieldProblem, type HouseDay } from '#peerhouse/kernel';
import { askingRhythm, followUpChannelsOffered, followUpOffers, quietHours, type Charter } from '#peerhouse/services';
import { agreementProblems, type Offered } from './agreement.rules.js';
import type { FollowUpInput } from './agreements.graphql.js';
import { outsideWords, type OutsideLanguage } from './channels/outside-texts.js';
import { channels, type About, type Channel, type ContactRules, type MaySay, type Never, type Rhythm, type RhythmKind, type Voicemail, type Way } from './follow-up.types.js';
import { isOver, isSameRhythm, rhythmOf } from './rhythm.rules.js';

/** What is there while something is typed: what stays of it, the days it counts from and ends on, and where the service is. */
export interface Around {
  about: About;
  charter: Charter;
  today: HouseDay;
  timeZone: string;
  /** Day 0 where they said none. */
  from: HouseDay;
  until: HouseDay | null;
  /** Of what was agreed before: its rhythm while that goes on, and each line by its id; an address that stays is not typed again. */
  kept: { rhythm: Rhythm | null; ways: ReadonlyMap<string, Way>; never: ReadonlyMap<string, Never> };
}

/** `wayIds`: which line that is there each way is, if any. `stays`: lines of the never-list that are not written anew; they come first in it. */
export interface TypedAgreement { rhythm: Rhythm; rules: ContactRules; wayIds: readonly (string | null)[]; stays: readonly string[]; language: string; onlyFrom: string | null; notFrom: string[] }

const most = { times: 730, notFrom: 20 } as const;
const maySay: readonly string[] = ['plain', 'first_name'] satisfies MaySay[];
const voicemails: readonly string[] = ['nothing', 'first_name_and_number'] satisfies Voicemail[];

/** What a charter lets somebody agree to; about a match, the programme's own rhythm first. */
export const offeredBy = (charter: Charter, about: About): Offered => ({
  rhythms: [...(about === 'match' && charter.matching ? (['match_asks'] as const) : []), ...followUpOffers(charter)], channels: followUpChannelsOffered(charter),
});

/** Reads what was typed; what needs another look is told field by field, and nothing is written. */
export function typedAgreement(input: FollowUpInput, around: Around): TypedAgreement | FieldProblem[] {
  const { charter, today, about, kept } = around;
  const quiet = quietHours(charter) ?? { from: '20:00', to: '09:00' };
  // Whoever typed this may not have known yet what is never to be used: only who names a line takes it out.
  const stays = [...kept.never].filter(([id]) => !input.usedAgain?.includes(id));
  const staying = stays.map(([, one]) => one);
  const ways = input.ways.map((way): Way => ({ channel: way.channel as Channel, address: way.keeps ? addressKept(kept.ways.get(way.keeps), way.channel) : (way.address?.trim() || null) }));
  const agreed: TypedAgreement = {
    rhythm: rhythmTyped(input, around),
    rules: {
      ways, never: [...staying, ...(input.never ?? []).flatMap(neverTyped).filter((one) => !staying.some((stay) => isSameLine(stay, one)))],
      says: (input.says ?? 'plain') as MaySay, voicemail: (input.voicemail ?? 'nothing') as Voicemail,
      times: {
        timeZone: input.timeZone ?? around.timeZone, quiet: { from: input.quietFrom ?? quiet.from, to: input.quietTo ?? quiet.to },
        weekdays: [...new Set(input.weekdays ?? [])].sort((one, other) => one - other), daysOff: [...new Set(input.daysOff ?? [])].sort(), at: input.at ?? null,
      },
    },
    wayIds: linesOf(ways, kept.ways), stays: stays.map(([id]) => id), language: input.language ?? 'en', onlyFrom: input.onlyFrom ?? null, notFrom: [...new Set(input.notFrom ?? [])],
  };
  const problems = [...agreementProblems(agreed, offeredBy(charter, about), today, { typed: input.from ?? null, kept: kept.rhythm }), ...choiceProblems(input, agreed)];
  return problems.length ? problems : agreed;
}

/** As it is typed again where the form shows what stays. */
const isSameLine = (one: Never, other: Never): boolean => ('channel' in one ? 'channel' in other && one.channel === other.channel : 'address' in other && one.address === other.address);

/** A line is told by its number, of two with one number by the channel too: for a form that is open it stays that one, wherever it stands now. */
function linesOf(ways: readonly Way[], kept: Around['kept']['ways']): (string | null)[] {
  const left = new Map(kept);
  return ways.map(({ channel, address }) => {
    const same = [...left].filter(([, line]) => line.address === address && (address !== null || line.channel === channel));
    const id = (same.find(([, line]) => line.channel === channel) ?? same[0])?.[0] ?? null;
    if (id) left.delete(id);
    return id;
  });
}

/** Counted from the day that was typed; else from the usual one, and where that is too long ago for any day of it, from today. */
function rhythmTyped(input: FollowUpInput, around: Around): Rhythm {
  if (input.from) return rhythmFrom(input, around, input.from);
  const usual = rhythmFrom(input, around, around.from);
  return (around.kept.rhythm && isSameRhythm(usual, around.kept.rhythm)) || !isLate(usual, around.today) ? usual : rhythmFrom(input, around, around.today);
}

/** Of the programme's rhythm it is the first day that counts: who begins late is asked soon after they begin, and then as often as everybody. */
const isLate = (rhythm: Rhythm, today: HouseDay): boolean => rhythm.from < today && (rhythm.kind === 'match_asks' ? addDays(rhythm.from, rhythm.days[0] ?? 0) < today : isOver(rhythm, today, today));

function rhythmFrom({ rhythm: kind, days, everyDays, times }: FollowUpInput, around: Around, from: HouseDay): Rhythm {
  const asks = around.charter.matching ? askingRhythm(around.charter.matching) : { firstDays: 7, thenDays: 30 };
  const own = { days: days ?? [], onwards: everyDays ? { everyDays, times: times ?? null } : null };
  return rhythmOf({ kind: kind as RhythmKind, from, own, asks, until: around.until }) ?? { kind: kind as RhythmKind, from, days: [], onwards: null, until: around.until };
}

/** The address of a way that stays, where it is a way of the same kind: a number for calls is one for texts. */
function addressKept(way: Way | undefined, channel: string): string | null {
  if (!way?.address) return null;
  return (way.channel === 'email') === (channel === 'email') ? way.address : null;
}

function neverTyped({ channel, address }: NonNullable<FollowUpInput['never']>[number]): Never[] {
  if (channel) return [{ channel: channel as Channel }];
  return address?.trim() ? [{ address: address.trim() }] : [];
}

function choiceProblems(input: FollowUpInput, { rules, language, notFrom, rhythm }: TypedAgreement): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const choice = (field: string, isOne: boolean) => { if (!isOne) problems.push({ field, problem: 'not_a_choice' }); };
  choice('says', maySay.includes(rules.says));
  choice('voicemail', voicemails.includes(rules.voicemail));
  choice('language', Object.hasOwn(outsideWords, language as OutsideLanguage));
  for (const [at, one] of (input.never ?? []).entries()) {
    choice(`never.${at}`, !one.channel || (channels as readonly string[]).includes(one.channel));
    if ((one.address?.length ?? 0) > 200) problems.push({ field: `never.${at}`, problem: 'too_long', limit: 200 });
  }
  if (rhythm.until !== null && rhythm.from > rhythm.until) problems.push({ field: 'rhythm.from', problem: 'too_far' });
  if ((rhythm.onwards?.times ?? 0) > most.times) problems.push({ field: 'rhythm.times', problem: 'too_many', limit: most.times });
  if (notFrom.length > most.notFrom) problems.push({ field: 'notFrom', problem: 'too_many', limit: most.notFrom });
  return problems;
}
