import { testStaffApi, type GivenOrganisation, type TestStaffApi } from '#peerhouse/testing';

describe('the personas that every spec borrows', () => {
  let api: TestStaffApi;
  let open: GivenOrganisation;

  beforeAll(async () => {
    api = await testStaffApi();
    open = await api.given.organisation();
  });
  afterAll(() => api.close());

  it('are each signed in as somebody else, and nobody is nobody', async () => {
    const whoAmI = (who: keyof GivenOrganisation['as']) => open.as[who].ask(`{ me { called organisation administrator } }`).then(({ me }) => me);
    expect(await whoAmI('peerWorker')).toEqual({ called: 'Ada', organisation: 'Open Door', administrator: false });
    expect(await whoAmI('administrator')).toEqual({ called: 'Ines', organisation: 'Open Door', administrator: true });
    expect(await whoAmI('otherOrganisation')).toEqual({ called: 'Farid', organisation: 'Far Away', administrator: true });
    expect(await whoAmI('nobody')).toBeNull();
  });

  it('are handed to services as the API would hand them', async () => {
    await open.as.peerWorker.startShift();
    expect(open.as.peerWorker.ctx()).toMatchObject({
      organisationId: open.id, accountId: open.as.peerWorker.accountId, administrator: false, onShift: open.house.id,
      roles: new Map([[open.house.id, ['peer_worker']]]), now: api.clock.now(),
    });
  });

  it('see an answer’s errors as codes', async () => {
    expect(await open.as.nobody.askForError(`mutation { endShift { __typename } }`)).toBe('NOT_SIGNED_IN');
    expect(await open.as.rightsOfficer.askForError(`mutation { endShift { __typename } }`)).toBe('NOT_HERE');
  });
});
