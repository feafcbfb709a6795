import type { Charter } from './charter.schema.js';
import { workerVoices, type Condition, type OfferWhenFull, type Outcome, type Starter, type Voice } from './charter.types.js';

/** One voice as it was heard. A referrer's and a guest's may be written down by a worker; only a worker's own voice carries the worker. */
export interface SpokenVoice {
  voice: Voice;
  answer: 'yes' | 'not_sure' | 'no';
  /** The account of the worker whose voice it is; null for a guest's or a referrer's. */
  workerId: string | null;
}

/** Who wants to start an entry; a team says its name as the charter has it. */
export interface StartedBy {
  who: Starter;
  team?: string;
}

const isWorkers = (voice: Voice): boolean => (workerVoices as readonly Voice[]).includes(voice);

/** Whether this one may start an entry (entry.started_by, entry.teams -> entry.mayStart). A team that is not named may not. */
export function mayStart(charter: Charter, startedBy: StartedBy): boolean {
  const { started_by, teams } = charter.entry;
  if (!started_by.includes(startedBy.who)) return false;
  return startedBy.who !== 'team' || teams.includes(startedBy.team ?? '');
}

/** The voices that must all say yes, in the charter's order (entry.voices); the guest's is always among them. */
export const voicesNeeded = (charter: Charter): readonly Voice[] => charter.entry.voices;

/** Those of the needed voices that workers speak: each must be another worker (entry.voices: workers differ). */
export const workersMustDiffer = (charter: Charter): readonly Voice[] => voicesNeeded(charter).filter(isWorkers);

/**
 * The needed voices that have not said yes, in the charter's order (entry.voices -> entry.voicesMissing); empty: agreed, unless
 * someone said no. A worker's yes counts for one voice only, the first it was spoken for, and not at all without the worker.
 */
export const voicesMissing = (charter: Charter, spoken: readonly SpokenVoice[]): Voice[] => missingOf(voicesNeeded(charter), spoken);

/** Which of these voices have no yes, each worker counted once; shared with the voices for a longer stay. */
export function missingOf(needed: readonly Voice[], spoken: readonly SpokenVoice[]): Voice[] {
  const heard = new Set<Voice>();
  const workers = new Set<string>();
  for (const { voice, answer, workerId } of spoken) {
    if (answer !== 'yes' || !needed.includes(voice) || heard.has(voice)) continue;
    if (isWorkers(voice)) {
      if (workerId === null || workers.has(workerId)) continue;
      workers.add(workerId);
    }
    heard.add(voice);
  }
  return needed.filter((voice) => !heard.has(voice));
}

/** What is told as the person's own statement, the house's and then the programme's, each once; no test, no answer kept (entry.conditions, matching.conditions). */
export const conditionsTold = (charter: Charter): Condition[] => [
  ...new Set([...charter.entry.conditions, ...(charter.matching?.conditions ?? [])]),
];

/** Minutes a space is held while voices gather (entry.hold -> claims.holdEnds); 0 in a programme, which has none to hold. */
export const holdMinutes = (charter: Charter): number => charter.entry.hold?.deciding_minutes ?? 0;

/** Until when an agreed space is kept: a local hour on the day of coming in, though never fewer minutes than these. */
export interface ExpectedUntil {
  /** `HH:MM` in the house's own time zone. */
  hour: string;
  /** Minutes from the agreement on that the space is kept in any case. */
  atLeastMinutes: number;
}
const atLeastMinutes = 120;

/** Until when an agreed space is kept (entry.hold -> claims.holdEnds: that time on the day of coming in, at least 2 h); null in a programme. */
export const expectedUntil = (charter: Charter): ExpectedUntil | null =>
  charter.entry.hold && { hour: charter.entry.hold.until, atLeastMinutes };

/** What can be offered when there is no space, in the charter's order; another house only where the network has one (entry.when_full, network -> entry.offersWhenFull). */
export const offersWhenFull = (charter: Charter): OfferWhenFull[] =>
  charter.entry.when_full.filter((offer) => offer !== 'other_house' || otherHouses(charter).length > 0);

/** Ids of the services of the same organisation that may be offered instead (network -> other_house). */
export const otherHouses = (charter: Charter): readonly string[] => charter.network;

/** Hours an offer from the waiting list stays open (entry.offer_hours -> entry.offerEnds); null without a list. */
export const offerHours = (charter: Charter): number | null => charter.entry.offer_hours;

/** Hours within which someone who asked is answered (entry.answer_hours -> shift list); null: no promise. It waits if the person asks. */
export const askAnswerHours = (charter: Charter): number | null => charter.entry.answer_hours;

/** Whether an enquiry may be closed with this outcome (entry.outcomes -> entry.mayCloseAs). */
export const mayCloseAs = (charter: Charter, outcome: string): outcome is Outcome => (charter.entry.outcomes as readonly string[]).includes(outcome);

/** Whether "Asked us before this month?" is asked: yes, no or rather not (entry.asks_before -> contact fact). */
export const asksBefore = (charter: Charter): boolean => charter.entry.asks_before;
