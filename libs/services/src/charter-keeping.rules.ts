import type { Charter } from './charter.schema.js';
import type { CallReason, CharterKind, EmergencyCall, KeepKind, PlanKind, PublicWay, Rounding } from './charter.types.js';

/** Contexts that open for a service besides identity, services and reports, by its kind (kind -> contexts that open). */
export type OpenContext = 'stays' | 'entry' | 'plans' | 'matching' | 'follow-up' | 'gatherings' | 'directory' | 'feedback';
const shared = ['entry', 'plans', 'gatherings', 'directory', 'feedback'] as const;
const opened: Record<CharterKind, readonly OpenContext[]> = { house: ['stays', ...shared], programme: ['matching', ...shared] };

/** The contexts that open for this service; follow-up only where the charter offers one. */
export const contextsOpen = (charter: Charter): OpenContext[] => [...opened[charter.kind], ...(charter.follow_up ? (['follow-up'] as const) : [])];

/** Whether this code reads the charter's form; a version kept from an older form is read again before rules see it (schema). */
export const isOfThisSchema = (charter: Charter): boolean => charter.schema === 1;

/** Languages of the service's texts, the default first (languages -> catalogues). */
export const languagesOf = (charter: Charter): readonly string[] => charter.languages;

/** The number on every guest page (phone); empty until it is filled in, which publishing needs. */
export const guestPhone = (charter: Charter): string => charter.phone;

/** Whether an emergency call for this reason may be written down (emergency.without_asking -> mayRecordCall); the person's own wish always may. */
export const mayRecordCall = (charter: Charter, reason: CallReason): boolean =>
  reason === 'own_wish' || charter.emergency.without_asking.includes(reason);

/** Whether a review follows a call: always after one that the person did not ask for (no switch). */
export const reviewFollows = (reason: CallReason): boolean => reason !== 'own_wish';

/** Whom the house calls in an emergency (emergency.calls). */
export const emergencyCallsTo = (charter: Charter): readonly EmergencyCall[] => charter.emergency.calls;

/** Name and way of the one who reads complaints first (rights.officer -> complaints.firstReader). */
export const firstReaderOfComplaints = (charter: Charter): string => charter.rights.officer;

/** Where to complain outside the service, by name and way (rights.outside -> rights pages). */
export const outsideOf = (charter: Charter): { name: string; way: string }[] => charter.rights.outside.map(({ name, way }) => ({ name, way }));

/** Words about a person that the service may keep: hopes, plans, and notes meant for those it is shared with. */
export const freeTexts = ['hope', 'plan', 'shared_note'] as const;
export type FreeText = (typeof freeTexts)[number];
const keptUnder: Record<Charter['records']['rule'], readonly FreeText[]> = {
  no_files: ['plan'], // a plan is the guest's own and is read by nobody else; it is no file of the service
  persons_property: ['hope', 'plan'],
  shared_on_consent: ['hope', 'plan', 'shared_note'],
};

/** Which free text may exist at all (records.rule -> which free text may exist). */
export const freeTextsKept = (charter: Charter): readonly FreeText[] => keptUnder[charter.records.rule];

/** Names of those a text may be shared with, each time only with the person's consent (records.shared_with); empty under other rules. */
export const sharedWith = (charter: Charter): readonly string[] => (freeTextsKept(charter).includes('shared_note') ? charter.records.shared_with : []);

/** Days such a thing is kept after its end (records.keep_days -> forgetting). */
export const keepDays = (charter: Charter, kind: KeepKind): number => charter.records.keep_days[kind];

/** A kind of plan on offer and the name it goes by. */
export interface PlanOffered {
  kind: PlanKind;
  /** `wellness` for a WRAP where the name is not used: the parts are the same, the name needs trained facilitators. */
  called: PlanKind;
}

/** The plans on offer, in the charter's order; nobody has to make one (plans.offers, plans.wrap_name -> plans.kindsOffered). */
export function plansOffered(charter: Charter): PlanOffered[] {
  const { offers, wrap_name } = charter.plans;
  return offers.map((kind) => ({ kind, called: kind === 'wrap' && !wrap_name ? 'wellness' : kind }));
}

/** When questions are asked: at the leaving, and of everyone each so many months (feedback -> surveys due); null: never by the calendar. */
export const surveysDue = (charter: Charter): { atLeaving: boolean; everyMonths: number | null } => ({
  atLeaving: charter.feedback.exit,
  everyMonths: charter.feedback.every_months,
});

/** What the public page shows of spaces: nothing, or words that a person sets (public -> public page). Never numbers. */
export const publicAvailability = (charter: Charter): PublicWay => charter.public;

/** The day a reporting year starts (report.year_starts -> reports). */
export function yearStarts(charter: Charter): { month: number; day: number } {
  const [month, day] = charter.report.year_starts.split('-').map(Number);
  return { month: month ?? 1, day: day ?? 1 };
}

/** Currency code of amounts in reports (report.currency). */
export const currencyOf = (charter: Charter): string => charter.report.currency;

/** Whether shares in reports are cut or rounded to whole percents (report.rounding); each share says which. */
export const roundingOf = (charter: Charter): Rounding => charter.report.rounding;
