/** Two guests of Oak House make their own plans on their own phones, and share something of them; what they write is locked as in life. */
import { hashRaw, type Algorithm } from '@node-rs/argon2';
import { addDays, calendarDayAt, isRefusal, newId, newLineId, planDocBytes, type PlanBlock } from '#peerhouse/kernel';
import { createVault, nothingSeen, saveWords, share, withPlan, type GuestVaultApi, type OpenVault, type PlanEntry, type Stretch } from '#peerhouse/vault';
import { StoryStuck } from './desk.js';
import { GuestPhone } from './guest-phone.js';
import { timeZone } from './house-map.js';
import type { HouseStory } from './story.js';

/** Who can sign in on the guest page, for the launcher's screen. */
export interface DemoGuest { called: string; house: string; signInName: string; passphrase: string }

/** One passphrase for both. It opens nothing but the demo. */
export const demoPassphrase = 'demo kettle window orbit';

interface Part { kind: string; name: string; blocks: PlanBlock[] }
interface Writes { called: string; room: string; plan: Omit<PlanEntry, 'id' | 'order'>; parts: Part[] }

/** `name`: what the guest saw it called, for whoever reads it. */
const lines = (key: string, name: string | null, ...texts: string[]): PlanBlock => ({ type: 'lines', key, ...(name ? { name } : {}), lines: texts.map((text) => ({ id: newLineId(), text })) });

/** The first part of each is shared with whoever is on shift until the stay ends; the others are theirs alone. */
const guests: readonly Writes[] = [
  { called: 'Kay', room: 'Birch', plan: { kind: 'crisis', name: 'When it gets bad' }, parts: [
    { kind: 'crisis.helps', name: 'What helps, and what makes it worse', blocks: [lines('helps', 'What helps', 'Sitting by the window', 'Tea, no talking', 'Somebody in the same room'), lines('worse', 'What makes it worse', 'Standing over me', 'Being asked why')] },
    { kind: 'crisis.call', name: 'Who to ring', blocks: [{ type: 'lines', key: 'lines', lines: [{ id: newLineId(), text: 'My sister, any time', call: '01632 960 222' }] }] },
    { kind: 'crisis.not_call', name: 'Who not to ring', blocks: [lines('lines', null, 'My old flatmate')] },
  ] },
  { called: 'Dee', room: 'Maple', plan: { kind: 'sensory', name: 'What my body needs' }, parts: [
    { kind: 'sensory.calms', name: 'What calms me', blocks: [lines('lines', null, 'A heavy blanket', 'The dark', 'Music without words')] },
    { kind: 'own', name: 'For me', blocks: [{ type: 'text', key: 'text', text: 'It passed the last time as well.' }] },
  ] },
];

const argon2id: Algorithm = 2;
const stretch: Stretch = async (typed, salt) => new Uint8Array(await hashRaw(typed, { salt, algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 }));

/** With Ada and Bo on shift: codes are given, plans made and shared, one part is looked at, words are suggested; Dee says on the phone, Kay to Ada, how they would like to hear from the house. */
export async function guestsWrite(address: string, house: HouseStory, now: Date): Promise<DemoGuest[]> {
  const made: DemoGuest[] = [];
  for (const writes of guests) {
    const stay = await house.stayIn('ada', writes.room);
    const phone = new GuestPhone(address);
    const { signInName, organisation } = await phone.signIn((await house.by('ada', 'giveCode', { stay }))['given']!['paper'] as string);
    const typed = { organisation, name: signInName, passphrase: demoPassphrase };
    await writesAndShares(phone as unknown as GuestVaultApi, writes, typed, { house: house.id, stay }, now);
    if (writes.called === 'Dee') await phone.staysInTouch({ rhythm: 'weekly', from: addDays(calendarDayAt(now, timeZone), 1), ways: [{ channel: 'app' }], weekdays: [], at: '18:00' });
    await phone.signOut();
    made.push({ called: writes.called, house: 'Oak House', signInName, passphrase: demoPassphrase });
  }
  const kays = await house.stayIn('ada', 'Birch');
  const [part] = (await house.by('ada', 'shared', { stay: kays }))['shared'] as unknown as { grant: string; section: string }[];
  await house.by('ada', 'readShared', { grant: part!.grant, section: part!.section });
  await house.by('ada', 'agreeAtLeaving', { stay: kays, input: { rhythm: 'days_2_7_30_90', from: addDays(calendarDayAt(now, timeZone), 2), ways: [{ channel: 'call', address: '01632 960 288' }, { channel: 'app' }], quietFrom: '18:00', quietTo: '10:00', says: 'first_name' } });
  await house.by('bo', 'suggest', { stay: kays, words: 'You said the garden helped on Tuesday. Maybe a line for that?' });
  return made;
}

async function writesAndShares(api: GuestVaultApi, { called, plan, parts }: Writes, typed: { organisation: string; name: string; passphrase: string }, to: { house: string; stay: string }, now: Date): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const ids = parts.map(() => newId());
  const entry: PlanEntry = { id: newId(), ...plan, order: [] };
  const labels = new Map(parts.map(({ name }, at) => [ids[at]!, name]));
  const saving = { day, now, labelOf: (section: string) => labels.get(section) ?? '' };
  let open = went(called, await createVault(api, { typed, card: null, day, first: withPlan(entry) }, stretch));
  for (const [at, { kind, name, blocks }] of parts.entries()) {
    const text = planDocBytes({ v: 1, kind, title: null, name, blocks });
    open = went(called, await saveWords(api, open, { section: ids[at]!, base: 0, text }, saving, nothingSeen, withPlan({ ...entry, order: ids.slice(0, at + 1) })));
  }
  went(called, await share(api, open, { grant: { id: newId(), reader: 'house', to: to.house, name: 'People on shift, Oak House', sections: [ids[0]!], until: null }, stay: to.stay }, saving, nothingSeen));
}

/** The open vault as it is then; a refusal stops the seed. */
function went(called: string, step: unknown): OpenVault {
  if (isRefusal(step) || !step || !('manifest' in (step as object))) throw new StoryStuck(`the plans of ${called}`, step);
  return step as OpenVault;
}
