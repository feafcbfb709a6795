import { emptyWords, firstNight, sentOf, startOf, startsOf, typingProblems, wordsOf } from '../src/modules/entry/enquiry-form.rules.js';

const tonight = '2026-11-02';

describe('what an enquiry sends', () => {
  it('is nothing but the way in, when nothing else was said', () => {
    expect(sentOf(emptyWords, tonight)).toEqual({ channel: 'phone', spaceKind: 'night', wantsFrom: null, wantsNights: null, stayedHere: null, askedBefore: null, told: [], called: null, reach: null, messageSafe: null, hopes: null });
  });

  it('has tonight and tomorrow as dates of the house', () => {
    expect(firstNight({ when: 'tonight', day: '' }, tonight)).toBe('2026-11-02');
    expect(firstNight({ when: 'tomorrow', day: '' }, tonight)).toBe('2026-11-03');
    expect(firstNight({ when: 'day', day: '2026-11-30' }, tonight)).toBe('2026-11-30');
  });

  it('leaves out a day that is none', () => {
    expect(firstNight({ when: 'day', day: '2026-02-30' }, tonight)).toBeNull();
    expect(firstNight({ when: '', day: '2026-11-30' }, tonight)).toBeNull();
  });

  it('keeps “not said” apart from “no”', () => {
    expect(['yes', 'no', ''].map((messageSafe) => sentOf({ ...emptyWords, messageSafe }, tonight).messageSafe)).toEqual([true, false, null]);
  });

  it('takes an hour earlier as the moment it was', () => {
    expect(sentOf(emptyWords, tonight, new Date('2026-11-02T09:00:00Z')).askedAt).toBe('2026-11-02T09:00:00.000Z');
  });
});

describe('what was typed and cannot be sent', () => {
  it.each([['abc'], ['a week'], ['2.5'], ['1e3'], ['-1']])('nights “%s” are asked about, not left out', (nights) => {
    expect(typingProblems({ ...emptyWords, nights })).toEqual([{ field: 'wantsNights', problem: 'not_a_number' }]);
  });

  it('another day wants its date, an hour its day', () => {
    expect(typingProblems({ ...emptyWords, when: 'day', askedAt: '10:30' }).map(({ field }) => field)).toEqual(['day', 'askedAt']);
  });

  it('is nothing of what the form usually holds', () => {
    expect(typingProblems({ ...emptyWords, when: 'day', day: '2026-11-03', nights: ' 5 ', askedOn: '2026-11-02', askedAt: '10:30' })).toEqual([]);
    expect(typingProblems(emptyWords)).toEqual([]);
  });
});

describe('an enquiry in the form', () => {
  it('comes back as it was sent', () => {
    const sent = { channel: 'text', spaceKind: 'night', wantsFrom: '2026-11-03', wantsNights: 5, stayedHere: null, askedBefore: 'no', told: ['house', 'rights'], called: 'Jo', reach: 'text, after 4pm', messageSafe: false, hopes: 'Sleep.' };
    expect(wordsOf({ ...sent, version: 4 }, tonight).when).toBe('tomorrow');
    expect(sentOf(wordsOf({ ...sent, version: 4 }, tonight), tonight)).toEqual(sent);
  });
});

describe('who starts it, in the form', () => {
  const [alone, named, open] = [{ starters: ['self'], teams: [] }, { starters: ['team'], teams: ['Night: team', 'Day team'] }, { starters: ['self', 'anyone_with_consent'], teams: [] }];

  it('is asked where the charter lets others, beginning with the first it names', () => {
    expect([alone, named, open].map(startsOf)).toEqual([['self'], ['team:Night: team', 'team:Day team'], ['self', 'anyone_with_consent']]);
    expect([alone, named, open].map(startOf)).toEqual(['', 'team:Night: team', 'self']);
  });

  it('is sent with the team’s own name and their yes; and comes back', () => {
    expect(sentOf({ ...emptyWords, started: 'team:Night: team', theyKnow: ['yes'] }, tonight)).toMatchObject({ startedBy: 'team', startedTeam: 'Night: team', theyKnow: true });
    expect(sentOf({ ...emptyWords, started: 'anyone_with_consent' }, tonight)).toMatchObject({ startedBy: 'anyone_with_consent', startedTeam: null, theyKnow: false });
    expect(wordsOf({ version: 1, channel: 'phone', spaceKind: 'night', told: [], startedBy: 'team', startedTeam: 'Night: team' }, tonight).started).toBe('team:Night: team');
  });
});
