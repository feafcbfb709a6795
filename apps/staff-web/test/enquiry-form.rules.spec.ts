import { describe, expect, it } from '@jest/globals';
import { emptyWords, firstNight, sentOf, typingProblems, wordsOf } from '../src/modules/entry/enquiry-form.rules.js';

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
    expect(wordsOf(sent, tonight).when).toBe('tomorrow');
    expect(sentOf(wordsOf(sent, tonight), tonight)).toEqual(sent);
  });
});
