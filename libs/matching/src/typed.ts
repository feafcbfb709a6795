import { typedText, type FieldProblem, type HouseDay } from '#peerhouse/kernel';
import { InvalidInput } from '#peerhouse/platform';
import type { Shares, Wishes } from './lists.js';
import { ageBands, halfDays, type HalfDay } from './matching.types.js';

export const most = { topics: 12, topic: 40, genders: 5, called: 60, reach: 200, gender: 40 } as const;

/** What somebody typed into a form of wishes or shares; what was not sent is empty. */
export interface TypedWishes { place?: string | null; likes: string[]; background?: string[] | null; languages?: string[] | null; times?: string[] | null; genders?: string[] | null; olderThan?: string | null; youngerThan?: string | null; byPhone?: boolean | null; asksFor?: string | null }
export interface TypedShares { languages?: string[] | null; gender?: string | null; ageBand?: string | null; likes?: string[] | null; background?: string[] | null; ratherNot?: string[] | null; near?: string[] | null; far?: string[] | null; times?: string[] | null; byPhone?: boolean | null }
export interface TypedInterest { channel: string; called?: string | null; reach?: string | null; messageSafe?: boolean | null; leavesHospitalOn?: HouseDay | null; place?: string | null }

export type Checked<T> = { value: T } | { problems: FieldProblem[] };

const list = (typed: readonly string[] | null | undefined): string[] => [...new Set((typed ?? []).map(typedText).filter((one) => one !== ''))];
export const textOrNull = (typed: string | null | undefined): string | null => typedText(typed ?? '') || null;

function topicProblems(field: string, topics: readonly string[], count: number = most.topics): FieldProblem[] {
  if (topics.length > count) return [{ field, problem: 'too_many', limit: count }];
  return topics.some((topic) => [...topic].length > most.topic) ? [{ field, problem: 'too_long', limit: most.topic }] : [];
}
const choiceProblems = (field: string, chosen: readonly string[], from: readonly string[]): FieldProblem[] => (chosen.every((one) => from.includes(one)) ? [] : [{ field, problem: 'not_a_choice' }]);
export const lengthProblems = (field: string, text: string | null, limit: number): FieldProblem[] => (text !== null && [...text].length > limit ? [{ field, problem: 'too_long', limit }] : []);
const one = (value: string | null | undefined): string[] => (value ? [value] : []);

/** Whether anything was wished at all. */
export const hasWishes = ({ place: _place, asksFor: _asksFor, ...wishes }: TypedWishes): boolean => Object.values(wishes).some((one) => (Array.isArray(one) ? one.length > 0 : Boolean(one)));

/** Wishes as they are kept, or what is wrong with them. Where they want to meet is checked against the programme's places elsewhere: another place is told of, not refused. */
export function wishesOf(typed: TypedWishes): Checked<Omit<Wishes, 'pinnedTo' | 'asksForCalled'>> {
  const value = {
    likes: list(typed.likes), background: list(typed.background), languages: list(typed.languages), times: list(typed.times) as HalfDay[], genders: list(typed.genders),
    olderThan: typed.olderThan || null, youngerThan: typed.youngerThan || null, byPhone: typed.byPhone ?? false, asksFor: typed.asksFor || null,
  };
  const problems = [
    ...topicProblems('likes', value.likes), ...topicProblems('background', value.background), ...topicProblems('languages', value.languages), ...topicProblems('genders', value.genders, most.genders),
    ...choiceProblems('times', value.times, halfDays), ...choiceProblems('olderThan', one(value.olderThan), ageBands), ...choiceProblems('youngerThan', one(value.youngerThan), ageBands),
  ];
  return problems.length ? { problems } : { value };
}

/** Shares as they are kept, or what is wrong with them. */
export function sharesOf(typed: TypedShares, places: readonly string[]): Checked<Shares> {
  const value = {
    languages: list(typed.languages), gender: textOrNull(typed.gender), ageBand: typed.ageBand || null, likes: list(typed.likes), background: list(typed.background), ratherNot: list(typed.ratherNot),
    near: list(typed.near), far: list(typed.far), times: list(typed.times) as HalfDay[], byPhone: typed.byPhone ?? false,
  };
  const problems = [
    ...topicProblems('languages', value.languages), ...lengthProblems('gender', value.gender, most.gender), ...choiceProblems('ageBand', one(value.ageBand), ageBands), ...topicProblems('likes', value.likes), ...topicProblems('background', value.background),
    ...topicProblems('ratherNot', value.ratherNot), ...choiceProblems('near', value.near, places), ...choiceProblems('far', value.far, places), ...choiceProblems('times', value.times, halfDays),
  ];
  return problems.length ? { problems } : { value };
}

/** What is wrong with what is noted of somebody who is interested. */
export function interestProblems({ called, reach, channel }: TypedInterest, channels: readonly string[]): FieldProblem[] {
  return [...choiceProblems('channel', [channel], channels), ...lengthProblems('called', textOrNull(called), most.called), ...lengthProblems('reach', textOrNull(reach), most.reach)];
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
export const timeProblems = (field: string, time: string | null | undefined): FieldProblem[] => (time && !clock.test(time) ? [{ field, problem: 'not_in_form' }] : []);
/** A number from 0 to the most. */
export const rangeProblems = (field: string, value: number, limit: number): FieldProblem[] => (value < 0 ? [{ field, problem: 'too_small', limit: 0 }] : value > limit ? [{ field, problem: 'too_big', limit }] : []);

const mostOfMeeting = { minutes: 480, travelMinutes: 1440, travelKm: 5000 } as const;
/** What a meeting took, and the way to it. */
export const tookProblems = (took: Record<keyof typeof mostOfMeeting, number>): FieldProblem[] =>
  (Object.keys(mostOfMeeting) as (keyof typeof mostOfMeeting)[]).flatMap((field) => rangeProblems(field, took[field], mostOfMeeting[field]));

/** An answer is yes or no. */
export const answerOf = async <T>(said: string, go: (answer: 'yes' | 'no') => Promise<T>): Promise<T | InvalidInput> =>
  (said === 'yes' || said === 'no' ? go(said) : new InvalidInput([{ field: 'answer', problem: 'not_a_choice' }]));
