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
  /**
   * Of what was agreed before: its rhythm while that goes on, ways by place from 1, and what is never used by its id; an address that stays is
   * not typed again. `wrong`: ids of what came of a wrong number.
   */
  kept: { rhythm: Rhythm | null; ways: readonly Way[]; never: ReadonlyMap<string, Never>; wrong: readonly string[] };
}

/** `stays`: lines of the never-list that are not written anew. */
export interface TypedAgreement { rhythm: Rhythm; rules: ContactRules; stays: readonly string[]; language: string; onlyFrom: string | null; notFrom: string[] }

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
  // Whoever typed this may not have known yet that a number was a wrong one: only who names it takes it out.
  const stays = kept.wrong.filter((id) => !input.usedAgain?.includes(id));
  const staying = stays.map((id) => kept.never.get(id)!);
  const agreed: TypedAgreement = {
    rhythm: rhythmTyped(input, around),
    rules: {
      ways: input.ways.map((way) => ({ channel: way.channel as Channel, address: way.keeps ? addressKept(kept.ways[way.keeps - 1], way.channel) : (way.address?.trim() || null) })),
      never: [...staying, ...(input.never ?? []).flatMap((one) => neverTyped(one, kept.never)).filter((one) => !isAmong(staying, one))],
      says: (input.says ?? 'plain') as MaySay, voicemail: (input.voicemail ?? 'nothing') as Voicemail,
      times: {
        timeZone: input.timeZone ?? around.timeZone, quiet: { from: input.quietFrom ?? quiet.from, to: input.quietTo ?? quiet.to },
        weekdays: [...new Set(input.weekdays ?? [])].sort((one, other) => one - other), daysOff: [...new Set(input.daysOff ?? [])].sort(), at: input.at ?? null,
      },
    },
    stays, language: input.language ?? 'en', onlyFrom: input.onlyFrom ?? null, notFrom: [...new Set(input.notFrom ?? [])],
  };
  const problems = [...agreementProblems(agreed, offeredBy(charter, about), today, { typed: input.from ?? null, kept: kept.rhythm }), ...choiceProblems(input, agreed)];
  return problems.length ? problems : agreed;
}

/** As it is typed again where the form shows what stays. */
const isAmong = (staying: readonly Never[], one: Never): boolean => 'address' in one && staying.some((stays) => 'address' in stays && stays.address === one.address);

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
