import { isToReseal, newestNumber, withNextKek, withoutUnused } from '../src/keyring/keyring.rules.js';
import type { Keyring } from '../src/keyring/keyring.types.js';

const now = new Date('2026-11-27T03:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const keyring = (...ages: number[]): Keyring => ({ peppers: { 1: 'p' }, keks: Object.fromEntries(ages.map((hours, i) => [i + 1, { key: `k${i + 1}`, made: hoursAgo(hours) }])) });
const numbers = (ring: Keyring) => Object.keys(ring.keks).map(Number);

describe('the keyring at night', () => {
  test('drops keys over a day old that no row names, and no other', () => {
    expect(numbers(withoutUnused(keyring(72, 48, 25, 24), new Set([2]), now))).toEqual([2, 4]);
    expect(numbers(withoutUnused(keyring(72, 25, 24, 1), new Set(), now))).toEqual([3, 4]);
  });

  test('never drops its newest key, however long it slept', () => {
    expect(numbers(withoutUnused(keyring(400, 300), new Set(), now))).toEqual([2]);
  });

  test('gives the next key the next number, and never one that was', () => {
    expect(withNextKek(keyring(48, 24), 'new', now).keks[3]).toEqual({ key: 'new', made: now.toISOString() });
    expect(newestNumber(withNextKek(withoutUnused(keyring(72, 48, 25), new Set(), now), 'new', now).keks)).toBe(4);
    expect(newestNumber(withNextKek({ peppers: {}, keks: {} }, 'first', now).keks)).toBe(1);
    expect(newestNumber(keyring(...Array.from({ length: 11 }, () => 1)).keks)).toBe(11);
  });

  test('reseals what is not under the newest key', () => {
    expect([1, 2, 3].map((number) => isToReseal(keyring(48, 24, 0), number))).toEqual([true, true, false]);
  });
});
