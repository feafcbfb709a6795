/**
 * The two lists of words that must not come back. Both are tested over the whole tree: the first over names (identifiers, tables,
 * enums, routes, files), the second over everything people read (catalogues, descriptions in the contract).
 * A space in an entry stands for a space, a hyphen, an underscore or nothing; an entry also finds its plain endings (-s, -d, -ed, -ing).
 */

/** Never in a name of ours; names of languages and libraries are free. Source: the domain page, "Words"; the rest is its kin in ux 4.2. */
export const neverInNames = [
  'patient', 'diagnosis', 'diagnoses', 'case file', 'compliance', 'no show', 'absconded', 'risk level', 'overdue',
  'escalate', 'admission', 'discharge', 'risk score', 'non compliant', 'service user', 'next of kin', 'length of stay', 'bed day',
  'awol', 'triage', 'acuity', 'did not attend', 'lost to follow up', 'frequent flyer',
] as const;

/** Never where people read it. Source: ux 4.2, the column "Not" and the line "Never in any text". */
export const neverOnScreen = [
  'patient', 'client', 'service user', 'case', 'consumer',
  'carer', 'clinician', 'key worker',
  'admission', 'discharge', 'length of stay', 'bed day',
  'absconded', 'awol', 'self discharged', 'against advice',
  'referral', 'intake', 'triage', 'assessment',
  'eligibility', 'approval', 'panel',
  'rejected', 'denied', 'turned down',
  'episode', 'symptoms', 'relapse', 'decompensation', 'acuity',
  'coping strategies', 'interventions', 'triggers list',
  'next of kin', 'proxy', 'responsible adult',
  'refused', 'breakdown', 'failed match', 'declined', 'resistant',
  'non compliant', 'disengaged', 'did not attend', 'lost to follow up',
  'grant', 'revoke', 'consent record',
  'access', 'audit event', 'delete', 'escalate',
  'goals', 'outcomes', 'targets',
  'lost bed', 'out of order', 'suppressed', 'n<5',
  'incident', 'grievance',
  'risk', 'compliance', 'insight', 'non engaging', 'manipulative', 'attention seeking', 'frequent flyer', 'vulnerable', 'suffers from',
  'should', 'simply', 'just', 'failed', 'invalid', 'oops', 'great job', 'for your safety',
  // From the first list: what may not even be a name is not to be read either.
  'diagnosis', 'diagnoses', 'case file', 'no show', 'risk level', 'overdue',
] as const;

/** Where a text is read: in an app's catalogue or a charter's sentence, or in the contract by whoever builds on it. */
export type ReadIn = 'catalogue' | 'contract';

/** A turn of phrase in which a listed word means something else. */
export interface AllowedPhrase {
  /** The whole phrase; only inside it the word is let through. */
  phrase: string;
  in: ReadIn;
  why: string;
}

export const allowedOnScreen: readonly AllowedPhrase[] = [
  { phrase: 'in case', in: 'catalogue', why: 'An everyday turn of phrase; nobody is called a case.' },
  { phrase: 'delete everything', in: 'catalogue', why: 'ux 4.2 keeps the word for this one act.' },
  { phrase: 'refused', in: 'contract', why: 'In the contract a call is refused with a named reason; no person refuses, or is refused, anything.' },
];

const letter = '[\\p{L}\\p{N}]';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const finderOf = (entry: string): RegExp =>
  new RegExp(`(?<!${letter})${entry.split(' ').map(escaped).join('[\\s_\\-]*')}(?:s|es|d|ed|ing)?(?!${letter})`, 'iu');

const nameFinders = neverInNames.map((entry) => [entry, finderOf(entry)] as const);
const screenFinders = neverOnScreen.map((entry) => [entry, finderOf(entry)] as const);

/** `riskLevelOf` and `risk_level_of` as `risk Level Of`: the words a name is made of. */
const apart = (name: string): string => name.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The entries of `neverInNames` in a name: an identifier, a table, an enum value, a path. */
export const foundInName = (name: string): string[] => nameFinders.flatMap(([entry, finder]) => (finder.test(apart(name)) ? [entry] : []));

/** The entries of `neverOnScreen` in a text, outside the phrases allowed where it is read. */
export function foundOnScreen(text: string, where: ReadIn = 'catalogue'): string[] {
  const rest = allowedOnScreen.filter((allowed) => allowed.in === where).reduce((left, { phrase }) => left.replace(new RegExp(finderOf(phrase), 'giu'), ' '), text);
  return screenFinders.flatMap(([entry, finder]) => (finder.test(rest) ? [entry] : []));
}
