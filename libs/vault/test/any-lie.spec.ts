/** Beyond the list: lies put together at random. Whatever comes, nothing throws; what opens is what the guest wrote; no stranger gets a key. */
import fc from 'fast-check';
import { newVaultId } from '../src/bytes/id.js';
import { bytesText, textBytes } from '../src/bytes/bytes.js';
import { nothingSeen, openVault } from '../src/opening/open-vault.js';
import type { GrantRow, VaultAnswer, VersionRow } from '../src/operations/guest-vault-api.js';
import { isRefused } from '../src/refusals.js';
import { prepareSection } from '../src/saving/prepare.js';
import { right, saving, Story } from './given/story.js';

let guest: Story;
let honest: VaultAnswer;
/** All that a server has seen of this guest and of another. */
let hoard: { pages: Uint8Array[]; rows: VersionRow[]; grants: GrantRow[] };

beforeAll(async () => {
  guest = await Story.begin();
  const other = await Story.begin('river-finch-07');
  const older = await guest.answer;
  await guest.write(guest.ids.day, 'Water the plants on Sunday.');
  honest = await guest.answer;
  const answers = [older, honest, await other.answer];
  hoard = { pages: answers.map(({ manifest }) => manifest), rows: [...answers.flatMap(({ sections }) => sections), ...(await guest.server.versions(guest.ids.night, 2))], grants: answers.flatMap(({ grants }) => grants) };
});

type Lie = (answer: VaultAnswer) => VaultAnswer;
const at = fc.nat();
const pick = <T>(list: T[], index: number): T => list[index % list.length]!;
const changedAt = <T>(list: T[], index: number, change: (one: T) => T): T[] => list.map((one, i) => (i === index % list.length ? change(one) : one));
const flipped = (bytes: Uint8Array, index: number, bit: number) => bytes.map((byte, i) => (i === index % bytes.length ? byte ^ (1 << bit) : byte));
const onRow = (index: number, change: (row: VersionRow) => VersionRow): Lie => (answer) => ({ ...answer, sections: changedAt(answer.sections, index, change) });
const onGrant = (index: number, change: (row: GrantRow) => GrantRow): Lie => (answer) => ({ ...answer, grants: changedAt(answer.grants, index, change) });
const part = fc.constantFrom('ciphertext' as const, 'wrap' as const, 'section' as const, 'version' as const);
const bit = fc.integer({ min: 0, max: 7 });
const grantPart: fc.Arbitrary<(from: GrantRow) => Partial<GrantRow>> = fc.constantFrom(
  ({ id }: GrantRow) => ({ id }), ({ reader }: GrantRow) => ({ reader }), ({ to }: GrantRow) => ({ to }), ({ sections }: GrantRow) => ({ sections }),
  () => ({ sections: [guest.ids.night, guest.ids.day] }), ({ until }: GrantRow) => ({ until }), () => ({ until: '2099-01-01T00:00:00Z' }), () => ({ until: null }), () => ({ to: newVaultId() }),
);

const lie: fc.Arbitrary<Lie> = fc.oneof(
  at.map((page): Lie => (answer) => ({ ...answer, manifest: pick(hoard.pages, page) })),
  fc.tuple(at, bit).map(([index, b]): Lie => (answer) => ({ ...answer, manifest: flipped(answer.manifest, index, b) })),
  fc.integer({ min: -1, max: 20 }).map((counter): Lie => (answer) => ({ ...answer, counter })),
  at.map((index): Lie => (answer) => ({ ...answer, sections: answer.sections.filter((_, i) => i !== index % Math.max(1, answer.sections.length)) })),
  at.map((index): Lie => (answer) => ({ ...answer, sections: [...answer.sections, pick(hoard.rows, index)] })),
  fc.tuple(at, at).map(([row, instead]) => onRow(row, () => pick(hoard.rows, instead))),
  fc.tuple(at, at, part).map(([row, from, what]) => onRow(row, (one) => ({ ...one, [what]: pick(hoard.rows, from)[what] }))),
  fc.tuple(at, at, bit, fc.constantFrom('ciphertext' as const, 'wrap' as const)).map(([row, index, b, what]) => onRow(row, (one) => ({ ...one, [what]: flipped(one[what], index, b) }))),
  fc.tuple(at, at, fc.constantFrom('ciphertext' as const, 'wrap' as const)).map(([row, length, what]) => onRow(row, (one) => ({ ...one, [what]: one[what].slice(0, length % one[what].length) }))),
  // Of another format: that a byte at random is the first one is not to be waited for.
  fc.tuple(at, fc.constantFrom('ciphertext' as const, 'wrap' as const)).map(([row, what]) => onRow(row, (one) => ({ ...one, [what]: Uint8Array.of(2, ...one[what].slice(1)) }))),
  at.map((index): Lie => (answer) => ({ ...answer, grants: [...answer.grants, pick(hoard.grants, index)] })),
  at.map((index): Lie => (answer) => ({ ...answer, grants: answer.grants.filter((_, i) => i !== index % Math.max(1, answer.grants.length)) })),
  fc.tuple(at, at, grantPart).map(([row, from, what]) => onGrant(row, (one) => ({ ...one, ...what(pick(hoard.grants, from)) }))),
);

describe('any lie', () => {
  test('is refused by name, or changes neither a word nor a reader', () => {
    const met = new Set<string>();
    const meant = [guest.ids.toHouse, guest.ids.toWorker, guest.ids.toSam];
    fc.assert(fc.property(fc.array(lie, { minLength: 1, maxLength: 4 }), (lies) => {
      const told = lies.reduce((answer, next) => next(answer), honest);
      const open = openVault(guest.open, told, { ...nothingSeen, counter: honest.counter });
      if (isRefused(open)) return void met.add(open.code);
      expect([...open.sections].map(([section, { text }]) => [section, bytesText(text)]).sort()).toEqual([[guest.ids.night, 'Ring Sam. Not my brother.'], [guest.ids.day, 'Water the plants on Sunday.']].sort());
      for (const section of [guest.ids.night, guest.ids.day]) {
        const keyed = right(prepareSection(open, section, textBytes('new'), saving)).request.keys.map(({ grant }) => grant);
        const mayHave = guest.open.manifest.grants.filter(({ sections }) => sections.includes(section)).map(({ id }) => id);
        expect(mayHave.filter((id) => meant.includes(id))).toEqual(expect.arrayContaining(keyed));
        for (const row of told.grants.filter(({ id, isLive }) => isLive && keyed.includes(id))) expect(honest.grants.find(({ id }) => id === row.id)).toMatchObject({ reader: row.reader, to: row.to });
      }
      open.told.forEach(({ code }) => met.add(code));
    }), { numRuns: 3000 });
    expect([...met].sort()).toEqual(['FormatUnknown', 'GrantDiffers', 'HashMismatch', 'OldManifest', 'UnknownGrant', 'UnknownSection', 'Unopenable', 'VersionMismatch', 'Withheld']);
  });
});
