/** Tests 6 to 57 of the list in README.md: whatever the server makes up, the phone refuses it by name. */
import { newId } from '#peerhouse/kernel';
import { textBytes } from '../src/bytes/bytes.js';
import { idBytes } from '../src/bytes/id.js';
import { writeManifest } from '../src/contents/written.js';
import { cardKey, newCard, wrapByCard, type Card } from '../src/keys/card.js';
import { sealDraft, sealManifest } from '../src/keys/contents.js';
import { readHouseKey } from '../src/keys/grant-key.js';
import { pad } from '../src/keys/pad.js';
import { passphraseSecrets, wrapByPassphrase } from '../src/keys/passphrase.js';
import { seal } from '../src/keys/seal.js';
import { sealSection, wrapSectionKey } from '../src/keys/section.js';
import { nothingSeen, openWhatHolds, type OpenVault } from '../src/opening/open-vault.js';
import type { GrantRow, GuestVaultApi, Opening, VaultAnswer, VersionRow } from '../src/operations/guest-vault-api.js';
import { isRefused, refuse, type RefusalName } from '../src/refusals.js';
import { prepareSection } from '../src/saving/prepare.js';
import { offerHandover } from '../src/steps/locks.js';
import { loadVault, openSupporterCard, unlockWithCard, unlockWithHandover, unlockWithPassphrase } from '../src/steps/opening.js';
import { stopSharing } from '../src/steps/saving.js';
import { lying, quickStretch, right, saving, Story } from './given/story.js';

let guest: Story;
let other: Story;
let handover: Card<'handover'>;
let otherHandover: Card<'handover'>;

beforeAll(async () => {
  other = await Story.begin('river-finch-07');
});

beforeEach(async () => {
  guest = await Story.begin();
  [handover, otherHandover] = [newCard('handover'), newCard('handover')];
  await offerHandover(guest.server, guest.open, handover);
  await offerHandover(other.server, other.open, otherHandover);
});

const codeOf = (value: unknown) => (isRefused(value) ? value.code : `opened: ${JSON.stringify(value)}`);
const nightRow = (answer: VaultAnswer): VersionRow => answer.sections.find(({ section }) => section === guest.ids.night)!;
const vaultOf = (story: Story) => story.open.vault;

/** Something the server hands out in bytes: how the phone opens it, what the honest bytes are, and what else they could be swapped for. */
interface Handed {
  opened(bytes: Uint8Array): Promise<unknown>;
  honest(story: Story): Promise<Uint8Array>;
  /** The right content under the right key, but sealed for another vault. */
  forVault(vault: string): Promise<Uint8Array>;
  /** The right content under the right key, but sealed for another purpose. */
  forOtherPurpose(): Promise<Uint8Array>;
  damaged: RefusalName;
}

const inAnswer = (change: (answer: VaultAnswer, bytes: Uint8Array) => void) => async (bytes: Uint8Array) =>
  loadVault(lying(guest.server, 'vault', (answer: VaultAnswer) => {
    const changed = { ...answer, sections: answer.sections.map((row) => ({ ...row })) };
    change(changed, bytes);
    return changed;
  }), guest.open);

const passphraseKeys = async () => ({ ...(await passphraseSecrets(guest.typed.organisation, guest.typed.name, guest.typed.passphrase, quickStretch)), opening: await openingOf(guest) });
const openingOf = async (story: Story): Promise<Opening> => {
  const { proof } = await passphraseSecrets(story.typed.organisation, story.typed.name, story.typed.passphrase, quickStretch);
  return right(await story.server.signIn({ name: story.typed.name }, { passphrase: proof }));
};
const pageJson = () => textBytes(JSON.stringify(guest.open.manifest));
const nightPlace = (vault: string) => ({ vault, section: guest.ids.night, version: 2 });
const night = () => guest.open.sections.get(guest.ids.night)!;

const handed: Record<string, Handed> = {
  manifest: {
    opened: inAnswer((answer, bytes) => { answer.manifest = bytes; }),
    honest: async (story) => (await story.answer).manifest,
    forVault: async (vault) => sealManifest(guest.open.guestKey, pageJson(), vault, guest.open.manifest.n)!,
    forOtherPurpose: async () => sealDraft(guest.open.guestKey, pageJson(), vaultOf(guest), guest.ids.night, guest.open.manifest.n)!,
    damaged: 'Unopenable',
  },
  ct: {
    opened: inAnswer((answer, bytes) => { nightRow(answer).ciphertext = bytes; }),
    honest: async (story) => (await story.answer).sections.find(({ section }) => section === story.ids.night)!.ciphertext,
    forVault: async (vault) => seal(night().sectionKey.key, pad(night().text)!, ['section', idBytes(vault), idBytes(guest.ids.night), 2]),
    forOtherPurpose: async () => seal(night().sectionKey.key, pad(night().text)!, ['draft', idBytes(vaultOf(guest)), idBytes(guest.ids.night), 2]),
    damaged: 'HashMismatch',
  },
  wrap: {
    opened: inAnswer((answer, bytes) => { nightRow(answer).wrap = bytes; }),
    honest: async (story) => (await story.answer).sections.find(({ section }) => section === story.ids.night)!.wrap,
    forVault: async (vault) => wrapSectionKey(guest.open.guestKey, night().sectionKey, nightPlace(vault)),
    forOtherPurpose: async () => seal(guest.open.guestKey, new Uint8Array(64), ['grant-key', idBytes(vaultOf(guest)), idBytes(guest.ids.night), 2]),
    damaged: 'Unopenable',
  },
  wrapPass: {
    opened: async (bytes) => unlockWithPassphrase(lying(guest.server, 'signIn', (opening: Opening) => ({ ...opening, wrapPass: bytes })), guest.typed, quickStretch),
    honest: async (story) => (await openingOf(story)).wrapPass!,
    forVault: async (vault) => passphraseKeys().then(({ unlock, opening }) => wrapByPassphrase(guest.open.guestKey, unlock, opening.serverShare!, vault)),
    forOtherPurpose: async () => wrapByCard(guest.open.guestKey, guest.card, vaultOf(guest)),
    damaged: 'Unopenable',
  },
  wrapCard: {
    opened: async (bytes) => unlockWithCard(lying(guest.server, 'signIn', (opening: Opening) => ({ ...opening, wrapCard: bytes })), guest.typed.name, guest.card),
    honest: async (story) => story.server.locks[0]!.card!.wrap,
    forVault: async (vault) => wrapByCard(guest.open.guestKey, guest.card, vault),
    forOtherPurpose: async () => seal(cardKey(guest.card), guest.open.guestKey, ['wrap/handover', idBytes(vaultOf(guest))]),
    damaged: 'Unopenable',
  },
  handover: {
    opened: async (bytes) => {
      await offerHandover(guest.server, guest.open, handover); // it can be taken once
      return unlockWithHandover(lying(guest.server, 'takeHandover', (taken: object) => ({ ...taken, wrap: bytes })), handover);
    },
    honest: async (story) => story.server.handovers[0]!.wrap,
    forVault: async (vault) => wrapByCard(guest.open.guestKey, handover, vault),
    forOtherPurpose: async () => seal(cardKey(handover), guest.open.guestKey, ['wrap/card', idBytes(vaultOf(guest))]),
    damaged: 'Unopenable',
  },
};

/** What is done to the bytes; each gives one or more lies. */
const damages: Record<string, (thing: Handed) => Promise<Uint8Array[]>> = {
  flipped: async (thing) => {
    const honest = await thing.honest(guest);
    const places = Array.from({ length: honest.length - 1 }, (_, i) => i + 1).filter((at) => at < 100 || at % 191 === 0 || at === honest.length - 1);
    return places.map((at) => honest.map((byte, i) => (i === at ? byte ^ (1 << (at % 8)) : byte)));
  },
  cut: async (thing) => {
    const honest = await thing.honest(guest);
    return [1, 24, 25, 40, 41, honest.length >> 1, honest.length - 1].map((length) => honest.slice(0, length));
  },
  empty: async () => [new Uint8Array()],
  'format 2': async (thing) => [Uint8Array.of(2, ...(await thing.honest(guest)).slice(1)), Uint8Array.of(2)],
  "other vault's": async (thing) => [await thing.honest(other), await thing.forVault(vaultOf(other))],
  "other purpose's": async (thing) => [await thing.forOtherPurpose()],
};

describe('bytes that are not as the guest left them', () => {
  const cases = Object.keys(handed).flatMap((what) => Object.keys(damages).map((how) => [what, how] as const));

  test.each(cases.map(([what, how], i) => [6 + i, what, how] as const))('%i refuses a %s that is %s', async (_, what, how) => {
    const thing = handed[what]!;
    const honest = await thing.honest(guest);
    const refusals = [];
    for (const lie of await damages[how]!(thing)) refusals.push(codeOf(await thing.opened(lie)));
    expect(new Set(refusals)).toEqual(new Set([how === 'format 2' ? 'FormatUnknown' : thing.damaged]));
    expect(isRefused(await thing.opened(honest))).toBe(false);
  });

  test('refuses by name what is no id and no number', async () => {
    const passphrase = (change: Partial<Opening>) => unlockWithPassphrase(lying(guest.server, 'signIn', (opening: Opening) => ({ ...opening, ...change })), guest.typed, quickStretch);
    expect(await passphrase({ vault: '../other' })).toEqual(refuse('Unopenable'));
    expect(await passphrase({ vault: vaultOf(other) })).toEqual(refuse('Unopenable'));
    for (const counter of [0, 1.5, 2 ** 32, Number.NaN]) expect(codeOf(await loadVault(lying(guest.server, 'vault', (answer: VaultAnswer) => ({ ...answer, counter })), guest.open))).toBe('Unopenable');
    for (const change of [{ section: '__proto__' }, { section: '' }]) expect(codeOf(await loadVault(lying(guest.server, 'vault', (answer: VaultAnswer) => ({ ...answer, sections: [...answer.sections, { ...answer.sections[0]!, ...change }] })), guest.open))).toBe('UnknownSection');
    for (const version of [Number.NaN, -1, 1.5]) expect(codeOf(await loadVault(lying(guest.server, 'vault', (answer: VaultAnswer) => ({ ...answer, sections: answer.sections.map((row) => ({ ...row, version })) })), guest.open))).toBe('VersionMismatch');
    const card = (change: object) => openSupporterCard(lying(guest.server, 'openCard', (answer: object) => ({ ...answer, ...change })), guest.supporterCard);
    expect(await card({ grant: 'x' })).toEqual([refuse('Unopenable', { section: guest.ids.night })]);
    expect(await card({ vault: vaultOf(other) })).toEqual([refuse('Unopenable', { section: guest.ids.night })]);
  });
});

/** Opens what the server turns its answer into. */
const opened = (turned: (answer: VaultAnswer) => VaultAnswer, seen = nothingSeen) => loadVault(lying(guest.server, 'vault', turned), guest.open, seen);
const withRows = (turned: (rows: VersionRow[]) => VersionRow[]) => (answer: VaultAnswer) => ({ ...answer, sections: turned(answer.sections) });

describe('a plan that is not the newest', () => {
  test('42 refuses an older manifest', async () => {
    const older = await guest.answer;
    await guest.write(guest.ids.day, 'Water the plants on Sunday.');
    const seen = { ...nothingSeen, counter: guest.open.manifest.n };
    expect(await opened(() => older, seen)).toEqual(refuse('OldManifest'));
    expect(isRefused(await opened((newest) => newest, seen))).toBe(false);
    expect(isRefused(await opened(() => older))).toBe(false); // a phone that never saw the newer cannot know
  });

  test('43 refuses a manifest under another n', async () => {
    const older = await guest.answer;
    await guest.write(guest.ids.day, 'Water the plants on Sunday.');
    const counter = guest.open.manifest.n;
    expect(await opened((newest) => ({ ...newest, counter: counter + 1 }))).toEqual(refuse('Unopenable'));
    expect(await opened(() => ({ ...older, counter }), { ...nothingSeen, counter })).toEqual(refuse('Unopenable'));
    const otherNumber = writeManifest({ ...guest.open.manifest, n: counter - 1 }, guest.open.guestKey, vaultOf(guest)) as Uint8Array;
    expect(await opened((newest) => ({ ...newest, manifest: otherNumber }))).toEqual(refuse('Unopenable'));
    const sealedAs = (page: object) => sealManifest(guest.open.guestKey, textBytes(JSON.stringify({ ...guest.open.manifest, ...page })), vaultOf(guest), counter)!;
    expect(await opened((newest) => ({ ...newest, manifest: sealedAs({ n: counter - 1 }) }))).toEqual(refuse('Unopenable'));
    expect(await opened((newest) => ({ ...newest, manifest: sealedAs({ v: 2 }) }))).toEqual(refuse('FormatUnknown'));
    expect(await opened((newest) => ({ ...newest, manifest: sealedAs({ plans: [{}] }) }))).toEqual(refuse('Unopenable'));
  });
});

describe('sections that are not as the guest left them', () => {
  const about = () => ({ section: guest.ids.night });

  test('44 refuses a section withheld', async () => {
    expect(await opened(withRows((rows) => rows.filter(({ section }) => section !== guest.ids.night)))).toEqual(refuse('Withheld', about()));
    expect(await opened(withRows(() => []))).toEqual(refuse('Withheld', about()));
    const seen = { ...nothingSeen, rows: (await guest.answer).sections };
    expect(isRefused(await opened(withRows(() => []), seen))).toBe(false); // this phone has them
    const stale = { ...nothingSeen, rows: await guest.server.versions(guest.ids.night, 2) };
    expect(await opened(withRows((rows) => rows.filter(({ section }) => section !== guest.ids.night)), stale)).toEqual(refuse('Withheld', about()));
  });

  test('45 refuses a section that is not the guest\'s', async () => {
    const foreign = (await other.answer).sections[0]!;
    expect(await opened(withRows((rows) => [...rows, foreign]))).toEqual(refuse('UnknownSection', { section: foreign.section }));
    const made = newId();
    const own = right(sealSection(textBytes('Trust the server.'), { vault: vaultOf(guest), section: made, version: 1 }));
    expect(await opened(withRows((rows) => [...rows, { section: made, version: 1, ciphertext: own.ciphertext, wrap: rows[0]!.wrap, savedOn: '2026-11-27' }]))).toEqual(refuse('UnknownSection', { section: made }));
    expect(await opened(withRows((rows) => [...rows, rows.find(({ section }) => section === guest.ids.night)!]))).toEqual(refuse('UnknownSection', about()));
  });

  test('46 refuses sections swapped', async () => {
    const swapped = withRows(([one, two]) => [{ ...two!, section: one!.section, version: one!.version }, { ...one!, section: two!.section, version: two!.version }]);
    expect(codeOf(await opened(swapped))).toBe('HashMismatch');
    const wrapsSwapped = withRows(([one, two]) => [{ ...one!, wrap: two!.wrap }, { ...two!, wrap: one!.wrap }]);
    expect(codeOf(await opened(wrapsSwapped))).toBe('Unopenable');
  });

  test('47 refuses an older version of a section', async () => {
    const [first] = await guest.server.versions(guest.ids.night, 2);
    const asIs = withRows((rows) => rows.map((row) => (row.section === guest.ids.night ? first! : row)));
    expect(await opened(asIs)).toEqual(refuse('VersionMismatch', about()));
    const renumbered = withRows((rows) => rows.map((row) => (row.section === guest.ids.night ? { ...first!, version: 2 } : row)));
    expect(await opened(renumbered)).toEqual(refuse('HashMismatch', about()));
  });

  test('48 refuses a section deleted by the server, and one that the guest deleted brought back', async () => {
    const before = await guest.answer;
    guest.server.versionRows = guest.server.versionRows.filter(({ section }) => section !== guest.ids.day);
    expect(await loadVault(guest.server, guest.open)).toEqual(refuse('Withheld', { section: guest.ids.day }));
    const { [guest.ids.day]: _, ...sections } = guest.open.manifest.sections;
    const manifest = { ...guest.open.manifest, n: before.counter + 1, sections };
    const page = { counter: manifest.n, manifest: writeManifest(manifest, guest.open.guestKey, vaultOf(guest)) as Uint8Array };
    right(await guest.server.saveManifest({ page, drop: [{ section: guest.ids.day, versions: [1] }] }));
    expect(isRefused(await loadVault(guest.server, guest.open))).toBe(false);
    expect(await opened((answer) => ({ ...answer, sections: before.sections }))).toEqual(refuse('UnknownSection', { section: guest.ids.day }));
  });

  test('47 refuses what another phone lost the race with', async () => {
    const { request: lost } = right(prepareSection(guest.open, guest.ids.night, textBytes('never saved'), saving));
    await guest.write(guest.ids.night, 'saved');
    const instead = (parts: Partial<VersionRow>) => opened(withRows((rows) => rows.map((row) => (row.section === guest.ids.night ? { ...row, ...parts } : row))));
    for (const parts of [{ ciphertext: lost.ciphertext, wrap: lost.wrap }, { ciphertext: lost.ciphertext }, { wrap: lost.wrap }]) expect(await instead(parts)).toEqual(refuse('HashMismatch', about()));
  });

  test('49 refuses a text re-made under a key that a reader knows', async () => {
    const place = nightPlace(vaultOf(guest));
    const { key } = right(readHouseKey(guest.server.keyOf(guest.ids.toHouse, guest.ids.night))).sectionKey;
    const made = seal(key, pad(textBytes('Ring my brother.'))!, ['section', idBytes(place.vault), idBytes(place.section), place.version]);
    expect(await opened(withRows((rows) => rows.map((row) => (row.section === place.section ? { ...row, ciphertext: made } : row))))).toEqual(refuse('HashMismatch', about()));
    expect(await openSupporterCard(lying(guest.server, 'openCard', (answer: any) => ({ ...answer, sections: answer.sections.map((row: object) => ({ ...row, ciphertext: made })) })), guest.supporterCard)).toEqual([refuse('HashMismatch', about())]);
    expect(await openSupporterCard(guest.server, guest.supporterCard)).toEqual([{ section: place.section, savedOn: '2026-11-27', text: textBytes('Ring Sam. Not my brother.') }]);
  });

  test('names the first thing in the order of checking', async () => {
    const otherFormat = (bytes: Uint8Array) => Uint8Array.of(2, ...bytes.slice(1));
    const older = await guest.answer;
    expect(await opened(() => ({ ...older, manifest: otherFormat(older.manifest) }), { ...nothingSeen, counter: older.counter + 1 })).toEqual(refuse('FormatUnknown'));
    expect(await opened(withRows((rows) => rows.filter(({ section }) => section === guest.ids.night).map((row) => ({ ...row, wrap: otherFormat(row.wrap) }))))).toEqual(refuse('FormatUnknown', about()));
    const both = lying(guest.server, 'signIn', (opening: Opening) => ({ ...opening, kdf: 2, wrapPass: otherFormat(opening.wrapPass!) }));
    expect(await unlockWithPassphrase(both, guest.typed, quickStretch)).toEqual(refuse('FormatUnknown'));
  });

  test('says what still holds beside what does not', async () => {
    const answer = await guest.answer;
    const found = openWhatHolds(guest.open, { ...answer, sections: answer.sections.filter(({ section }) => section === guest.ids.day) });
    if (isRefused(found)) throw new Error(found.code);
    expect([[...found.vault.sections.keys()], found.refusals]).toEqual([[guest.ids.day], [refuse('Withheld', about())]]);
  });
});

describe('another way to make the key', () => {
  const unlockedWith = (turned: (opening: Opening) => Opening, api: GuestVaultApi = guest.server) => unlockWithPassphrase(lying(api, 'signIn', turned), guest.typed, quickStretch);

  test.each([[50, 0], [51, 2]])('%i refuses kdf %i', async (_, kdf) => {
    expect(await unlockedWith((opening) => ({ ...opening, kdf }))).toEqual(refuse('KdfUnknown'));
    expect(await unlockWithCard(lying(guest.server, 'signIn', (opening: Opening) => ({ ...opening, kdf })), guest.typed.name, guest.card)).toEqual(refuse('KdfUnknown'));
  });

  test('52 refuses another server\'s share', async () => {
    const { serverShare } = await openingOf(other);
    for (const share of [serverShare!, new Uint8Array(32), new Uint8Array(), new Uint8Array(31)]) expect(await unlockedWith((opening) => ({ ...opening, serverShare: share }))).toEqual(refuse('Unopenable'));
    expect(await unlockedWith(({ serverShare: _, ...opening }) => opening)).toEqual(refuse('Unopenable'));
  });
});

describe('readers that the guest did not choose', () => {
  const withGrants = (turned: (rows: GrantRow[]) => GrantRow[]) => (answer: VaultAnswer) => ({ ...answer, grants: turned(answer.grants) });
  const changed = (grant: string, change: Partial<GrantRow>) => withGrants((rows) => rows.map((row) => (row.id === grant ? { ...row, ...change } : row)));

  /** Opens the answer (the plan can be read), and saves both sections: who would get a key? */
  async function toldAndKeyed(turned: (answer: VaultAnswer) => VaultAnswer, seen = nothingSeen) {
    const open = right(await opened(turned, seen));
    const keyed = [guest.ids.night, guest.ids.day].flatMap((section) => right(prepareSection(open as OpenVault, section, textBytes('new words'), saving)).request.keys.map(({ grant }) => grant));
    return { told: open.told, keyed: new Set(keyed) };
  }
  const all = () => [guest.ids.toHouse, guest.ids.toWorker, guest.ids.toSam];
  const allBut = (grant: string) => new Set(all().filter((id) => id !== grant));

  test('gives each reader of an honest server the new key, of what they may read', async () => {
    expect(right(prepareSection(guest.open, guest.ids.day, textBytes('x'), saving)).request.keys.map(({ grant }) => grant)).toEqual([guest.ids.toWorker]);
    expect(await toldAndKeyed((answer) => answer)).toEqual({ told: [], keyed: new Set(all()) });
  });

  test('53 gives no key to a share that was invented', async () => {
    const invented: GrantRow = { id: newId(), reader: 'worker', to: newId(), sections: [guest.ids.night], until: '2026-12-01T10:00:00Z', stay: null, isLive: true };
    expect(await toldAndKeyed(withGrants((rows) => [...rows, invented]))).toEqual({ told: [refuse('UnknownGrant', { grant: invented.id })], keyed: new Set(all()) });
  });

  test('54 gives no key to another reader', async () => {
    const differs = (grant: string) => ({ told: [refuse('GrantDiffers', { grant })], keyed: allBut(grant) });
    expect(await toldAndKeyed(changed(guest.ids.toHouse, { to: newId() }))).toEqual(differs(guest.ids.toHouse));
    expect(await toldAndKeyed(changed(guest.ids.toWorker, { reader: 'house' }))).toEqual(differs(guest.ids.toWorker));
    expect(await toldAndKeyed(changed(guest.ids.toSam, { reader: 'house', to: guest.ids.house }))).toEqual(differs(guest.ids.toSam));
  });

  test('55 gives no key for more sections', async () => {
    expect(await toldAndKeyed(changed(guest.ids.toHouse, { sections: [guest.ids.night, guest.ids.day] }))).toEqual({ told: [refuse('GrantDiffers', { grant: guest.ids.toHouse })], keyed: allBut(guest.ids.toHouse) });
    expect(await toldAndKeyed(changed(guest.ids.toHouse, { sections: [] }))).toEqual({ told: [], keyed: new Set(all()) });
  });

  test('56 gives no key past a later end', async () => {
    const differs = { told: [refuse('GrantDiffers', { grant: guest.ids.toHouse })], keyed: allBut(guest.ids.toHouse) };
    expect(await toldAndKeyed(changed(guest.ids.toHouse, { until: '2026-12-01T10:00:01Z' }))).toEqual(differs);
    expect(await toldAndKeyed(changed(guest.ids.toHouse, { until: null }))).toEqual(differs);
    expect(await toldAndKeyed(changed(guest.ids.toHouse, { until: 'never' }))).toEqual(differs);
    await guest.share({ grant: { id: newId(), reader: 'house', to: guest.ids.house, name: 'until I leave', sections: [guest.ids.day], until: null }, stay: newId() });
    const stay = guest.open.manifest.grants.at(-1)!.id;
    expect((await toldAndKeyed(changed(stay, { until: '2026-11-30T10:00:00Z' }))).told).toEqual([]); // the guest left; and that was undone:
    expect((await toldAndKeyed(changed(stay, { until: null }))).told).toEqual([]);
    expect((await toldAndKeyed(changed(stay, { stay: null }))).told).toEqual([refuse('GrantDiffers', { grant: stay })]);
    await stopSharing(guest.server, stay, guest.open, saving);
    expect(await toldAndKeyed(changed(guest.ids.toHouse, { until: '2026-11-30T10:00:00Z' }))).toEqual({ told: [], keyed: new Set(all()) });
  });

  test('57 gives no key to a share that is live after Stop', async () => {
    const live = (await guest.answer).grants;
    right(await stopSharing(guest.server, guest.ids.toHouse, guest.open, saving));
    expect(await toldAndKeyed((answer) => ({ ...answer, grants: live }))).toEqual({ told: [refuse('UnknownGrant', { grant: guest.ids.toHouse })], keyed: allBut(guest.ids.toHouse) });
    right(await stopSharing(guest.server, guest.ids.toWorker, null, saving)); // with the plan locked, so that its contents page still names it
    const seen = { ...nothingSeen, stopped: [guest.ids.toWorker] };
    expect((await toldAndKeyed((answer) => ({ ...answer, grants: live }), seen)).told).toEqual(expect.arrayContaining([refuse('GrantDiffers', { grant: guest.ids.toWorker })]));
    expect((await toldAndKeyed((answer) => ({ ...answer, grants: live }), seen)).keyed).toEqual(new Set([guest.ids.toSam]));
  });

  test('gives no key two days past the end by the phone\'s own clock', () => {
    const keyed = (now: string) => right(prepareSection(guest.open, guest.ids.night, textBytes('x'), { ...saving, now: new Date(now) })).request.keys.map(({ grant }) => grant);
    expect(keyed('2026-12-03T10:00:00Z')).toEqual(all());
    expect(keyed('2026-12-03T10:00:01Z')).toEqual([guest.ids.toWorker, guest.ids.toSam]);
  });
});
