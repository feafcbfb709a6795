import { addressOf, checkAddress, checkName } from '../src/address.js';
import { checkPassword } from '../src/new-password.js';
import { hashOfSecret, Keys } from '../src/secrets.js';
import { SignInRules } from '../src/sign-in.rules.js';
import { TooBusy, Turnstile } from '../src/turnstile.js';

describe('a new password', () => {
  const known = ['rosa@open-door.example', 'Open Door'];
  const problemOf = (password: string) => checkPassword(password, known)?.problem ?? null;

  it.each([
    ['twelve letters that nobody else has', 'kettle-moonx', null],
    ['a sentence', 'the kettle is always on at ours', null],
    ['letters of another script', 'пирогисмаком', null],
    ['two hundred characters', 'ab1 '.repeat(10) + 'x kettle moon '.repeat(11) + 'kettle', null],
  ])('takes %s', (_, password, problem) => expect(problemOf(password)).toBe(problem));

  it.each([
    ['nothing', '', 'missing'],
    ['eleven letters', 'kettle-moon', 'too_short'],
    ['two hundred and one', `${'kettle moon '.repeat(16)}kettle mo`, 'too_long'],
    ['one that everybody has', 'password1234', 'too_common'],
    ['one that everybody has, dressed up', 'PassWord-1234!', 'too_common'],
    ['the name of this software', 'Peerhouse-2026', 'too_common'],
    ['a piece over and over', 'abcabcabcabcab', 'too_common'],
    ['a run of keys', 'qwertyuiopas', 'too_common'],
    ['a run of digits, backwards', '210987654321', 'too_common'],
    ['the person’s own address', 'Rosa@open-door.example', 'too_common'],
    ['the organisation’s name with a year', 'Open Door 20262026', 'too_common'],
  ])('refuses %s', (_, password, problem) => expect(problemOf(password)).toBe(problem));

  it('says the limit that was passed', () => {
    expect(checkPassword('short', [])).toEqual({ field: 'password', problem: 'too_short', limit: 12 });
  });
});

describe('an address', () => {
  it('is one spelling, however it was typed', () => expect(addressOf('  Ada@Open-Door.Example ')).toBe('ada@open-door.example'));

  it.each([['', 'missing'], ['ada', 'not_an_address'], ['ada@host', 'not_an_address'], ['a da@open.example', 'not_an_address'], [`${'a'.repeat(250)}@open.example`, 'too_long'], ['ada@open.example', null]])(
    'checks %s', (typed, problem) => expect(checkAddress(typed)?.problem ?? null).toBe(problem));

  it('counts letters of a name, not their pieces', () => {
    expect(checkName('👩🏽‍🌾'.repeat(2), 'called', 60)).toBeNull();
    expect(checkName('x'.repeat(61), 'called', 60)).toEqual({ field: 'called', problem: 'too_long', limit: 60 });
    expect(checkName('   ', 'called', 60)).toEqual({ field: 'called', problem: 'missing' });
  });
});

describe('the installation’s key', () => {
  const keys = new Keys('0a'.repeat(32));
  const others = new Keys('0b'.repeat(32));
  const unauthentic = /unable to authenticate data/

  it('opens what it sealed, for the same account alone', () => {
    const sealed = keys.seal('totp', 'JBSWY3DPEHPK3PXP', 'account-1');
    expect(keys.open('totp', sealed, 'account-1')).toBe('JBSWY3DPEHPK3PXP');
    expect(() => keys.open('totp', sealed, 'account-2')).toThrow(unauthentic);
    expect(() => others.open('totp', sealed, 'account-1')).toThrow(unauthentic);
    expect(() => keys.open('guest-codes', sealed, 'account-1')).toThrow(unauthentic);
  });

  it('refuses a text with one bit changed', () => {
    const bytes = Buffer.from(keys.seal('totp', 'secret', 'a'), 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    expect(() => keys.open('totp', bytes.toString('base64url'), 'a')).toThrow(unauthentic);
  });

  it('never seals the same text the same way', () => expect(keys.seal('totp', 'x', 'a')).not.toBe(keys.seal('totp', 'x', 'a')));

  it('makes another keyed hash for each purpose and each installation', () => {
    const hashes = [keys.mac('attempts', 'ada@open.example'), keys.mac('guest-codes', 'ada@open.example'), others.mac('attempts', 'ada@open.example'), hashOfSecret('ada@open.example')];
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('the authenticator’s code', () => {
  it.each([[true, true, false], [true, false, true], [false, true, true], [false, false, true]])(
    'with the demo allowed: %s, in a demo organisation: %s, is asked: %s',
    (allowed, demo, asked) => expect(new SignInRules(allowed).asksForCode({ demo })).toBe(asked));
});

it('a demo that was left behind lets nobody in where there is to be none', () => {
  expect([[true, true], [true, false], [false, true], [false, false]].map(([allowed, demo]) => new SignInRules(allowed!).letsIn({ demo: demo! }))).toEqual([true, true, false, true]);
});

describe('the turnstile in front of heavy work', () => {
  it('lets so many in, so many wait, and turns the rest away', async () => {
    const turnstile = new Turnstile(2, 3);
    const open: (() => void)[] = [];
    let most = 0;
    let running = 0;
    const work = () => turnstile.through(async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => open.push(resolve));
      running -= 1;
    });
    const inside = [work(), work(), work(), work(), work()];
    await expect(work()).rejects.toBeInstanceOf(TooBusy);
    for (let done = 0; done < inside.length; done += 1) {
      open[done]!();
      await inside[done];
    }
    await Promise.all(inside);
    expect(most).toBe(2);
    const again = work();
    await Promise.resolve();
    open.at(-1)!();
    await again;
  });

  it('gives the place on when the work breaks', async () => {
    const turnstile = new Turnstile(1, 1);
    await expect(turnstile.through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(turnstile.through(() => Promise.resolve('in'))).resolves.toBe('in');
  });
});
