import type { OrganisationWish } from './given.js';
import { HouseStory } from './house-story.js';
import { testStaffApi, type TestStaffApi } from './test-staff-api.js';
import { testWorker, type TestWorker } from './test-worker.js';

export interface WithWorker { api: TestStaffApi; worker: TestWorker }
export interface InAHouse { api: TestStaffApi; story: HouseStory }

/** For a whole spec file: one staff API, and before each test the story of a new organisation in it, handed to `take`. */
export function inAHouse(take: (given: InAHouse) => void, wish?: OrganisationWish): void {
  let api: TestStaffApi;
  beforeAll(async () => { api = await testStaffApi(); });
  beforeEach(async () => { take({ api, story: await HouseStory.begin(api, wish) }); });
  afterAll(() => api.close());
}

/** For a whole spec file or a part of one: one staff API and a worker beside it, handed to `take`. */
export function besideAWorker(take: (given: WithWorker) => void): void {
  let given: WithWorker;
  beforeAll(async () => {
    const api = await testStaffApi();
    given = { api, worker: await testWorker(api) };
    take(given);
  });
  afterAll(async () => {
    await given.worker.stop();
    await given.api.close();
  });
}

/** A house for each test, with a worker beside the API. */
export function inAHouseWithWorker(take: (given: InAHouse & WithWorker) => void, wish?: OrganisationWish): void {
  let given: WithWorker;
  besideAWorker((both) => { given = both; });
  beforeEach(async () => { take({ ...given, story: await HouseStory.begin(given.api, wish) }); });
}
