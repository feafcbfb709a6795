/** Tells a planned month through the staff API: each act at its own time, by whoever is on shift then. */
import { addDays, instantOf, type HouseDay, type SettableClock } from '#peerhouse/kernel';
import { StoryStuck, type Answers, type Desk } from './desk.js';
import type { DocumentName } from './documents.js';
import { timeZone } from './house-map.js';
import { minutesAfter, type Asking, type HouseMonth, type PlannedContact, type PlannedLapse, type PlannedStay, type When } from './month.plan.js';
import type { Opened } from './opening.js';
import { pairs, type HouseKey, type WorkerKey } from './people.js';

export interface Act { at: Date; do: () => Promise<void> }

const rightsTexts = ['rights', 'emergency', 'complaints'];
const shiftMs = 12 * 3_600_000;

export const at = ({ day, time }: When): Date => instantOf(day, time, timeZone);

/** Everyone who acts in one house, with the shift they need for it. */
export class HouseStory {
  private readonly shiftEnds = new Map<WorkerKey, number>();

  constructor(private readonly clock: SettableClock, private readonly desk: Desk, private readonly opened: Opened, private readonly key: HouseKey) {}

  get id(): string {
    return this.opened.houses[this.key].id;
  }

  spaceId(name: string): string {
    return this.opened.houses[this.key].spaces.get(name)!;
  }

  /** The two who take calls at that time of day: the first contact, and another. */
  pairAt({ time }: When): readonly [WorkerKey, WorkerKey] {
    return time >= '08:00' && time < '20:00' ? pairs[this.key].day : pairs[this.key].night;
  }

  /** Something one worker does, on shift. */
  async by(worker: WorkerKey, name: DocumentName, variables: Record<string, unknown>): Promise<Answers> {
    await this.onShift(worker);
    return this.desk.must(worker, name, variables);
  }

  /** The same, where a refusal is part of the story. */
  async tryBy(worker: WorkerKey, name: DocumentName, variables: Record<string, unknown>): Promise<Answers> {
    await this.onShift(worker);
    return this.desk.tryTo(worker, name, variables);
  }

  /** Something one worker does who is on no shift. */
  offShift(worker: WorkerKey, name: DocumentName, variables: Record<string, unknown>): Promise<Answers> {
    return this.desk.must(worker, name, variables);
  }

  /** The stay of whoever is in that space now. */
  async stayIn(worker: WorkerKey, space: string): Promise<string> {
    const { stays } = await this.by(worker, 'stays', { house: this.id });
    return (stays as unknown as { id: string; state: string; spaceName: string }[]).find((stay) => stay.state === 'here' && stay.spaceName === space)!.id;
  }

  /** A shift that begins now, whatever went before. */
  async beginShift(worker: WorkerKey): Promise<void> {
    await this.desk.tryTo(worker, 'endShift', {});
    this.shiftEnds.delete(worker);
    await this.onShift(worker);
  }

  private async onShift(worker: WorkerKey): Promise<void> {
    const now = this.clock.now().getTime();
    if ((this.shiftEnds.get(worker) ?? 0) > now) return;
    await this.desk.must(worker, 'startShift', { house: this.id });
    this.shiftEnds.set(worker, now + shiftMs);
  }

  /** Somebody asks; gives the enquiry's id. */
  async take(worker: WorkerKey, asks: Asking, wants: { from: HouseDay | null; nights: number | null }): Promise<string> {
    const { channel, called, reach, hopes, askedBefore } = asks;
    const input = { channel, called, reach, hopes, askedBefore, messageSafe: reach ? true : null, wantsFrom: wants.from, wantsNights: wants.nights, told: called ? rightsTexts.slice(0, 2) : [] };
    return (await this.by(worker, 'take', { house: this.id, input }))['taken']!['id'] as string;
  }

  /** The three voices, and the stay they agree on. */
  async secondYes(worker: WorkerKey, enquiry: string): Promise<string> {
    const stay = (await this.by(worker, 'secondYes', { enquiry }))['second']!['stayId'];
    if (!stay) throw new StoryStuck('secondYes', 'three times yes, and no stay');
    return stay as string;
  }
}

/** A stay at whose end something is agreed. */
export interface ToldStay extends PlannedStay { agrees?: (stayId: string, worker: WorkerKey) => Promise<void> }

/** The acts of a whole month, in no order yet. */
export function actsOf(month: HouseMonth & { stays: ToldStay[] }, house: HouseStory): Act[] {
  return [...month.stays.flatMap((stay) => actsOfStay(stay, house)), ...month.contacts.flatMap((contact) => actsOfContact(contact, house)), ...month.lapses.flatMap((lapse) => actsOfLapse(lapse, house))];
}

function actsOfStay(stay: ToldStay, house: HouseStory): Act[] {
  const [first, second] = house.pairAt(stay.asks.at);
  const space = house.spaceId(stay.space);
  let enquiry = '';
  let id = '';
  const talks = at(stay.asks.at);
  const acts: Act[] = [
    { at: talks, do: async () => {
      enquiry = await house.take(first, stay.asks, { from: stay.arrives, nights: nightsOf(stay) });
      await house.by(first, 'firstYes', { enquiry, space });
    } },
    { at: new Date(talks.getTime() + 14 * 60_000), do: async () => { id = await house.secondYes(second, enquiry); } },
  ];
  const { comes, goes } = stay;
  if (comes) acts.push(stay.twist === 'came late' ? comesLate(stay, comes, () => id, house) : { at: at(comes), do: async () => void (await house.by(house.pairAt(comes)[0], 'welcome', { stay: id, texts: rightsTexts })) });
  if (stay.agreed < stay.leaves) acts.push(staysOn(stay, () => id, house));
  if (goes) acts.push(...leaves(stay, goes, () => id, house));
  if (stay.movesTo) {
    const { space: to, from } = stay.movesTo;
    acts.push({ at: at({ day: from, time: '13:05' }), do: async () => void (await house.by(house.pairAt({ day: from, time: '13:05' })[0], 'move', { stay: id, space: house.spaceId(to), from })) });
  }
  return acts;
}

const nightsOf = ({ arrives, agreed }: PlannedStay): number => Math.round((Date.parse(agreed) - Date.parse(arrives)) / 86_400_000);

/** They rang from the train: in at ten at night, after the room had been let go; written down the next morning. */
function comesLate(stay: PlannedStay, comes: When, id: () => string, house: HouseStory): Act {
  const morning = { day: addDays(stay.arrives, 1), time: '08:35' };
  return { at: at(morning), do: async () => void (await house.by(house.pairAt(morning)[0], 'welcomeLate', { stay: id(), space: house.spaceId(stay.space), texts: rightsTexts, at: at({ day: comes.day, time: '22:10' }) })) };
}

/** On the morning of leaving they would rather stay on; past the nominal longest that is a talk first. */
function staysOn(stay: PlannedStay, id: () => string, house: HouseStory): Act {
  const morning = { day: stay.agreed, time: '08:20' };
  const worker = house.pairAt(morning)[0];
  return { at: at(morning), do: async () => {
    const { changed } = await house.tryBy(worker, 'changeNights', { stay: id(), leaves: stay.leaves });
    if (changed!.code === 'TalkFirst') await house.by(worker, 'changeNightsAfterTalk', { stay: id(), leaves: stay.leaves });
    else if (changed!.code) throw new StoryStuck('changeNights', changed);
  } };
}

function leaves(stay: ToldStay, goes: When, id: () => string, house: HouseStory): Act[] {
  const input = { how: stay.how, hopeMet: stay.hopeMet };
  if (stay.twist === 'leaving written late') {
    const next = { day: addDays(goes.day, 1), time: '09:15' };
    return [{ at: at(next), do: async () => void (await house.by(house.pairAt(next)[0], 'leave', { stay: id(), input: { ...input, at: at(goes) } })) }];
  }
  const acts: Act[] = [{ at: at(goes), do: async () => {
    const worker = house.pairAt(goes)[0];
    await house.by(worker, 'leave', { stay: id(), input });
    await stay.agrees?.(id(), worker);
  } }];
  if (stay.twist === 'leaving taken back') {
    const before = { day: addDays(goes.day, -1), time: '10:10' };
    const worker = house.pairAt(before)[0];
    acts.push({ at: at(before), do: async () => void (await house.by(worker, 'leave', { stay: id(), input: { how: 'rather_not_say' } })) });
    acts.push({ at: at({ ...before, time: '10:18' }), do: async () => void (await house.by(worker, 'undoLeaving', { stay: id() })) });
  }
  return acts;
}

function actsOfContact(contact: PlannedContact, house: HouseStory): Act[] {
  const [worker] = house.pairAt(contact.asks.at);
  let enquiry = '';
  return [
    { at: at(contact.asks.at), do: async () => { enquiry = await house.take(worker, contact.asks, contact); } },
    { at: at(contact.closes), do: () => ends(contact, enquiry, house.pairAt(contact.closes)[0], house) },
  ];
}

/** As the charter has it: the person's own no, ours, or an outcome; "no space" only where the board says so too. */
async function ends(contact: PlannedContact, enquiry: string, worker: WorkerKey, house: HouseStory): Promise<void> {
  const { outcome, otherwise, ringBack, asks } = contact;
  if (outcome === 'not_now') return void (await house.by(worker, 'speak', { enquiry, voice: 'guest', answer: 'no' }));
  const offered = outcome === 'no_space' ? (ringBack ? ['ring_back', 'directory'] : ['directory']) : [];
  const input = { outcome, offered, ringBackOn: offered.includes('ring_back') ? addDays(asks.at.day, 2) : null };
  const { closed } = await house.tryBy(worker, 'closeEnquiry', { enquiry, input });
  if (closed!.code === 'SpaceWasFree') await house.by(worker, 'closeEnquiry', { enquiry, input: { outcome: otherwise } });
  else if (closed!.code) throw new StoryStuck('closeEnquiry', closed);
}

function actsOfLapse(lapse: PlannedLapse, house: HouseStory): Act[] {
  const [first, second] = house.pairAt(lapse.asks.at);
  let enquiry = '';
  const acts: Act[] = [{ at: at(lapse.asks.at), do: async () => {
    enquiry = await house.take(first, lapse.asks, { from: lapse.night, nights: 1 });
    await house.by(first, 'firstYes', { enquiry, space: house.spaceId(lapse.space) });
  } }];
  const later = (minutes: number): When => ({ day: lapse.night, time: minutesAfter(lapse.asks.at.time, minutes) });
  if (lapse.kind === 'expected') return [...acts, { at: at(later(10)), do: async () => void (await house.secondYes(second, enquiry)) }];
  return [...acts, { at: at(later(150)), do: async () => void (await house.by(first, 'closeEnquiry', { enquiry, input: { outcome: 'lost_touch' } })) }];
}
