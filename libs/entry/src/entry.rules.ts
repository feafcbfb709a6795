import { addDays, typedText, type FieldProblem, type HouseDay } from '#peerhouse/kernel';

export type VoiceName = 'guest' | 'first_contact' | 'second_member' | 'house' | 'referrer' | 'peer';
export type Answer = 'yes' | 'not_sure' | 'no';
export const answers = ['yes', 'not_sure', 'no'] as const;
export const channels = ['phone', 'web', 'text', 'walk_in', 'email'] as const;
export const askedBeforeChoices = ['yes', 'no', 'rather_not'] as const;

export interface SpokenVoice { voice: VoiceName; answer: Answer; workerId: string | null; writtenBy: string | null }

/** The voices a charter needs, and those of them that different workers speak. */
export interface NeededVoices { all: readonly string[]; workers: readonly string[] }

export type SpeakProblem = { code: 'VoiceNotNeeded' } | { code: 'VoiceTaken'; by: string } | null;

export type CarryOnProblem = { code: 'FirstContactHere'; by: string } | { code: 'VoiceTaken'; voice: VoiceName; by: string } | null;

/**
 * Whether this worker may go on with the enquiry as its first contact: once who took it has left shift. Until the first
 * contact's voice is spoken it will be theirs, so they must not have spoken another of the workers' voices.
 */
export function carryOnProblem(needed: NeededVoices, spoken: readonly SpokenVoice[], takenBy: { accountId: string; onShift: boolean }, me: string): CarryOnProblem {
  if (takenBy.accountId === me) return null;
  if (takenBy.onShift) return { code: 'FirstContactHere', by: takenBy.accountId };
  const isSpoken = !needed.all.includes('first_contact') || spoken.some((one) => one.voice === 'first_contact');
  const mine = isSpoken ? undefined : spoken.find((one) => one.workerId === me);
  return mine ? { code: 'VoiceTaken', voice: mine.voice, by: me } : null;
}

/**
 * Whether this worker may speak, or write down, that voice. The first contact is who took the enquiry or carried it
 * on, unless an earlier one has spoken; the workers' voices are different people; the guest's and a referrer's are told to any worker on shift, who is shown.
 */
export function speakProblem(needed: NeededVoices, spoken: readonly SpokenVoice[], takenBy: string, voice: VoiceName, me: string): SpeakProblem {
  if (!needed.all.includes(voice)) return { code: 'VoiceNotNeeded' };
  if (!needed.workers.includes(voice)) return null;
  const own = spoken.find((one) => one.voice === voice);
  if (own) return own.workerId === me ? null : { code: 'VoiceTaken', by: own.workerId! };
  if (voice === 'first_contact' && me !== takenBy) return { code: 'VoiceTaken', by: takenBy };
  const firstIsMine = voice !== 'first_contact' && needed.all.includes('first_contact') && me === takenBy && !spoken.some((one) => one.voice === 'first_contact');
  if (firstIsMine || spoken.some((one) => one.workerId === me)) return { code: 'VoiceTaken', by: me };
  return null;
}

/**
 * How an enquiry is counted when a voice says no and nobody has said it better: the person's own no is "not now".
 * Never as no space, which is counted only when the board had none.
 */
export function outcomeOfNo(voice: VoiceName, offered: readonly string[]): string {
  const wanted = voice === 'guest' ? ['not_now', 'chose_something_else'] : ['cannot_offer', 'not_now'];
  return wanted.find((outcome) => offered.includes(outcome)) ?? offered.find((outcome) => outcome !== 'no_space') ?? 'not_now';
}

export interface TypedEnquiry {
  channel: string;
  spaceKind?: string | null;
  wantsFrom?: HouseDay | null;
  wantsNights?: number | null;
  askedBefore?: string | null;
  stayedHere?: boolean | null;
  called?: string | null;
  reach?: string | null;
  hopes?: string | null;
  told?: string[] | null;
}

const lengths = { called: 60, reach: 200, hopes: 2000 } as const;
const furthest = 365;
/** Days ahead that ringing back can be promised: who asked is kept as long. */
export const furthestRing = 31;
/** What was told is named by keys of texts: no free text hides among them. */
const aKey = /^[a-z][a-z_]{0,39}$/;
const mostTold = 20;

/** What is wrong with what was typed, field by field; nothing but the way in is ever needed. */
export function enquiryProblems(typed: TypedEnquiry, { tonight, hopesKept }: { tonight: HouseDay; hopesKept: boolean }): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!(channels as readonly string[]).includes(typed.channel)) problems.push({ field: 'channel', problem: 'not_a_choice' });
  if (typed.spaceKind && typed.spaceKind !== 'night' && typed.spaceKind !== 'day') problems.push({ field: 'spaceKind', problem: 'not_a_choice' });
  if (typed.askedBefore && !(askedBeforeChoices as readonly string[]).includes(typed.askedBefore)) problems.push({ field: 'askedBefore', problem: 'not_a_choice' });
  if (typed.wantsFrom && typed.wantsFrom > addDays(tonight, furthest)) problems.push({ field: 'wantsFrom', problem: 'too_far', limit: furthest });
  if (typed.wantsNights !== null && typed.wantsNights !== undefined) {
    if (typed.wantsNights < 1) problems.push({ field: 'wantsNights', problem: 'too_short', limit: 1 });
    if (typed.wantsNights > furthest) problems.push({ field: 'wantsNights', problem: 'too_far', limit: furthest });
  }
  for (const [field, limit] of Object.entries(lengths) as [keyof typeof lengths, number][]) {
    if (typedText(typed[field] ?? '').length > limit) problems.push({ field, problem: 'too_long', limit });
  }
  if (!hopesKept && typedText(typed.hopes ?? '')) problems.push({ field: 'hopes', problem: 'not_a_choice' });
  if (typed.told && (typed.told.length > mostTold || typed.told.some((key) => !aKey.test(key)))) problems.push({ field: 'told', problem: 'not_a_choice' });
  return problems;
}

/** Nights that an enquiry asks about: from tonight and for one night where it was not said. */
export const nightsWanted = (wants: { wantsFrom: HouseDay | null; wantsNights: number | null }, tonight: HouseDay): { from: HouseDay; nights: number } => ({
  from: wants.wantsFrom ?? tonight,
  nights: wants.wantsNights ?? 1,
});
