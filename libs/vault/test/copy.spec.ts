/** Test 75 of the list in README.md. */
import { textBytes } from '../src/bytes/bytes.js';
import { inTurn, withHidden, withoutPlan, withPlan } from '../src/contents/manifest.rules.js';
import { exportedPlans, exportedText } from '../src/copy/export.js';
import { importedPlans, MOST_FILE_BYTES } from '../src/copy/import.js';
import { MOST_BYTES } from '../src/keys/pad.js';
import { nothingSeen } from '../src/opening/open-vault.js';
import { refuse } from '../src/refusals.js';
import { saveEdit, saveWords } from '../src/steps/saving.js';
import { right, saving, Story } from './given/story.js';

let guest: Story;
beforeEach(async () => {
  guest = await Story.begin();
  await guest.write(guest.ids.day, 'Water the plants 🪴 — يوم الأحد');
  guest.open = right(await saveEdit(guest.server, guest.open, withHidden(guest.ids.day, true), saving, nothingSeen));
});

async function readIn(story: Story, file: Uint8Array): Promise<void> {
  for (const { plan, sections } of right(importedPlans(file, story.open.manifest))) {
    for (const { section, text, hidden } of sections) story.open = right(await saveWords(story.server, story.open, { section, base: 0, text }, saving, nothingSeen, withHidden(section, hidden)));
    story.open = right(await saveEdit(story.server, story.open, withPlan(plan), saving, nothingSeen));
  }
}
const fileOf = (story: Story) => textBytes(JSON.stringify(exportedPlans(story.open)));

describe('a copy of one\'s own', () => {
  test('75 what is exported can be read in, and exported again is the same', async () => {
    const other = await Story.begin('river-finch-07');
    other.open = right(await saveEdit(other.server, other.open, inTurn(withoutPlan(other.plan)), saving, nothingSeen));
    await readIn(other, fileOf(guest));
    await other.load();
    expect(exportedPlans(other.open)).toEqual(exportedPlans(guest.open));
  });

  test('75 reading in only adds', async () => {
    const before = exportedPlans(guest.open).plans;
    await readIn(guest, fileOf(guest));
    expect(exportedPlans(guest.open).plans).toEqual([...before, ...before]);
  });

  test('nothing is left out: a section in no plan comes along', async () => {
    guest.open = right(await saveEdit(guest.server, guest.open, withPlan({ ...guest.open.manifest.plans[0]!, order: [guest.ids.night] }), saving, nothingSeen));
    expect(exportedPlans(guest.open).plans.flatMap(({ sections }) => sections)).toHaveLength(2);
  });

  test('it can be read as plain text', () => {
    expect(exportedText(exportedPlans(guest.open), (doc) => doc)).toBe('Bad nights\n\nRing Sam. Not my brother.\n\nWater the plants 🪴 — يوم الأحد\n');
  });

  test('a file is checked before anything of it is saved', () => {
    const file = (change: object) => textBytes(JSON.stringify({ ...exportedPlans(guest.open), ...change }));
    const plan = (sections: unknown) => file({ plans: [{ kind: 'own', name: '', sections }] });
    const read = (bytes: Uint8Array) => importedPlans(bytes, guest.open.manifest);
    expect(read(new Uint8Array(MOST_FILE_BYTES + 1))).toEqual(refuse('FileTooLong'));
    for (const bytes of [new Uint8Array(), Uint8Array.of(0xff), textBytes('null'), textBytes('[]'), textBytes('{"format":"other"}'), file({ plans: {} }), plan([{ doc: 1, hidden: false }]), plan([null]), fileOf(guest).slice(0, -1)]) expect(read(bytes)).toEqual(refuse('FileUnreadable'));
    expect(read(file({ v: 2 }))).toEqual(refuse('FormatUnknown'));
    expect(read(plan([{ doc: 'x'.repeat(MOST_BYTES + 1), hidden: false }]))).toEqual(refuse('SectionTooLong'));
    expect(read(plan(Array.from({ length: 47 }, () => ({ doc: '', hidden: false }))))).toEqual(refuse('TooManySections'));
  });
});
