import { newId } from '#peerhouse/kernel';
import { bytesText, textBytes } from '../src/bytes/bytes.js';
import { emptyManifest, inTurn, MOST_SECTIONS, withCardName, withHidden, withKeep, withoutCardName, withoutPlan, withoutSection, withPlan, withVersion, withVersionName, type Edit } from '../src/contents/manifest.rules.js';
import { readManifest, writeManifest } from '../src/contents/written.js';
import { readHouseKey } from '../src/keys/grant-key.js';
import { MOST_BYTES } from '../src/keys/pad.js';
import { nothingSeen, type OpenVault } from '../src/opening/open-vault.js';
import { RefusedByServer } from '../src/operations/refused.js';
import { rowBytes } from '../src/operations/rows.js';
import { isRefused, refuse } from '../src/refusals.js';
import { prepareSection, prepareShare } from '../src/saving/prepare.js';
import { shareProblem } from '../src/saving/share.rules.js';
import { saveEdit, saveWords, share, stopSharing, WrittenElsewhere } from '../src/steps/saving.js';
import { lying, right, saving, Story } from './given/story.js';

let guest: Story;
beforeEach(async () => {
  guest = await Story.begin();
});

const edit = async (change: Edit, open: OpenVault = guest.open) => right(await saveEdit(guest.server, open, change, saving, nothingSeen));
const keptOf = (section: string) => guest.server.versionRows.filter((row) => row.section === section).map(({ version }) => version);

describe('saving', () => {
  test('gives the house the key, the hash and the label of the new version, and nothing of an earlier one', () => {
    const { request, after } = right(prepareSection(guest.open, guest.ids.night, textBytes('new'), saving));
    const toHouse = request.keys.find(({ grant }) => grant === guest.ids.toHouse)!;
    expect(right(readHouseKey(toHouse.key))).toEqual({ sectionKey: after.sections.get(guest.ids.night)!.sectionKey, label: saving.labelOf(guest.ids.night) });
    expect(request.keys.map(({ version }) => version)).toEqual([3, 3, 3]);
  });

  test('hands no key to a share that was stopped here, confirmed or not: it loses the section', () => {
    const { request } = right(prepareSection(guest.open, guest.ids.night, textBytes('after Stop'), { ...saving, stopped: [guest.ids.toHouse] }));
    expect(request.keys.map(({ grant }) => grant)).toEqual([guest.ids.toWorker, guest.ids.toSam]);
  });

  test('a house\'s key with a label that nobody wrote is unopenable', () => {
    const key = guest.server.keyOf(guest.ids.toHouse, guest.ids.night).slice(0, 64);
    for (const label of ['x'.repeat(81), '🦦'.repeat(81)]) expect(readHouseKey(Uint8Array.from([...key, ...textBytes(label)]))).toEqual(refuse('Unopenable'));
    for (const bytes of [Uint8Array.from([...key, 0xff]), key.slice(1), new Uint8Array()]) expect(readHouseKey(bytes)).toEqual(refuse('Unopenable'));
  });

  test('the same bytes a second time are no second version', async () => {
    const { request } = right(prepareSection(guest.open, guest.ids.night, textBytes('new'), saving));
    expect([await guest.server.saveSection(request), await guest.server.saveSection(request)]).toEqual([{ done: true }, { done: true }]);
    expect(keptOf(guest.ids.night)).toEqual([1, 2, 3]);
  });

  test('a save whose answer was lost lands once, sent again with other bytes', async () => {
    const words = { section: guest.ids.night, base: 2, text: textBytes('said once') };
    const cutAfter = lying(guest.server, 'saveSection', () => { throw new Error('the line went dead'); });
    await expect(saveWords(cutAfter, guest.open, words, saving, nothingSeen)).rejects.toThrow('dead');
    const saved = right(await saveWords(guest.server, guest.open, words, saving, nothingSeen));
    expect([bytesText(saved.sections.get(guest.ids.night)!.text), keptOf(guest.ids.night)]).toEqual(['said once', [1, 2, 3]]);
  });

  test('a share whose answer was lost is one share', async () => {
    const grant = { id: newId(), reader: 'house' as const, to: guest.ids.house, name: 'us', sections: [guest.ids.day], until: '2026-12-01T10:00:00Z' };
    await expect(share(lying(guest.server, 'shareSections', () => { throw new Error('the line went dead'); }), guest.open, { grant }, saving, nothingSeen)).rejects.toThrow('dead');
    const { manifest } = right(await share(guest.server, guest.open, { grant }, saving, nothingSeen));
    expect([manifest.grants, guest.server.grants].map((grants) => grants.filter(({ id }) => id === grant.id).length)).toEqual([1, 1]);
  });

  test('two phones on one base: one is saved, the other is shown both', async () => {
    const words = (text: string) => ({ section: guest.ids.night, base: 2, text: textBytes(text) });
    await saveWords(guest.server, guest.open, words('from the tablet'), saving, nothingSeen);
    const other = await saveWords(guest.server, guest.open, words('from the phone'), saving, nothingSeen);
    if (!(other instanceof WrittenElsewhere)) throw new Error('one of the texts is lost');
    expect([bytesText(other.mine.text), bytesText(other.theirs.sections.get(guest.ids.night)!.text)]).toEqual(['from the phone', 'from the tablet']);
  });

  test('two phones on different sections: both are saved', async () => {
    await saveWords(guest.server, guest.open, { section: guest.ids.night, base: 2, text: textBytes('night') }, saving, nothingSeen);
    const both = right(await saveWords(guest.server, guest.open, { section: guest.ids.day, base: 1, text: textBytes('day') }, saving, nothingSeen));
    expect([...both.sections.values()].map(({ text }) => bytesText(text)).sort()).toEqual(['day', 'night']);
  });

  test('an edit of the page is made again on the newest', async () => {
    const before = guest.open;
    await edit(withHidden(guest.ids.day, true));
    const after = await edit(withVersionName(guest.ids.night, 1, 'the first'), before);
    expect([after.manifest.sections[guest.ids.day]!.hidden, after.manifest.sections[guest.ids.night]!.names]).toEqual([true, { 1: 'the first' }]);
    expect(after.manifest.n).toBe(before.manifest.n + 2);
  });

  test('refuses an older plan that the server shows in between', async () => {
    const older = await guest.answer;
    await guest.write(guest.ids.day, 'newer');
    const twoFaced = lying(lying(guest.server, 'vault', () => older), 'saveManifest', () => new RefusedByServer('ChangedElsewhere'));
    expect(await saveEdit(twoFaced, guest.open, withHidden(guest.ids.day, true), saving, nothingSeen)).toEqual(refuse('OldManifest'));
  });

  test('gives up after a few tries where it is never first', async () => {
    const never = lying(guest.server, 'saveManifest', () => new RefusedByServer('ChangedElsewhere'));
    expect(await saveEdit(never, guest.open, withHidden(guest.ids.day, true), saving, nothingSeen)).toEqual(new RefusedByServer('ChangedElsewhere'));
  });

  test('says what is too long or too many, and sends nothing', async () => {
    expect(await saveWords(guest.server, guest.open, { section: guest.ids.day, base: 1, text: new Uint8Array(MOST_BYTES + 1) }, saving, nothingSeen)).toEqual(refuse('SectionTooLong', { section: guest.ids.day }));
    const name = 'x'.repeat(MOST_BYTES);
    expect(await saveEdit(guest.server, guest.open, withPlan({ id: newId(), kind: 'own', name, order: [] }), saving, nothingSeen)).toEqual(refuse('ContentsTooLong'));
    const many: Edit = inTurn(...Array.from({ length: MOST_SECTIONS - 2 }, () => withVersion(newId(), 1, guest.open.manifest.sections[guest.ids.day]!.h)));
    const full = { ...guest.open, manifest: many(guest.open.manifest) };
    expect(isRefused(prepareSection(full, guest.ids.day, textBytes('still room here'), saving))).toBe(false);
    expect(prepareSection(full, newId(), textBytes('one more'), saving)).toMatchObject({ code: 'TooManySections' });
  });

  test('counts what the contents page needs for a full vault', () => {
    const h = guest.open.manifest.sections[guest.ids.day]!.h;
    const sections = Array.from({ length: MOST_SECTIONS }, () => newId());
    const full = inTurn(...sections.flatMap((section) => Array.from({ length: 200 }, (_, i) => withVersion(section, i + 1, h))))({ ...emptyManifest(), keep: 200 });
    expect(full.sections[sections[0]!]!.kept).toHaveLength(199);
    expect(isRefused(writeManifest({ ...full, n: 1, day: saving.day }, guest.open.guestKey, guest.open.vault))).toBe(false);
  });
});

describe('earlier versions', () => {
  const versions = (keep: 1 | 20 | 200, count: number, ...named: number[]) => {
    const names = named.map((version) => withVersionName('s', version, `version ${version}`));
    return Array.from({ length: count }, (_, i) => i + 1).reduce((page, version) => inTurn(withVersion('s', version, 'h'), ...(named.includes(version) ? [names[named.indexOf(version)]!] : []))(page), withKeep(keep)(emptyManifest())).sections['s']!;
  };

  test('as many stay as the guest wants, and every named one', () => {
    expect(versions(1, 5)).toMatchObject({ v: 5, kept: [] });
    expect(versions(1, 5, 2)).toMatchObject({ v: 5, kept: [2] });
    expect(versions(20, 25).kept).toEqual(Array.from({ length: 19 }, (_, i) => i + 6));
    expect(versions(20, 25, 1, 2).kept).toEqual([1, 2, ...Array.from({ length: 19 }, (_, i) => i + 6)]);
    expect(versions(200, 300).kept).toHaveLength(199);
    const named = Array.from({ length: 150 }, (_, i) => i + 1);
    expect(versions(200, 300, ...named).kept).toEqual([...named, ...Array.from({ length: 49 }, (_, i) => i + 251)]);
  });

  test('never more than the server takes, and then it says so', () => {
    const named = Array.from({ length: 199 }, (_, i) => i + 1);
    expect(versions(200, 200, ...named).kept).toHaveLength(199);
    const entry = versions(200, 200, ...named, 200);
    const open = { ...guest.open, manifest: { ...guest.open.manifest, sections: { [guest.ids.night]: entry } } };
    expect(prepareSection(open, guest.ids.night, textBytes('one more'), saving)).toEqual(refuse('TooManyVersions', { section: guest.ids.night }));
  });

  test('that go leave the server with the save', async () => {
    await edit(withKeep(1));
    expect(keptOf(guest.ids.night)).toEqual([2]);
    guest.open = await edit(withKeep(20));
    await guest.write(guest.ids.night, 'third');
    expect(keptOf(guest.ids.night)).toEqual([2, 3]);
  });
});

describe('taking away', () => {
  test('a section goes from its plan, from its readers and from the server', async () => {
    const after = await edit(withoutSection(guest.ids.night));
    expect([after.manifest.plans[0]!.order, after.manifest.grants.map(({ sections }) => sections), keptOf(guest.ids.night)]).toEqual([[guest.ids.day], [[], [guest.ids.day], []], []]);
    expect(guest.server.keys.map(({ section }) => section)).toEqual([guest.ids.day]);
    await guest.load();
    expect(guest.open.told).toEqual([]);
  });

  test('a plan goes with its sections', async () => {
    const { manifest } = await edit(withoutPlan(guest.plan));
    expect([manifest.plans, manifest.sections, guest.server.versionRows]).toEqual([[], {}, []]);
  });

  test('what a later app added stays where it is', () => {
    const { manifest, guestKey, vault } = guest.open;
    const later = { ...manifest, colour: 'green', plans: manifest.plans.map((plan) => ({ ...plan, icon: 'lamp' })), sections: { ...manifest.sections, [guest.ids.day]: { ...manifest.sections[guest.ids.day]!, mood: 1 } } };
    const read = right(readManifest(writeManifest(inTurn(withHidden(guest.ids.day, true), withPlan(manifest.plans[0]!))(later), guestKey, vault) as Uint8Array, guestKey, vault, later.n));
    expect(read).toMatchObject({ colour: 'green', plans: [{ icon: 'lamp' }], sections: { [guest.ids.day]: { mood: 1, hidden: true } } });
  });
});

describe('sharing', () => {
  test('shares sections as they are now', () => {
    const grant = { id: newId(), reader: 'worker' as const, to: newId(), name: 'Bo', sections: [guest.ids.night], until: null };
    const { request, after } = right(prepareShare(guest.open, { grant, stay: newId() }, saving));
    expect(request.keys).toMatchObject([{ section: guest.ids.night, version: 2 }]);
    expect(right(readHouseKey(request.keys[0]!.key)).sectionKey).toEqual(guest.open.sections.get(guest.ids.night)!.sectionKey);
    expect(after.manifest.grants.at(-1)).toMatchObject({ id: grant.id, key: null });
  });

  test('refuses to share a section that could not be opened', () => {
    const sections = new Map([...guest.open.sections].filter(([section]) => section !== guest.ids.night));
    const grant = { id: newId(), reader: 'worker' as const, to: newId(), name: 'Bo', sections: [guest.ids.day, guest.ids.night], until: null };
    expect(prepareShare({ ...guest.open, sections }, { grant, stay: newId() }, saving)).toEqual(refuse('Withheld', { section: guest.ids.night }));
  });

  test('names what is wrong with a share before it is made', () => {
    const share = { reader: 'worker' as const, sections: [guest.ids.night], until: '2027-11-27T12:00:00Z', stay: null };
    const problem = (change: Partial<Parameters<typeof shareProblem>[0]>) => shareProblem({ ...share, ...change }, saving.now)?.problem ?? null;
    expect([problem({}), problem({ reader: 'card', until: null }), problem({ reader: 'card', until: '2030-01-01T00:00:00Z' }), problem({ until: null, stay: newId() })]).toEqual([null, null, null, null]);
    expect([problem({ until: '2027-11-27T12:00:01Z' }), problem({ reader: 'house', until: '2027-11-28T12:00:00Z' })]).toEqual(['too_late', 'too_late']);
    expect([problem({ until: '2026-11-27T12:00:00Z' }), problem({ reader: 'card', until: '2026-11-26T12:00:00Z' })]).toEqual(['past', 'past']);
    expect([problem({ until: null }), problem({ stay: newId() }), problem({ sections: [] }), problem({ until: 'soon' })]).toEqual(['missing', 'two_ends', 'missing', 'not_a_time']);
  });

  test('Stop works on an old page, locked and twice; the share leaves the page at the next save', async () => {
    const old = guest.open;
    await guest.write(guest.ids.day, 'something else first');
    await stopSharing(guest.server, guest.ids.toHouse, old, saving);
    await stopSharing(guest.server, guest.ids.toHouse, null, saving);
    expect(guest.server.keys.some(({ grant }) => grant === guest.ids.toHouse)).toBe(false);
    await guest.load();
    expect(guest.open.manifest.grants.map(({ id }) => id)).toContain(guest.ids.toHouse);
    await guest.write(guest.ids.night, 'after Stop');
    expect(guest.open.manifest.grants.map(({ id }) => id)).toEqual([guest.ids.toWorker, guest.ids.toSam]);
    expect(guest.server.keys.some(({ grant }) => grant === guest.ids.toHouse)).toBe(false);
  });

  test('a card that was stopped keeps its name on the page for a year, and nothing that opens', async () => {
    const later = (day: string) => ({ ...saving, day });
    await stopSharing(guest.server, guest.ids.toSam, guest.open, saving);
    await stopSharing(guest.server, guest.ids.toHouse, null, saving);
    await guest.load();
    expect(guest.open.manifest).toMatchObject({ ended: [{ id: guest.ids.toSam, name: 'Sam', day: saving.day }] });
    const on = async (day: string) => right(await saveEdit(guest.server, guest.open, withHidden(guest.ids.day, true), later(day), nothingSeen));
    guest.open = await on('2027-11-20');
    expect(guest.open.manifest.ended).toEqual([{ id: guest.ids.toSam, name: 'Sam', day: saving.day }]);
    expect(guest.open.manifest.grants.map(({ id }) => id)).toEqual([guest.ids.toWorker]);
    // It is the guest's to take off, and to put back.
    const sam = guest.open.manifest.ended![0]!;
    guest.open = right(await saveEdit(guest.server, guest.open, withoutCardName(sam.id), saving, nothingSeen));
    await guest.load();
    expect(guest.open.manifest).not.toHaveProperty('ended');
    guest.open = right(await saveEdit(guest.server, guest.open, withCardName(sam), saving, nothingSeen));
    expect(guest.open.manifest.ended).toEqual([sam]);
    expect('ended' in (await on('2027-11-30')).manifest).toBe(false);
    const badly = writeManifest({ ...guest.open.manifest, ended: [{ id: 'x', name: 'Sam', day: '' }] }, guest.open.guestKey, guest.open.vault) as Uint8Array;
    expect(readManifest(badly, guest.open.guestKey, guest.open.vault, guest.open.manifest.n)).toEqual(refuse('Unopenable'));
  });
});

describe('what the server is sent', () => {
  test('has the lengths that its rows allow', async () => {
    const { verifier, wrappedKey, wrappedSectionKey, manifest, ciphertext, houseKeyAtRest, cardKeyAtRest } = rowBytes;
    const [lock] = guest.server.locks;
    expect([lock!.verifier.length, lock!.wrapPass.length, lock!.card!.wrap.length, guest.server.shares.get(lock!.vault)!.length]).toEqual([verifier, wrappedKey, wrappedKey, wrappedKey]);
    expect(new Set(guest.server.versionRows.map(({ wrap }) => wrap.length))).toEqual(new Set([wrappedSectionKey]));
    expect(new Set(guest.server.versionRows.map((row) => row.ciphertext.length))).toEqual(new Set([ciphertext.least]));
    const largest = right(prepareSection(guest.open, guest.ids.night, new Uint8Array(MOST_BYTES), { ...saving, labelOf: () => '🦦'.repeat(200) })).request;
    expect([largest.ciphertext.length, largest.page.manifest.length, largest.keys[0]!.key.length + 41]).toEqual([ciphertext.most, manifest.least, houseKeyAtRest.most]);
    expect(guest.server.keys.find(({ grant }) => grant === guest.ids.toSam)!.sealed).toHaveLength(cardKeyAtRest);
  });
});
