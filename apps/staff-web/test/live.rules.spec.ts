import { describe, expect, it } from '@jest/globals';
import { isAbout } from '../src/modules/shell/live.rules.js';

const reading = (name: string, given: object) => ({ queryKey: [name, given] });

describe('a change that was heard', () => {
  it('is about what was read of that kind in that house, and of no other', () => {
    const change = { topic: 'enquiries', houseId: 'oak', ids: ['e1'] };
    expect(isAbout(change, reading('Enquiries', { houseId: 'oak' }))).toBe(true);
    expect(isAbout(change, reading('Enquiries', { houseId: 'elm' }))).toBe(false);
    expect(isAbout(change, reading('Report', { serviceId: 'oak' }))).toBe(false);
    expect(isAbout({ topic: 'house', houseId: 'oak' }, reading('Charter', { serviceId: 'elm' }))).toBe(false);
  });

  it('is about one enquiry or stay when it names it, or names none', () => {
    expect(isAbout({ topic: 'enquiries', houseId: 'oak', ids: ['e1'] }, reading('Enquiry', { id: 'e1' }))).toBe(true);
    expect(isAbout({ topic: 'enquiries', houseId: 'oak', ids: ['e1'] }, reading('Enquiry', { id: 'e2' }))).toBe(false);
    expect(isAbout({ topic: 'board', houseId: 'oak' }, reading('Enquiry', { id: 'e2' }))).toBe(true);
  });

  it('of a kind that this version does not know is about nothing', () => {
    expect(isAbout({ topic: 'tea' }, reading('Board', { houseId: 'oak' }))).toBe(false);
  });
});
