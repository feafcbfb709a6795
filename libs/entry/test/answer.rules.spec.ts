import fc from 'fast-check';
import { instantOf, houseDay } from '#peerhouse/kernel';
import { answerBy, pausesAfter, type Pauses } from '../src/answer.rules.js';

const none: Pauses = { since: null, seconds: 0 };
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 2, 15) + seconds * 1000);

describe('by when somebody hears from us', () => {
  it('is nothing without a promise, and nothing while they wish us to wait', () => {
    expect(answerBy(at(0), null, none)).toBeNull();
    expect(answerBy(at(0), 24, pausesAfter(none, true, at(60)))).toBeNull();
  });

  it('is so many hours later, also where the clocks change meanwhile', () => {
    const asked = instantOf(houseDay('2026-10-31'), '10:00', 'America/New_York');
    expect(answerBy(asked, 24, none)).toEqual(instantOf(houseDay('2026-11-01'), '09:00', 'America/New_York'));
    expect(answerBy(at(0), 24, none)).toEqual(at(24 * 3600));
  });

  it('is as much later as they asked us to wait, whatever the order of pauses and what is said twice', () => {
    const seconds = fc.integer({ min: 0, max: 400_000 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 720 }), fc.array(fc.record({ before: seconds, waits: seconds, twice: fc.boolean() }), { maxLength: 12 }), (hours, told) => {
      let now = 0;
      let pauses = none;
      let waited = 0;
      for (const { before, waits, twice } of told) {
        now += before;
        pauses = pausesAfter(pauses, true, at(now));
        expect(answerBy(at(0), hours, pauses)).toBeNull();
        if (twice) pauses = pausesAfter(pauses, true, at(now + waits / 2));
        now += waits;
        waited += waits;
        pauses = pausesAfter(pauses, false, at(now));
        if (twice) pauses = pausesAfter(pauses, false, at(now + 7));
        expect(answerBy(at(0), hours, pauses)).toEqual(at(hours * 3600 + waited));
      }
    }));
  });

  it('counts a second that was begun as theirs, and never goes back', () => {
    expect(pausesAfter({ since: new Date(1000), seconds: 3 }, false, new Date(1001))).toEqual({ since: null, seconds: 4 });
    expect(pausesAfter({ since: new Date(9000), seconds: 3 }, false, new Date(1000))).toEqual({ since: null, seconds: 3 });
  });
});
