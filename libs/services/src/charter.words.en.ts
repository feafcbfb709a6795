import type { Condition, EmergencyCall, EmergencyReason, FollowUpChannel, FollowUpRhythm, MatchUse, OfferWhenFull, PlanKind, Voice } from './charter.types.js';
import { and, asWord, cap, count, days, every, hour, hours, meetingLength, minutes, months, nights, or, times, weeks } from './charter.words.en-parts.js';
import type { CharterCatalogue, SentenceValues, Words } from './charter.words.types.js';

/** English. "We" is the house, "you" is the person; short, plain, exact where it is about force or emergency services. */
const the = (name: string): string => (/^the /i.test(name) ? name : `the ${name}`);
const teamsOr = (words: Words): string => or(words.teams.map(the));

const voiceWords = (words: Words): Record<Voice, string> => ({
  guest: 'you', first_contact: 'your first contact', second_member: 'another of us', house: `the ${words.kind}`,
  referrer: words.teams.length > 0 ? teamsOr(words) : 'whoever asked with you', peer: 'the peer worker',
});

/** Each as what the person says of themselves. */
const conditionWords: Record<Condition, string> = {
  adult: "I'm 18 or over.",
  own_care_and_medication: 'I manage my care and medication, or someone helps me.',
  housing_not_only_reason: "A place to live isn't my only reason.",
  keeps_own_appointments: 'I make and keep my own appointments.',
  sober_at_meetings: 'I come to meetings sober.',
};

const offerWords = (words: Words, offerHours: number | null): Record<OfferWhenFull, string> => ({
  ring_back: 'We can ring you back.',
  directory: 'We can look with you at other places.',
  day_place: 'We can offer a day place.',
  kept_space: `We keep a ${words.space.one} for emergencies.`,
  other_house: 'We can ask another of our houses, if you say yes.',
  waiting_list: `We have a waiting list; an offer stays open for ${hours(offerHours ?? 0)}.`,
  group: 'You can come to our groups.',
});

const reasonWords: Record<EmergencyReason, string> = {
  medical_emergency: 'a medical emergency', serious_threat_of_violence: 'a serious threat of violence',
  harm_to_self_happening: 'someone harming themselves at that moment', duty_by_law: 'what the law orders us to report',
};
const callWords: Record<EmergencyCall, string> = {
  police: 'the police', ambulance: 'an ambulance', crisis_service: 'the crisis service', hospital: 'the hospital',
};

const planWords: Record<PlanKind, string> = {
  wellness: 'a wellness plan', crisis: 'a crisis plan', contact_sheet: 'a contact and support sheet', sensory: 'a sensory plan',
  wrap: 'a WRAP', step: 'a step plan for a bad hour', own: 'a plan in your own shape',
};
const useWords: Record<MatchUse, string> = {
  interests: 'interests', background: 'background', languages: 'languages', times: 'times', places: 'places', wishes: 'your own wishes',
};
const rhythmWords: Record<FollowUpRhythm, string> = {
  only_if_i_ask: 'only if you ask', once: 'once', days_2_7_30_90: 'after 2, 7, 30 and 90 days', weekly: 'every week', own: 'a rhythm of your own',
};
const channelWords: Record<FollowUpChannel, string> = { call: 'a call', text: 'a text', email: 'an email', app: 'the app', in_person: 'in person' };

function spaces(value: SentenceValues['spaces'], { person, space }: Words): string {
  const one = `for one ${person.one}`;
  const open = value.count === 1 ? `There is 1 ${space.one}` : `There are ${count(value.count, space)}`;
  const alone = value.count - value.shared;
  const each = value.count === 1 ? one : `each ${one}`;
  const who = value.shared === 0 ? each : alone === 0 ? 'shared with others' : `${alone} of them for one ${person.one} each, ${value.shared} shared`;
  const having = (n: number, one: string, many: string): string[] => (n === 0 ? [] : [n === 1 ? `1 ${one}.` : `${n} ${many}.`]);
  return [
    `${open}, ${who}.`,
    ...having(value.stepFree, 'is step-free', 'are step-free'),
    ...having(value.ownBathroom, 'has its own bathroom', 'have their own bathroom'),
    ...having(value.quiet, 'is quiet', 'are quiet'),
    ...having(value.kept, 'more is kept for emergencies', 'more are kept for emergencies'),
  ].join(' ');
}

function startedBy({ starters }: SentenceValues['started_by'], words: Words): string {
  const others = or([...(starters.includes('team') ? [teamsOr(words)] : []), ...(starters.includes('anyone_with_consent') ? ['anyone else'] : [])]);
  if (others === '') return 'Only you can start this.';
  if (starters.includes('self')) return `You can start this. So can ${others}, with your yes.`;
  return starters.includes('anyone_with_consent') ? 'Anyone can start this, with your yes.' : `Only ${others} can start this, with your yes.`;
}

function decide({ voices }: SentenceValues['voices'], words: Words): string {
  const who = voices.map((voice) => voiceWords(words)[voice]);
  if (who.length === 1) return 'You alone decide. Your no is enough.';
  return `${asWord(who.length)} decide: ${who.length === 2 ? and(who) : who.join(', ')}. Your no is enough.`;
}

function medication({ lockBox, rule }: SentenceValues['medication'], { spaceWord }: Words): string {
  const box = spaceWord === 'room' ? 'Your room has your own locked box.' : 'You have your own locked box.';
  const rules = {
    none: "We don't hold or give medication.",
    own_charge: "You're in charge of your own medication. We don't check it or give it.",
    assist_if_asked: 'Your medication is yours. We help with it if you ask.',
  };
  return lockBox ? `${box} ${rules[rule]}` : rules[rule];
}

function emergency({ reasons }: SentenceValues['emergency']): string {
  const talking = 'Talking about suicide is no reason to call anyone.';
  if (reasons.length === 0) return `${talking} Unasked, we call nobody.`;
  const listed = or(reasons.map((reason) => reasonWords[reason])).replace(/^(a medical emergency or) a (?=[^,]+$)/, '$1 ');
  return `${talking} Unasked, we call only for ${listed}, and look at it together.`;
}

function rights({ officer, outside }: SentenceValues['rights'], words: Words): string {
  const way = outside.map(({ name, way }) => `${name} (${way})`);
  if (officer === '' && way.length === 0) return 'Who reads complaints is not named yet.';
  if (officer === '') return `You can complain outside the ${words.kind} to ${or(way)}.`;
  return `You can complain to ${officer}${way.length > 0 ? `, or outside the ${words.kind} to ${or(way)}` : ''}.`;
}

function records({ rule, sharedWith, days: n }: SentenceValues['records'], { kind }: Words): string {
  const rules = {
    no_files: 'We keep no file about you.',
    persons_property: 'What you write is yours.',
    shared_on_consent: `What you write is yours. ${cap(and(sharedWith.map(the)))} can read it only if you say yes.`,
  };
  const ended = kind === 'house' ? 'you leave' : 'it ends';
  return `${rules[rule]} ${n === 0 ? `Once ${ended}` : `${days(n)} after ${ended}`} we keep only counts.`;
}

function keeping({ contact, followUp, looks, complaint }: SentenceValues['keeping']): string {
  const kept = (what: string, n: number): string => (n === 0 ? `${what} no longer than it lasts` : `${what} for ${days(n)}`);
  const first = [kept('a first call', contact), ...(followUp === null ? [] : [kept('a follow-up', followUp)])];
  return `We keep ${and(first)}. We keep ${kept('who looked at what you shared', looks)}, and ${kept('a complaint', complaint)}.`;
}

function feedback({ atLeaving, everyMonths }: SentenceValues['feedback']): string {
  if (!atLeaving && everyMonths === null) return "We don't send questions. You can always tell us.";
  const when = [...(atLeaving ? ['as you leave'] : []), ...(everyMonths === null ? [] : [everyMonths === 1 ? 'every month' : everyMonths === 12 ? 'every year' : `every ${months(everyMonths)}`])];
  return `No name. Read once five have answered. We ask ${and(when)}.`;
}

export const en: CharterCatalogue = {
  rightsTexts: { rights: 'Your rights here', emergency: 'In an emergency', complaints: 'If something isn’t right' },
  person: {
    guest: { one: 'guest', many: 'guests' }, person: { one: 'person', many: 'people' }, resident: { one: 'resident', many: 'residents' },
    member: { one: 'member', many: 'members' }, woman: { one: 'woman', many: 'women' },
  },
  space: { room: { one: 'room', many: 'rooms' }, bed: { one: 'bed', many: 'beds' }, place: { one: 'place', many: 'places' } },
  sentences: {
    phone: {
      heading: () => 'Ringing us',
      sentence: ({ number }, { kind }) =>
        number === '' ? 'Our phone number is not written here yet.' : kind === 'house' ? `Ring us on ${number}. Someone is awake.` : `Ring us on ${number}.`,
    },
    spaces: { heading: ({ space }) => cap(space.many), sentence: spaces },
    day_places: {
      heading: () => 'By day',
      sentence: (value) =>
        `${value.places === 1 ? 'There is 1 day place' : `There are ${value.places} day places`}, for up to ${days(value.days)}, ${value.for === 'anyone' ? 'for anyone' : 'for people who have stayed here'}.`,
    },
    nights: {
      heading: () => 'How long',
      sentence: ({ longest }) => (longest === null ? 'No limit on nights. Nobody is put out.' : `Up to ${nights(longest)}. Longer is a talk; nobody is put out.`),
    },
    longer: {
      heading: () => 'Staying longer',
      sentence: ({ voices }, words) => `Longer needs a yes from ${and(voices.map((voice) => voiceWords(words)[voice]))}.`,
    },
    ready: { heading: ({ space }) => `Getting a ${space.one} ready`, sentence: ({ minutes: n }, { space }) => `When someone leaves, we need ${minutes(n)} to get the ${space.one} ready.` },
    started_by: { heading: () => 'Who can start', sentence: startedBy },
    voices: { heading: () => 'Who decides', sentence: decide },
    conditions: { heading: () => 'What you say', sentence: ({ conditions }) => `You say: ${conditions.map((condition) => conditionWords[condition]).join(' ')}` },
    hold: {
      heading: ({ space }) => `Keeping your ${space.one}`,
      sentence: ({ until }, { space }) => `We keep the ${space.one} until ${hour(until)} that day. Then ring again; nothing is lost.`,
    },
    deciding: {
      heading: () => 'While we decide',
      sentence: ({ minutes: n }, { space }) => `While we decide together, we can keep a ${space.one} for ${minutes(n)}.`,
    },
    when_full: {
      heading: ({ kind }) => (kind === 'house' ? "When we're full" : 'When nobody is free'),
      sentence: ({ offers, offerHours }, words) =>
        [
          `${words.kind === 'house' ? "If we're full" : 'If nobody is free'} we say so and ask what would help ${words.kind === 'house' ? 'tonight' : 'meanwhile'}.`,
          ...offers.map((offer) => offerWords(words, offerHours)[offer]),
        ].join(' '),
    },
    answer: { heading: () => 'When you hear from us', sentence: ({ hours: n }) => `You hear from us within ${hours(n)}, or later if you ask.` },
    medication: { heading: ({ kind }) => (kind === 'house' ? 'Your things and medication' : 'Medication'), sentence: medication },
    hopes: {
      heading: () => 'Hopes',
      sentence: ({ how }) => (how === 'asked' ? 'When you come we ask what you hope for. You can leave it blank.' : 'You can tell us what you hope for, if you like.'),
    },
    emergency: { heading: () => 'Emergencies', sentence: emergency },
    emergency_calls: { heading: () => 'Whom we call', sentence: ({ calls }) => `Unasked, we call ${or(calls.map((call) => callWords[call]))}, nobody else.` },
    rights: { heading: () => "If something isn't right", sentence: rights },
    records: { heading: () => 'What you write', sentence: records },
    keeping: { heading: () => 'What we keep', sentence: keeping },
    plans: {
      heading: () => 'Plans',
      sentence: ({ called }) =>
        `Plans are yours. Nobody has to make one. ${called.length === 0 ? "We don't offer any here." : `You can make ${or(called.map((kind) => planWords[kind]))}.`}`,
    },
    matching: {
      heading: () => 'Meeting a peer',
      sentence: (value) => `${meetingLength(value.minutes)} ${every(value.everyDays)}, up to ${months(value.months)}. Ask for someone else at any time; nobody asks why.`,
    },
    match_made: {
      heading: () => 'How we match',
      sentence: ({ uses, catchments }) =>
        `We match by what you choose to share: ${and(uses.map((use) => useWords[use]))}. We match people in ${and(catchments)}. Elsewhere we tell you what there is.`,
    },
    first_meeting: {
      heading: () => 'The first meeting',
      sentence: ({ daysBefore, daysAfter }) => `You first meet between ${days(daysBefore)} before you leave hospital and ${days(daysAfter)} after.`,
    },
    matching_asks: {
      heading: () => 'How it goes',
      sentence: ({ firstDays, thenDays }) => `Whoever matched you asks how it goes after ${days(firstDays)}, then every ${thenDays === 1 ? 'day' : days(thenDays)}. Never your peer.`,
    },
    match_ends: {
      heading: () => 'Before it ends',
      sentence: ({ earlyWords }) => `We tell you ${and(earlyWords.map(weeks))} before it ends.`,
    },
    follow_up: {
      heading: () => 'Keeping in touch',
      sentence: ({ tries }) => (tries === null ? "We don't get in touch afterwards. You can ring us." : `We try ${times(tries)}, then leave you in peace.`),
    },
    follow_up_ways: {
      heading: () => 'When and how',
      sentence: ({ rhythms, channels, quiet }) =>
        `You choose when: ${or(rhythms.map((rhythm) => rhythmWords[rhythm]))}. You choose how: ${or(channels.map((channel) => channelWords[channel]))}.` +
        (quiet.from === quiet.to ? '' : ` Never from ${hour(quiet.from)} to ${hour(quiet.to)}, unless you choose other hours.`),
    },
    feedback: { heading: () => 'Telling us how it was', sentence: feedback },
  },
};
