import type { HouseDay } from '#peerhouse/kernel';
import * as rules from '../src/charter.rules.js';
import type { Charter } from '../src/charter.schema.js';
import { callReasons, emergencyReasons, type Voice } from '../src/charter.types.js';
import { personWord, spaceWord } from '../src/charter.words.js';
import { afiya, everyFieldHouse, leavesOf, linkHouse, psseo, readOrTell, tupuAke, withValues } from './charter.given.js';

const day = (text: string) => text as HouseDay;
const afiyaHouse = readOrTell(afiya());
const fullHouse = readOrTell(everyFieldHouse());
const programme = readOrTell(psseo());
const yes = (voice: Voice, workerId: string | null = null): rules.SpokenVoice => ({ voice, answer: 'yes', workerId });

/** The charter with every read of it written down as the path of its field. */
function watched(charter: Charter, paths: Set<string>): Charter {
  const watch = <T extends object>(target: T, path: string): T => new Proxy(target, {
    get(from, key, self) {
      const value: unknown = Reflect.get(from, key, self);
      if (typeof key === 'symbol' || (Array.isArray(from) && !/^\d+$/.test(key))) return value;
      const here = Array.isArray(from) ? `${path}[]` : path === '' ? key : `${path}.${key}`;
      paths.add(here);
      return value !== null && typeof value === 'object' ? watch(value, here) : value;
    },
  });
  return watch(charter, '');
}

const may = { days: 7, stayedHere: true };
/** How each rule is asked; a rule that is exported and not here fails. */
const asked: Record<string, (house: Charter, programme: Charter) => unknown> = {
  mayStart: (c) => rules.mayStart(c, { who: 'team', team: 'district crisis team' }),
  voicesNeeded: rules.voicesNeeded,
  workersMustDiffer: rules.workersMustDiffer,
  voicesMissing: (c) => rules.voicesMissing(c, [yes('guest')]),
  missingOf: () => rules.missingOf(['guest'], []),
  conditionsTold: (c, p) => [rules.conditionsTold(c), rules.conditionsTold(p)],
  holdMinutes: rules.holdMinutes,
  expectedUntil: rules.expectedUntil,
  offersWhenFull: rules.offersWhenFull,
  otherHouses: rules.otherHouses,
  offerHours: rules.offerHours,
  askAnswerHours: rules.askAnswerHours,
  mayCloseAs: (c) => rules.mayCloseAs(c, 'no_space'),
  asksBefore: rules.asksBefore,
  spacesToLayOut: rules.spacesToLayOut,
  isOnOffer: () => rules.isOnOffer({ kept: false }),
  turnsAt: rules.turnsAt,
  longestNights: rules.longestNights,
  lastNightOffered: (c) => rules.lastNightOffered(c, day('2026-11-02')),
  needsATalk: (c) => rules.needsATalk(c, 8),
  longerNeeds: rules.longerNeeds,
  longerMissing: (c) => rules.longerMissing(c, 8, []),
  readyMinutes: rules.readyMinutes,
  dayPlacesOf: rules.dayPlacesOf,
  mayTakeDayPlace: (c) => rules.mayTakeDayPlace(c, may),
  dayPlaceProblem: (c) => rules.dayPlaceProblem(c, may),
  arrivalList: rules.arrivalList,
  textsOffered: rules.textsOffered,
  contextsOpen: rules.contextsOpen,
  isOfThisSchema: rules.isOfThisSchema,
  languagesOf: rules.languagesOf,
  guestPhone: rules.guestPhone,
  mayRecordCall: (c) => rules.mayRecordCall(c, 'duty_by_law'),
  reviewFollows: () => rules.reviewFollows('own_wish'),
  emergencyCallsTo: rules.emergencyCallsTo,
  firstReaderOfComplaints: rules.firstReaderOfComplaints,
  outsideOf: rules.outsideOf,
  freeTextsKept: rules.freeTextsKept,
  sharedWith: rules.sharedWith,
  keepDays: (c) => (['contact', 'stay', 'match', 'follow_up', 'looks', 'complaint'] as const).map((kind) => rules.keepDays(c, kind)),
  plansOffered: rules.plansOffered,
  surveysDue: rules.surveysDue,
  publicAvailability: rules.publicAvailability,
  yearStarts: rules.yearStarts,
  currencyOf: rules.currencyOf,
  roundingOf: rules.roundingOf,
  matchingOf: (_, p) => rules.matchingOf(p),
  isInCatchment: (_, p) => rules.isInCatchment(p.matching!, 'Perth'),
  matcherUses: (_, p) => rules.matcherUses(p.matching!),
  firstMeetingWindow: (_, p) => rules.firstMeetingWindow(p.matching!, { leavesHospital: day('2026-11-02'), bothYes: day('2026-11-02') }),
  meetingRhythm: (_, p) => rules.meetingRhythm(p.matching!),
  lastsUntil: (_, p) => rules.lastsUntil(p.matching!, day('2026-11-02')),
  mayEstimate: (_, p) => rules.mayEstimate(p.matching!, 8),
  askingRhythm: (_, p) => rules.askingRhythm(p.matching!),
  followUpOffers: rules.followUpOffers,
  followUpChannelsOffered: rules.followUpChannelsOffered,
  quietHours: (c) => rules.quietHours(c),
  maySend: (c) => rules.maySend(c, '12:00'),
  followUpTries: rules.followUpTries,
  personWord: (c) => personWord(c),
  spaceWord: (c) => spaceWord(c),
};

const readBy = (): Set<string> => {
  const paths = new Set<string>();
  for (const ask of Object.values(asked)) ask(watched(fullHouse, paths), watched(programme, paths));
  return paths;
};

describe('every field of a charter', () => {
  it('is read by a rule', () => {
    const read = readBy();
    const fields = leavesOf().map(({ path }) => path);
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((path) => !read.has(path))).toEqual([]);
  });

  it('would be missed if no rule read it', () => {
    const { roundingOf: _, ...others } = asked;
    const paths = new Set<string>();
    for (const ask of Object.values(others)) ask(watched(fullHouse, paths), watched(programme, paths));
    expect(leavesOf().map(({ path }) => path).filter((path) => !paths.has(path))).toEqual(['report.rounding']);
  });

  it('is read by a rule that this test asks: none is exported unasked', () => {
    const exported = Object.entries(rules).filter(([, value]) => typeof value === 'function').map(([name]) => name);
    expect(exported.filter((name) => !(name in asked))).toEqual([]);
  });
});

describe('who may start', () => {
  it.each([
    [afiya(), { who: 'self' }, true], [afiya(), { who: 'anyone_with_consent' }, false], [afiya(), { who: 'team', team: 'district crisis team' }, false],
    [tupuAke(), { who: 'team', team: 'district crisis team' }, true], [tupuAke(), { who: 'team', team: 'another team' }, false],
    [tupuAke(), { who: 'team' }, false], [tupuAke(), { who: 'self' }, false], [linkHouse(), { who: 'anyone_with_consent' }, true],
  ] as const)('follows the charter (%#)', (raw, by, expected) => {
    expect(rules.mayStart(readOrTell(raw), by)).toBe(expected);
  });
});

describe('the voices', () => {
  const three = afiyaHouse;

  it('are all missing at first, and none once each has said yes', () => {
    expect(rules.voicesMissing(three, [])).toEqual(['guest', 'first_contact', 'second_member']);
    expect(rules.voicesMissing(three, [yes('second_member', 'b'), yes('guest'), yes('first_contact', 'a')])).toEqual([]);
  });

  it('of workers count once a worker, and not without one', () => {
    expect(rules.workersMustDiffer(three)).toEqual(['first_contact', 'second_member']);
    expect(rules.voicesMissing(three, [yes('guest'), yes('first_contact', 'a'), yes('second_member', 'a')])).toEqual(['second_member']);
    expect(rules.voicesMissing(three, [yes('guest'), yes('first_contact', null), yes('second_member', 'b')])).toEqual(['first_contact']);
  });

  it('of guest and referrer need no worker of their own', () => {
    expect(rules.voicesMissing(readOrTell(tupuAke()), [yes('referrer'), yes('guest'), yes('house', 'a')])).toEqual([]);
  });

  it('stay missing while unsure', () => {
    expect(rules.voicesMissing(three, [{ voice: 'guest', answer: 'not_sure', workerId: null }])).toContain('guest');
  });
});

describe('closing and being full', () => {
  it('closes with an outcome of the charter and with no other', () => {
    expect(['no_space', 'not_now', 'lost_touch', 'unheard_of'].map((outcome) => rules.mayCloseAs(fullHouse, outcome))).toEqual([true, true, false, false]);
  });

  it('offers another house only where the network has one', () => {
    expect(rules.offersWhenFull(fullHouse)).toContain('other_house');
    expect(rules.offersWhenFull({ ...fullHouse, network: [] })).toEqual(['ring_back', 'waiting_list', 'day_place', 'kept_space']);
  });

  it('holds a space for the charter’s minutes, then until its hour and never under two hours', () => {
    expect(rules.holdMinutes(afiyaHouse)).toBe(90);
    expect(rules.expectedUntil(afiyaHouse)).toEqual({ hour: '20:00', atLeastMinutes: 120 });
    expect([rules.holdMinutes(programme), rules.expectedUntil(programme)]).toEqual([0, null]);
  });

  it('never counts a kept space as on offer', () => {
    expect(rules.spacesToLayOut(readOrTell(linkHouse())).filter(rules.isOnOffer).map((space) => space.name)).toEqual(
      ['Room 1', 'Room 2', 'Room 3', 'Room 4', 'Room 5', 'Room 6', 'Room 7', 'Room 8', 'Room 9', 'Room 10']);
    expect(rules.spacesToLayOut(readOrTell(linkHouse())).at(-1)).toEqual({ name: 'Emergency room', kind: 'night', kept: true, features: [] });
  });

  it('lays out day places beside the beds, named or only counted', () => {
    const counted = rules.spacesToLayOut(readOrTell(tupuAke())).filter((space) => space.kind === 'day');
    expect(counted.map((space) => space.name)).toEqual(['Day place 1', 'Day place 2', 'Day place 3', 'Day place 4', 'Day place 5']);
    const named = readOrTell(withValues(tupuAke(), { spaces: [{ name: 'Bed', count: 1, kind: 'night' }, { name: 'Chair', count: 5, kind: 'day' }] }));
    expect(rules.spacesToLayOut(named).map((space) => space.name)).toEqual(['Bed', 'Chair 1', 'Chair 2', 'Chair 3', 'Chair 4', 'Chair 5']);
  });
});

describe('nights', () => {
  it('are offered up to the longest, and the talk begins after it', () => {
    expect(rules.lastNightOffered(afiyaHouse, day('2026-11-02'))).toBe('2026-11-08');
    expect([7, 8].map((nights) => rules.needsATalk(afiyaHouse, nights))).toEqual([false, true]);
  });

  it('have no end on offer where the charter sets no limit', () => {
    const open = readOrTell(withValues(afiya(), { 'nights.longest': null }));
    expect([rules.lastNightOffered(open, day('2026-11-02')), rules.needsATalk(open, 365), rules.longerMissing(open, 365, [])]).toEqual([null, false, []]);
  });

  it('past the longest need the charter’s voices', () => {
    expect(rules.longerMissing(afiyaHouse, 7, [])).toEqual([]);
    expect(rules.longerMissing(afiyaHouse, 8, [yes('guest')])).toEqual(['house']);
    expect(rules.longerMissing(afiyaHouse, 8, [yes('guest'), yes('house', 'a')])).toEqual([]);
  });

  it('turn at the charter’s hour, in a programme at midnight', () => {
    expect([rules.turnsAt(fullHouse), rules.turnsAt(programme)]).toEqual(['05:00', '00:00']);
  });

  it('by day are for those the charter names, for its days', () => {
    const ake = readOrTell(tupuAke());
    expect([may, { days: 8, stayedHere: true }, { days: 1, stayedHere: false }].map((asked) => rules.mayTakeDayPlace(ake, asked))).toEqual([true, false, false]);
    expect(rules.mayTakeDayPlace(readOrTell(withValues(tupuAke(), { 'day_programme.for': 'anyone' })), { days: 1, stayedHere: false })).toBe(true);
    expect(rules.mayTakeDayPlace(afiyaHouse, may)).toBe(false);
  });
});

describe('the arrival list', () => {
  it('has the rights texts, the lock box, the medication rule and the hopes, in this order', () => {
    expect(rules.arrivalList(afiyaHouse)).toEqual([
      { item: 'rights_text', text: 'rights' }, { item: 'rights_text', text: 'emergency' }, { item: 'rights_text', text: 'complaints' },
      { item: 'lock_box' }, { item: 'medication', rule: 'none' }, { item: 'hopes', how: 'asked' },
    ]);
  });

  it('leaves out a box that is not there, hopes that are off, and hopes where nothing may be kept', () => {
    const items = (values: Record<string, unknown>) => rules.arrivalList(readOrTell(withValues(afiya(), values))).map((one) => one.item);
    expect(items({ 'stay.lock_box': false })).not.toContain('lock_box');
    expect(items({ 'stay.hopes': 'off' })).not.toContain('hopes');
    expect(items({ 'records.rule': 'no_files' })).not.toContain('hopes');
  });
});

describe('emergency, records, plans and reports', () => {
  it('writes down a call for the charter’s reasons and always for the person’s own wish; a review follows each other one', () => {
    expect(callReasons.filter((reason) => rules.mayRecordCall(afiyaHouse, reason))).toEqual(['own_wish', 'medical_emergency', 'serious_threat_of_violence']);
    expect(callReasons.filter((reason) => rules.reviewFollows(reason))).toEqual([...emergencyReasons]);
  });

  it('shares with the names of the charter and with nobody under other rules', () => {
    expect([tupuAke(), linkHouse(), psseo()].map((raw) => rules.sharedWith(readOrTell(raw)))).toEqual([['clinical team'], [], []]);
    expect([tupuAke(), linkHouse(), psseo()].map((raw) => rules.freeTextsKept(readOrTell(raw)))).toEqual([['hope', 'plan', 'shared_note'], ['hope', 'plan'], ['plan']]);
  });

  it('calls a WRAP by its name only where the charter lets it', () => {
    const offers = { 'plans.offers': ['wrap', 'own'] };
    expect(rules.plansOffered(readOrTell(withValues(linkHouse(), offers)))).toEqual([{ kind: 'wrap', called: 'wrap' }, { kind: 'own', called: 'own' }]);
    expect(rules.plansOffered(readOrTell(withValues(linkHouse(), { ...offers, 'plans.wrap_name': false })))[0]).toEqual({ kind: 'wrap', called: 'wellness' });
  });

  it('starts the reporting year on the charter’s day', () => {
    expect(rules.yearStarts(afiyaHouse)).toEqual({ month: 7, day: 1 });
  });

  it('opens the contexts of a house or of a programme, follow-up only where one is offered', () => {
    expect(rules.contextsOpen(afiyaHouse)).toEqual(['stays', 'entry', 'plans', 'gatherings', 'directory', 'feedback', 'follow-up']);
    expect(rules.contextsOpen({ ...programme, follow_up: null })).toEqual(['matching', 'entry', 'plans', 'gatherings', 'directory', 'feedback']);
  });
});

describe('matching', () => {
  const matching = programme.matching!;

  it('meets first from a week before leaving hospital to two weeks after, or within two weeks of both yeses', () => {
    expect(rules.firstMeetingWindow(matching, { leavesHospital: day('2026-11-10'), bothYes: day('2026-11-02') })).toEqual({ from: '2026-11-03', to: '2026-11-24' });
    expect(rules.firstMeetingWindow(matching, { leavesHospital: null, bothYes: day('2026-11-02') })).toEqual({ from: '2026-11-02', to: '2026-11-16' });
  });

  it('lasts a year from the first meeting, with words eight and four weeks before', () => {
    expect(rules.lastsUntil(matching, day('2026-11-02'))).toEqual({ until: '2027-11-02', earlyWords: ['2027-09-07', '2027-10-05'] });
  });

  it.each([['2028-02-29', 12, '2029-02-28'], ['2026-08-31', 6, '2027-02-28'], ['2026-12-31', 1, '2027-01-31'], ['2026-01-31', 1, '2026-02-28']])(
    'from %s on, %d months end on %s', (from, months, until) => {
      expect(rules.lastsUntil({ ...matching, lasts: { months, early_word_weeks: [] } }, day(from)).until).toBe(until);
    });

  it('estimates from eight starts on, and matches within the catchments', () => {
    expect([7, 8].map((starts) => rules.mayEstimate(matching, starts))).toEqual([false, true]);
    expect(['Perth', 'Ottawa'].map((place) => rules.isInCatchment(matching, place))).toEqual([true, false]);
  });
});

describe('follow-up', () => {
  it('sends nothing in the quiet hours, across midnight too; the person’s own hours win', () => {
    expect(['19:59', '20:00', '23:30', '00:00', '08:59', '09:00'].map((time) => rules.maySend(afiyaHouse, time))).toEqual([true, false, false, false, false, true]);
    const theirs = { from: '12:00', to: '14:00' };
    expect(['11:59', '12:00', '13:59', '14:00', '21:00'].map((time) => rules.maySend(afiyaHouse, time, theirs))).toEqual([true, false, false, true, true]);
    expect(rules.maySend(afiyaHouse, '03:00', { from: '00:00', to: '00:00' })).toBe(true);
  });

  it('does not exist where the charter offers none', () => {
    const none = readOrTell(withValues(afiya(), { follow_up: null }));
    expect([rules.followUpOffers(none), rules.followUpChannelsOffered(none), rules.maySend(none, '12:00'), rules.followUpTries(none).tries]).toEqual([[], [], false, 0]);
  });

  it('tries as often as the charter says, a day apart', () => {
    expect(rules.followUpTries(afiyaHouse)).toEqual({ tries: 3, hoursBetween: 24 });
  });
});
