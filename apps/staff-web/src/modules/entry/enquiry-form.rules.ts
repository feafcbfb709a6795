import { addDays, isHouseDay, type HouseDay } from '#peerhouse/kernel';

/** What the form holds: everything as text, so that nothing typed is ever lost to a conversion. */
export interface EnquiryWords {
  channel: string; when: 'tonight' | 'tomorrow' | 'day' | ''; day: string; nights: string; spaceKind: string; stayedHere: string; askedBefore: string; told: string[];
  called: string; reach: string; messageSafe: string; hopes: string; askedOn: string; askedAt: string;
  /** Who starts it, as one of `startsOf`; empty: nobody but the person may. */
  started: string;
  /** Ticked: they know and agree. */
  theyKnow: string[];
  /** Given when the form is opened: sent twice, the enquiry is taken once. */
  id: string;
  /** The night and the space it was opened from, if it was. */
  cell: string;
  /** Of the enquiry as it was when the form was opened to change it. */
  version: number;
}

export const emptyWords: EnquiryWords = { channel: 'phone', when: '', day: '', nights: '', spaceKind: 'night', stayedHere: '', askedBefore: '', told: [], called: '', reach: '', messageSafe: '', hopes: '', askedOn: '', askedAt: '', started: '', theyKnow: [], id: '', cell: '', version: 0 };

interface Known { version: number; channel: string; spaceKind: string; wantsFrom?: string | null; wantsNights?: number | null; startedBy?: string; startedTeam?: string | null; askedBefore?: string | null; stayedHere?: boolean | null; told: readonly string[]; called?: string | null; reach?: string | null; messageSafe?: boolean | null; hopes?: string | null }

/** An enquiry as the form shows it. */
export function wordsOf(enquiry: Known, tonight: string): EnquiryWords {
  const { wantsFrom } = enquiry;
  const when = !wantsFrom ? '' : wantsFrom === tonight ? 'tonight' : wantsFrom === addDays(tonight as HouseDay, 1) ? 'tomorrow' : 'day';
  return {
    ...emptyWords, version: enquiry.version, channel: enquiry.channel, when, day: wantsFrom ?? '', nights: enquiry.wantsNights ? String(enquiry.wantsNights) : '', spaceKind: enquiry.spaceKind, stayedHere: enquiry.stayedHere === true ? 'yes' : enquiry.stayedHere === false ? 'no' : '',
    started: enquiry.startedTeam ? `team:${enquiry.startedTeam}` : enquiry.startedBy ?? '', askedBefore: enquiry.askedBefore ?? '', told: [...enquiry.told], called: enquiry.called ?? '', reach: enquiry.reach ?? '',
    messageSafe: enquiry.messageSafe === true ? 'yes' : enquiry.messageSafe === false ? 'no' : '', hopes: enquiry.hopes ?? '',
  };
}

export interface EnquirySent {
  channel: string; spaceKind: string; wantsFrom: string | null; wantsNights: number | null; askedBefore: string | null; stayedHere: boolean | null; told: string[];
  called: string | null; reach: string | null; messageSafe: boolean | null; hopes: string | null; askedAt?: string; startedBy?: string; startedTeam?: string | null; theyKnow?: boolean;
}

/** Who may start an entry by this charter, each as the form holds it: `self`, `anyone_with_consent`, `team:` with its name. */
export const startsOf = ({ starters, teams }: { starters: readonly string[]; teams: readonly string[] }): string[] =>
  starters.flatMap((who) => (who === 'team' ? teams.map((team) => `team:${team}`) : [who]));

/** Who the form begins with: the first the charter names; empty where only the person may, as then nothing is asked. */
export const startOf = (charter: { starters: readonly string[]; teams: readonly string[] }): string => startsOf(charter).some((each) => each !== 'self') ? startsOf(charter)[0]! : '';

/** Where nobody else may, nothing is said of who starts it. */
function startSent({ started, theyKnow }: EnquiryWords): Pick<EnquirySent, 'startedBy' | 'startedTeam' | 'theyKnow'> {
  if (!started) return {};
  const [who = '', team] = started.split(/:(.*)/s);
  return { startedBy: who, startedTeam: team ?? null, theyKnow: theyKnow.length > 0 };
}

/** The first night wanted, as a date; null while it is not known. */
export function firstNight(words: Pick<EnquiryWords, 'when' | 'day'>, tonight: string): string | null {
  if (words.when === 'tonight') return tonight;
  if (words.when === 'tomorrow') return addDays(tonight as HouseDay, 1);
  return words.when === 'day' && isHouseDay(words.day) ? words.day : null;
}

/** What was typed and cannot be sent as it is: it is asked about, never left out quietly. */
export function typingProblems(words: EnquiryWords): { field: string; problem: string }[] {
  const nights = words.nights.trim();
  return [
    ...(words.when === 'day' && !isHouseDay(words.day) ? [{ field: 'day', problem: 'missing' }] : []),
    ...(nights && !/^\d{1,4}$/.test(nights) ? [{ field: 'wantsNights', problem: 'not_a_number' }] : []),
    ...(Boolean(words.askedOn) !== Boolean(words.askedAt) || (words.askedOn && !isHouseDay(words.askedOn)) ? [{ field: 'askedAt', problem: 'missing' }] : []),
  ];
}

/** What goes to the server. Empty is null: nothing but the way in is ever needed. */
export function sentOf(words: EnquiryWords, tonight: string, askedAt?: Date): EnquirySent {
  const nights = words.nights.trim();
  return {
    channel: words.channel, spaceKind: words.spaceKind, wantsFrom: firstNight(words, tonight), wantsNights: nights ? Number(nights) : null,
    stayedHere: words.spaceKind !== 'day' || words.stayedHere === '' ? null : words.stayedHere === 'yes', askedBefore: words.askedBefore || null, told: words.told, called: words.called || null, reach: words.reach || null,
    messageSafe: words.messageSafe === '' ? null : words.messageSafe === 'yes', hopes: words.hopes || null, ...startSent(words),
    ...(askedAt ? { askedAt: askedAt.toISOString() } : {}),
  };
}
