import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { OrganisationWish } from './given.js';
import { HouseStory } from './house-story.js';
import { testStaffApi, type TestStaffApi } from './test-staff-api.js';
import { testWorker, type TestWorker } from './test-worker.js';

export interface InAHouse { api: TestStaffApi; story: HouseStory }

/** For a whole spec file: one staff API, and before each test the story of a new organisation in it, handed to `take`. */
export function inAHouse(take: (given: InAHouse) => void, wish?: OrganisationWish): void {
  let api: TestStaffApi;
  beforeAll(async () => { api = await testStaffApi(); });
  beforeEach(async () => { take({ api, story: await HouseStory.begin(api, wish) }); });
  afterAll(() => api.close());
}

/** The same, with a worker beside the API. */
export function inAHouseWithWorker(take: (given: InAHouse & { worker: TestWorker }) => void, wish?: OrganisationWish): void {
  let api: TestStaffApi;
  let worker: TestWorker;
  beforeAll(async () => {
    api = await testStaffApi();
    worker = await testWorker(api);
  });
  beforeEach(async () => { take({ api, worker, story: await HouseStory.begin(api, wish) }); });
  afterAll(async () => {
    await worker.stop();
    await api.close();
  });
}
