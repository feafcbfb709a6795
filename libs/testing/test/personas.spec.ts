import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
});
