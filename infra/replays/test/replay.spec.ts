import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { RolePasswords } from '#peerhouse/platform';
import { compare } from '../replay-figures.js';
import { readReplay, ReplayProblem, type ReplayFile } from '../replay-file.js';
import { play, type Played } from '../replay-play.js';
import { playProgramme } from '../replay-programme.js';
import { readProgramme } from '../replay-programme-file.js';
import { ownDatabase } from '../replay-server.js';

const file = (name: string) => path.join(process.cwd(), 'infra/replays', name);
const playHere = async (replay: ReplayFile): Promise<Played> =>
  play(replay, await ownDatabase(process.env['PEERHOUSE_TEST_ADMIN_URL']!, JSON.parse(process.env['PEERHOUSE_TEST_PASSWORDS']!) as RolePasswords, 'peerhouse_template'));

describe('every turn a stay can take, played through the staff API', () => {
  const replay = readReplay(file('every-turn.json'));
  let played: Played;
  beforeAll(async () => { played = await playHere(replay); });

  it('is done and refused as the file says', () => {
    expect(played.refused).toEqual([]);
  });

  it('comes out with every figure right', () => {
    const compared = compare(replay.expected, played.counts);
    expect(compared.filter(({ matches }) => !matches)).toEqual([]);
    expect(compared).toHaveLength(34);
  });

  it('says which figure is off when one is, and never counts an unknown one as right', () => {
    const off = compare({ ...replay.expected, nightsUsed: 38, occupancy: 0.4626, leaving: { 'hopes met': 4 }, somethingElse: 1 }, played.counts);
    expect(off.filter(({ matches }) => !matches).map(({ name, actual }) => [name, actual])).toEqual([
      ['nightsUsed', 37], ['occupancy', 0.4625], ['leaving: hopes met', 3], ['somethingElse', null],
    ]);
  });

  it('names what the report page hides', () => {
    expect(played.hidden).toContainEqual({ period: { kind: 'year', from: '2026-07-01', to: '2027-06-30' }, section: 'contacts', figure: 'no_space' });
    expect(played.hidden).not.toContainEqual(expect.objectContaining({ section: 'nights' }));
  });
});

describe('the first weeks of the documented year', () => {
  it('play without a refusal, and are counted as they are written', async () => {
    const whole = readReplay(file('afiya-2016-17.json'));
    const events = whole.events.filter(({ at }) => at < '2016-07-11');
    const { counts, refused } = await playHere({ ...whole, period: { from: '2016-07-01', to: '2016-07-10' }, events });
    expect(refused).toEqual([]);
    const of = (kind: ReplayFile['events'][number]['do']) => events.filter((event) => event.do === kind).length;
    expect(counts.stays).toEqual([of('arrive')]);
    expect(counts.staysEnded).toEqual([of('leave')]);
    expect(counts.contacts).toEqual([events.filter((event) => event.do === 'enquire' && event.outcome).length]);
    expect(counts.outcomes.no_space).toEqual([events.filter((event) => event.do === 'enquire' && event.outcome === 'no_space').length]);
    expect(counts.nightsOpen).toEqual([30]);
  });
});

describe('the first days of houses with other rules', () => {
  const firstDays = async (name: string, until: string) => {
    const whole = readReplay(file(name));
    const events = whole.events.filter(({ at }) => at.slice(0, 10) <= until);
    const { counts, refused } = await playHere({ ...whole, period: { ...whole.period, to: until }, events });
    expect(refused).toEqual([]);
    return { events, counts, refusals: [...new Set(events.flatMap((event) => event.refused ?? []))].sort() };
  };

  it('play in a house with day places and a team that starts, which has three voices and a week', async () => {
    const { events, counts, refusals } = await firstDays('tupu-ake-made-up-weeks.json', '2019-03-11');
    const byDay = new Set(events.flatMap((event) => (event.do === 'enquire' && event.wants?.kind === 'day' ? [event.enquiry] : [])));
    const came = events.filter((event) => event.do === 'arrive');
    expect(counts.dayVisits).toEqual([came.filter(({ enquiry }) => byDay.has(enquiry)).length]);
    expect(counts.stays).toEqual([came.filter(({ enquiry }) => !byDay.has(enquiry)).length]);
    expect(counts.dayContacts).toEqual({ no_day_place: [1], another_end: [2] });
    expect([counts.nightsOpen, counts.daysOpen]).toEqual([[80], [40]]);
    expect(refusals).toEqual(['InvalidInput', 'MayNotStart', 'NotForADayPlace', 'SpaceWasFree', 'TalkFirst', 'VoiceNotNeeded']);
  });

  it('play in a house with a kept room, which is used by a deliberate act and is no room for the night', async () => {
    const { counts, refusals } = await firstDays('link-house-made-up-weeks.json', '2018-01-20');
    expect(counts.cameInto).toEqual({ kept_space: [2], space_on_offer: [10] });
    expect(counts.outcomes.no_space).toEqual([2]);
    expect(counts.nightsOpen).toEqual([130]);
    expect(refusals).toEqual(['InvalidInput', 'KeptSpace', 'MayNotStart', 'TalkFirst']);
  });
});

describe('a file', () => {
  const written = (change: (replay: Record<string, any>) => void): string => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-replay-'));
    const name = path.join(folder, 'house.json');
    const replay = JSON.parse(readFileSync(file('every-turn.json'), 'utf8')) as Record<string, any>;
    change(replay);
    writeFileSync(name, JSON.stringify(replay));
    return name;
  };
  const problemOf = (change: (replay: Record<string, any>) => void): string => {
    const name = written(change);
    try {
      readReplay(name);
      return '';
    } catch (problem) {
      expect(problem).toBeInstanceOf(ReplayProblem);
      return (problem as Error).message;
    } finally {
      rmSync(path.dirname(name), { recursive: true });
    }
  };

  it.each<[string, (replay: Record<string, any>) => void, string]>([
    ['a channel', (r) => { r['events'][0].channel = 'fax'; }, 'event 1 (2026-10-19T10:00, enquire, early), channel: the format does not know the channel "fax"; it knows: phone, web, text, walk in, email'],
    ['a voice', (r) => { r['events'][1].voice = 'doctor'; }, 'the format does not know the voice "doctor"'],
    ['a happening', (r) => { r['events'][0].do = 'dance'; }, 'the format does not know what to do with "dance"'],
    ['a word of an event', (r) => { r['events'][0].colour = 'green'; }, 'colour'],
    ['an order', (r) => { r['events'].reverse(); }, 'is written down before the one before it'],
    ['an enquiry', (r) => { r['events'][1].enquiry = 'nobody'; }, 'event 2 is about nobody, which nobody has taken yet'],
  ])('that has %s which the format does not know is refused in words, before anything is started', (_, change, words) => {
    expect(problemOf(change)).toContain(words);
  });
});

describe('every turn of a matching programme', () => {
  const replay = readProgramme(file('every-turn-of-a-programme.json'));
  const playThere = async () => playProgramme(replay, await ownDatabase(process.env['PEERHOUSE_TEST_ADMIN_URL']!, JSON.parse(process.env['PEERHOUSE_TEST_PASSWORDS']!) as RolePasswords, 'peerhouse_template'));

  it('holds all that the format knows', () => {
    const { happenings, people, opening } = replay;
    expect([...new Set(happenings.map((one) => `${one.do}${'untilOn' in one ? (one.untilOn ? ' until a day' : ', nobody knows how long') : ''}${'leavesHospitalOn' in one && !one.leavesHospitalOn ? ' to no day' : ''}`))].sort()).toEqual([
      'leaving moved', 'leaving moved to no day', 'peer is ill until a day', 'peer is ill, nobody knows how long', 'peer leaves the service', 'peer lowers their limit', 'peer steps back from new people until a day', 'peer steps back from new people, nobody knows how long',
    ]);
    const said = new Set([...people, ...opening.map(({ person }) => person)].flatMap((one) => Object.entries({ ...one, ...one.wishes }).flatMap(([key, value]) => (value === undefined ? [] : [key]))));
    expect([...said]).toEqual(expect.arrayContaining(['asksForAnotherPeerAtMeeting', 'endsAtMeeting', 'firstSaysNoToProposal', 'gender', 'someoneOlderThan']));
  });

  it('is played without a refusal and comes out right; played again it is the same, act by act', async () => {
    const played = await playThere();
    expect(played.refused).toEqual([]);
    expect(played.compared.filter(({ matches }) => !matches)).toEqual([]);
    expect(played.compared).toHaveLength(11);
    expect(played.counts).toMatchObject({ peopleSupported: 14, opened: 11 });
    expect(played.acts).toBeGreaterThan(100);
    const again = await playThere();
    expect([again.acts, again.digest, again.compared]).toEqual([played.acts, played.digest, played.compared]);
  });

  const problemOf = (name: string, change: (raw: Record<string, any>) => void): string => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-replay-'));
    const raw = JSON.parse(readFileSync(file(name), 'utf8')) as Record<string, any>;
    change(raw);
    writeFileSync(path.join(folder, 'year.json'), JSON.stringify(raw));
    try {
      readProgramme(path.join(folder, 'year.json'));
      return '';
    } catch (problem) {
      return problem instanceof ReplayProblem ? problem.message : String(problem);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each<[string, (raw: Record<string, any>) => void, string]>([
    ['a happening', (r) => { r['happenings'][0].do = 'dance'; }, 'happening 1 (2018-12-28, dance), do: the format does not know what to do with "dance"'],
    ['a word', (r) => { r['people'][0].mood = 'fine'; }, 'person 1 (a1): the format does not know "mood"'],
    ['a peer', (r) => { r['happenings'][0].peer = 'p99'; }, 'nobody is the peer p99'],
    ['a peer to begin with', (r) => { r['opening'][0].peer = 'p99'; }, 'nobody is the peer p99 whom o1 meets'],
    ['a person', (r) => { r['happenings'].find((one: { person?: string }) => one.person).person = 'z9'; }, 'nobody is the person z9'],
    ['a half-day', (r) => { r['people'][0].free = ['Tuesday night']; }, 'person 1 (a1), free.0: is written like Thu morning'],
    ['a place', (r) => { r['people'][0].site = 'Toronto'; }, 'a1 is in Toronto, which is no site of the service'],
  ])('that has %s which the format does not know is refused in words, before anything is started', (_, change, words) => expect(problemOf('every-turn-of-a-programme.json', change)).toContain(words));

  it.each<[string, (raw: Record<string, any>) => void, string]>([
    ['where somebody lives', (r) => { delete r['people'][2].site; }, 'person 3 (g3), site: is missing'],
    ['when they leave hospital, in the file’s own word', (r) => { delete r['people'][2][Object.keys(r['people'][2]).find((key) => /^dis.*On$/.test(key))!]; }, 'person 3 (g3), dis'],
    ['until when', (r) => { delete r['happenings'][0].untilOn; }, 'happening 1 (2017-05-31, peer is ill), untilOn: is missing'],
    ['how many a peer meets', (r) => { delete r['peers'][0].capacity; }, 'peer 1 (p1), capacity: is missing'],
    ['what happens', (r) => { delete r['happenings'][0].do; }, 'happening 1 (2017-05-31), do: is missing'],
    ['the period', (r) => { delete r['period']; }, 'period: is missing'],
    ['the peers', (r) => { delete r['peers']; }, 'peers: is missing'],
    ['a day in the period', (r) => { r['people'][0].interestedOn = '2016-01-01'; }, 'g1 becomes interested on 2016-01-01, which is not in the period'],
    ['an id of its own', (r) => { r['people'][1].id = 'g1'; }, 'there are two people g1'],
  ])('whose file does not say %s is refused in words', (_, change, words) => expect(problemOf('psseo-2017-18.json', change)).toContain(words));
});
