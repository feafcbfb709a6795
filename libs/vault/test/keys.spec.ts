/** Tests 3 to 5 of the list in README.md. */
import fc from 'fast-check';
import { textBytes } from '../src/bytes/bytes.js';
import { newVaultId } from '../src/bytes/id.js';
import { cardText, isGroupOf, newCard, readCard, unwrapByCard, wrapByCard, type CardKind } from '../src/keys/card.js';
import { MOST_BYTES } from '../src/keys/pad.js';
import { passphraseSecrets } from '../src/keys/passphrase.js';
import { sealSection, unsealSection, unwrapSectionKey, wrapSectionKey } from '../src/keys/section.js';
import { isRefused, refuse } from '../src/refusals.js';
import { inWebAssembly } from '../src/stretch/argon2.js';
import { hex } from './vectors.given.js';

const place = fc.record({ vault: fc.uuid(), section: fc.uuid(), version: fc.integer({ min: 1, max: 0xffff_ffff }) });
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('texts', () => {
  test('3 brings 10,000 documents back', () => {
    const text = fc.oneof(
      { weight: 60, arbitrary: fc.string({ unit: 'binary', maxLength: 600 }).map(textBytes) },
      { weight: 30, arbitrary: fc.uint8Array({ maxLength: 3000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 60_000, max: MOST_BYTES }).map((length) => new Uint8Array(length).fill(length)) },
    );
    fc.assert(fc.property(text, place, key, (written, at, guestKey) => {
      const sealed = sealSection(written, at);
      if (isRefused(sealed)) throw new Error(sealed.code);
      const unwrapped = unwrapSectionKey(guestKey, wrapSectionKey(guestKey, sealed.sectionKey, at), at);
      if (isRefused(unwrapped)) throw new Error(unwrapped.code);
      expect(Buffer.compare(unsealSection(sealed.ciphertext, unwrapped, at) as Uint8Array, written)).toBe(0);
    }), { numRuns: 10_000 });
  });

  test('3 says of a longer one that it is too long', () => {
    const at = { vault: '6f1d3c52-8a4b-4e0f-9b57-0d2c41aa7e90', section: '2e9f5b10-44c7-4a83-b6de-91f07c3d8e52', version: 1 };
    expect(sealSection(new Uint8Array(MOST_BYTES + 1), at)).toEqual(refuse('SectionTooLong', { section: at.section }));
  });
});

describe('passphrases', () => {
  const organisation = '00112233-4455-6677-8899-aabbccddeeff';
  const open = (passphrase: string, name = 'maple-otter-42') => passphraseSecrets(organisation, name, passphrase, inWebAssembly).then(({ unlock }) => hex(unlock));

  test('4 opens composed, decomposed, capital, dashed passphrases alike', async () => {
    const alike = ['éclair tabby window orbit', 'éclair tabby window orbit'.normalize('NFD'), 'ÉCLAIR Tabby WINDOW oRbIt', 'éclair-tabby–window — orbit', '  éclair\ttabby \u00a0 window\u2011orbit\n'];
    expect(new Set(await Promise.all(alike.map((typed) => open(typed))))).toHaveProperty('size', 1);
    expect(await open(alike[0]!, ' Maple Otter  42')).toBe(await open(alike[0]!));
  });

  test('4 tells other passphrases and other names apart', async () => {
    const apart = [await open('éclair tabby window orbit'), await open('eclair tabby window orbit'), await open('éclairtabby window orbit'), await open('éclair tabby window orbit', 'maple-otter-43')];
    expect(new Set(apart).size).toBe(4);
  });
});

describe('cards', () => {
  const kinds: CardKind[] = ['recovery', 'supporter', 'handover'];

  test.each(kinds)('5 reads a %s card however it was typed', (kind) => {
    const card = newCard(kind);
    const text = cardText(card);
    expect(text).toMatch(/^(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
    for (const typed of [text, text.toLowerCase(), text.replaceAll('-', ''), text.replaceAll('-', ' – '), text.replaceAll('0', 'o').replaceAll('1', 'I'), `https://plans.example/c#${text}`]) expect(readCard(typed, kind)).toEqual(card);
    for (const other of kinds.filter((each) => each !== kind)) expect(readCard(text, other)).toEqual(refuse('CardOfOtherKind'));
  });

  test('a group typed back is right or wrong', () => {
    const card = { kind: 'recovery' as const, secret: Uint8Array.from(Buffer.from('c0ffee00112233445566778899aabbcc', 'hex')) };
    expect([isGroupOf(card, 0, 'o7 of'), isGroupOf(card, 7, 'EWJ7'), isGroupOf(card, 6, 'EWJ7'), isGroupOf(card, 0, '')]).toEqual([true, true, false, false]);
  });

  test('a wrap that holds anything but a key is unopenable', () => {
    const card = newCard('recovery');
    const vault = newVaultId();
    for (const length of [0, 31, 33, 64]) expect(unwrapByCard(wrapByCard(new Uint8Array(length), card, vault), card, vault)).toEqual(refuse('Unopenable'));
  });

  test('new ids are random UUIDs', () => {
    const ids = Array.from({ length: 1000 }, () => newVaultId());
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });

  test('5 names a cut code', () => {
    const text = cardText(newCard('supporter'));
    const link = `https://plans.example/c#${text}`;
    for (let length = 0; length < text.length; length += 1) expect(readCard(text.slice(0, length), 'supporter')).toEqual(refuse('CardUnreadable'));
    for (let length = 0; length < link.length; length += 1) expect(readCard(link.slice(0, length), 'supporter')).toEqual(refuse('CardUnreadable'));
  });

  test('5 names every code with one letter mistyped and every two letters that changed places', () => {
    const text = cardText({ kind: 'recovery', secret: Uint8Array.from({ length: 16 }, (_, i) => i * 17) }).replaceAll('-', '');
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZU*';
    for (let at = 0; at < text.length; at += 1) {
      for (const letter of letters) if (letter !== text[at]) expect(readCard(text.slice(0, at) + letter + text.slice(at + 1), 'recovery')).toEqual(refuse('CardUnreadable'));
      const changed = text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2);
      if (changed !== text && changed.length === text.length) expect(readCard(changed, 'recovery')).toEqual(refuse('CardUnreadable'));
    }
  });

  test('5 never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      expect(readCard(typed, 'recovery')).toEqual(refuse('CardUnreadable'));
    }), { numRuns: 2000 });
  });
});
