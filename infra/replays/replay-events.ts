import { addDays, houseDay, instantOf } from '#peerhouse/kernel';
import type { Answer, Member } from './replay-crew.js';
import type { ReplayEvent } from './replay-file.js';

/** What a house knows by name while a year is played. */
export interface Known {
  serviceId: string;
  timeZone: string;
  longestNights: number | null;
  rightsTexts: string[];
  lockBox: boolean;
  /** Space ids by name. */
  spaces: Map<string, string>;
  /** Enquiry ids by their name in the file. */
  enquiries: Map<string, string>;
  wanted: Map<string, number>;
  /** Stays by the name of their enquiry. */
  stays: Map<string, { id: string; arrives: string }>;
  /** Closures by the name of their space. */
  closures: Map<string, string>;
}

type Input = Record<string, unknown>;
interface Enquiry { stayId?: string | null; id?: string }

const refusal = 'on Refusal { code }';
const take = `mutation ($house: ID!, $input: EnquiryInput!) { answer: takeEnquiry(houseId: $house, input: $input) { __typename ... on Enquiry { id } ... ${refusal} } }`;
const close = `mutation ($id: ID!, $input: CloseEnquiryInput!) { answer: closeEnquiry(enquiryId: $id, input: $input) { __typename ... ${refusal} } }`;
const reopen = `mutation ($id: ID!) { answer: reopenEnquiry(enquiryId: $id) { __typename ... ${refusal} } }`;
const speak = `mutation ($id: ID!, $voice: String!, $answer: String!, $space: ID, $talked: Boolean) {
  answer: speak(enquiryId: $id, voice: $voice, answer: $answer, spaceId: $space, talked: $talked) { __typename ... on Enquiry { stayId } ... ${refusal} } }`;
const useKept = `mutation ($id: ID!, $space: ID!, $talked: Boolean) { answer: holdSpace(enquiryId: $id, spaceId: $space, talked: $talked, kept: true) { __typename ... on Enquiry { stayId } ... ${refusal} } }`;
const welcome = `mutation ($stay: ID!, $at: Instant, $space: ID) { answer: welcomeGuest(stayId: $stay, at: $at, spaceId: $space, early: true) { __typename ... on Stay { arrives } ... ${refusal} } }`;
const tell = `mutation ($stay: ID!, $texts: [String!]!) { answer: tellRights(stayId: $stay, texts: $texts) { __typename ... ${refusal} } }`;
const lockBox = `mutation ($stay: ID!) { answer: offerLockBox(stayId: $stay) { __typename ... ${refusal} } }`;
const undoWelcome = `mutation ($stay: ID!) { answer: undoWelcome(stayId: $stay) { __typename ... ${refusal} } }`;
const changeNights = `mutation ($stay: ID!, $leaves: HouseDay!, $talked: Boolean) { answer: changeNights(stayId: $stay, leaves: $leaves, talked: $talked) { __typename ... ${refusal} } }`;
const move = `mutation ($stay: ID!, $space: ID!, $from: HouseDay) { answer: moveStay(stayId: $stay, spaceId: $space, from: $from) { __typename ... ${refusal} } }`;
const leave = `mutation ($stay: ID!, $input: LeavingInput!) { answer: recordLeaving(stayId: $stay, input: $input) { __typename ... ${refusal} } }`;
const undoLeave = `mutation ($stay: ID!) { answer: undoLeaving(stayId: $stay) { __typename ... ${refusal} } }`;
const closeSpace = `mutation ($space: ID!, $from: HouseDay!, $to: HouseDay!, $why: String!) { answer: closeSpace(spaceId: $space, from: $from, to: $to, why: $why) { __typename ... on BoardClaim { id } ... ${refusal} } }`;
const openSpace = `mutation ($claim: ID!) { answer: openSpace(claimId: $claim) { __typename ... ${refusal} } }`;
const lookAtEnquiry = `query ($id: ID!) { enquiry(id: $id) { hold { claimId } stayId } }`;
const lookAtStay = `query ($id: ID!) { stay(id: $id) { state } }`;

/** Plays one event as that member; gives the code of the refusal, or null. */
export function playEvent(by: Member, event: ReplayEvent, known: Known): Promise<string | null> {
  return new Playing(by, known).play(event);
}

class Playing {
  constructor(private readonly by: Member, private readonly known: Known) {}

  async play(event: ReplayEvent): Promise<string | null> {
    switch (event.do) {
      case 'enquire': return this.enquire(event);
      case 'voice': return this.speak(event.enquiry, event.voice, event.yes ? 'yes' : 'no', event.space ? this.hold(event.enquiry, event.space, event.talked) : {});
      case 'use kept space': return this.agreed(event.enquiry, await this.ask(useKept, { id: this.enquiryId(event.enquiry), ...this.hold(event.enquiry, event.space, event.talked) }));
      case 'change of mind': return this.speak(event.enquiry, 'guest', 'no');
      case 'close': return this.send(close, { id: this.enquiryId(event.enquiry), input: { outcome: event.outcome } });
      case 'undo close': return this.send(reopen, { id: this.enquiryId(event.enquiry) });
      case 'lapse': return this.lapse(event.enquiry);
      case 'arrive': return this.arrive(event);
      case 'undo arrive': return this.ofStay(undoWelcome, event.enquiry);
      case 'extend': return this.extend(event);
      case 'move': return this.ofStay(move, event.enquiry, { space: this.spaceId(event.space), from: event.from });
      case 'leave': return this.ofStay(leave, event.enquiry, { input: { ...this.past(event, 'at'), how: event.how, hopeMet: event.atLeastOneHopeMet } });
      case 'undo leave': return this.ofStay(undoLeave, event.enquiry);
      case 'close space': return this.closeSpace(event);
      case 'open space': return this.send(openSpace, { claim: this.known.closures.get(event.space) });
    }
  }

  private async enquire(event: Extract<ReplayEvent, { do: 'enquire' }>): Promise<string | null> {
    const { enquiry, channel, wants, askedBefore, startedBy, startedTeam, theyKnow, stayedHere, outcome } = event;
    const input = { channel, askedBefore, startedBy, startedTeam, theyKnow, stayedHere, spaceKind: wants?.kind, wantsFrom: wants?.from, wantsNights: wants?.nights, ...this.past(event, 'askedAt') };
    const taken = await this.ask<Enquiry>(take, { house: this.known.serviceId, input });
    if (taken.code) return taken.code;
    this.known.enquiries.set(enquiry, taken.id!);
    if (wants?.nights && wants.kind === 'night') this.known.wanted.set(enquiry, wants.nights);
    return outcome ? this.send(close, { id: taken.id, input: { outcome } }) : null;
  }

  private async speak(enquiry: string, voice: string, answer: 'yes' | 'no', hold: Input = {}): Promise<string | null> {
    return this.agreed(enquiry, await this.ask<Enquiry>(speak, { id: this.enquiryId(enquiry), voice, answer, ...hold }));
  }

  private hold(enquiry: string, space: string, talked = true): Input {
    return { space: this.spaceId(space), talked: talked && this.isLong(this.known.wanted.get(enquiry) ?? 0) };
  }

  private agreed(enquiry: string, { code, stayId }: Answer & Enquiry): string | null {
    if (stayId) this.known.stays.set(enquiry, { id: stayId, arrives: '' });
    return code ?? null;
  }

  /** Coming in, and the house's own arrival list. */
  private async arrive(event: Extract<ReplayEvent, { do: 'arrive' }>): Promise<string | null> {
    const stay = this.stay(event.enquiry);
    const came = await this.ask<{ arrives?: string }>(welcome, { stay: stay.id, ...this.past(event, 'at'), ...(event.space ? { space: this.spaceId(event.space) } : {}) });
    if (came.code) return came.code;
    this.known.stays.set(event.enquiry, { ...stay, arrives: came.arrives! });
    const told = this.known.rightsTexts.length ? await this.send(tell, { stay: stay.id, texts: this.known.rightsTexts }) : null;
    return told ?? (this.known.lockBox ? this.send(lockBox, { stay: stay.id }) : null);
  }

  private extend({ enquiry, nights, talked = true }: Extract<ReplayEvent, { do: 'extend' }>): Promise<string | null> {
    const leaves = addDays(houseDay(this.stay(enquiry).arrives), nights);
    return this.ofStay(changeNights, enquiry, { leaves, talked: talked && this.isLong(nights) });
  }

  /** Nothing is done: time has passed, and the house sees that it has ended by itself. */
  private async lapse(enquiry: string): Promise<string | null> {
    const seen = await this.by.ask<{ enquiry: { hold: unknown; stayId: string | null } }>(lookAtEnquiry, { id: this.enquiryId(enquiry) });
    if (!seen.enquiry.stayId) return seen.enquiry.hold ? 'StillHeld' : null;
    const { stay } = await this.by.ask<{ stay: { state: string } }>(lookAtStay, { id: seen.enquiry.stayId });
    return stay.state === 'not_taken_up' ? null : 'StillExpected';
  }

  private async closeSpace({ space, from, nights, why }: Extract<ReplayEvent, { do: 'close space' }>): Promise<string | null> {
    const closed = await this.ask<{ id?: string }>(closeSpace, { space: this.spaceId(space), from, to: addDays(houseDay(from), nights), why });
    if (closed.id) this.known.closures.set(space, closed.id);
    return closed.code ?? null;
  }

  private ofStay(document: string, enquiry: string, more: Input = {}): Promise<string | null> {
    return this.send(document, { stay: this.stay(enquiry).id, ...more });
  }

  private async send(document: string, variables: Input): Promise<string | null> {
    return (await this.ask(document, variables)).code ?? null;
  }

  private async ask<T = object>(document: string, variables: Input): Promise<Answer & T> {
    return (await this.by.ask<{ answer: Answer & T }>(document, variables)).answer;
  }

  /** The moment it happened, where it is written down later. */
  private past(event: ReplayEvent, field: 'at' | 'askedAt'): Input {
    return event.writtenAt && event.writtenAt !== event.at ? { [field]: momentOf(event.at, this.known.timeZone).toISOString() } : {};
  }

  /** Past the nominal longest the voices have talked first; the file says that it happened. */
  private isLong(nights: number): boolean {
    return this.known.longestNights !== null && nights > this.known.longestNights;
  }

  private enquiryId(name: string): string {
    return this.known.enquiries.get(name) ?? missing(`enquiry ${name} was not taken`);
  }

  private spaceId(name: string): string {
    return this.known.spaces.get(name) ?? missing(`the house has no space called ${name}; it has ${[...this.known.spaces.keys()].join(', ')}`);
  }

  private stay(enquiry: string): { id: string; arrives: string } {
    return this.known.stays.get(enquiry) ?? missing(`${enquiry} was not agreed`);
  }
}

/** Something the file leans on is not there, because an earlier event was refused or the file is wrong. */
export class NotThere extends Error {}

function missing(words: string): never {
  throw new NotThere(words);
}

/** The instant of a local time in the house. */
export function momentOf(local: string, timeZone: string): Date {
  return instantOf(houseDay(local.slice(0, 10)), local.slice(11), timeZone);
}
