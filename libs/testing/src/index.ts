export type { Loose } from './loose.js';
export { personaPassword } from './given.js';
export type { GivenHouse, GivenOrganisation, GivenSpace, OrganisationWish } from './given.js';
export { Persona, type Answer, type Personas } from './persona.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { testNow, testStaffApi, type TestStaffApi } from './test-staff-api.js';
