import { bytesText, textBytes } from '../src/bytes/bytes.js';
import { withoutSection } from '../src/contents/manifest.rules.js';
import { sealAside, unsealAside } from '../src/keys/contents.js';
import { MOST_BYTES } from '../src/keys/pad.js';
import { nothingSeen } from '../src/opening/open-vault.js';
import { RefusedByServer } from '../src/operations/refused.js';
import { keepDraft, lock, openDraft, sendStops } from '../src/phone/drafts.js';
import { isTimeToLock } from '../src/phone/locking.rules.js';
import { keepPhone, openOwnCopy, seenBy, unlockPhone, withNewCode } from '../src/phone/own-phone.js';
import { afterOpening, MOST_WRONG_CODES, withStop } from '../src/phone/phone.rules.js';
import type { PhoneMemory } from '../src/phone/phone.types.js';
import { isRefused, refuse } from '../src/refusals.js';
import { changePassphrase } from '../src/steps/locks.js';
import { loadVault, signInWithPhone, unlockWithPassphrase, wasRemoved } from '../src/steps/opening.js';
import { saveEdit, saveWords, type WrittenElsewhere } from '../src/steps/saving.js';
import type { Stretch } from '../src/stretch/kdf.js';
import { lying, quickStretch, right, saving, Story } from './given/story.js';

let guest: Story;
let memory: PhoneMemory;

beforeEach(async () => {
  guest = await Story.begin();
  memory = right(await keepPhone(guest.server, guest.open, '24-68-90', quickStretch));
});

const words = (text: string, base = 2) => ({ section: guest.ids.night, base, text: textBytes(text) });
const kept = (text: string, base = 2) => right(keepDraft(memory, guest.open, words(text, base)));
const sendDraft = (from: PhoneMemory) => saveWords(guest.server, guest.open, right(openDraft(guest.open, from.drafts[0]!)), saving, seenBy(from));

describe('the guest\'s own phone', () => {
  test('opens without a network, by its code however typed', async () => {
    const { opened } = await unlockPhone(memory, '24 68 90', quickStretch);
    const copy = right(openOwnCopy(right(opened), memory));
    expect(bytesText(copy.sections.get(guest.ids.night)!.text)).toBe('Ring Sam. Not my brother.');
  });

  test('keeps no key, no name and no word in the clear', () => {
    const all = Buffer.from(JSON.stringify(memory, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value)), 'utf8').toString('utf8');
    for (const secret of [Buffer.from(guest.open.guestKey).toString('latin1'), guest.typed.name, guest.typed.passphrase, 'Ring Sam', 'Bad nights', 'Ada']) expect(all.includes(JSON.stringify(secret).slice(1, -1))).toBe(false);
  });

  test('seals what is longer than a part can be in pieces, of which none can be left out, moved or taken from another vault', () => {
    const long = Uint8Array.from({ length: 2 * MOST_BYTES + 7 }, (_, at) => at % 251);
    const { guestKey, vault } = guest.open;
    const sealed = sealAside(guestKey, long, vault);
    expect([sealed.length, unsealAside(guestKey, sealed, vault)]).toEqual([3, long]);
    const [first, second, third] = sealed as [Uint8Array, Uint8Array, Uint8Array];
    for (const lie of [[first, second], [second, first, third], [first, second, third, third]]) expect(unsealAside(guestKey, lie, vault)).toEqual(refuse('Unopenable'));
    expect(unsealAside(guestKey, sealed, guest.ids.night)).toEqual(refuse('Unopenable'));
    expect(unsealAside(guestKey, sealAside(guestKey, new Uint8Array(), vault), vault)).toEqual(new Uint8Array());
  });

  test('forgets its key after ten wrong codes in a row, and keeps the drafts', async () => {
    memory = kept('half a sentence');
    for (let i = 1; i < MOST_WRONG_CODES; i += 1) ({ memory } = await unlockPhone(memory, `wrong ${i}`, quickStretch));
    expect(isRefused((await unlockPhone(memory, '24-68-90', quickStretch)).opened)).toBe(false);
    ({ memory } = await unlockPhone(memory, 'wrong again', quickStretch));
    expect(await unlockPhone(memory, '24-68-90', quickStretch)).toEqual({ memory, opened: refuse('Unopenable') });
    expect([memory.wrapDev, openDraft(guest.open, memory.drafts[0]!)]).toEqual([null, words('half a sentence')]);
  });

  test('a right code begins the count anew', async () => {
    ({ memory } = await unlockPhone(memory, 'wrong', quickStretch));
    expect(memory.wrongCodes).toBe(1);
    expect((await unlockPhone(memory, '24-68-90', quickStretch)).memory.wrongCodes).toBe(0);
  });

  test('signs in by itself, until it is removed', async () => {
    expect(await signInWithPhone(guest.server, guest.open, memory)).toEqual({ vault: guest.open.vault, guestKey: guest.open.guestKey });
    expect(await signInWithPhone(lying(guest.server, 'signIn', (opening: object) => ({ ...opening, kdf: 2 })), guest.open, memory)).toEqual(refuse('KdfUnknown'));
    const otherVault = guest.ids.night;
    expect(await signInWithPhone(lying(guest.server, 'signIn', (opening: object) => ({ ...opening, vault: otherVault })), guest.open, memory)).toEqual(refuse('Unopenable'));
    expect(await wasRemoved(guest.server, memory)).toBe(false);
    await guest.server.removeDevice(memory.device);
    expect(await signInWithPhone(guest.server, guest.open, memory)).toEqual(new RefusedByServer('DeviceRemoved'));
    expect([await wasRemoved(guest.server, memory), await wasRemoved(guest.server, { ...memory, secret: new Uint8Array(32) })]).toEqual([true, false]);
    expect(await signInWithPhone(guest.server, guest.open, { ...memory, secret: new Uint8Array(32) })).toEqual(new RefusedByServer('NotOpened'));
  });

  test('seals nothing under a key that a lock has overwritten, and the real one where it locked while something typed was stretched', async () => {
    const { guestKey } = guest.open;
    const real = guestKey.slice();
    const locksMeanwhile: Stretch = async (...given) => { const done = await quickStretch(...given); guestKey.fill(0); return done; };
    const typed = { ...guest.typed, passphrase: 'a new one altogether' };
    right(await changePassphrase(guest.server, guest.open, typed, locksMeanwhile, false));
    expect(await unlockWithPassphrase(guest.server, typed, quickStretch)).toEqual({ vault: guest.open.vault, guestKey: real });
    guestKey.set(real);
    memory = await withNewCode(memory, guest.open, '11-22-33', locksMeanwhile);
    expect((await unlockPhone(memory, '11-22-33', quickStretch)).opened).toEqual({ vault: guest.open.vault, guestKey: real });
    const before = guest.server.pages.get(guest.open.vault);
    await expect(saveWords(guest.server, guest.open, words('late'), saving, seenBy(memory))).rejects.toThrow('The key is gone.');
    expect(guest.server.pages.get(guest.open.vault)).toBe(before);
  });

  test('loads anew what was damaged on it', async () => {
    const damaged = { ...memory, rows: memory.rows.map((row) => ({ ...row, ciphertext: row.ciphertext.slice().fill(0, 100) })) };
    expect(isRefused(openOwnCopy(guest.open, damaged))).toBe(true);
    expect(bytesText(right(await loadVault(guest.server, guest.open, seenBy(damaged))).sections.get(guest.ids.night)!.text)).toBe('Ring Sam. Not my brother.');
  });

  test('remembers the newest it saw, and refuses an older plan while its own stays readable', async () => {
    const older = await guest.answer;
    await guest.write(guest.ids.night, 'newer');
    memory = afterOpening(memory, await guest.answer, guest.open.manifest.sections, []);
    expect(await loadVault(lying(guest.server, 'vault', () => older), guest.open, seenBy(memory))).toEqual(refuse('OldManifest'));
    expect(bytesText(right(openOwnCopy(guest.open, memory)).sections.get(guest.ids.night)!.text)).toBe('newer');
    expect(memory.rows).toHaveLength(2);
    guest.open = right(await saveEdit(guest.server, guest.open, withoutSection(guest.ids.day), saving, seenBy(memory)));
    expect(afterOpening(memory, await guest.answer, guest.open.manifest.sections, []).rows.map(({ section }) => section)).toEqual([guest.ids.night]);
  });
});

describe('back on the network', () => {
  test('Stop goes first, without unlocking, and waits for a better moment where it fails', async () => {
    memory = withStop(memory, guest.ids.toHouse);
    const cutOff = lying(guest.server, 'stopSharing', () => { throw new Error('no network'); });
    memory = await sendStops(cutOff, memory);
    expect(memory.stopsToSend).toEqual([guest.ids.toHouse]);
    memory = await sendStops(guest.server, memory);
    expect([memory.stopsToSend, memory.stopped]).toEqual([[], [guest.ids.toHouse]]);
    expect(guest.server.keys.some(({ grant }) => grant === guest.ids.toHouse)).toBe(false);
    expect(afterOpening(memory, await guest.answer, {}, []).stopped).toEqual([]); // forgotten once it is off the page
  });

  test('a share stopped here stays stopped, whatever the server says', async () => {
    memory = withStop(memory, guest.ids.toHouse);
    expect(right(await loadVault(guest.server, guest.open, seenBy(memory))).told).toEqual([refuse('GrantDiffers', { grant: guest.ids.toHouse })]);
    const open = right(await loadVault(guest.server, guest.open, seenBy(memory)));
    const { manifest } = right(await saveWords(guest.server, open, words('after Stop'), saving, seenBy(memory)));
    expect(manifest.grants.map(({ id }) => id)).not.toContain(guest.ids.toHouse); // so that the guest's other phones refuse it too
  });

  test('words written offline are saved on their base', async () => {
    const sent = right(await sendDraft(kept('written in the tunnel')));
    expect([bytesText(sent.sections.get(guest.ids.night)!.text), sent.manifest.n]).toEqual(['written in the tunnel', guest.open.manifest.n + 1]);
  });

  test('where another phone wrote meanwhile both texts are there to choose from', async () => {
    const draft = kept('written in the tunnel');
    await saveWords(guest.server, guest.open, words('from the tablet'), saving, nothingSeen);
    await guest.load();
    const { mine, theirs } = (await sendDraft(draft)) as WrittenElsewhere;
    expect([bytesText(mine.text), bytesText(theirs.sections.get(guest.ids.night)!.text)]).toEqual(['written in the tunnel', 'from the tablet']);
  });

  test('a draft is bound to its section and base', () => {
    const [draft] = kept('half a sentence').drafts;
    expect(openDraft(guest.open, { ...draft!, base: 1 })).toEqual(refuse('Unopenable'));
    expect(openDraft(guest.open, { ...draft!, section: guest.ids.day })).toEqual(refuse('Unopenable'));
  });
});

describe('locking', () => {
  const minutes = (count: number) => count * 60_000;
  test('an own phone locks as the guest set it, between one minute and thirty', () => {
    expect([5, 1, 30, 0, 90].map((set) => isTimeToLock({ ownPhone: true, minutes: set }, minutes(5), minutes(5)))).toEqual([true, true, false, true, false]);
    expect(isTimeToLock({ ownPhone: true, minutes: 'closing' }, minutes(600), minutes(600))).toBe(false);
    expect(isTimeToLock({ ownPhone: true, minutes: 90 }, minutes(30), 0)).toBe(true);
    expect(isTimeToLock({ ownPhone: true, minutes: 0 }, minutes(0.5), 0)).toBe(false);
  });
  test('keeps unsaved words as a draft and overwrites the keys', () => {
    const key = guest.open.guestKey.slice();
    const { vault, guestKey, sections } = guest.open;
    const locked = right(lock(memory, guest.open, [words('half a sentence')]));
    expect([guestKey, ...[...sections.values()].map(({ sectionKey }) => sectionKey.key)].every((secret) => secret.every((byte) => byte === 0))).toBe(true);
    expect(openDraft({ vault, guestKey: key }, locked.drafts[0]!)).toEqual(words('half a sentence'));
  });
  test('stays open rather than lose words that are too long for a draft', () => {
    expect(lock(memory, guest.open, [{ section: guest.ids.night, base: 2, text: new Uint8Array(70_000) }])).toEqual(refuse('SectionTooLong', { section: guest.ids.night }));
    expect(guest.open.guestKey.some((byte) => byte !== 0)).toBe(true);
  });
  test('any other phone locks after three minutes, or one out of sight', () => {
    expect([[3, 0], [0, 1], [2, 0.5]].map(([idle, hidden]) => isTimeToLock({ ownPhone: false }, minutes(idle!), minutes(hidden!)))).toEqual([true, true, false]);
  });
});
