import { newId } from '#peerhouse/kernel';
import { besideAWorker, HouseStory, testGuestApi, type GuestPhone, type Loose, type Persona, type TestGuestApi, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

export interface InAProgramme { api: TestStaffApi; worker: TestWorker; story: HouseStory; matching: MatchingStory }

export const names = (people: Loose[]): string[] => people.map(({ called }) => called);

/** A programme instead of the first house, for each test, with a worker and the guest application beside it. */
export function inAProgramme(take: (given: InAProgramme) => void): void {
  let given: Pick<InAProgramme, 'api' | 'worker'>;
  let guests: TestGuestApi | undefined;
  besideAWorker((both) => { given = both; });
  beforeAll(async () => { guests = await testGuestApi(given.api); });
  beforeEach(async () => {
    const story = await HouseStory.begin(given.api, { programme: true });
    take({ ...given, story, matching: new MatchingStory(story, guests!) });
  });
  afterAll(() => guests?.close());
}

/** What happens in the programme, told through the API by Amal who coordinates, and Ada and Bo who are peers. */
export class MatchingStory {
  constructor(readonly story: HouseStory, private readonly guests: TestGuestApi) {}

  get guestAddress(): string { return this.guests.address; }
  get programme(): string { return this.story.open.house.id; }
  get amal(): Persona { return this.story.open.as.coordinator; }
  get ada(): Persona { return this.story.open.as.peerWorker; }
  get bo(): Persona { return this.story.open.as.secondPeer; }

  act(field: string, variables: Record<string, unknown> = {}, by: Persona = this.amal): Promise<Loose> {
    return this.story.acts.do(by, field, variables);
  }

  /** The same, of which no refusal is expected. */
  async good(field: string, variables: Record<string, unknown> = {}, by: Persona = this.amal): Promise<Loose> {
    const answer = await this.act(field, variables, by);
    if (!['MatchPersonDetail', 'MatchDone', 'ProgrammePeers', 'MyPeople'].includes(answer?.__typename)) throw new Error(`${field}: ${JSON.stringify(answer)}`);
    return answer;
  }

  async peer(who: Persona, shares: Record<string, unknown> = {}, capacity = 2): Promise<string> {
    const { peers } = await this.good('setUpPeer', { programmeId: this.programme, accountId: who.accountId, capacity });
    const { id } = peers.find(({ accountId }: Loose) => accountId === who.accountId);
    await this.good('shareAsPeer', { peerId: id, input: { languages: ['English'], ...shares } }, who);
    return id;
  }

  async interested(input: Record<string, unknown> = {}): Promise<string> {
    const id = newId();
    await this.good('noteInterest', { programmeId: this.programme, id, input: { channel: 'ward', called: 'Kay', reach: '555 0111', ...input } });
    return id;
  }

  /** Somebody on the list. */
  async waiting(wishes: Record<string, unknown> = {}, input: Record<string, unknown> = {}): Promise<string> {
    const id = await this.interested(input);
    await this.good('writeWishes', { personId: id, input: { likes: ['gardening'], languages: ['English'], ...wishes } });
    return id;
  }

  /** Both have said yes. */
  async agreed(peerId: string, wishes: Record<string, unknown> = {}, input: Record<string, unknown> = {}): Promise<string> {
    const id = await this.waiting(wishes, input);
    await this.introduced(id, peerId);
    return id;
  }

  async introduced(personId: string, peerId: string): Promise<void> {
    await this.good('askPeer', { personId, peerId });
    await this.good('sayForPeer', { personId, answer: 'yes' });
    await this.good('sayForPerson', { personId, answer: 'yes' });
  }

  /** They have met, on that day. */
  async met(peerId: string, on: string, wishes: Record<string, unknown> = {}, input: Record<string, unknown> = {}): Promise<string> {
    const id = await this.agreed(peerId, wishes, input);
    await this.good('firstMeetingHappened', { personId: id, on });
    return id;
  }

  /** Somebody stands in: the peer has said yes to it, and the person. */
  async covered(personId: string, peerId: string, until: string): Promise<Loose> {
    await this.good('nameCover', { personId, peerId, until });
    await this.good('sayForCover', { personId, answer: 'yes' });
    return this.good('sayForPersonOfCover', { personId, answer: 'yes' });
  }

  person(id: string): Promise<Loose> { return this.act('matchPerson', { personId: id }); }

  /** Another than whom that phone shows: the one to come, once both said yes, else whom they meet. */
  async another(phone: GuestPhone, how: { meanwhile: boolean; notAgain?: boolean }): Promise<Loose> {
    const { coming, going } = await phone.do('myPeer');
    return phone.do('askForAnother', { ...how, than: (coming?.called ? coming : going)?.id ?? newId() });
  }

  newPhone(): GuestPhone { return this.guests.phone(); }

  /** A phone signed in as that person, by a paper code. */
  async phoneOf(personId: string): Promise<GuestPhone> {
    const { code } = await this.act('giveMatchCode', { personId });
    const phone = this.guests.phone();
    const answer = await phone.do('signInWithCode', { code, ownPhone: true });
    if (answer.__typename !== 'GuestMe') throw new Error(JSON.stringify(answer));
    return phone;
  }
}
