/** Test 1 of the list in README.md: the library, and a second implementation that shares nothing with it, agree with every vector. */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fromBase64url, toBase64url } from '../src/bytes/base64url.js';
import { textBytes } from '../src/bytes/bytes.js';
import { context, type Field } from '../src/bytes/context.js';
import { sealAtRest, unsealAtRest, verifierOf, type SealedRow } from '../src/keys/at-rest.js';
import { cardKey, cardLink, cardProof, cardText, newCard, readCard, unwrapByCard, wrapByCard, type CardKind, type WholeCard } from '../src/keys/card.js';
import { sealDraft, sealManifest, unsealDraft, unsealManifest } from '../src/keys/contents.js';
import { derive, hashOf } from '../src/keys/derive.js';
import { unwrapByDevice, wrapByDevice } from '../src/keys/device.js';
import { houseKeyBytes, readHouseKey, unwrapForCard, wrapForCard } from '../src/keys/grant-key.js';
import { vaultProof } from '../src/keys/guest-key.js';
import { normalised } from '../src/keys/normalised.js';
import { pad, unpad } from '../src/keys/pad.js';
import { passphraseSecrets, saltOf, unwrapByPassphrase, wrapByPassphrase } from '../src/keys/passphrase.js';
import { seal, unseal } from '../src/keys/seal.js';
import { sealSection, unsealSection, unwrapSectionKey, wrapSectionKey } from '../src/keys/section.js';
import { refuse } from '../src/refusals.js';
import { inWebAssembly } from '../src/stretch/argon2.js';
import * as second from './second/lines.js';
import { ctx, derive as secondDerive, encrypt as secondEncrypt, open as secondOpen, seal as secondSeal, sha256 } from './second/primitives.js';
import { given, hex, unhex, vectorsOf } from './vectors.given.js';

interface WithFields { fields: second.WrittenField[] }
const fieldsOf = ({ fields }: WithFields): Field[] => fields.map((field) => ('text' in field ? field.text : 'number' in field ? field.number : unhex(field.hex)));
const buffer = (text: string) => Buffer.from(text, 'hex');
const secondHex = (made: Record<string, Buffer | string>) => Object.fromEntries(Object.entries(made).map(([name, value]) => [name, typeof value === 'string' ? value : value.toString('hex')]));

/** One test a vector. */
function each<T>(file: string, check: (vector: T) => void | Promise<void>): void {
  test.each(vectorsOf<T>(file).map((vector, i) => [i + 1, vector] as const))(`1 agrees with ${file}.json, vector %i`, async (_, vector) => check(vector));
}

describe('bytes', () => {
  each<WithFields & { bytes: string }>('context', (v) => {
    expect(hex(context(...fieldsOf(v)))).toBe(v.bytes);
    expect(hex(ctx(...v.fields.map(second.fieldOf)))).toBe(v.bytes);
  });

  each<WithFields & { key: string; label: string; derived: string }>('derive', (v) => {
    expect(hex(derive(unhex(v.key), v.label, ...fieldsOf(v)))).toBe(v.derived);
    expect(hex(secondDerive(buffer(v.key), v.label, ...v.fields.map(second.fieldOf)))).toBe(v.derived);
  });

  each<WithFields & { key: string; nonce: string; plain: string; label: string; sealed: string }>('seal', (v) => {
    expect(hex(seal(unhex(v.key), unhex(v.plain), [v.label, ...fieldsOf(v)], given(v.nonce)))).toBe(v.sealed);
    expect(hex(unseal(unhex(v.key), unhex(v.sealed), [v.label, ...fieldsOf(v)]))).toBe(v.plain);
    expect(v.sealed.length / 2).toBe(v.plain.length / 2 + 41);
    const fields = v.fields.map(second.fieldOf);
    expect(hex(secondSeal(buffer(v.key), buffer(v.nonce), buffer(v.plain), v.label, ...fields))).toBe(v.sealed);
    expect(hex(secondOpen(buffer(v.key), buffer(v.sealed), v.label, ...fields))).toBe(v.plain);
  });

  each<Record<'key' | 'nonce' | 'associatedData' | 'plain' | 'ciphertext' | 'tag', string>>('xchacha20-poly1305', (v) => {
    expect(hex(xchacha20poly1305(unhex(v.key), unhex(v.nonce), unhex(v.associatedData)).encrypt(unhex(v.plain)))).toBe(v.ciphertext + v.tag);
    expect(hex(secondEncrypt(buffer(v.key), buffer(v.nonce), buffer(v.plain), buffer(v.associatedData)))).toBe(v.ciphertext + v.tag);
  });

  each<{ length: number; paddedLength: number; sha256OfPadded: string }>('pad', (v) => {
    const blocks = Array.from({ length: Math.ceil(v.length / 32) }, (_, i) => sha256(Buffer.from(`pad ${i}`)));
    const text = Buffer.concat(blocks).subarray(0, v.length);
    const padded = pad(new Uint8Array(text))!;
    expect([padded.length, hex(hashOf(padded)), second.pad(text).equals(padded)]).toEqual([v.paddedLength, v.sha256OfPadded, true]);
    expect(hex(unpad(padded))).toBe(text.toString('hex'));
  });

  each<{ start: string; andThen: string; zeros: number; text?: string; refused?: 'BadPadding' }>('unpad', (v) => {
    const padded = new Uint8Array(Buffer.concat([buffer(v.start), Buffer.from(v.andThen), Buffer.alloc(v.zeros)]));
    expect(unpad(padded)).toEqual(v.refused ? refuse(v.refused) : textBytes(v.text!));
  });

  each<{ bytes: string; text: string }>('wire', (v) => {
    expect(toBase64url(unhex(v.bytes))).toBe(v.text);
    expect(hex(fromBase64url(v.text))).toBe(v.bytes);
  });
});

describe('what opens a vault', () => {
  each<{ typed: string; normalised: string }>('normalised', (v) => {
    expect(normalised(v.typed)).toBe(v.normalised);
    expect(second.norm(v.typed)).toBe(v.normalised);
  });

  each<Parameters<typeof second.passphrase>[0] & Record<'salt' | 'stretched' | 'proof' | 'unlock' | 'wrapKey' | 'wrap', string>>('passphrase', async (v) => {
    expect(hex(saltOf(v.organisation, v.name))).toBe(v.salt);
    const { proof, unlock } = await passphraseSecrets(v.organisation, v.name, v.passphrase, inWebAssembly);
    expect([hex(proof), hex(unlock)]).toEqual([v.proof, v.unlock]);
    expect(hex(wrapByPassphrase(unhex(v.guestKey), unlock, unhex(v.serverShare), v.vault, given(v.nonce)))).toBe(v.wrap);
    expect(hex(unwrapByPassphrase(unhex(v.wrap), unlock, unhex(v.serverShare), v.vault))).toBe(v.guestKey);
    expect(v).toMatchObject(secondHex(await second.passphrase(v)));
  });

  each<{ guestKey: string; vault: string; vaultProof: string; storedProof: string }>('guest-key', (v) => {
    const proof = vaultProof(unhex(v.guestKey), v.vault);
    expect([hex(proof), hex(hashOf(proof))]).toEqual([v.vaultProof, v.storedProof]);
    expect(hex(second.vaultProof(v))).toBe(v.vaultProof);
  });

  each<Parameters<typeof second.card>[0] & { kind: CardKind; wrap?: string; link: string } & Record<'text' | 'proof' | 'storedProof' | 'key', string>>('card', (v) => {
    const card = newCard(v.kind, given(v.secret));
    expect([cardText(card), cardLink('plans.example', card)]).toEqual([v.text, v.link]);
    expect([cardProof(card), hashOf(cardProof(card)), cardKey(card)].map(hex)).toEqual([v.proof, v.storedProof, v.key]);
    if (!v.wrap) return;
    expect(hex(wrapByCard(unhex(v.guestKey), card as WholeCard, v.vault, given(v.nonce)))).toBe(v.wrap);
    expect(hex(unwrapByCard(unhex(v.wrap), card as WholeCard, v.vault))).toBe(v.guestKey);
    expect(v).toMatchObject(secondHex(second.card(v)));
  });

  each<{ typed: string; as: CardKind; secret?: string; refused?: 'CardUnreadable' | 'CardOfOtherKind' }>('card-typed', (v) => {
    expect(readCard(v.typed, v.as)).toEqual(v.refused ? refuse(v.refused) : { kind: v.as, secret: unhex(v.secret!) });
  });

  each<Parameters<typeof second.device>[0] & { key: string; wrap: string }>('device', async (v) => {
    expect(hex(await wrapByDevice(unhex(v.guestKey), v.code, v, inWebAssembly, given(v.nonce)))).toBe(v.wrap);
    expect(hex(await unwrapByDevice(unhex(v.wrap), v.code, v, inWebAssembly))).toBe(v.guestKey);
    expect(v).toMatchObject(secondHex(await second.device(v)));
  });
});

describe('what is in a vault', () => {
  each<Parameters<typeof second.section>[0] & Record<'ciphertext' | 'hash' | 'wrap', string>>('section', (v) => {
    const sealed = sealSection(textBytes(v.text), v, given(v.sectionKey, v.nonce));
    if (!('ciphertext' in sealed)) throw new Error(sealed.code);
    expect([hex(sealed.ciphertext), hex(sealed.sectionKey.hash)]).toEqual([v.ciphertext, v.hash]);
    expect(hex(wrapSectionKey(unhex(v.guestKey), sealed.sectionKey, v, given(v.wrapNonce)))).toBe(v.wrap);
    expect(unwrapSectionKey(unhex(v.guestKey), unhex(v.wrap), v)).toEqual(sealed.sectionKey);
    expect(unsealSection(unhex(v.ciphertext), sealed.sectionKey, v)).toEqual(textBytes(v.text));
    expect(v).toMatchObject(secondHex(second.section(v)));
  });

  each<Parameters<typeof second.cardGrant>[0] & { sealed: string }>('card-grant', (v) => {
    const sectionKey = { key: unhex(v.sectionKey), hash: unhex(v.hash) };
    expect(hex(wrapForCard(unhex(v.cardKey), sectionKey, v.grant, v, given(v.nonce)))).toBe(v.sealed);
    expect(unwrapForCard(unhex(v.cardKey), unhex(v.sealed), v.grant, v)).toEqual(sectionKey);
    expect(hex(second.cardGrant(v))).toBe(v.sealed);
  });

  each<Parameters<typeof second.houseGrant>[0] & { bytes: string }>('house-grant', (v) => {
    const key = { sectionKey: { key: unhex(v.sectionKey), hash: unhex(v.hash) }, label: v.label };
    expect(hex(houseKeyBytes(key))).toBe(v.bytes);
    expect(readHouseKey(unhex(v.bytes))).toEqual(key);
    expect(hex(second.houseGrant(v))).toBe(v.bytes);
  });

  each<Parameters<typeof second.manifest>[0] & { sealed: string }>('manifest', (v) => {
    expect(hex(sealManifest(unhex(v.guestKey), textBytes(v.json), v.vault, v.counter, given(v.nonce)))).toBe(v.sealed);
    expect(unsealManifest(unhex(v.guestKey), unhex(v.sealed), v.vault, v.counter)).toEqual(textBytes(v.json));
    expect(hex(second.manifest(v))).toBe(v.sealed);
  });

  each<Parameters<typeof second.draft>[0] & { sealed: string }>('draft', (v) => {
    expect(hex(sealDraft(unhex(v.guestKey), textBytes(v.text), v.vault, v.section, v.base, given(v.nonce)))).toBe(v.sealed);
    expect(unsealDraft(unhex(v.guestKey), unhex(v.sealed), v.vault, v.section, v.base)).toEqual(textBytes(v.text));
    expect(hex(second.draft(v))).toBe(v.sealed);
  });
});

describe('what the server locks', () => {
  each<Parameters<typeof second.atRest>[0] & { table: SealedRow['table']; sealed: string }>('at-rest', (v) => {
    expect(hex(sealAtRest(unhex(v.keyringKey), unhex(v.value), v, given(v.nonce)))).toBe(v.sealed);
    expect(hex(unsealAtRest(unhex(v.keyringKey), unhex(v.sealed), v))).toBe(v.value);
    expect(hex(second.atRest(v))).toBe(v.sealed);
  });

  each<Parameters<typeof second.verifier>[0] & { verifier: string }>('verifier', (v) => {
    expect(hex(verifierOf(unhex(v.pepper), v.vault, unhex(v.proof)))).toBe(v.verifier);
    expect(hex(second.verifier(v))).toBe(v.verifier);
  });
});
