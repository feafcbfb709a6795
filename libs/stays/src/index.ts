export { Agreements } from './agreement.service.js';
export { BoardQuery } from './board.query.js';
export { Claims, type HoldView } from './claims.service.js';
export { ChangedElsewhere, FreeSpace, HoldExpired, HouseFull, NotNow, NotYet, SpaceTaken, TalkFirst, TooLongAgo } from './refusals.js';
export { isPastLongest, undoUntil, whenProblem, writableHours, type Action as ActionView, type FreeSpaceView } from './stay.rules.js';
export { StayLookup } from './stay-lookup.js';
export { Action } from './stays.graphql.js';
export { StaysModule } from './stays.module.js';
export { StaysJobs } from './stays.jobs.js';
