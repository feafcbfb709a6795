import { HouseStory, testStaffApi, type TestStaffApi } from '#peerhouse/testing';

type Ids = { house: string; expected: string; here: string; left: string; closure: string };
type Reach = 'on shift' | 'with a role there' | 'with a role there, coordinators too';

const nowhere = '00000000-0000-4000-8000-000000000000';
const reading: [field: string, reach: Reach, variables: (ids: Ids, story: HouseStory) => Record<string, unknown>][] = [
  ['board', 'with a role there, coordinators too', ({ house }) => ({ houseId: house })],
  ['freeSpaces', 'with a role there, coordinators too', ({ house }) => ({ houseId: house, from: '2026-11-02', nights: 2 })],
  ['stays', 'with a role there', ({ house }) => ({ houseId: house })],
  ['stay', 'with a role there', ({ here }) => ({ id: here })],
];
const writing: typeof reading = [
  ['showNames', 'on shift', ({ house }) => ({ houseId: house })],
  ['closeSpace', 'on shift', (_, story) => ({ spaceId: story.room(0), from: '2026-12-01', to: '2026-12-02', why: 'repair' })],
  ['openSpace', 'on shift', ({ closure }) => ({ claimId: closure })],
  ['welcomeGuest', 'on shift', ({ expected }) => ({ stayId: expected })],
  ['undoWelcome', 'on shift', ({ here }) => ({ stayId: here })],
  ['changeNights', 'on shift', ({ here }) => ({ stayId: here, leaves: '2026-11-04' })],
  ['moveStay', 'on shift', ({ here }, story) => ({ stayId: here, spaceId: story.room(2) })],
  ['tellRights', 'on shift', ({ here }) => ({ stayId: here, texts: ['rights'] })],
  ['offerLockBox', 'on shift', ({ here }) => ({ stayId: here })],
  ['writeHopes', 'on shift', ({ here }) => ({ stayId: here, hopes: 'to sleep' })],
  ['recordLeaving', 'on shift', ({ here }) => ({ stayId: here, input: { how: 'moved_on' } })],
  ['undoLeaving', 'on shift', ({ left }) => ({ stayId: left })],
  ['giveGuestCode', 'on shift', ({ here }) => ({ stayId: here })],
  ['makeSignInCode', 'on shift', ({ here }) => ({ stay: here })],
  ['withdrawGuestCode', 'on shift', ({ here }) => ({ stayId: here })],
];

let api: TestStaffApi;
let story: HouseStory;
let ids: Ids;

beforeAll(async () => {
  api = await testStaffApi();
  story = await HouseStory.begin(api);
  const left = await story.left({ room: 0 });
  const [here, expected] = [await story.here({ room: 1 }), await story.expected({ room: 0, from: '2026-11-05', called: 'Jo' })];
  const closure = await story.acts.do(story.open.as.peerWorker, 'closeSpace', { spaceId: story.room(2), from: '2026-11-20', to: '2026-11-25', why: 'repair' });
  ids = { house: story.open.house.id, left: left.id, here: here.id, expected: expected.id, closure: closure.id };
  await story.open.as.houseLead.endShift();
});
afterAll(() => api.close());

const asked = (field: string, who: keyof HouseStory['open']['as'], variables: Record<string, unknown>) => story.acts.errorOf(story.open.as[who], field, variables);

describe.each([...reading, ...writing])('%s', (field, reach, variablesOf) => {
  it('asks those who are not signed in to sign in, and nothing else tells them anything', async () => {
    expect(await asked(field, 'nobody', variablesOf(ids, story))).toBe('NOT_SIGNED_IN');
  });

  it('is not there for a role without the permission, for another house and for another organisation, and nothing happens', async () => {
    const turnedAway = (['rightsOfficer', 'administrator', 'otherHouse', 'otherOrganisation', ...(reach === 'with a role there, coordinators too' ? [] : ['coordinator'])] as const);
    const { answer, changed } = await story.changes(async () => {
      const codes: (string | null)[] = [];
      for (const who of turnedAway as readonly (keyof HouseStory['open']['as'])[]) codes.push(await asked(field, who, variablesOf(ids, story)));
      return codes;
    });
    expect(answer).toEqual(turnedAway.map(() => 'NOT_HERE'));
    expect(changed).toEqual({});
  });

  it('answers for what is not there, and for what is no id at all, just as for what is not theirs', async () => {
    const { peerWorker, otherHouse } = story.open.as;
    const variables = variablesOf(ids, story);
    const key = Object.keys(variables).find((name) => name.endsWith('Id') || name === 'id' || name === 'stay')!;
    const theirs = await story.acts.whole(otherHouse, field, variables);
    for (const id of [nowhere, 'x', '', 'x'.repeat(10_000), `${nowhere}'; drop table stays; --`]) {
      expect(await story.acts.whole(peerWorker, field, { ...variables, [key]: id })).toEqual(theirs);
    }
  });

  it(`is open ${reach}`, async () => {
    const lead = await story.changes(() => asked(field, 'houseLead', variablesOf(ids, story)));
    expect(lead.answer).toBe(reach === 'on shift' ? 'NOT_ON_SHIFT' : null);
    expect(lead.changed).toEqual({});
    if (reach === 'with a role there, coordinators too') expect(await asked(field, 'coordinator', variablesOf(ids, story))).toBeNull();
    if (reach !== 'on shift') expect(await asked(field, 'peerWorker', variablesOf(ids, story))).toBeNull();
  });
});

it('what a guest said of themself comes back on shift alone', async () => {
  const { peerWorker, houseLead } = story.open.as;
  await story.acts.do(peerWorker, 'writeHopes', { stayId: ids.here, hopes: 'to sleep' });
  expect([(await story.stay(ids.here)).hopes, (await story.stay(ids.here, houseLead)).hopes]).toEqual(['to sleep', null]);
  expect((await story.acts.do(houseLead, 'stays', { houseId: ids.house })).map(({ hopes }: { hopes: string | null }) => hopes)).toEqual([null, null, null]);
});

it('no name is in any answer but the one that shows names', async () => {
  for (const [field, , variablesOf] of reading) expect(JSON.stringify(await story.acts.whole(story.open.as.peerWorker, field, variablesOf(ids, story)))).not.toContain('Jo"');
  expect(JSON.stringify(await story.acts.whole(story.open.as.peerWorker, 'showNames', { houseId: ids.house }))).toContain('Jo"');
});
