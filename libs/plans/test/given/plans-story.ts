import { newId, SettableClock } from '#peerhouse/kernel';
import { Acts, newTestKeyring, testGuestApi, testStaffApi, type GivenHouse, type GivenOrganisation, type Persona, type TestGuestApi, type TestStaffApi } from '#peerhouse/testing';
import { createVault, emptyManifest, newCard, nothingSeen, openSupporterCard, saveWords, share, withPlan, type Card, type OpenVault, type Saving, type Typed, type WholeCard } from '#peerhouse/vault';
import { quickStretch, right } from '../../../vault/test/given/story.js';
import { Phone } from './phone.js';

/** Both applications over one database, with a keyring, whose file is told; the hour is the machine's own, as the database judges by it what is live. */
export interface BothApis { staff: TestStaffApi; guests: TestGuestApi; acts: Acts; keyring: string; logs: string[]; close(): Promise<void> }

export async function bothApis({ poolSize = 5 } = {}): Promise<BothApis> {
  const keyring = newTestKeyring(new Date('2026-01-01T00:00:00Z'));
  const config = { KEYRING_FILE: keyring, POOL_SIZE: poolSize };
  const staff = await testStaffApi({ clock: new SettableClock(new Date()), config });
  const logs: string[] = [];
  const guests = await testGuestApi({ database: staff.database, clock: staff.clock, logs }, { ...config, LOG_LEVEL: 'debug' });
  return {
    staff, guests, acts: new Acts(staff.app), keyring, logs,
    close: async () => {
      await guests.close();
      await staff.close();
    },
  };
}

/** Puts a guest who is here straight into the tables. */
export async function aGuestHere({ staff }: BothApis, organisationId: string, house: GivenHouse, called = 'Sam'): Promise<{ guestId: string; stayId: string }> {
  const [guestId, stayId, at] = [newId(), newId(), staff.clock.now()];
  const day = at.toISOString().slice(0, 10);
  const { admin } = staff.database;
  await admin.query('insert into guests (id, organisation_id, service_id, created_at) values ($1, $2, $3, $4)', [guestId, organisationId, house.id, at]);
  await admin.query('insert into guest_names (guest_id, organisation_id, service_id, called) values ($1, $2, $3, $4)', [guestId, organisationId, house.id, called]);
  await admin.query(
    `insert into stays (id, organisation_id, service_id, guest_id, charter_version_id, state, arrives, leaves, came_in_at, created_at) values ($1, $2, $3, $4, $5, 'here', $6::date, $6::date + 7, $7, $7)`,
    [stayId, organisationId, house.id, guestId, house.charterVersionId, day, at]);
  // The first guest of a house has its first room.
  await admin.query(`insert into claims (id, organisation_id, service_id, space_id, nights, kind, stay_id, made_at) values ($1, $2, $3, $4, daterange($5::date, $5::date + 7), 'stay', $6, $7) on conflict do nothing`,
    [newId(), organisationId, house.id, house.spaces[0]!.id, day, stayId, at]);
  return { guestId, stayId };
}

/** A guest with plans: signed in by a paper code from a worker on shift, a vault made, sections written and shared as a test says. */
export class Guest {
  open!: OpenVault;
  typed!: Typed;
  readonly card: WholeCard = newCard('recovery');
  readonly plan = newId();

  private constructor(readonly both: BothApis, readonly phone: Phone, readonly organisation: GivenOrganisation, readonly stayId: string, readonly guestId: string) {}

  /** `worker` gives the code; they are on shift in that house. */
  static async begin(both: BothApis, organisation: GivenOrganisation, worker: Persona, { house = organisation.house, vault = true } = {}): Promise<Guest> {
    const { guestId, stayId } = await aGuestHere(both, organisation.id, house);
    const guest = new Guest(both, Phone.of(both.guests, organisation.id), organisation, stayId, guestId);
    const { code } = await both.acts.do(worker, 'giveGuestCode', { stayId });
    right(await guest.phone.signInWithCode(code));
    const { account } = await guest.phone.do('me');
    guest.typed = { organisation: organisation.id, name: account.signInName, passphrase: `${account.signInName} lamp orbit tabby window` };
    if (vault) await guest.makeVault();
    return guest;
  }

  async makeVault(): Promise<void> {
    this.open = right(await createVault(this.phone, { typed: this.typed, card: this.card, day: this.day, first: withPlan({ id: this.plan, kind: 'crisis', name: 'Bad nights', order: [] }) }, quickStretch));
  }

  get day(): string { return this.both.staff.clock.now().toISOString().slice(0, 10); }
  get saving(): Saving { return { day: this.day, now: this.both.staff.clock.now(), labelOf: (section) => `label ${section.slice(0, 4)}` }; }

  /** Writes a section, a new one or its next version. */
  async write(section: string, words: string): Promise<void> {
    const base = this.open.manifest.sections[section]?.v ?? 0;
    this.open = right(await saveWords(this.phone, this.open, { section, base, text: new Uint8Array(Buffer.from(words)) }, this.saving, nothingSeen));
  }

  /** A new section with these words; its id. */
  async section(words: string): Promise<string> {
    const id = newId();
    await this.write(id, words);
    return id;
  }

  async shareWith(reader: 'house' | 'worker', to: string, sections: string[], { until = this.inDays(30), stay }: { until?: string | null; stay?: string } = {}): Promise<string> {
    const id = newId();
    this.open = right(await share(this.phone, this.open, { grant: { id, reader, to, name: 'them', sections, until: stay ? null : until }, ...(stay ? { stay } : {}) }, this.saving, nothingSeen));
    return id;
  }

  async shareByCard(sections: string[]): Promise<{ id: string; card: Card<'supporter'> }> {
    const [id, card] = [newId(), newCard('supporter')];
    this.open = right(await share(this.phone, this.open, { grant: { id, reader: 'card', to: null, name: 'Kim', sections, until: null }, card }, this.saving, nothingSeen));
    return { id, card };
  }

  openCard(card: Card<'supporter'>) { return openSupporterCard(this.phone.another(), card); }
  inDays(days: number): string { return new Date(this.both.staff.clock.now().getTime() + days * 86_400_000).toISOString(); }
}

/** What is on the page of a vault that has nothing. */
export const nothing = emptyManifest;
export { quickStretch, right };
