import { Fault } from '#peerhouse/contract';
import {
  AllowReaderDocument, BarReaderDocument, CloseSuggestionDocument, PlanOffersDocument, ReadersDocument, StopSharingElsewhereDocument, SuggestionsDocument, WhoLookedDocument, WhoSeesWhatDocument,
  type PlanOffersQuery, type ReadersQuery, type SuggestionsQuery, type WhoLookedQuery, type WhoSeesWhatQuery,
} from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import type { Outcome } from '../vault/vault.types.js';

export type Readers = ReadersQuery['readers'];
export type WhoSeesWhat = WhoSeesWhatQuery['whoSeesWhat'];
export type ShareSeen = WhoSeesWhat['shares'][number];
export type Looked = Extract<WhoLookedQuery['whoLooked'], { __typename: 'WhoLooked' }>;
export type Suggestion = Extract<SuggestionsQuery['suggestions'], { __typename: 'SuggestionList' }>['suggestions'][number];
export type PlanOffers = PlanOffersQuery['planOffers'];

export const readers = (): Promise<Readers> => ask(ReadersDocument, {}).then((answer) => answer.readers);
export const planOffers = (): Promise<PlanOffers> => ask(PlanOffersDocument, {}).then((answer) => answer.planOffers);
export const whoSeesWhat = (): Promise<WhoSeesWhat> => ask(WhoSeesWhatDocument, {}).then((answer) => answer.whoSeesWhat);
/** Null: the plans have to be opened (again) first. */
export const whoLooked = (earlier: string | null): Promise<Looked | null> => ask(WhoLookedDocument, { earlier }).then(({ whoLooked: answer }) => (answer.__typename === 'WhoLooked' ? answer : null));
export const suggestions = (): Promise<Suggestion[] | null> => ask(SuggestionsDocument, {}).then(({ suggestions: answer }) => (answer.__typename === 'SuggestionList' ? answer.suggestions : null));

const outcomeOf = (step: Promise<string>): Promise<Outcome> => step.then(
  (name): Outcome => (name === 'Done' ? { ok: true } : { ok: false, code: name }),
  (fault: unknown): Outcome => ({ ok: false, code: fault instanceof Fault ? fault.code : 'FAULT' }),
);

export const closeSuggestion = (id: string): Promise<Outcome> => outcomeOf(ask(CloseSuggestionDocument, { id }).then((answer) => answer.closeSuggestion.__typename));
/** Whether there was anything, nobody says. */
export const stopElsewhere = (): Promise<Outcome> => outcomeOf(ask(StopSharingElsewhereDocument, {}).then((answer) => answer.stopSharingElsewhere.__typename));
export const barReader = (worker: string): Promise<Outcome> => outcomeOf(ask(BarReaderDocument, { worker }).then((answer) => answer.barReader.__typename));
export const allowReader = (worker: string): Promise<Outcome> => outcomeOf(ask(AllowReaderDocument, { worker }).then((answer) => answer.allowReader.__typename));
