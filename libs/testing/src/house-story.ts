import { houseDay, instantOf, newId } from '#peerhouse/kernel';
import { putOnShift, type GivenOrganisation, type OrganisationWish } from './given.js';
import type { Loose } from './loose.js';
import type { Persona } from './persona.js';
import { testNow, type TestStaffApi } from './test-staff-api.js';
import { Acts } from './whole-documents.js';
import { whatChanged, type WhatChanged } from './what-changed.js';

export interface Wish {
  /** First night, `YYYY-MM-DD`; tonight unless said. */
  from?: string;
  nights?: number;
  /** Which of the rooms, counted from 0. */
  room?: number;
  called?: string;
  hopes?: string;
}

/** What happens in the first house of an organisation, told through the API by the people who work there. */
export class HouseStory {
  private constructor(private readonly api: TestStaffApi, readonly acts: Acts, readonly open: GivenOrganisation) {}

  /** A new organisation with everybody on shift who may be, on Monday 2 November 2026 at ten in the morning. */
  static async begin(api: TestStaffApi, wish: OrganisationWish = {}): Promise<HouseStory> {
    api.clock.set(testNow);
    return new HouseStory(api, new Acts(api.app), await api.given.organisation(wish)).everybodyOnShift();
  }

  /** Sets the clock to that local time of the house (`10:00`); whose shift has ended by then begins another. */
  async at(day: string, time: string): Promise<void> {
    this.api.clock.set(this.moment(day, time));
    await this.everybodyOnShift();
  }

  /** A local time of the house, as the API takes it. */
  moment(day: string, time: string): Date {
    return instantOf(houseDay(day), time, this.open.house.timeZone);
  }

  /** Runs the work and tells which rows are not as they were. */
  changes<T>(work: () => Promise<T>): Promise<WhatChanged<T>> {
    return whatChanged(this.api.database.admin, work);
  }

  /** Puts the first house's peer workers and lead on shift; everybody of elsewhere on shift in their own house. */
  private async everybodyOnShift(): Promise<this> {
    const { peerWorker, secondPeer, houseLead, otherHouse, otherOrganisation } = this.open.as;
    await putOnShift({ admin: this.api.database.admin, now: () => this.api.clock.now() }, [peerWorker, secondPeer, houseLead, otherHouse, otherOrganisation]);
    return this;
  }

  room(at: number): string { return this.open.house.spaces[at]!.id; }

  /** Somebody asks; Ada takes it. */
  async enquiry({ from, nights = 3, called, hopes }: Wish = {}, by: Persona = this.open.as.peerWorker): Promise<Loose> {
    return this.good('Enquiry', await this.acts.do(by, 'takeEnquiry', { houseId: by.house, input: { channel: 'phone', wantsNights: nights, ...(from ? { wantsFrom: from } : {}), ...(called ? { called } : {}), ...(hopes ? { hopes } : {}) } }));
  }

  /** An enquiry with a space held and everything said but the second voice. */
  async nearlyAgreed(wish: Wish = {}): Promise<Loose> {
    const { peerWorker } = this.open.as;
    const { id } = await this.enquiry(wish);
    await this.good('Enquiry', await this.acts.do(peerWorker, 'holdSpace', { enquiryId: id, spaceId: this.room(wish.room ?? 0), talked: true }));
    await this.good('Enquiry', await this.acts.do(peerWorker, 'speak', { enquiryId: id, voice: 'guest', answer: 'yes' }));
    return this.good('Enquiry', await this.acts.do(peerWorker, 'speak', { enquiryId: id, voice: 'first_contact', answer: 'yes' }));
  }

  /** From the call to the third yes: an expected stay. */
  async expected(wish: Wish = {}): Promise<Loose> {
    const { id } = await this.nearlyAgreed(wish);
    const { stayId } = await this.good('Enquiry', await this.acts.do(this.open.as.secondPeer, 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' }));
    return this.stay(stayId);
  }

  /** The guest has come in. */
  async here(wish: Wish = {}): Promise<Loose> {
    const { id } = await this.expected(wish);
    return this.good('Stay', await this.acts.do(this.open.as.peerWorker, 'welcomeGuest', { stayId: id }));
  }

  /** The guest has left. */
  async left(wish: Wish = {}): Promise<Loose> {
    const { id } = await this.here(wish);
    return this.good('Stay', await this.acts.do(this.open.as.peerWorker, 'recordLeaving', { stayId: id, input: { how: 'own_choice' } }));
  }

  /** Both stays are one person's, by the codes that they typed on their own phone. */
  async sameAccount(...stays: string[]): Promise<void> {
    const { admin } = this.api.database;
    const account = newId();
    await admin.query("insert into guest_accounts (id, organisation_id, sign_in_name, made_at) values ($1, $2, 'quiet-river-' || (10 + (select count(*) from guest_accounts)), $3)", [account, this.open.id, this.api.clock.now()]);
    await admin.query('insert into guest_account_guests (guest_id, organisation_id, service_id, account_id, tied_at) select guest_id, organisation_id, service_id, $2, $3 from stays where id = any($1::uuid[])', [stays, account, this.api.clock.now()]);
  }

  stay(id: string, by: Persona = this.open.as.peerWorker): Promise<Loose> {
    return this.acts.do(by, 'stay', { id });
  }

  /** The answer, when it is of that type; a refusal on the way is an error of the test. */
  good(type: string, answer: Loose): Loose {
    if (answer?.__typename !== type) throw new Error(`not a ${type}: ${JSON.stringify(answer)}`);
    return answer;
  }
}
