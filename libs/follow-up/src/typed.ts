import type { FieldProblem, HouseDay } from '#peerhouse/kernel';
import { askingRhythm, followUpChannelsOffered, followUpOffers, quietHours, type Charter } from '#peerhouse/services';
import { agreementProblems, type Offered } from './agreement.rules.js';
import type { FollowUpInput } from './agreements.graphql.js';
import { outsideWords, type OutsideLanguage } from './channels/outside-texts.js';
import { channels, type About, type Channel, type ContactRules, type MaySay, type Never, type Rhythm, type RhythmKind, type Voicemail, type Way } from './follow-up.types.js';
import { rhythmOf } from './rhythm.rules.js';

/** What is there while something is typed: what stays of it, the days it counts from and ends on, and where the service is. */
export interface Around {
  about: About;
  charter: Charter;
  today: HouseDay;
  timeZone: string;
  /** Day 0 where they said none. */
  from: HouseDay;
  until: HouseDay | null;
  /** Of what was agreed before: its day 0, ways by place from 1, and what is never used by its id; an address that stays is not typed again. */
  kept: { from: HouseDay | null; ways: readonly Way[]; never: ReadonlyMap<string, Never> };
}

export interface TypedAgreement { rhythm: Rhythm; rules: ContactRules; language: string; onlyFrom: string | null; notFrom: string[] }

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
  const agreed: TypedAgreement = {
    rhythm: rhythmTyped(input, around),
    rules: {
      ways: input.ways.map((way) => ({ channel: way.channel as Channel, address: way.keeps ? addressKept(kept.ways[way.keeps - 1], way.channel) : (way.address?.trim() || null) })),
      never: (input.never ?? []).flatMap((one) => neverTyped(one, kept.never)),
      says: (input.says ?? 'plain') as MaySay, voicemail: (input.voicemail ?? 'nothing') as Voicemail,
      times: {
        timeZone: input.timeZone ?? around.timeZone, quiet: { from: input.quietFrom ?? quiet.from, to: input.quietTo ?? quiet.to },
        weekdays: [...new Set(input.weekdays ?? [])].sort((one, other) => one - other), daysOff: [...new Set(input.daysOff ?? [])].sort(), at: input.at ?? null,
      },
    },
    language: input.language ?? 'en', onlyFrom: input.onlyFrom ?? null, notFrom: [...new Set(input.notFrom ?? [])],
  };
  const problems = [...agreementProblems(agreed, offeredBy(charter, about), today, kept.from), ...choiceProblems(input, agreed)];
  return problems.length ? problems : agreed;
}

function rhythmTyped({ rhythm: kind, from, days, everyDays, times }: FollowUpInput, around: Around): Rhythm {
  const asks = around.charter.matching ? askingRhythm(around.charter.matching) : { firstDays: 7, thenDays: 30 };
  const own = { days: days ?? [], onwards: everyDays ? { everyDays, times: times ?? null } : null };
  return rhythmOf({ kind: kind as RhythmKind, from: from ?? around.from, own, asks, until: around.until }) ?? { kind: kind as RhythmKind, from: from ?? around.from, days: [], onwards: null, until: around.until };
}

/** The address of a way that stays, where it is a way of the same kind: a number for calls is one for texts. */
function addressKept(way: Way | undefined, channel: string): string | null {
  if (!way?.address) return null;
  return (way.channel === 'email') === (channel === 'email') ? way.address : null;
}

function neverTyped({ channel, address, keeps }: NonNullable<FollowUpInput['never']>[number], kept: ReadonlyMap<string, Never>): Never[] {
  if (keeps) return kept.has(keeps) ? [kept.get(keeps)!] : [];
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
