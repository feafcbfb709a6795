import { isAbout } from '../src/modules/shell/live.rules.js';

const reading = (name: string, given: object) => ({ queryKey: [name, given] });

describe('a change that was heard', () => {
  it('is about what was read of that kind in that house, and of no other', () => {
    const change = { topic: 'enquiries', houseId: 'oak', ids: ['e1'] };
    expect(isAbout(change, reading('Enquiries', { houseId: 'oak' }))).toBe(true);
    expect(isAbout(change, reading('Enquiries', { houseId: 'elm' }))).toBe(false);
    expect(isAbout(change, reading('Report', { serviceId: 'oak' }))).toBe(false);
    expect(isAbout({ topic: 'house', houseId: 'oak' }, reading('Charter', { serviceId: 'elm' }))).toBe(false);
    expect(isAbout({ topic: 'check_ins', houseId: 'oak', ids: ['c1'] }, reading('FollowUp', { followUpId: 'f1' }))).toBe(true);
    expect(['bridge', 'other'].map((programmeId) => isAbout({ topic: 'matching', houseId: 'bridge', ids: ['p1'] }, reading('MatchDesk', { programmeId })))).toEqual([true, false]);
  });

  it('is about one enquiry or stay when it names it, or names none', () => {
    expect(isAbout({ topic: 'enquiries', houseId: 'oak', ids: ['e1'] }, reading('Enquiry', { id: 'e1' }))).toBe(true);
    expect(isAbout({ topic: 'enquiries', houseId: 'oak', ids: ['e1'] }, reading('Enquiry', { id: 'e2' }))).toBe(false);
    expect(isAbout({ topic: 'board', houseId: 'oak' }, reading('Enquiry', { id: 'e2' }))).toBe(true);
  });

  it('of a stay is about what its guest wrote and shares; of shares about all that is shared in that house', () => {
    const [one, other] = [{ topic: 'stays', houseId: 'oak', ids: ['s1'] }, { topic: 'stays', houseId: 'oak', ids: ['s2'] }];
    for (const name of ['GuestWords', 'SharedWithUs']) expect([one, other].map((change) => isAbout(change, reading(name, { stayId: 's1' })))).toEqual([true, false]);
    expect([{ topic: 'plans', houseId: 'oak', ids: ['a share'] }, { topic: 'me' }, { topic: 'handover', houseId: 'oak' }].map((change) => isAbout(change, reading('SharedWithUs', { stayId: 's1' })))).toEqual([true, true, false]);
    expect(isAbout({ topic: 'plans', houseId: 'oak', ids: ['a share'] }, reading('Stay', { id: 's1' }))).toBe(false);
  });

  it('of a kind that this version does not know is about nothing', () => {
    expect(isAbout({ topic: 'tea' }, reading('Board', { houseId: 'oak' }))).toBe(false);
  });
});
