export { candidatesFor } from './matcher/fits.rules.js';
export { propose } from './matcher/proposals.rules.js';
export type { Because, Candidate, Pair, PeerToMatch, PersonToMatch, Proposals, ToMatch, Use } from './matcher/matcher.types.js';
export { MatchingJobs } from './matching.jobs.js';
