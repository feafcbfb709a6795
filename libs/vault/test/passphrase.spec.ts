import { normalised } from '../src/keys/normalised.js';
import { offeredPassphrase, wordsToOffer } from '../src/passphrase/offered.js';
import { codeProblem, passphraseProblem } from '../src/passphrase/passphrase-problem.js';

const common = (text: string) => text === 'password password';

describe('a passphrase', () => {
  test('of the guest\'s own has ten characters that count, and is not a common one', () => {
    expect(passphraseProblem('a -  - - - - - b', common)).toEqual({ field: 'passphrase', problem: 'too_short', limit: 10 });
    expect(passphraseProblem('🦦🦦🦦🦦🦦🦦🦦🦦🦦', common)).toMatchObject({ problem: 'too_short' });
    expect(passphraseProblem('Password-PASSWORD', common)).toEqual({ field: 'passphrase', problem: 'too_common' });
    expect(passphraseProblem('ten letters', common)).toBeNull();
  });

  test.each(['en', 'es', 'fr', 'ar'])('is offered in four words (%s)', async (language) => {
    const first = await offeredPassphrase(language, () => new Uint8Array(8));
    const last = await offeredPassphrase(language, () => new Uint8Array(8).fill(255));
    expect([first, last].map((offered) => new Set(offered.split(' ')).size)).toEqual([1, 1]);
    expect((await offeredPassphrase(language)).split(' ')).toHaveLength(4);
    expect(passphraseProblem(last, common)).toBeNull();
    expect(normalised(first)).toBe(first);
  });

  test.each(['en', 'es', 'fr', 'ar'])('four words (%s) are one of 2^43, and none of them hurts to read', async (language) => {
    const words = await wordsToOffer(language);
    expect(Math.log2(words.length) * 4).toBeGreaterThan(43);
    expect(words.filter((word) => ['suffer', 'hospital', 'knife', 'sufrir', 'muerte', 'psychose', 'scalpel'].includes(word))).toEqual([]);
  });

  test('a phone\'s code has six', () => {
    expect(codeProblem('12-34-5')).toBeNull();
    expect(codeProblem('1 2 -')).toEqual({ field: 'code', problem: 'too_short', limit: 6 });
  });
});
