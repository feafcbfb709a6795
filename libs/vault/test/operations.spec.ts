import { FRESH_MS, isEnough, levelOf, levels } from '../src/operations/levels.rules.js';
import { guestOperations, staffOperations } from '../src/operations/operations.js';
import { serverRefusals } from '../src/operations/refused.js';
import { mayTry, type RefusedTry } from '../src/operations/tries.rules.js';
import { draftSteps, grantSteps, handoverSteps, stepped, vaultSteps } from '../src/states/states.rules.js';

const now = new Date('2026-11-27T12:00:00Z');
const before = (ms: number) => new Date(now.getTime() - ms);

describe('operations', () => {
  test('are those of the specification, at their levels', () => {
    const at = (level: string) => Object.entries(guestOperations).filter(([, operation]) => operation.level === level).map(([name]) => name);
    expect(at('nobody')).toEqual(['signIn', 'openCard']);
    expect(at('in')).toEqual(['prove', 'createVault', 'stopSharing', 'stopSharingElsewhere', 'takeHandover', 'startAgain', 'whoSeesWhat', 'removeDevice']);
    expect(at('fresh')).toEqual(['shareSections', 'changePassphrase', 'replaceCard', 'unsealVault', 'eraseVault']);
    expect(Object.keys(staffOperations)).toEqual(['sharedWithUs', 'lookAt', 'suggestToGuest', 'withdrawSuggestion', 'typeInShare', 'typeInBar', 'takeBackTypedBar', 'makeSignInCode']);
  });

  test('refuse by every name there is, and by no other', () => {
    const used = [...Object.values(guestOperations), ...Object.values(staffOperations)].flatMap(({ refusals }): string[] => [...refusals]);
    expect(new Set([...used, 'NeedsProof'])).toEqual(new Set(serverRefusals));
  });

  test('a proof is fresh for fifteen minutes; signing in some other way proves nothing', () => {
    expect(levelOf({ isSignedIn: false, provedAt: null }, now)).toBe('nobody');
    expect(levelOf({ isSignedIn: true, provedAt: null }, now)).toBe('in');
    expect(levelOf({ isSignedIn: true, provedAt: before(FRESH_MS) }, now)).toBe('fresh');
    expect(levelOf({ isSignedIn: true, provedAt: before(FRESH_MS + 1) }, now)).toBe('proved');
    expect(levels.map((level) => isEnough(level, 'proved'))).toEqual([false, false, true, true]);
  });
});

describe('tries', () => {
  const tries = (count: number, ms: number, device: string | null = null): RefusedTry[] => Array.from({ length: count }, () => ({ at: before(ms), device }));

  test('of strangers end after 5 in a quarter of an hour and 30 a day', () => {
    expect(mayTry(tries(4, 1000), null, now)).toBe(true);
    expect(mayTry(tries(5, 1000), null, now)).toBe(false);
    expect(mayTry(tries(5, 15 * 60_000), null, now)).toBe(true);
    expect(mayTry(tries(30, 20 * 60_000), null, now)).toBe(false);
    expect(mayTry(tries(30, 24 * 3_600_000), null, now)).toBe(true);
  });

  test('of strangers take none from the guest\'s own phone, which has 10', () => {
    expect(mayTry([...tries(30, 1000), ...tries(9, 1000, 'phone')], 'phone', now)).toBe(true);
    expect(mayTry(tries(10, 1000, 'phone'), 'phone', now)).toBe(false);
    expect(mayTry(tries(10, 1000, 'phone'), 'another phone', now)).toBe(true);
    expect(mayTry(tries(10, 1000, 'phone'), null, now)).toBe(true);
  });
});

describe('states', () => {
  test('a vault is made, sealed, unsealed, erased, and nothing else', () => {
    expect(stepped(vaultSteps, 'none', 'create')).toBe('active');
    expect(stepped(vaultSteps, 'active', 'startAgain')).toBe('sealed');
    expect(stepped(vaultSteps, 'sealed', 'unseal')).toBe('active');
    expect(stepped(vaultSteps, 'active', 'erase')).toBe('erased');
    for (const from of ['none', 'sealed', 'erased'] as const) expect(stepped(vaultSteps, from, 'erase')).toBeNull();
  });

  test('what has ended never lives again', () => {
    for (const by of ['guest', 'time', 'stay'] as const) expect([stepped(grantSteps, 'live', by), stepped(grantSteps, 'ended', by)]).toEqual(['ended', null]);
    for (const from of ['taken', 'ended'] as const) expect(stepped(handoverSteps, from, 'take')).toBeNull();
  });

  test('a draft is saved, chosen about, or kept', () => {
    expect(stepped(draftSteps, 'kept', 'taken')).toBeNull();
    expect(stepped(draftSteps, 'sending', 'failed')).toBe('kept');
    expect(stepped(draftSteps, 'sending', 'writtenElsewhere')).toBe('choose');
    expect(stepped(draftSteps, 'choose', 'chosen')).toBe('kept');
  });
});
