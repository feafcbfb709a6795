export { Account, AccountRole } from './account.entity.js';
export { Audit, type Audited } from './audit.js';
export { GuestCodes, type GivenCode } from './guest-codes.js';
export { IdentityModule, type IdentityOptions } from './identity.module.js';
export { Me, Worker } from './identity.graphql.js';
export { OrganisationReader } from './organisation-reader.js';
export { hashOfSecret, Keys } from './secrets.js';
export { StaffAuthenticator } from './staff-authenticator.js';
export { Workers } from './workers.js';
