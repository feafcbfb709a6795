import fc from 'fast-check';
import { addDays, houseDay, nightsOf, type HouseDay } from '#peerhouse/kernel';
import { inAHouse, type HouseStory, type Loose, type TestStaffApi } from '#peerhouse/testing';
import { offeredOf } from '../src/search.rules.js';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const find = (variables: Record<string, unknown> = {}, who = ada()) => story.acts.do(who, 'findNights', variables);
const told = (house: Loose) => house.spaces.map((one: Loose) => [one.name, one.freeNights, one.freeForAll, one.nextFree]);
const close = (room: number, from: string, to: string) => story.acts.do(ada(), 'closeSpace', { spaceId: story.room(room), from, to, why: 'repair' });

describe('finding nights', () => {
  it('tells each space with what is free from that day, and from when it is free for all of them', async () => {
    await story.here({ room: 0, nights: 4 });
    await story.expected({ room: 1, from: '2026-11-05', nights: 3 });
    await close(2, '2026-11-10', '2026-11-12');
    const [house, ...others] = await find({ from: '2026-11-04', nights: 5 });
    expect(others).toEqual([]);
    expect(house).toMatchObject({ houseId: story.open.house.id, from: '2026-11-04', tonight: '2026-11-02', longestNights: 7, firstPossible: '2026-11-04' });
    expect(told(house)).toEqual([['Room 3', 6, true, '2026-11-12'], ['Room 2', 1, false, '2026-11-08'], ['Room 1', 0, false, '2026-11-06']]);
  });

  it('from tonight tells the longest stretch of each, and what of it is on offer', async () => {
    await story.expected({ room: 1, from: '2026-11-12', nights: 3 });
    const [house] = await find();
    expect(house.spaces.map((one: Loose) => [one.name, one.freeNights, one.offeredNights])).toEqual([['Room 1', 365, 7], ['Room 3', 365, 7], ['Room 2', 10, 7]]);
  });

  it('of a full house names the soonest day, of none within reach nothing', async () => {
    for (const room of [0, 1, 2]) await close(room, '2026-11-02', `2026-11-${10 + room}`);
    expect((await find({ nights: 2 }))[0]).toMatchObject({ firstPossible: '2026-11-10' });
    await api.database.admin.query("update claims set nights = daterange(lower(nights), '2029-01-01') where service_id = $1", [story.open.house.id]);
    const [house] = await find({ nights: 2 });
    expect([house.firstPossible, house.spaces[0].nextFree]).toEqual(['2029-01-01', '2029-01-01']);
  });

  it('does not offer a kept space, and says who is still in', async () => {
    await api.database.admin.query('update spaces set kept = true where id = $1', [story.room(0)]);
    await close(1, '2026-11-03', '2026-11-05');
    await story.here({ room: 2, nights: 1 });
    await story.at('2026-11-03', '10:00');
    const [house] = await find({ nights: 2 });
    expect(house.spaces.map((one: Loose) => [one.name, one.kept, one.stillIn, one.freeForAll])).toEqual([['Room 3', false, true, true], ['Room 2', false, false, false], ['Room 1', true, false, true]]);
    await story.at('2026-11-03', '20:00'); // from the evening hour on tonight is theirs
    expect((await find({ nights: 2 }))[0]).toMatchObject({ firstPossible: '2026-11-04' });
  });

  it('counts what has ended by itself as free', async () => {
    const { id } = await story.enquiry({ nights: 3 });
    await story.acts.do(ada(), 'holdSpace', { enquiryId: id, spaceId: story.room(0) });
    const room = async () => (await find())[0].spaces.find((one: Loose) => one.name === 'Room 1').freeNights;
    expect(await room()).toBe(0);
    await story.at('2026-11-02', '11:31');
    expect(await room()).toBe(365);
  });

  it('looks in every house one works in and in no other; of one night at least and a year at most, never before tonight', async () => {
    const { as, houses } = story.open;
    const where = async (who = ada()) => (await find({}, who)).map((one: Loose) => one.houseId);
    expect([await where(), await where(as.otherHouse)]).toEqual([[houses[0]!.id], [houses[1]!.id]]);
    await api.database.admin.query(`insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) values (gen_random_uuid(), $1, $2, $3, 'coordinator', $4)`, [story.open.id, ada().accountId, houses[1]!.id, api.clock.now()]);
    expect(await where()).toEqual([houses[0]!.id, houses[1]!.id]);
    expect((await find({ from: '2020-01-01', nights: 0 }))[0]).toMatchObject({ from: '2026-11-02', spaces: [{ freeForAll: true }, {}, {}] });
    expect((await find({ nights: 2_000_000 }))[0].spaces[0]).toMatchObject({ freeNights: 365, freeForAll: true });
    expect((await find({ kind: 'day' }))).toEqual([]);
  });

  it('finds what counting night by night finds', async () => {
    const first = houseDay('2026-11-02');
    const stretch = fc.record({ room: fc.nat({ max: 2 }), gap: fc.integer({ min: 0, max: 4 }), nights: fc.integer({ min: 1, max: 5 }) });
    await fc.assert(fc.asyncProperty(fc.array(stretch, { maxLength: 8 }), fc.nat({ max: 9 }), fc.integer({ min: 1, max: 6 }), async (stretches, ahead, nights) => {
      await api.database.admin.query('delete from claims where service_id = $1', [story.open.house.id]);
      const ends = [first, first, first];
      const taken = [new Set<string>(), new Set<string>(), new Set<string>()];
      for (const { room, gap, nights: long } of stretches) {
        const from = addDays(ends[room]!, gap);
        ends[room] = addDays(from, long);
        for (const night of nightsOf(from, ends[room])) taken[room]!.add(night);
        await api.database.admin.query("insert into claims (id, organisation_id, service_id, space_id, nights, kind, why, made_at) values (gen_random_uuid(), $1, $2, $3, daterange($4, $5), 'closure', 'repair', $6)", [story.open.id, story.open.house.id, story.room(room), from, ends[room], api.clock.now()]);
      }
      const from = addDays(first, ahead);
      const free = (room: number, day: HouseDay, count: number) => nightsOf(day, addDays(day, count)).every((night) => !taken[room]!.has(night));
      const expected = new Map([0, 1, 2].map((room) => {
        const run = nightsOf(from, addDays(from, 365)).findIndex((night) => taken[room]!.has(night));
        // The next day after it that begins a stretch: the morning somebody's nights end.
        const next = nightsOf(addDays(from, 1), addDays(from, 100)).find((day) => taken[room]!.has(addDays(day, -1)) && free(room, day, nights)) ?? null;
        return [`Room ${room + 1}`, [run < 0 ? 365 : run, next]] as const;
      }));
      const [house] = await find({ from, nights });
      expect(new Map(house.spaces.map((one: Loose) => [one.name, [one.freeNights, one.nextFree]]))).toEqual(expected);
    }), { numRuns: 30, seed: 20_261_126 });
  });
});

describe('what is offered of a free stretch', () => {
  it('ends with the last night on offer to who comes in then', () => {
    const from = houseDay('2026-11-02');
    expect([offeredOf(20, from, houseDay('2026-11-08')), offeredOf(3, from, houseDay('2026-11-08')), offeredOf(20, from, null)]).toEqual([7, 3, 20]);
  });
});
